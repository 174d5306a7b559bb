import { webcrypto } from 'node:crypto';
import { withOffset } from '../../src/adapter/browser/clock';
import { createDigest } from '../../src/adapter/browser/digest';
import { createIdentity } from '../../src/adapter/browser/identity';
import { createMemoryStore } from '../../src/adapter/dexie/memory-store';

describe('the clock', () => {
  it('writes local time with its offset, to the second', () => {
    const text = withOffset(new Date('2026-10-01T00:10:05.678Z'));
    expect(text).toMatch(/^2026-(09-30|10-01)T\d\d:\d\d:05[+-]\d\d:\d\d$/);
    expect(new Date(text).toISOString()).toBe('2026-10-01T00:10:05.000Z');
  });
});

describe('the digest', () => {
  // Test vectors of FIPS 180-2.
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of %p', async (text, hash) => {
    expect(await createDigest(webcrypto.subtle).sha256(text)).toBe(hash);
  });
});

describe('who sits here', () => {
  let devices = 0;
  const random = (): string => `0000000${(devices += 1)}-aaaa-4bbb-8ccc-dddddddddddd`;

  it('is nobody at first, on a device with an identity of its own', async () => {
    const identity = await createIdentity(createMemoryStore(), random);
    expect(identity.current()).toMatchObject({ nama: '', peran: null });
    expect(identity.current().perangkat).toMatch(/^[0-9a-z]{8}$/);
  });

  it('is remembered with the device', async () => {
    const local = createMemoryStore();
    const first = await createIdentity(local, random);
    await first.change({ nama: 'Sekretaris Contoh', peran: 'SEKRETARIS' });
    expect(first.current()).toMatchObject({ nama: 'Sekretaris Contoh', peran: 'SEKRETARIS' });
    expect((await createIdentity(local, random)).current()).toEqual(first.current());
  });

  it('has no role where an unknown one was stored', async () => {
    const local = createMemoryStore();
    await local.writePreference('identitas.peran', 'BUPATI');
    expect((await createIdentity(local, random)).current().peran).toBeNull();
  });
});

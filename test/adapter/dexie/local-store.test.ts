import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { createMemoryStore } from '../../../src/adapter/dexie/memory-store';
import { openLocalStore } from '../../../src/adapter/dexie/open-local-store';
import type { Checkpoint, LocalStore } from '../../../src/app/port/ports';
import type { Profil } from '../../../src/domain/shared/kantor';

const profil: Profil = {
  instansi: 'Satuan Polisi Pamong Praja',
  daerah: 'Kabupaten Contoh',
  alamat: 'Jalan Contoh Nomor 1',
  tempat: 'Kota Contoh',
  penandatangan: { jabatan: 'Kepala Satuan', nama: 'NAMA CONTOH', pangkat: 'Pembina Tk. I', nip: '' },
};
const checkpoint = (nomor: number, workbookId = 'buku-a'): Checkpoint => ({
  id: `c${String(nomor).padStart(3, '0')}`,
  workbookId,
  waktu: `2026-10-01T08:00:${String(nomor).padStart(2, '0')}+08:00`,
  usecase: 'isi-dari-data',
  balik: '{"changes":[]}',
});
/** Time for the database to answer, and no longer. */
const shortSleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
let database = 0;
const open = (): Promise<LocalStore> =>
  openLocalStore({ name: `uji-${(database += 1)}`, retries: [1], patience: 500, sleep: shortSleep });

const shelves: [string, () => Promise<LocalStore>, boolean][] = [
  ['the database', open, true],
  ['the page’s memory', () => Promise.resolve(createMemoryStore()), false],
];

describe.each(shelves)('%s', (_, create, available) => {
  it('says whether it lasts', async () => {
    expect((await create()).available).toBe(available);
  });

  it('knows nothing at first', async () => {
    const store = await create();
    expect([await store.readProfil(), await store.readDraft('x'), await store.readPreference('bahasa')]).toEqual([
      null,
      null,
      null,
    ]);
    expect(await store.readCheckpoints('buku-a')).toEqual([]);
  });

  it('gives back the profile', async () => {
    const store = await create();
    await store.writeProfil(profil);
    expect(await store.readProfil()).toEqual(profil);
  });

  it('keeps drafts and preferences apart and forgets a draft on demand', async () => {
    const store = await create();
    await store.writeDraft('x', 'konsep');
    await store.writePreference('x', 'id');
    await store.writeDraft('x', null);
    expect([await store.readDraft('x'), await store.readPreference('x')]).toEqual([null, 'id']);
  });

  it('lists the checkpoints of one workbook, newest first', async () => {
    const store = await create();
    await store.writeCheckpoint(checkpoint(1));
    await store.writeCheckpoint(checkpoint(2));
    await store.writeCheckpoint(checkpoint(3, 'buku-b'));
    expect((await store.readCheckpoints('buku-a')).map(({ id }) => id)).toEqual(['c002', 'c001']);
  });

  it('drops a checkpoint, and the oldest beyond twenty by itself', async () => {
    const store = await create();
    for (let nomor = 1; nomor <= 22; nomor += 1) await store.writeCheckpoint(checkpoint(nomor));
    await store.dropCheckpoint('c022');
    const ids = (await store.readCheckpoints('buku-a')).map(({ id }) => id);
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([19, 'c021', 'c003']);
  });
});

describe('opening this device’s memory', () => {
  it('survives a profile that another version wrote', async () => {
    const name = `uji-${(database += 1)}`;
    const first = await openLocalStore({ name, retries: [], patience: 500, sleep: shortSleep });
    await first.writeProfil(profil);
    const raw = new Dexie(name);
    await raw.open();
    await raw.table('entries').put({ key: 'profil', value: '{"instansi":5}' });
    raw.close();
    expect(await first.readProfil()).toBeNull();
  });

  it('tries again where the first opening fails', async () => {
    const fault = jest.spyOn(Dexie.prototype, 'open').mockRejectedValueOnce(new Error('blocked'));
    expect((await open()).available).toBe(true);
    expect(fault).toHaveBeenCalled();
  });

  it('gives up an opening that never answers', async () => {
    jest.spyOn(Dexie.prototype, 'open').mockReturnValue(new Dexie.Promise(() => undefined));
    const store = await openLocalStore({ name: 'diam', retries: [], patience: 5, sleep: shortSleep });
    expect(store.available).toBe(false);
  });

  it('goes on without one where the browser keeps nothing', async () => {
    jest.spyOn(Dexie.prototype, 'open').mockRejectedValue(new Error('blocked'));
    const store = await open();
    await store.writePreference('bahasa', 'id');
    expect([store.available, await store.readPreference('bahasa')]).toEqual([false, 'id']);
  });
});

it('keeps things for as long as the page lasts where its library cannot be fetched', async () => {
  jest.resetModules();
  jest.doMock('../../../src/adapter/dexie/database', () => {
    throw new Error('Loading chunk failed');
  });
  const { openLocalStore: openWithout } = await import('../../../src/adapter/dexie/open-local-store');
  const store = await openWithout({ name: 'tanpa-pustaka', retries: [], patience: 500, sleep: shortSleep });
  jest.dontMock('../../../src/adapter/dexie/database');
  await store.writePreference('bahasa', 'id');
  expect([store.available, await store.readPreference('bahasa')]).toEqual([false, 'id']);
});

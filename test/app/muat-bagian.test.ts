import { muatBagian } from '../../src/app/port/kegagalan';

describe('a part that is fetched when it is needed', () => {
  it('is handed on', async () => {
    expect(await muatBagian(Promise.resolve({ isi: 1 }))).toEqual({ isi: 1 });
  });

  it('is told as missing where it does not arrive, and nothing was written', async () => {
    const putus = new Error('Loading chunk 917 failed.');
    await expect(muatBagian(Promise.reject(putus))).rejects.toMatchObject({
      sebab: 'bagian-tak-termuat',
      applied: 'no',
      cause: putus,
    });
  });
});

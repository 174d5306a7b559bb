import { restoreState, takeState, type HostState } from '../faults/host-state';
import type { TestOffice } from '../build/office';
import { bukaBuku, ceritaOf, mejaOf, milikKantor } from './bantuan';
import { daftarKerusakan, daftarLembarUji, type IsiTabel, type Kasus } from './kasus';
import { kasusBentuk } from './kasus-bentuk';
import { kasusIsi } from './kasus-isi';

jest.setTimeout(240_000);

const setiapRumus = 'semua-rumus.test.ts takes every formula of the sheet';
const tanpaRumusIsian = 'semua-rumus.test.ts takes every formula of the sheet; what is entered has none';
/** Every damage on every sheet, or why there is none: the compiler asks for each. */
const tabel: IsiTabel = {
  ...kasusIsi,
  ...kasusBentuk,
  'nilai ditempel di atas rumus': {
    Beranda: tanpaRumusIsian,
    IKU: tanpaRumusIsian,
    Isian: tanpaRumusIsian,
    Anggaran: tanpaRumusIsian,
    'Bukti Dukung': tanpaRumusIsian,
    Rekap: setiapRumus,
    Analisis: setiapRumus,
    Laporan: setiapRumus,
    'E.81': setiapRumus,
  },
};
const semua = daftarKerusakan.flatMap((kerusakan) =>
  daftarLembarUji.flatMap((lembar): (readonly [string, string, Kasus])[] => {
    const isi = tabel[kerusakan][lembar];
    return typeof isi === 'string' ? [] : [[kerusakan, lembar, isi]];
  }),
);

let office: TestOffice;
let awal: HostState;
beforeAll(async () => {
  office = await bukaBuku();
  awal = takeState(office.host);
});
beforeEach(() => {
  restoreState(office.host, awal);
});
afterAll(() => {
  office.host.dispose();
});

test.each(semua)(
  '%s on %s is found, told with its place and what to do, and put right without loss',
  async (_kerusakan, _lembar, kasus) => {
    const meja = mejaOf(office);
    const [milik, dulu] = [await milikKantor(meja), await ceritaOf(meja, kasus.kode)];
    expect(dulu).toEqual([]);

    await kasus.lakukan(meja);
    const [cerita, ...lain] = await ceritaOf(meja, kasus.kode);
    expect([cerita?.sel, cerita?.id]).toEqual([kasus.sel, kasus.kata]);
    expect(lain).toEqual([]);
    expect(cerita?.en).not.toBe(cerita?.id);
    expect(`${cerita?.id}${cerita?.en}`).not.toMatch(/[{}]|undefined/);

    await kasus.perbaiki(meja);
    expect(await ceritaOf(meja, kasus.kode)).toEqual([]);
    const { riwayat, ...kini } = await milikKantor(meja);
    expect({ ...kini, riwayat: riwayat.slice(0, milik.riwayat.length) }).toEqual(milik);
    expect(office.host.refused).toEqual([]);
  },
);

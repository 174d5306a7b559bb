import { bacaBuku } from '../../../src/app/buku/baca-buku';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { laksanakan } from '../../../src/app/usecase/laksanakan';
import { lipatPeriksa, statusPeriksa } from '../../../src/domain/reviu/tanda-periksa';
import type { Isi } from '../../../src/domain/indikator/indikator';
import { colOf } from '../../../src/workbook/layout/define-table';
import { tabelCatatan } from '../../../src/workbook/layout/catatan';
import { tabelIsian } from '../../../src/workbook/layout/isian';
import { namaIsian, namaTabel } from '../../../src/workbook/layout/nama';
import { finish, inserted, kantorKecil, refusalOf, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

jest.setTimeout(120_000);

let office: TestOffice;
beforeAll(async () => {
  office = await openOfficeForTest();
  await inserted(office.ports, kantorKecil);
  await finish(office.ports, 1, 2, 3, 4);
});
afterAll(() => {
  expect(office.host.refused).toEqual([]);
  office.host.dispose();
});

const sasaran = { tabel: 'isian', kunci: 'IKU-01', kolom: 'realisasi3' } as const;
const notes = async () => (await bacaBuku(office.ports)).keadaan.daftarCatatan;
/** A cell of the first note on the correction sheet, as Excel shows it. */
async function shown(kolom: (typeof tabelCatatan.urutan)[number]): Promise<unknown> {
  const { snapshot } = await bacaBuku(office.ports);
  return snapshot.tables.get(namaTabel.catatan)?.values[0]?.[colOf(tabelCatatan, kolom)] ?? null;
}
async function type(kunci: string, kolom: string, isi: Isi): Promise<void> {
  const { terbaca, keadaan } = await bacaBuku(office.ports);
  const bidang = keadaan.data?.daftarIndikator.find(({ kode }) => kode === kunci)?.bidang ?? null;
  const at = terbaca.tempat.area({ tabel: 'isian', bidang, kunci, kolom });
  if (at === null) throw new Error(`${kunci} ${kolom} is nowhere`);
  await office.gateway.apply({ changes: [{ op: 'values', at, values: [[isi]] }] });
}
/** What the form says about an indicator, to somebody who has no add-in. */
async function onForm(kunci: string, kolom: 'diperiksa' | 'catatan'): Promise<unknown> {
  const { snapshot, keadaan } = await bacaBuku(office.ports);
  const bidang = keadaan.data?.daftarIndikator.find(({ kode }) => kode === kunci)?.bidang ?? '';
  const isian = snapshot.tables.get(namaIsian(bidang));
  const baris = isian?.values.find((satu) => satu[colOf(tabelIsian, 'kode')] === kunci);
  if (baris === undefined) throw new Error(`${kunci} is on no form`);
  return baris[colOf(tabelIsian, kolom)];
}
async function statusOf(kode: string) {
  const { keadaan } = await bacaBuku(office.ports);
  const indikator = keadaan.data?.daftarIndikator.find((satu) => satu.kode === kode);
  if (indikator === undefined) throw new Error(`no indicator ${kode}`);
  const baris = keadaan.rekap?.baris.find((satu) => satu.kode === kode) ?? null;
  return statusPeriksa(lipatPeriksa(keadaan.riwayat), indikator, baris);
}

test.each([
  ['no words', { sasaran, teks: '  ' }, ['teks-kosong']],
  ['a day that is none', { sasaran, teks: 'Periksa', tenggat: '2026-02-30' }, ['tanggal-salah']],
  ['a row that is not there', { sasaran: { ...sasaran, kunci: 'IKU-99' }, teks: 'Periksa' }, ['sasaran-tidak-ada']],
] as const)('a note with %s is refused', async (_, masukan, alasan) => {
  expect(await refusalOf(office.ports, p.tulisCatatan, masukan)).toEqual(alasan);
});

test('a note stands on the correction sheet with all that it asks for, and shows what the figure becomes', async () => {
  await type('IKU-01', 'realisasi3', 71.5);
  await run(office.ports, p.tulisCatatan, {
    ...{ sasaran, teks: 'Sebut nomor perkara', tingkat: 'sebaiknya', tenggat: '2026-10-09' },
    ditugaskan: { peran: 'STAF', bidang: 'TRANTIB' },
  });
  expect(await shown('kolom')).toBe('Realisasi TW III');
  expect(await shown('tingkat')).toBe('Sebaiknya diperbaiki');
  expect(await shown('tenggat')).toBe('9 Oktober 2026');
  expect([await shown('nilai'), await shown('nilaiKini')]).toEqual([71.5, 71.5]);
  await type('IKU-01', 'realisasi3', 73);
  expect([await shown('nilai'), await shown('nilaiKini')]).toEqual([71.5, 73]);
});

test('the same note pressed twice is written once', async () => {
  await run(office.ports, p.tulisCatatan, { sasaran, teks: 'Sebut nomor perkara' });
  expect(await notes()).toHaveLength(1);
});

test('an edit replaces the words and keeps the old ones; the same edit again changes nothing', async () => {
  const [{ id: catatan = '' } = {}] = await notes();
  const sunting = { catatan, teks: 'Sebut nomor dan tanggal perkara', tingkat: 'wajib' } as const;
  await run(office.ports, p.suntingCatatan, sunting);
  await run(office.ports, p.suntingCatatan, sunting);
  expect(await notes()).toMatchObject([
    {
      ...{ teks: 'Sebut nomor dan tanggal perkara', tingkat: 'wajib', ditugaskan: null, tenggat: null },
      suntingan: [{ semula: { teks: 'Sebut nomor perkara', tingkat: 'sebaiknya' } }],
    },
  ]);
  expect(await shown('jawaban')).toContain('semula: Sebut nomor perkara');
});

test('a closed note is edited no more', async () => {
  const [{ id: catatan = '' } = {}] = await notes();
  await run(office.ports, p.terimaCatatan, { catatan });
  expect(await refusalOf(office.ports, p.suntingCatatan, { catatan, teks: 'Lain' })).toEqual([
    'catatan-sudah-diterima',
  ]);
});

test('a mark holds until a figure changes, and can be taken back', async () => {
  await run(office.ports, p.tandaiPeriksa, { daftar: ['IKU-01', 'KIN-03'], diperiksa: true });
  expect(await statusOf('IKU-01')).toBe('sudah');
  const { riwayat } = (await bacaBuku(office.ports)).keadaan;
  await run(office.ports, p.tandaiPeriksa, { daftar: ['IKU-01'], diperiksa: true });
  expect((await bacaBuku(office.ports)).keadaan.riwayat).toHaveLength(riwayat.length);
  await type('IKU-01', 'realisasi3', 74);
  expect([await statusOf('IKU-01'), await statusOf('KIN-03')]).toEqual(['berubah', 'sudah']);
  await run(office.ports, p.tandaiPeriksa, { daftar: ['IKU-01'], diperiksa: false });
  expect(await statusOf('IKU-01')).toBe('belum');
  expect(await refusalOf(office.ports, p.tandaiPeriksa, { daftar: ['IKU-99'], diperiksa: true })).toEqual([
    'sasaran-tidak-ada',
  ]);
});

describe('the forms, for people without the add-in', () => {
  test('say how many notes wait, and no more of one that was accepted', async () => {
    expect(await onForm('KIN-03', 'catatan')).toBeNull();
    await run(office.ports, p.tulisCatatan, { sasaran: { ...sasaran, kunci: 'KIN-03' }, teks: 'Sebut sumbernya' });
    expect(await onForm('KIN-03', 'catatan')).toBe(1);
    const catatan = (await notes()).find(({ sasaran: { kunci } }) => kunci === 'KIN-03')?.id ?? '';
    await run(office.ports, p.terimaCatatan, { catatan });
    expect(await onForm('KIN-03', 'catatan')).toBeNull();
  });

  test('say what was checked; a figure that changes is told at once, and one that changes back too', async () => {
    const semua = ['IKU-01', 'KIN-03', 'IKU-05'];
    const tertulis = () => Promise.all(semua.map((kode) => onForm(kode, 'diperiksa')));
    await run(office.ports, p.tandaiPeriksa, { daftar: semua, diperiksa: true });
    expect(await tertulis()).toEqual(['Sudah', 'Sudah', 'Sudah']);
    await type('IKU-01', 'realisasi3', 75);
    expect(await tertulis()).toEqual(['Berubah', 'Sudah', 'Sudah']);
    await type('IKU-01', 'realisasi3', 74);
    expect(await tertulis()).toEqual(['Sudah', 'Sudah', 'Sudah']);
  });

  test('tell changed words at once too, and nothing of a mark that was taken back', async () => {
    await type('KIN-03', 'faktorPendorong', 'Patroli gabungan');
    expect(await onForm('KIN-03', 'diperiksa')).toBe('Berubah');
    await run(office.ports, p.tandaiPeriksa, { daftar: ['IKU-05'], diperiksa: false });
    expect(await onForm('KIN-03', 'diperiksa')).toBe('Berubah');
    expect(await onForm('IKU-05', 'diperiksa')).toBeNull();
    await run(office.ports, p.tandaiPeriksa, { daftar: ['KIN-03'], diperiksa: true });
    expect(await onForm('KIN-03', 'diperiksa')).toBe('Sudah');
  });

  test('tell other words of just the same length after the next command', async () => {
    await type('KIN-03', 'faktorPendorong', 'Patroli berjadwal');
    await run(office.ports, p.tandaiPeriksa, { daftar: ['KIN-03'], diperiksa: true });
    await type('KIN-03', 'faktorPendorong', 'Patroli berkuasal');
    expect(await onForm('KIN-03', 'diperiksa')).toBe('Sudah');
    await run(office.ports, p.simpan, {});
    expect(await onForm('KIN-03', 'diperiksa')).toBe('Berubah');
    await type('KIN-03', 'faktorPendorong', 'Patroli gabungan');
    await run(office.ports, p.tandaiPeriksa, { daftar: ['KIN-03'], diperiksa: true });
    expect(await onForm('KIN-03', 'diperiksa')).toBe('Sudah');
  });

  test('hold a mark over words with spaces around them, and over a number in their place', async () => {
    await type('IKU-01', 'faktorPenghambat', '  Hujan \n deras  ');
    await type('IKU-01', 'tindakLanjut', 12.5);
    await run(office.ports, p.tandaiPeriksa, { daftar: ['IKU-01'], diperiksa: true });
    expect(await onForm('IKU-01', 'diperiksa')).toBe('Sudah');
    await type('IKU-01', 'tindakLanjut', 13.5);
    expect(await onForm('IKU-01', 'diperiksa')).toBe('Berubah');
    await type('IKU-01', 'tindakLanjut', 12.5);
    expect(await onForm('IKU-01', 'diperiksa')).toBe('Sudah');
  });

  test('all marks cost one event and one request more, and none that stand are written again', async () => {
    const sebelum = (await bacaBuku(office.ports)).keadaan.riwayat.length;
    const daftar = ['IKU-01', 'KIN-03', 'IKU-05'];
    await run(office.ports, p.tandaiPeriksa, { daftar, diperiksa: false });
    const rencana = await p.tandaiPeriksa.siapkan(office.ports, { daftar, diperiksa: true });
    if (rencana.status !== 'siap') throw new Error('refused');
    const { report } = await laksanakan(office.ports, 'tandai-periksa', rencana);
    expect(report.roundTrips).toBe(1);
    const { riwayat } = (await bacaBuku(office.ports)).keadaan;
    expect(riwayat.slice(sebelum).map(({ isi }) => isi.jenis)).toEqual(['diperiksa-banyak', 'diperiksa-banyak']);
    const lagi = await p.tandaiPeriksa.siapkan(office.ports, { daftar, diperiksa: true });
    expect(lagi.status === 'siap' && lagi.plan.changes).toEqual([]);
  });
});

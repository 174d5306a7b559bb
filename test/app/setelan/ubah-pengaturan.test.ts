import { susunBuku, bacaSemua } from '../../../src/app/buku/baca-buku';
import type { Ports } from '../../../src/app/port/ports';
import { bacaKeadaan } from '../../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import type { MasukanPengaturan } from '../../../src/app/usecase/ubah-pengaturan';
import { catatanKaki } from '../../../src/domain/laporan/catatan-kaki';
import { skalaById, skalaPermendagri } from '../../../src/domain/predikat/skala';
import { namaTabel } from '../../../src/workbook/layout/nama';
import { inserted, kantorKecil, refusalOf, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

jest.setTimeout(60_000);

let office: TestOffice;
const buka = async (): Promise<void> => {
  office = await openOfficeForTest();
  await inserted(office.ports, kantorKecil);
};
const tutup = (): void => office.host.dispose();

const alasan = 'Keputusan rapat';
const ubah = (perubahan: MasukanPengaturan['perubahan']) => run(office.ports, p.ubahPengaturan, { perubahan, alasan });
const pengaturan = async () => (await bacaKeadaan(office.ports)).data?.pengaturan;
const sebagai = (peran: 'STAF' | 'SEKRETARIS' | 'KASAD' | null): Ports => ({
  ...office.ports,
  identity: { ...office.ports.identity, current: () => ({ ...office.ports.identity.current(), peran }) },
});
/** What the lines below a table show. */
async function kaki(nama: string): Promise<readonly unknown[]> {
  const { tables } = await office.gateway.read(bacaSemua);
  return (tables.get(nama)?.values ?? []).map(([isi]) => isi);
}

describe('settings', () => {
  beforeEach(buka);
  afterEach(tutup);

  it('are changed with a reason, journalled one by one, and every figure follows', async () => {
    await ubah({ rumusNegatif: 'T/R', batasRataRata: 100, kertas: 'A4', daftarSatuan: ['pos kamling'] });
    expect(await pengaturan()).toMatchObject({
      rumusNegatif: 'T/R',
      batasCapaian: { baris: null, rataRata: 100 },
      kertas: 'A4',
      daftarSatuan: ['pos kamling'],
    });
    const { riwayat, temuan } = await bacaKeadaan(office.ports);
    const tercatat = riwayat.flatMap(({ isi }) => (isi.jenis === 'pengaturan-diubah' ? [isi] : []));
    expect(tercatat.map(({ setelan, lama, baru }) => [setelan, lama, baru])).toEqual([
      ['rumusNegatif', '2T-R', 'T/R'],
      ['batasRataRata', '–', '100%'],
      ['kertas', 'Folio', 'A4'],
      ['daftarSatuan', '–', 'pos kamling'],
    ]);
    // The workbook's own formulas agree with the domain under the new settings.
    expect(temuan.filter(({ kode }) => ['R17', 'R43', 'S08'].includes(kode))).toEqual([]);
  });

  it('stand in words below Rekap and below the report, whatever they are', async () => {
    await run(office.ports, p.susunLaporan, { nomor: '', tanggal: '2026-10-12', kertas: 'Folio' });
    await ubah({
      rumusNegatif: 'T/R',
      batasBaris: 120,
      dasarPredikat: 'tw',
      skala: skalaById('ipkku') ?? skalaPermendagri,
      perlakuanCelah: 'minimal',
    });
    const kini = await pengaturan();
    const tertulis = kini === undefined ? [] : catatanKaki(kini);
    expect(tertulis.join(' ')).toContain('≥ 80,01 Sangat Baik');
    expect(await kaki(namaTabel.rekapKaki)).toEqual(tertulis);
    expect(await kaki(namaTabel.laporanKaki)).toEqual(tertulis);
  });

  it('ask for the report anew where it prints them, and not where it does not', async () => {
    await run(office.ports, p.susunLaporan, { nomor: '', tanggal: '2026-10-12', kertas: 'Folio' });
    await ubah({ menitKerjaPerHari: 420 });
    expect((await bacaKeadaan(office.ports)).keadaanSop.laporanDisusun).not.toBeNull();
    await ubah({ dasarPredikat: 'tahunan' });
    expect((await bacaKeadaan(office.ports)).keadaanSop.laporanDisusun).toBeNull();
  });

  it('say beforehand which numbers will change', async () => {
    const rencana = await p.ubahPengaturan.siapkan(office.ports, { perubahan: { rumusNegatif: 'T/R' }, alasan });
    if (rencana.status === 'ditolak') throw new Error(JSON.stringify(rencana.pesan));
    const negatif = kantorKecil.daftarIndikator.filter(({ polaritas }) => polaritas === 'negatif');
    expect(negatif.length).toBeGreaterThan(0);
    expect(rencana.pratinjau.find(({ jenis }) => jenis === 'pengaturan-berubah')?.nama).toEqual([
      'Rumus polaritas negatif: 2T-R → T/R',
    ]);
    expect(rencana.pratinjau.find(({ jenis }) => jenis === 'capaian-berubah')?.nama).toEqual(
      negatif.map(({ kode }) => kode),
    );
    expect(rencana.pratinjau.find(({ jenis }) => jenis === 'rata-rata-berubah')?.nama[0]).toMatch(
      /^TW [\d,]+ → [\d,]+$/,
    );
    expect(await pengaturan()).toMatchObject({ rumusNegatif: '2T-R' });
  });

  it('are written once: the same change again plans nothing', async () => {
    await ubah({ rumusNegatif: 'T/R' });
    const rencana = await p.ubahPengaturan.siapkan(office.ports, { perubahan: { rumusNegatif: 'T/R' }, alasan });
    expect(rencana).toMatchObject({ status: 'siap', plan: { changes: [] } });
  });

  it('cannot be typed over on Beranda: the cells are locked', async () => {
    const { terbaca } = susunBuku(await office.gateway.read(bacaSemua), office.ports);
    const at = terbaca.tempat.area({ tabel: 'beranda', bidang: null, kunci: null, kolom: 'rumusNegatif' });
    if (at === null) throw new Error('the setting is nowhere');
    await expect(office.gateway.apply({ changes: [{ op: 'values', at, values: [['T/R']] }] })).rejects.toMatchObject({
      sebab: 'terlindungi',
    });
  });
});

describe('a change of settings is refused', () => {
  // Nothing is written here: one workbook serves them all.
  beforeAll(buka);
  afterAll(tutup);

  it.each(['STAF', 'SEKRETARIS', 'KASAD', null] as const)('to %s', async (peran) => {
    expect(await refusalOf(sebagai(peran), p.ubahPengaturan, { perubahan: { kertas: 'A4' }, alasan })).toEqual([
      'hanya-kasubag',
    ]);
  });

  const pita = (...daftar: readonly (readonly [string, number | null, number | null])[]) => ({
    ...{ id: 'kustom', nama: 'Skala kantor', dasar: 'Keputusan kantor' },
    pita: daftar.map(([label, bawah, minimal]) => ({ label, bawah, minimal })),
  });
  const kasus: readonly (readonly [string, MasukanPengaturan, string])[] = [
    ['without a reason', { perubahan: { kertas: 'A4' }, alasan: ' ' }, 'alasan-pengaturan-kosong'],
    ['with a cap of nothing', { perubahan: { batasBaris: 0 }, alasan }, 'pengaturan-salah'],
    ['with more minutes than a day has', { perubahan: { menitKerjaPerHari: 1441 }, alasan }, 'pengaturan-salah'],
    [
      'with a hole in the scale',
      { perubahan: { skala: pita(['Baik', 75, 80], ['Kurang', null, null]) }, alasan },
      'pengaturan-salah',
    ],
    [
      'with bands that overlap',
      { perubahan: { skala: pita(['Baik', 75, 70], ['Kurang', null, null]) }, alasan },
      'pengaturan-salah',
    ],
  ];
  it.each(kasus)('%s', async (_nama, masukan, kunci) => {
    expect(await refusalOf(office.ports, p.ubahPengaturan, masukan)).toEqual([kunci]);
  });
});

import { bacaBuku } from '../../../src/app/buku/baca-buku';
import { bacaKeadaan } from '../../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { computeRekap } from '../../../src/domain/capaian/rekap';
import { readRekap } from '../../../src/workbook/codec/read-rekap';
import { finish, kantorContoh, refusalOf, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

/** Round trips that a piece of work made. */
async function trips(office: TestOffice, work: () => Promise<unknown>): Promise<number> {
  office.host.traffic.reset();
  await work();
  return office.host.traffic.requests;
}

jest.setTimeout(60_000);

describe('a whole quarter with the sample office', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await openOfficeForTest();
  });
  afterAll(() => {
    expect(office.host.refused).toEqual([]);
    office.host.dispose();
  });
  const state = () => bacaKeadaan(office.ports);

  it('starts from an empty workbook', async () => {
    expect(await state()).toMatchObject({ buku: 'kosong', data: null, rekap: null, keadaanSop: { kini: null } });
  });

  it('inserts every sheet in at most six round trips', async () => {
    const made = await trips(office, async () => {
      await run(office.ports, p.siapkanTriwulan, kantorContoh);
      await run(office.ports, p.sisipkanFormat, {});
    });
    expect(made).toBeLessThanOrEqual(6);
    const { kemajuan, keadaanSop, buku } = await state();
    expect([buku, keadaanSop.kini, keadaanSop.siap]).toEqual(['milik-kita', 1, { tahun: 2026, triwulan: 3 }]);
    expect(kemajuan.map(({ lembar, terisi }) => [lembar, terisi])).toEqual(
      ['Sekretariat', 'Gakda', 'Trantibum', 'SDA', 'Linmas'].map((singkatan) => [`Isian ${singkatan}`, 0]),
    );
  });

  it('plans nothing when a button is pressed twice', async () => {
    for (const rencana of [
      await run(office.ports, p.siapkanTriwulan, kantorContoh),
      await run(office.ports, p.sisipkanFormat, {}),
    ])
      expect([rencana.plan.changes, rencana.pratinjau]).toEqual([[], [{ jenis: 'tidak-ada', jumlah: 0, nama: [] }]]);
  });

  it('keeps step 4 shut while entries are missing, and names them', async () => {
    await finish(office.ports, 1, 2, 3);
    expect(await refusalOf(office.ports, p.selesaikanLangkah, { langkah: 4, keterangan: '' })).toEqual([
      'isian-belum-lengkap',
    ]);
    expect(await refusalOf(office.ports, p.selesaikanLangkah, { langkah: 6, keterangan: '' })).toEqual([
      'bukan-giliran',
    ]);
  });

  it('fills the forms, counted, and changes nothing the second time', async () => {
    const rencana = await run(office.ports, p.isiDariData, { data: kantorContoh });
    expect(rencana.pratinjau.map(({ jenis }) => jenis)).toEqual(['sel-diisi']);
    expect((await run(office.ports, p.isiDariData, { data: kantorContoh })).plan.changes).toEqual([]);
  });

  it('reads back what was entered, cell by cell', async () => {
    const { data } = await state();
    expect(data?.daftarIndikator).toEqual(kantorContoh.daftarIndikator);
    expect(data?.daftarAnggaran).toEqual(kantorContoh.daftarAnggaran);
    expect(data?.pengaturan).toEqual(kantorContoh.pengaturan);
    expect(data?.profil).toEqual(kantorContoh.profil);
  });

  it('shows on Rekap what the domain computes', async () => {
    const tampil = readRekap(await office.gateway.read({ tables: 'all' }));
    const { rataRata, anggaran } = computeRekap(kantorContoh);
    expect(rataRata.capaianSd).toEqual({ nilai: expect.closeTo(tampil?.rataRata.capaianSd ?? NaN, 9) });
    expect(anggaran.serapan).toEqual({ nilai: expect.closeTo(tampil?.anggaran.serapan ?? NaN, 9) });
    expect(tampil?.rataRata.predikat).toBe(rataRata.predikat);
  });

  it('checks in two round trips and finds no error in the sample', async () => {
    let tingkat: string[] = [];
    const made = await trips(office, async () => {
      const rencana = await run(office.ports, p.periksa, {});
      tingkat = rencana.hasil.temuan.map((temuan) => temuan.tingkat);
    });
    expect(made).toBe(2);
    expect(tingkat).not.toContain('E');
  });

  it('makes the report only when asked, then step 6 can be finished', async () => {
    await finish(office.ports, 4, 5);
    expect(await refusalOf(office.ports, p.selesaikanLangkah, { langkah: 6, keterangan: '' })).toEqual([
      'laporan-belum-disusun',
    ]);
    await run(office.ports, p.susunLaporan, { nomor: '900/1/2026', tanggal: '2026-10-10', kertas: 'Folio' });
    await finish(office.ports, 6);
    expect((await state()).adaLaporan).toBe(true);
  });

  it('keeps step 8 shut while a note is open', async () => {
    const sasaran = { tabel: 'isian', kunci: 'IKU-05', kolom: 'realisasi3' } as const;
    await run(office.ports, p.tulisCatatan, { sasaran, teks: 'Periksa lagi angka ini' });
    await finish(office.ports, 7);
    expect(await refusalOf(office.ports, p.selesaikanLangkah, { langkah: 8, keterangan: '' })).toContain(
      'catatan-terbuka',
    );
    const [catatan] = (await state()).daftarCatatan;
    expect(catatan).toMatchObject({ sasaran, teks: 'Periksa lagi angka ini', nilaiSaatItu: '25', status: 'terbuka' });
    await run(office.ports, p.jawabCatatan, { catatan: catatan?.id ?? '', teks: 'Sudah benar' });
    await run(office.ports, p.tolakCatatan, { catatan: catatan?.id ?? '', alasan: 'Lampirkan rekap' });
    await run(office.ports, p.jawabCatatan, { catatan: catatan?.id ?? '', teks: 'Sudah dilampirkan' });
    await run(office.ports, p.terimaCatatan, { catatan: catatan?.id ?? '' });
    expect(await refusalOf(office.ports, p.jawabCatatan, { catatan: catatan?.id ?? '', teks: 'x' })).toEqual([
      'catatan-sudah-diterima',
    ]);
    await finish(office.ports, 8);
  });

  it('signs with a digest and locks every entry cell', async () => {
    expect(await refusalOf(office.ports, p.selesaikanLangkah, { langkah: 9, keterangan: '' })).toEqual([
      'belum-ditandatangani',
    ]);
    expect(await refusalOf(office.ports, p.tandatangani, { tanggal: '2026-02-30' })).toEqual(['tanggal-salah']);
    const { hasil } = await run(office.ports, p.tandatangani, { tanggal: '2026-10-12' });
    const { keadaanSop } = await state();
    expect([keadaanSop.ditandatangani?.sidik, keadaanSop.kini]).toEqual([hasil.sidik, 11]);
    // Initials and dispositions are written by hand on the very papers that go with the signature.
    const byHand = ['Kendali SOP', 'Disposisi', 'Disposisi Persetujuan'];
    const unlocked = office.host
      .toData()
      .sheets.filter(({ name }) => !byHand.includes(name))
      .flatMap(({ cells, name }) =>
        cells.filter(({ style }) => !style.locked).map(({ row, col, value }) => [name, row, col, value]),
      );
    expect(unlocked).toEqual([]);
  });

  it('tells when what was signed is changed by other means, and is content again when it is put back', async () => {
    const { terbaca, keadaan } = await bacaBuku(office.ports);
    const bidang = keadaan.data?.daftarIndikator.find(({ kode }) => kode === 'IKU-05')?.bidang ?? null;
    const at = terbaca.tempat.area({ tabel: 'isian', bidang, kunci: 'IKU-05', kolom: 'tindakLanjut' });
    if (at === null) throw new Error('IKU-05 is nowhere');
    const kode = async (): Promise<readonly string[]> =>
      (await state()).temuan.filter(({ tingkat }) => tingkat === 'E').map((temuan) => temuan.kode);
    const tulis = (isi: string | null) =>
      office.gateway.apply({
        changes: [
          { op: 'unprotect', sheet: at.sheet },
          { op: 'values', at, values: [[isi]] },
          { op: 'protect', sheet: at.sheet },
        ],
      });
    const semula = keadaan.data?.daftarIndikator.find((satu) => satu.kode === 'IKU-05')?.tindakLanjut ?? '';
    expect(await kode()).toEqual([]);
    await tulis('Diubah sesudah ditandatangani');
    expect(await kode()).toEqual(['R41']);
    await tulis(semula === '' ? null : semula);
    expect(await kode()).toEqual([]);
  });

  it('changes nothing any more after the signature but the last step', async () => {
    expect(await refusalOf(office.ports, p.isiDariData, { data: kantorContoh })).toEqual(['sudah-ditandatangani']);
    expect(await refusalOf(office.ports, p.kembalikanLangkah, { ke: 5, alasan: 'x' })).toEqual([
      'sudah-ditandatangani',
    ]);
    await finish(office.ports, 11);
    await run(office.ports, p.simpan, {});
    expect((await state()).keadaanSop).toMatchObject({
      kini: null,
      langkah: Array.from({ length: 10 }, () => ({ status: 'selesai' })),
    });
  });
});

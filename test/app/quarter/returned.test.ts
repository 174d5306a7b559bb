import { bacaBuku } from '../../../src/app/buku/baca-buku';
import { katalogId } from '../../../src/app/pesan/id';
import { createKata } from '../../../src/app/pesan/katalog';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { bacaPerubahan } from '../../../src/app/usecase/perubahan';
import { colOf } from '../../../src/workbook/layout/define-table';
import { tabelIsian } from '../../../src/workbook/layout/isian';
import type { Isi } from '../../../src/domain/indikator/indikator';
import type { PerubahanSusunan } from '../../../src/domain/indikator/susunan/perubahan';
import { finish, inserted, kantorKecil, refusalOf, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

jest.setTimeout(60_000);

let office: TestOffice;
beforeEach(async () => {
  office = await openOfficeForTest();
  await inserted(office.ports, kantorKecil);
  await finish(office.ports, 1, 2, 3, 4);
});
afterEach(() => {
  expect(office.host.refused).toEqual([]);
  office.host.dispose();
});

/** Types into an indicator's cell on its form, as somebody does without the pane. */
async function type(kunci: string, kolom: string, isi: Isi): Promise<void> {
  const { terbaca, keadaan } = await bacaBuku(office.ports);
  const bidang = keadaan.data?.daftarIndikator.find(({ kode }) => kode === kunci)?.bidang ?? null;
  const at = terbaca.tempat.area({ tabel: 'isian', bidang, kunci, kolom });
  if (at === null) throw new Error(`${kunci} ${kolom} is nowhere`);
  await office.gateway.apply({ changes: [{ op: 'values', at, values: [[isi]] }] });
}
/** Kode and column of every entry cell on the forms that can be typed into. */
async function openCells(): Promise<readonly string[]> {
  const { snapshot } = await bacaBuku(office.ports);
  const sheets = new Map(office.host.toData().sheets.map(({ name, cells }) => [name, cells]));
  return [...snapshot.tables].flatMap(([name, { area, values }]) =>
    name.startsWith('CKT_ISIAN_')
      ? (sheets.get(area.sheet) ?? []).flatMap(({ row, col, style }) => {
          const [at, offset] = [row - area.row, col - area.col];
          const inside = at >= 0 && at < area.rows && offset >= 0 && offset < area.cols;
          return inside && !style.locked
            ? [`${String(values[at]?.[colOf(tabelIsian, 'kode')])} ${tabelIsian.urutan[offset] ?? ''}`]
            : [];
        })
      : [],
  );
}
const note = (kunci: string, kolom: string | null) =>
  run(office.ports, p.tulisCatatan, { sasaran: { tabel: 'isian', kunci, kolom }, teks: `Periksa ${kolom ?? ''}` });
const giveBack = (alasan = 'Angka patroli salah') => run(office.ports, p.kembalikanLangkah, { ke: 4, alasan });

describe('work that was returned', () => {
  it('nothing is told before anything was returned', async () => {
    expect(await bacaPerubahan(office.ports)).toBeNull();
  });

  it('what people change afterwards is told in words, in reading order, in two round trips', async () => {
    await giveBack();
    expect(await bacaPerubahan(office.ports)).toEqual([]);
    await type('KIN-03', 'tindakLanjut', 'Tambah regu');
    await type('IKU-01', 'realisasi3', 99);
    office.host.traffic.reset();
    expect(await bacaPerubahan(office.ports)).toEqual([
      expect.objectContaining({ kode: 'IKU-01', kolom: 'realisasi3', judul: 'Realisasi TW III', baru: 99 }),
      expect.objectContaining({ kode: 'KIN-03', kolom: 'tindakLanjut', judul: 'Tindak lanjut', baru: 'Tambah regu' }),
    ]);
    expect(office.host.traffic.requests).toBe(2);
  });

  it('tells divisions that were renamed and indicators that moved or are retired, and nothing that was taken back', async () => {
    const kelola = (perubahan: PerubahanSusunan) => run(office.ports, p.kelolaSusunan, { perubahan: [perubahan] });
    const nama = (nama: string) => kelola({ jenis: 'bidang-ubah', kode: 'GAKDA', nama, singkatan: 'Gakda' });
    await nama('Bidang Sebelum Kembali');
    await giveBack();
    await nama('Bidang Penegakan');
    await kelola({ jenis: 'indikator-pindah', kode: 'IKU-01', bidang: 'TRANTIB' });
    await kelola({ jenis: 'indikator-berhenti', kode: 'KIN-03', sejak: 3 });
    await kelola({ jenis: 'bidang-urut', urutan: ['TRANTIB', 'GAKDA'] });
    await kelola({ jenis: 'bidang-urut', urutan: ['GAKDA', 'TRANTIB'] });
    expect(await bacaPerubahan(office.ports)).toEqual([
      expect.objectContaining({ jenis: 'bidang', kode: 'GAKDA', baru: expect.stringContaining('Penegakan') as string }),
      expect.objectContaining({ kode: 'IKU-01', kolom: 'bidang', lama: 'GAKDA', baru: 'TRANTIB' }),
      expect.objectContaining({ kode: 'KIN-03', kolom: 'berhenti', judul: 'Berhenti sejak', baru: 3 }),
    ]);
  });

  it('is compared with the last return', async () => {
    await giveBack();
    await type('IKU-01', 'realisasi3', 99);
    await finish(office.ports, 4);
    await giveBack('Sekali lagi');
    expect(await bacaPerubahan(office.ports)).toEqual([]);
    await type('IKU-01', 'realisasi3', 98);
    expect(await bacaPerubahan(office.ports)).toEqual([expect.objectContaining({ lama: 99, baru: 98 })]);
  });

  it('what was kept takes no part in any other reading', async () => {
    await giveBack();
    const { snapshot } = await bacaBuku(office.ports);
    expect([...snapshot.tables.keys()]).not.toContain('CKT_POTRET');
    expect(snapshot.names.map(({ name }) => name)).toContain('CKT_POTRET');
  });

  describe('with notes that wait', () => {
    it('only what was noted can be filled: the cell, or the row of a result', async () => {
      await note('IKU-01', 'realisasi3');
      await note('KIN-03', 'capaianSd');
      await giveBack();
      const open = await openCells();
      expect(open.filter((cell) => cell.startsWith('IKU-01'))).toEqual(['IKU-01 realisasi3']);
      expect(open).toEqual(expect.arrayContaining(['KIN-03 realisasi3', 'KIN-03 tindakLanjut']));
      expect(open.filter((cell) => cell.startsWith('IKU-05'))).toEqual([]);
    });

    it('a further note opens its place, and one command with a reason opens everything', async () => {
      const before = await openCells();
      await note('IKU-01', 'realisasi3');
      await giveBack();
      await note('IKU-05', 'tindakLanjut');
      expect(await openCells()).toEqual(expect.arrayContaining(['IKU-01 realisasi3', 'IKU-05 tindakLanjut']));
      expect(await openCells()).toHaveLength(2);
      expect(await refusalOf(office.ports, p.bukaIsian, { alasan: ' ' })).toEqual(['alasan-kosong']);
      await run(office.ports, p.bukaIsian, { alasan: 'Semua bidang memeriksa lagi' });
      expect(await openCells()).toEqual(before);
      expect(await refusalOf(office.ports, p.bukaIsian, { alasan: 'Lagi' })).toEqual(['isian-sudah-terbuka']);
    });

    it('indicators and divisions wait until everything is open: refused with the button that opens it, then made', async () => {
      await note('IKU-01', 'realisasi3');
      await giveBack();
      const perubahan = [{ jenis: 'indikator-berhenti', kode: 'KIN-03', sejak: 3 } as const];
      const rencana = await p.kelolaSusunan.siapkan(office.ports, { perubahan });
      expect(rencana.status === 'ditolak' ? rencana.pesan.map(createKata(katalogId).pesan) : []).toEqual([
        'Isian sedang dibatasi pada sel yang bercatatan, sehingga indikator dan bidang tidak diubah. Tekan Buka semua isian di tab Alur, lalu ulangi.',
      ]);
      await run(office.ports, p.bukaIsian, { alasan: 'Indikator dihentikan' });
      await run(office.ports, p.kelolaSusunan, { perubahan });
      expect((await bacaBuku(office.ports)).keadaan.daftarCatatan).toHaveLength(1);
    });

    it('a return without notes opens what an earlier one had closed', async () => {
      const before = await openCells();
      await note('IKU-01', 'realisasi3');
      await giveBack();
      const [{ id = '' } = {}] = (await bacaBuku(office.ports)).keadaan.daftarCatatan;
      await run(office.ports, p.jawabCatatan, { catatan: id, teks: 'Sudah' });
      await run(office.ports, p.terimaCatatan, { catatan: id });
      await finish(office.ports, 4);
      await giveBack('Tanpa catatan');
      expect(await openCells()).toEqual(before);
    });
  });
});

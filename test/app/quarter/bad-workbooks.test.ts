import { bacaKeadaan } from '../../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { laksanakan } from '../../../src/app/usecase/laksanakan';
import { KegagalanHost } from '../../../src/app/port/kegagalan';
import type { Change } from '../../../src/workbook/plan/types';
import { inserted, kantorKecil, refusalOf, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

jest.setTimeout(60_000);

let office: TestOffice;
afterEach(() => {
  office.host.dispose();
});
const open = async (): Promise<void> => {
  office = await openOfficeForTest();
};
const openFilled = async (): Promise<void> => {
  await open();
  await inserted(office.ports, kantorKecil);
};
/** Does to the workbook what a user or another program might. */
const tamper = (...changes: Change[]) => office.gateway.apply({ changes });
const codes = async (): Promise<string[]> => (await bacaKeadaan(office.ports)).temuan.map(({ kode }) => kode);
const sheetTitles = (): string[] => office.host.toData().sheets.map(({ name }) => name);
/** Cell of an indicator's column on its form. */
async function cellOf(
  kunci: string,
  kolom: string,
): Promise<{ sheet: string; row: number; col: number; rows: 1; cols: 1 }> {
  const { susunBuku, bacaSemua } = await import('../../../src/app/buku/baca-buku');
  const { terbaca, keadaan } = susunBuku(await office.gateway.read(bacaSemua), office.ports);
  const bidang = keadaan.data?.daftarIndikator.find(({ kode }) => kode === kunci)?.bidang ?? null;
  const at = terbaca.tempat.area({ tabel: 'isian', bidang, kunci, kolom });
  if (at === null) throw new Error(`${kunci} ${kolom} is nowhere`);
  return { sheet: at.sheet, row: at.row, col: at.col, rows: 1, cols: 1 };
}

describe('a workbook that is not ours', () => {
  beforeEach(open);
  const foreign: Change[] = [
    { op: 'sheet.add', sheet: 'Rekap', tabColor: null },
    { op: 'values', at: { sheet: 'Rekap', row: 0, col: 0, rows: 1, cols: 1 }, values: [['milik orang lain']] },
  ];

  it('with a sheet under one of our titles is told and never overwritten', async () => {
    await tamper(
      { op: 'sheet.add', sheet: 'IKU', tabColor: null },
      { op: 'values', at: { sheet: 'IKU', row: 0, col: 0, rows: 1, cols: 1 }, values: [['lama']] },
    );
    expect((await bacaKeadaan(office.ports)).buku).toBe('asing');
    expect(await refusalOf(office.ports, p.siapkanTriwulan, kantorKecil)).toEqual(['judul-dipakai']);
    expect(office.host.toData().sheets.find(({ name }) => name === 'IKU')?.cells[0]?.value).toBe('lama');
  });

  it('keeps a foreign Rekap when the forms are to be inserted', async () => {
    await run(office.ports, p.siapkanTriwulan, kantorKecil);
    await tamper(...foreign);
    expect(await refusalOf(office.ports, p.sisipkanFormat, {})).toEqual(['judul-dipakai']);
    expect(sheetTitles()).not.toContain('Isian Gakda');
  });

  it('refuses what needs a prepared quarter', async () => {
    expect(await refusalOf(office.ports, p.sisipkanFormat, {})).toEqual(['buku-kosong']);
    expect(await refusalOf(office.ports, p.periksa, {})).toEqual(['buku-kosong']);
    expect(await refusalOf(office.ports, p.selesaikanLangkah, { langkah: 1, keterangan: '' })).toEqual(['buku-kosong']);
  });

  it('keeps the user’s own sheets', async () => {
    await tamper(
      { op: 'sheet.add', sheet: 'Catatan saya', tabColor: null },
      { op: 'values', at: { sheet: 'Catatan saya', row: 0, col: 0, rows: 1, cols: 1 }, values: [['penting']] },
    );
    await run(office.ports, p.siapkanTriwulan, kantorKecil);
    expect(sheetTitles()).toContain('Catatan saya');
    expect(sheetTitles()).not.toContain('Sheet1');
  });
});

describe('a workbook of another version or quarter', () => {
  beforeEach(async () => {
    await open();
    await run(office.ports, p.siapkanTriwulan, kantorKecil);
  });

  it.each(['2', '99', 'rusak'])('with layout version %s is left untouched', async (value) => {
    await tamper({ op: 'setting.put', key: 'ckt.tata', value });
    const before = office.host.toData().sheets;
    expect((await bacaKeadaan(office.ports)).buku).toBe('versi-baru');
    expect(await refusalOf(office.ports, p.sisipkanFormat, {})).toEqual(['buku-versi-baru']);
    expect(await refusalOf(office.ports, p.siapkanTriwulan, kantorKecil)).toEqual(['buku-versi-baru']);
    expect(office.host.toData().sheets).toEqual(before);
  });

  it('that was prepared for another quarter is told', async () => {
    const lain = { ...kantorKecil, periode: { tahun: 2026, triwulan: 4 as const } };
    expect(await refusalOf(office.ports, p.siapkanTriwulan, lain)).toEqual(['buku-lain-triwulan']);
    expect(await refusalOf(office.ports, p.isiDariData, { data: lain })).toEqual(['periode-berbeda']);
  });
});

describe('what users do to sheets', () => {
  beforeEach(openFilled);

  it('renamed sheets are found all the same', async () => {
    await tamper(
      { op: 'sheet.rename', sheet: 'Isian Gakda', to: 'Gakda (final)' },
      { op: 'sheet.rename', sheet: 'IKU', to: 'Daftar' },
    );
    const { data, kemajuan, temuan } = await bacaKeadaan(office.ports);
    expect(data?.daftarIndikator).toEqual(kantorKecil.daftarIndikator);
    expect(kemajuan[0]?.lembar).toBe('Gakda (final)');
    // Told as a hint and nothing more (S15).
    expect(temuan.filter(({ kode }) => kode.startsWith('S') && kode !== 'S15')).toEqual([]);
  });

  it('inserted rows move the tables, and every figure stays', async () => {
    await tamper(
      { op: 'unprotect', sheet: 'Isian Gakda' },
      { op: 'rows.insert', sheet: 'Isian Gakda', row: 2, count: 3 },
      { op: 'protect', sheet: 'Isian Gakda' },
    );
    expect((await bacaKeadaan(office.ports)).data?.daftarIndikator).toEqual(kantorKecil.daftarIndikator);
    expect(await codes()).not.toContain('R17');
  });

  it('a deleted form is told and comes back with one click', async () => {
    await tamper({ op: 'sheet.delete', sheet: 'Isian Gakda' });
    expect(await codes()).toContain('S02');
    const { pratinjau } = await run(office.ports, p.sisipkanFormat, {});
    expect(pratinjau).toContainEqual({ jenis: 'lembar-baru', jumlah: 1, nama: ['Isian Gakda'] });
    await run(office.ports, p.isiDariData, { data: kantorKecil });
    expect(await codes()).not.toContain('R17');
  });

  it('an overwritten formula is found by its cell and restored', async () => {
    const at = await cellOf('IKU-01', 'capaianSd');
    await tamper(
      { op: 'unprotect', sheet: at.sheet },
      { op: 'values', at, values: [[99.5]] },
      { op: 'protect', sheet: at.sheet },
    );
    const found = (await bacaKeadaan(office.ports)).temuan.filter(({ kode }) => kode === 'R17');
    expect(found[0]).toMatchObject({
      tingkat: 'E',
      lokasi: { tabel: 'isian', bidang: 'GAKDA', kunci: 'IKU-01', kolom: 'capaianSd' },
    });
    await run(office.ports, p.pulihkanRumus, {});
    expect(await codes()).not.toContain('R17');
  });

  it('one journal entry lost from the settings is read from the mirror, told, and healed by the next event', async () => {
    const { riwayat } = await bacaKeadaan(office.ports);
    await tamper({ op: 'setting.delete', key: `ckt.e.${riwayat[0]?.id}` });
    const broken = await bacaKeadaan(office.ports);
    expect(broken.riwayat).toEqual(riwayat);
    expect(broken.gangguan.map(({ jenis }) => jenis)).toEqual(['entri-hilang', 'dipulihkan-dari-cermin']);
    await run(office.ports, p.selesaikanLangkah, { langkah: 1, keterangan: '' });
    expect((await bacaKeadaan(office.ports)).gangguan).toEqual([]);
  });

  it('a broken journal entry does not stop the reading', async () => {
    const { riwayat } = await bacaKeadaan(office.ports);
    await tamper({ op: 'setting.put', key: `ckt.e.${riwayat[0]?.id}`, value: '{rusak' });
    const { gangguan, keadaanSop } = await bacaKeadaan(office.ports);
    expect(gangguan.map(({ jenis }) => jenis)).toContain('entri-rusak');
    expect(keadaanSop.siap).toEqual({ tahun: 2026, triwulan: 3 });
  });

  it('every setting stripped: the mirror still tells the whole story', async () => {
    const before = await bacaKeadaan(office.ports);
    const { settings } = await office.gateway.read({ tables: 'none' });
    await tamper(...settings.map(({ key }): Change => ({ op: 'setting.delete', key })));
    const after = await bacaKeadaan(office.ports);
    expect([after.buku, after.keadaanSop]).toEqual(['milik-kita', before.keadaanSop]);
  });
});

describe('taking a change back', () => {
  beforeEach(open);

  it('empties the forms again after filling', async () => {
    await run(office.ports, p.siapkanTriwulan, { ...kantorKecil, daftarAnggaran: [] });
    await run(office.ports, p.sisipkanFormat, {});
    const before = (await bacaKeadaan(office.ports)).data;
    const rencana = await p.isiDariData.siapkan(office.ports, { data: kantorKecil });
    if (rencana.status !== 'siap') throw new Error('refused');
    const { checkpoint } = await laksanakan(office.ports, 'isi-dari-data', rencana);
    await run(office.ports, p.balikkan, { checkpoint: checkpoint ?? '' });
    expect((await bacaKeadaan(office.ports)).data).toEqual(before);
    expect(await refusalOf(office.ports, p.balikkan, { checkpoint: checkpoint ?? '' })).toEqual([
      'titik-balik-tidak-ada',
    ]);
  });

  it('refuses where somebody has worked on since', async () => {
    await run(office.ports, p.siapkanTriwulan, kantorKecil);
    await run(office.ports, p.sisipkanFormat, {});
    const rencana = await p.isiDariData.siapkan(office.ports, { data: kantorKecil });
    if (rencana.status !== 'siap') throw new Error('refused');
    const { checkpoint } = await laksanakan(office.ports, 'isi-dari-data', rencana);
    await tamper({ op: 'values', at: await cellOf('IKU-01', 'realisasi3'), values: [[77]] });
    expect(await refusalOf(office.ports, p.balikkan, { checkpoint: checkpoint ?? '' })).toEqual(['sudah-diubah']);
  });

  it('leaves an empty workbook after the first step is taken back', async () => {
    const rencana = await p.siapkanTriwulan.siapkan(office.ports, kantorKecil);
    if (rencana.status !== 'siap') throw new Error('refused');
    const { checkpoint } = await laksanakan(office.ports, 'siapkan-triwulan', rencana);
    await run(office.ports, p.balikkan, { checkpoint: checkpoint ?? '' });
    expect([sheetTitles(), (await bacaKeadaan(office.ports)).buku]).toEqual([['Sheet1'], 'kosong']);
  });
});

describe('a host in a bad mood', () => {
  beforeEach(open);

  it('in cell-edit mode the user is told once, and the work goes on by itself', async () => {
    office.host.faults.beginCellEdit();
    let tries = 0;
    const patient = await office.connect({
      patience: [1, 1, 1],
      sleep: () => {
        tries += 1;
        if (tries === 2) office.host.faults.endCellEdit();
        return Promise.resolve();
      },
    });
    await run({ ...office.ports, workbook: patient }, p.siapkanTriwulan, kantorKecil);
    expect([tries, office.waits]).toEqual([2, [true, false]]);
    expect((await bacaKeadaan(office.ports)).keadaanSop.kini).toBe(1);
  });

  it('a cell that nobody leaves is told as such, and nothing was written', async () => {
    office.host.faults.beginCellEdit();
    await expect(
      office.gateway.apply({ changes: [{ op: 'sheet.add', sheet: 'X', tabColor: null }] }),
    ).rejects.toMatchObject({
      sebab: 'sel-sedang-diedit',
      applied: 'no',
    });
    office.host.faults.endCellEdit();
    expect(sheetTitles()).toEqual(['Sheet1']);
  });

  it('a huge read that is answered with nothing is read in parts', async () => {
    await inserted(office.ports, kantorKecil);
    const whole = await bacaKeadaan(office.ports);
    office.host.faults.answerNullFrom(120);
    office.host.traffic.reset();
    expect((await bacaKeadaan(office.ports)).data).toEqual(whole.data);
    expect(office.host.traffic.requests).toBeGreaterThan(3);
  });

  it('a refused protection is told, and the next try finishes', async () => {
    office.host.faults.denyProtect();
    const failure: unknown = await run(office.ports, p.siapkanTriwulan, kantorKecil).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(KegagalanHost);
    expect(failure).toMatchObject({ sebab: 'terlindungi' });
    await run(office.ports, p.siapkanTriwulan, kantorKecil);
    expect(await codes()).not.toContain('S10');
  });
});

import { daftarPerintah as p } from '../../src/app/usecase/daftar';
import { namaTabel } from '../../src/workbook/layout/nama';
import { bacaSemua } from '../../src/app/buku/baca-buku';
import { kantorKecil, run } from './build/kantor';
import { openOfficeForTest, type TestOffice } from './build/office';

jest.setTimeout(120_000);

let office: TestOffice;
beforeEach(async () => {
  office = await openOfficeForTest();
  await run(office.ports, p.siapkanTriwulan, kantorKecil);
});
afterEach(() => {
  office.host.dispose();
});

const textsOf = (sheet: string): readonly string[] =>
  office.host
    .toData()
    .sheets.find(({ name }) => name === sheet)
    ?.cells.map(({ value }) => String(value ?? '')) ?? [];
/** Lines of a sheet of three columns. */
const rowsOf = (sheet: string): readonly (readonly string[])[] => {
  const cells = office.host.toData().sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const last = Math.max(0, ...cells.map(({ row }) => row));
  return Array.from({ length: last + 1 }, (_, row) =>
    [0, 1, 2].map((col) => String(cells.find((cell) => cell.row === row && cell.col === col)?.value ?? '')),
  );
};
const titles = (): string[] => office.host.toData().sheets.map(({ name }) => name);

describe('the hand-over sheet', () => {
  it('names what is open, and keeps what was typed when it is made anew', async () => {
    await run(office.ports, p.sisipkanFormat, {});
    await run(office.ports, p.tulisCatatan, {
      sasaran: { tabel: 'isian', kunci: 'IKU-05', kolom: 'realisasi3' },
      teks: 'Lampirkan rekap',
    });
    const { plan } = await run(office.ports, p.susunSerahTerima, {});
    expect(plan.changes.length).toBeGreaterThan(0);
    expect(textsOf('Serah Terima')).toEqual(
      expect.arrayContaining([
        'Langkah 1: Perintah menyusun',
        'Lampirkan rekap',
        'Rumus polaritas negatif',
        'Kendali SOP',
      ]),
    );
    const area = (await office.gateway.read(bacaSemua)).tables.get(namaTabel.serahTerima)?.area;
    if (!area) throw new Error('no hand-over sheet');
    const at = { ...area, row: area.row + area.rows - 2, col: 1, rows: 1, cols: 2 };
    await office.gateway.apply({ changes: [{ op: 'values', at, values: [['Pegawai Lama', 'Pegawai Baru']] }] });
    await run(office.ports, p.selesaikanLangkah, { langkah: 1, keterangan: '' });
    await run(office.ports, p.susunSerahTerima, {});
    const texts = textsOf('Serah Terima');
    expect(texts).toEqual(expect.arrayContaining(['Pegawai Lama', 'Pegawai Baru', 'Langkah 2: Membuat format']));
    expect(texts).not.toContain('Langkah 1: Perintah menyusun');
    expect(titles().filter((name) => name.startsWith('Serah Terima'))).toEqual(['Serah Terima']);
  });

  it('prints no heading without its first row, and the signatures with the remarks above them', async () => {
    await run(office.ports, p.sisipkanFormat, {});
    await run(office.ports, p.susunSerahTerima, {});
    const sheet = office.host.toData().sheets.find(({ name }) => name === 'Serah Terima');
    const breaks = sheet?.page.rowBreaks ?? [];
    const rows = rowsOf('Serah Terima');
    const titlesAt = rows.flatMap(([first], row) => (/^\d+\. /.test(first ?? '') ? [row] : []));
    const remarks = titlesAt.at(-1) ?? 0;
    expect(titlesAt).toHaveLength(11);
    expect(breaks.length).toBeGreaterThan(0);
    expect(breaks.filter((row) => titlesAt.includes(row - 1) || titlesAt.includes(row - 2) || row > remarks)).toEqual(
      [],
    );
  });

  it('says which form went to which division, when that was recorded, how far it is back, and what nobody recorded', async () => {
    await run(office.ports, p.susunSerahTerima, {});
    expect(rowsOf('Serah Terima')).toEqual(
      expect.arrayContaining([
        ['Bidang Penegakan Perundang-undangan Daerah', 'Belum disisipkan', '0 dari 2'],
        [
          'Penyampaian',
          'Belum dicatat selesai',
          'Dicatat untuk semua bidang sekaligus; penerima tiap bidang tidak tercatat',
        ],
      ]),
    );
    await run(office.ports, p.sisipkanFormat, {});
    await run(office.ports, p.isiDariData, { data: kantorKecil });
    for (const langkah of [1, 2, 3]) {
      const keterangan = langkah === 3 ? 'Lewat grup WA, diambil juga di ruang rapat' : '';
      await run(office.ports, p.selesaikanLangkah, { langkah, keterangan });
    }
    await run(office.ports, p.susunSerahTerima, {});
    const rows = rowsOf('Serah Terima');
    const awal = rows.findIndex(([satu]) => satu === '5. Formulir yang disampaikan');
    expect(rows.slice(awal + 1, awal + 6)).toEqual([
      ['Bidang', 'Formulir', 'Terisi kembali'],
      ['Bidang Penegakan Perundang-undangan Daerah', 'Lembar Isian Gakda, 2 indikator', '2 dari 2'],
      ['Bidang Ketertiban Umum dan Ketenteraman Masyarakat', 'Lembar Isian Trantibum, 1 indikator', '1 dari 1'],
      [
        'Penyampaian',
        expect.stringMatching(
          /^Dicatat selesai Kamis, 1 Oktober 2026 pukul 08\.\d\d WITA oleh Kasubag Contoh \(Lewat grup WA, diambil juga di ruang rapat\)$/,
        ),
        'Dicatat untuk semua bidang sekaligus; penerima tiap bidang tidak tercatat',
      ],
      ['Penghimpunan', 'Belum dicatat selesai', ''],
    ]);
  });

  it('can be taken back when it is new', async () => {
    const { balik } = await run(office.ports, p.susunSerahTerima, {});
    await office.gateway.apply(balik ?? { changes: [] });
    expect(titles()).not.toContain('Serah Terima');
  });
});

describe('a disposition form', () => {
  it('that was deleted is inserted again, and a second press inserts none', async () => {
    await office.gateway.apply({ changes: [{ op: 'sheet.delete', sheet: 'Disposisi' }] });
    await run(office.ports, p.susunDisposisi, { lembar: 'disposisi' });
    const { plan } = await run(office.ports, p.susunDisposisi, { lembar: 'disposisi' });
    expect(plan.changes).toEqual([]);
    expect(titles().filter((name) => name.startsWith('Disposisi'))).toEqual(['Disposisi']);
  });
});

import { bacaBuku } from '../../../src/app/buku/baca-buku';
import { selCatatan } from '../../../src/app/buku/sel-catatan';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { laksanakan } from '../../../src/app/usecase/laksanakan';
import { startNodeOffice } from '../../../src/excel-host/node/office-bridge';
import { tabelCatatan } from '../../../src/workbook/layout/catatan';
import { colOf } from '../../../src/workbook/layout/define-table';
import { tabelIsian } from '../../../src/workbook/layout/isian';
import { isNamaIsian, namaIsian, namaTabel } from '../../../src/workbook/layout/nama';
import { inserted, kantorContoh, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

jest.setTimeout(240_000);

const NILAI = 71.5;
/** Two of one division that has more. */
const sebidang = kantorContoh.daftarIndikator.filter(
  ({ bidang }, _ke, semua) => semua.filter((satu) => satu.bidang === bidang).length > 2,
);
const ke = (urut: number) => {
  const satu = sebidang[urut];
  if (satu === undefined) throw new Error('the sample has no division of three indicators');
  return satu;
};
const [dicatat, diperiksa] = [ke(0), ke(1)];
const bidangLain = kantorContoh.daftarBidang.find(({ kode }) => kode !== dicatat.bidang)?.kode ?? '';
const kolom = 'realisasi3';

let office: TestOffice;
let raw: Pick<typeof Excel, 'run'>;
beforeAll(async () => {
  office = await openOfficeForTest();
  ({ Excel: raw } = await startNodeOffice(office.host.connect()));
  await inserted(office.ports, kantorContoh);
  await type(NILAI);
  await run(office.ports, p.tulisCatatan, {
    sasaran: { tabel: 'isian', kunci: dicatat.kode, kolom },
    teks: 'Sebut nomor perkara',
  });
  await run(office.ports, p.tandaiPeriksa, { daftar: [diperiksa.kode], diperiksa: true });
});
afterAll(() => {
  expect(office.host.refused).toEqual([]);
  office.host.dispose();
});

async function type(isi: number): Promise<void> {
  const { terbaca } = await bacaBuku(office.ports);
  const at = terbaca.tempat.area({ tabel: 'isian', bidang: dicatat.bidang, kunci: dicatat.kode, kolom });
  if (at === null) throw new Error('the cell is nowhere');
  await office.gateway.apply({ changes: [{ op: 'values', at, values: [[isi]] }] });
}
const form = async () => {
  const { snapshot, keadaan } = await bacaBuku(office.ports);
  const bidang = keadaan.data?.daftarIndikator.find(({ kode }) => kode === dicatat.kode)?.bidang ?? '';
  const area = snapshot.names.find(({ name }) => name.toUpperCase() === namaIsian(bidang))?.area;
  if (area === undefined || area === null) throw new Error('the form is nowhere');
  return area;
};

/** Where the note is seen: on its row of a form, on the correction sheet with the live figure, and where the pane jumps to. */
async function seen() {
  const buku = await bacaBuku(office.ports);
  const { snapshot, keadaan } = buku;
  const baris = [...snapshot.tables].flatMap(([nama, { values }]) => (isNamaIsian(nama) ? values : []));
  const pada = (kode: string, nama: (typeof tabelIsian.urutan)[number]): unknown =>
    baris.find((satu) => satu[colOf(tabelIsian, 'kode')] === kode)?.[colOf(tabelIsian, nama)];
  const lembar = snapshot.tables.get(namaTabel.catatan)?.values[0] ?? [];
  const [sel] = selCatatan(buku, keadaan.daftarCatatan);
  const isian = [...snapshot.tables.values()].find(({ area }) => area.sheet === sel?.sheet && area.rows > 1);
  return {
    status: keadaan.daftarCatatan.map(({ status, nilaiSaatItu }) => [status, nilaiSaatItu]),
    menunggu: pada(dicatat.kode, 'catatan'),
    lain: baris.filter((satu) => satu[colOf(tabelIsian, 'catatan')] !== null).length,
    tanda: pada(diperiksa.kode, 'diperiksa'),
    kini: lembar[colOf(tabelCatatan, 'nilaiKini')],
    tuju: isian?.values[(sel?.row ?? 0) - isian.area.row]?.[(sel?.col ?? 0) - isian.area.col],
  };
}
const utuh = { status: [['terbuka', '71.5']], menunggu: 1, lain: 1, tanda: 'Sudah', kini: NILAI, tuju: NILAI };

const kelola = (perubahan: Parameters<typeof p.kelolaSusunan.siapkan>[1]['perubahan']) =>
  run(office.ports, p.kelolaSusunan, { perubahan });
const onForm = async (kerja: (sheet: Excel.Worksheet, area: Awaited<ReturnType<typeof form>>) => void) => {
  const area = await form();
  await raw.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    sheet.protection.unprotect();
    kerja(sheet, area);
    sheet.protection.protect({ allowFormatColumns: true });
    await context.sync();
  });
};

test('a note and a mark are seen where they belong', async () => {
  expect(await seen()).toEqual(utuh);
});

test.each<[string, () => Promise<unknown>]>([
  [
    'somebody sorts the form the other way round',
    () =>
      onForm((sheet, { row, col, rows, cols }) => {
        const area = sheet.getRangeByIndexes(row, col, rows, cols);
        area.sort.apply([{ key: colOf(tabelIsian, 'kode'), ascending: false }]);
      }),
  ],
  ['somebody puts rows in above the table', () => onForm((sheet) => void sheet.getRange('2:4').insert('Down'))],
  ['they are taken out again', () => onForm((sheet) => void sheet.getRange('2:4').delete('Up'))],
  ['the sheet is given another title', () => onForm((sheet) => void (sheet.name = 'Isian baru'))],
  ['the sheets are put right', () => run(office.ports, p.rapikanLembar, {})],
  [
    'the indicator is named differently',
    () => kelola([{ jenis: 'indikator-ubah', kode: dicatat.kode, isi: { indikator: 'Persentase perkara selesai' } }]),
  ],
  [
    'its division is named differently',
    () => kelola([{ jenis: 'bidang-ubah', kode: dicatat.bidang, nama: 'Bidang Gakda', singkatan: 'Gakda' }]),
  ],
  [
    'an indicator is added before it',
    () =>
      kelola([
        {
          ...{ jenis: 'indikator-baru', kode: 'AAA-01', bidang: dicatat.bidang },
          isi: { indikator: 'Indikator baru', satuan: 'kali', targetTahunan: 12, polaritas: 'positif' },
        },
      ]),
  ],
  [
    'it moves to another division',
    () => kelola([{ jenis: 'indikator-pindah', kode: dicatat.kode, bidang: bidangLain }]),
  ],
  [
    'it is moved back by hand on IKU, and the format follows',
    async () => {
      const { terbaca } = await bacaBuku(office.ports);
      const at = terbaca.tempat.area({ tabel: 'iku', bidang: null, kunci: dicatat.kode, kolom: 'bidang' });
      if (at === null) throw new Error('no such cell');
      await office.gateway.apply({ changes: [{ op: 'values', at, values: [[dicatat.bidang]] }] });
      await run(office.ports, p.sisipkanFormat, {});
    },
  ],
  [
    'it moves, and the move is taken back',
    async () => {
      const rencana = await p.kelolaSusunan.siapkan(office.ports, {
        perubahan: [{ jenis: 'indikator-pindah', kode: dicatat.kode, bidang: bidangLain }],
      });
      if (rencana.status === 'ditolak') throw new Error('refused');
      const { checkpoint } = await laksanakan(office.ports, 'kelola-susunan', rencana);
      await run(office.ports, p.balikkan, { checkpoint: checkpoint ?? '' });
    },
  ],
  ['the format is inserted again', () => run(office.ports, p.sisipkanFormat, {})],
  [
    'the report is made, and made again',
    async () => {
      await run(office.ports, p.susunLaporan, { nomor: '1', tanggal: '2026-10-09', kertas: 'Folio' });
      await run(office.ports, p.susunLaporan, { nomor: '2', tanggal: '2026-10-10', kertas: 'A4' });
    },
  ],
  [
    'the settings are stripped and a command runs',
    async () => {
      const { snapshot } = await bacaBuku(office.ports);
      await office.gateway.apply({
        changes: snapshot.settings.map(({ key }) => ({ op: 'setting.delete', key }) as const),
      });
      await run(office.ports, p.rapikanLembar, {});
    },
  ],
  [
    'a copy goes its own way',
    async () => run(office.ports, p.pisahkanSalinan, { dari: (await bacaBuku(office.ports)).id, alasan: 'Arsip' }),
  ],
])('and still are when %s', async (_, kerja) => {
  await kerja();
  expect(await seen()).toEqual(utuh);
});

import { bacaBuku } from '../../../src/app/buku/baca-buku';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { laksanakan } from '../../../src/app/usecase/laksanakan';
import { startNodeOffice } from '../../../src/excel-host/node/office-bridge';
import { inserted, kantorKecil, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

jest.setTimeout(120_000);

const sasaran = { tabel: 'isian', kunci: 'IKU-01', kolom: 'realisasi3' } as const;
type Api = Pick<typeof Excel, 'run'>;

let office: TestOffice;
let rekan: Api;
beforeEach(async () => {
  office = await openOfficeForTest();
  await inserted(office.ports, kantorKecil);
  ({ Excel: rekan } = await startNodeOffice(office.host.connect({ user: 'Budi Contoh' })));
});
afterEach(() => {
  expect(office.host.refused).toEqual([]);
  office.host.dispose();
});

const samakan = () => run(office.ports, p.samakanKomentar, {});
const notes = async () => (await bacaBuku(office.ports)).keadaan.daftarCatatan;
const tulis = (teks: string, kunci = 'IKU-01') =>
  run(office.ports, p.tulisCatatan, { sasaran: { ...sasaran, kunci }, teks });
const placeOf = async (kunci: string) => {
  const { terbaca, keadaan } = await bacaBuku(office.ports);
  const bidang = keadaan.data?.daftarIndikator.find(({ kode }) => kode === kunci)?.bidang ?? null;
  const at = terbaca.tempat.area({ ...sasaran, kunci, bidang });
  if (at === null) throw new Error(`${kunci} is nowhere`);
  return at;
};

/** The comments as a colleague sees them in Excel. */
const seen = () =>
  rekan.run(async (context) => {
    const { comments } = context.workbook;
    comments.load('items/content,items/resolved,items/replies/items/content');
    await context.sync();
    const places = comments.items.map((comment) => comment.getLocation().load('rowIndex,columnIndex'));
    await context.sync();
    return comments.items.map(({ content, resolved, replies }, ke) => ({
      ...{ content, resolved, replies: replies.items.map((reply) => reply.content) },
      ...{ row: places[ke]?.rowIndex, col: places[ke]?.columnIndex },
    }));
  });
const inExcel = (kerja: (comments: Excel.CommentCollection, book: Excel.Workbook) => void) =>
  rekan.run(async (context) => {
    context.workbook.comments.load('items/id');
    await context.sync();
    kerja(context.workbook.comments, context.workbook);
    await context.sync();
  });
const reply = (teks: string) => inExcel(({ items }) => void items[0]?.replies.add(teks));

test('a note stands as a comment at its cell, with the value of its day; pressed again, nothing is written', async () => {
  await tulis('Sebut nomor perkara');
  await samakan();
  const { row, col, sheet } = await placeOf('IKU-01');
  const [satu, ...lain] = await seen();
  expect(lain).toEqual([]);
  expect(satu).toMatchObject({ row, col, resolved: false, replies: [] });
  expect(satu?.content).toMatch(/^Sebut nomor perkara\n\(Kasubag Contoh, ditulis saat nilai [\d.]+\)\n\[CKT:/);
  const { snapshot } = await bacaBuku(office.ports);
  expect(snapshot.sheets.find(({ name }) => name === sheet)?.protected).toBe(true);
  expect(await p.samakanKomentar.siapkan(office.ports, {})).toMatchObject({ plan: { changes: [] } });
  expect((await samakan()).sesudah).toBeUndefined();
});

test('a colleague answers in Excel on the protected form; the answer comes in once, under his name as Excel says it', async () => {
  await tulis('Sebut nomor perkara');
  await samakan();
  await reply('<b>Perkara 12</b> dan 17');
  await samakan();
  await samakan();
  const [catatan] = await notes();
  expect(catatan).toMatchObject({
    status: 'dijawab',
    balasan: [{ oleh: 'Budi Contoh', peran: null, teks: '<b>Perkara 12</b> dan 17' }],
  });
  const { riwayat } = (await bacaBuku(office.ports)).keadaan;
  expect(riwayat.at(-1)).toMatchObject({ oleh: 'Kasubag Contoh', isi: { komentar: { penulis: 'Budi Contoh' } } });
});

test('what is said in the pane becomes a reply, and an accepted note a resolved comment', async () => {
  await tulis('Sebut nomor perkara');
  await samakan();
  const [{ id: catatan = '' } = {}] = await notes();
  await run(office.ports, p.jawabCatatan, { catatan, teks: 'Sudah disebut' });
  await run(office.ports, p.suntingCatatan, { catatan, teks: 'Sebut nomor dan tanggal' });
  await samakan();
  await samakan();
  expect((await seen())[0]?.replies).toEqual([
    'Kasubag Contoh: Sudah disebut\n[CKT]',
    'Bunyi catatan sekarang: Sebut nomor dan tanggal\n[CKT]',
  ]);
  await run(office.ports, p.terimaCatatan, { catatan });
  await samakan();
  expect((await seen())[0]).toMatchObject({ resolved: true });
  // A closed note takes no answers any more.
  await reply('Masih ada satu');
  await samakan();
  expect((await notes())[0]).toMatchObject({ status: 'diterima' });
  expect((await notes())[0]?.balasan).toHaveLength(1);
});

test('a comment that somebody removed changes no note', async () => {
  await tulis('Sebut nomor perkara');
  await samakan();
  const sebelum = await notes();
  await inExcel(({ items }) => void items[0]?.delete());
  expect(await seen()).toEqual([]);
  expect(await notes()).toEqual(sebelum);
});

test("other people's comments stay as they are, and a cell that has one gets none of ours", async () => {
  const { sheet, row, col } = await placeOf('IKU-01');
  await inExcel((_, { worksheets }) => {
    const lembar = worksheets.getItem(sheet);
    lembar.protection.unprotect();
    lembar.comments.add(lembar.getCell(row, col), '=HYPERLINK("http://x") [CKT:bukan catatan]');
    lembar.protection.protect({ allowEditObjects: true });
  });
  await tulis('Sebut nomor perkara');
  await tulis('Cocokkan', 'KIN-03');
  const sebelum = await seen();
  await samakan();
  const sesudah = await seen();
  expect(sesudah).toHaveLength(2);
  expect(sesudah).toEqual(expect.arrayContaining([...sebelum]));
  expect((await notes()).every(({ balasan }) => balasan.length === 0)).toBe(true);
});

test('a comment goes along with its cell, and is found again', async () => {
  await tulis('Sebut nomor perkara');
  await samakan();
  const { sheet } = await placeOf('IKU-01');
  await inExcel((_, { worksheets }) => {
    const lembar = worksheets.getItem(sheet);
    lembar.protection.unprotect();
    lembar.getRange('2:3').insert('Down');
    lembar.protection.protect({ allowEditObjects: true });
  });
  await reply('Perkara 12');
  await samakan();
  const { row, col } = await placeOf('IKU-01');
  expect(await seen()).toMatchObject([{ row, col }]);
  expect((await notes())[0]?.status).toBe('dijawab');
});

test('two round trips to read the book, one to look for comments, one to write them; nothing of the journal where none answers', async () => {
  await tulis('Sebut nomor perkara');
  office.host.traffic.reset();
  const rencana = await p.samakanKomentar.siapkan(office.ports, {});
  expect(office.host.traffic.requests).toBe(3);
  if (rencana.status !== 'siap') throw new Error('refused');
  expect(rencana.plan.changes).toEqual([]);
  await laksanakan(office.ports, 'samakan-komentar', rencana);
  expect(office.host.traffic.requests).toBe(4);
});

test('a cell that refuses in the meantime leaves out its own comment alone, and the form is protected afterwards', async () => {
  await tulis('Sebut nomor perkara');
  await tulis('Cocokkan', 'KIN-03');
  const rencana = await p.samakanKomentar.siapkan(office.ports, {});
  if (rencana.status !== 'siap') throw new Error('refused');
  const { sheet, row, col } = await placeOf('IKU-01');
  await inExcel((_, { worksheets }) => {
    const lembar = worksheets.getItem(sheet);
    lembar.protection.unprotect();
    lembar.comments.add(lembar.getCell(row, col), 'Lebih dulu');
    lembar.protection.protect({ allowEditObjects: true });
  });
  await laksanakan(office.ports, 'samakan-komentar', rencana);
  expect((await seen()).map(({ content }) => content.split('\n')[0]).sort()).toEqual(['Cocokkan', 'Lebih dulu']);
  const { snapshot } = await bacaBuku(office.ports);
  expect(
    snapshot.sheets.filter(({ name, protected: terlindungi }) => name.startsWith('Isian') && !terlindungi),
  ).toEqual([]);
});

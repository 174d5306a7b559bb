import { bacaBuku } from '../../../src/app/buku/baca-buku';
import { sisaPekerjaan } from '../../../src/app/buku/sisa';
import { bacaKeadaan } from '../../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { laksanakan } from '../../../src/app/usecase/laksanakan';
import type { Rencana, Tolakan } from '../../../src/app/usecase/kit';
import { ExcelHost } from '../../../src/excel-host/host';
import { namaTabel } from '../../../src/workbook/layout/nama';
import { finish, inserted, kantorKecil, run } from '../../app/build/kantor';
import { gather, type Person } from './clients';

jest.setTimeout(240_000);

let host: ExcelHost;
let persons: readonly Person[];
beforeEach(async () => {
  host = ExcelHost.create();
  persons = await gather(host, 3, 1_000_000);
});
afterEach(() => {
  for (const person of persons) person.leave();
  host.dispose();
});

const person = (index: number): Person => {
  const found = persons[index];
  if (found === undefined) throw new Error('nobody');
  return found;
};
type Deed = (person: Person) => Promise<Rencana<unknown> | Tolakan>;
const finishing =
  (langkah: number, keterangan = ''): Deed =>
  ({ ports }) =>
    p.selesaikanLangkah.siapkan(ports, { langkah, keterangan });
const returning =
  (ke: number): Deed =>
  ({ ports }) =>
    p.kembalikanLangkah.siapkan(ports, { ke, alasan: 'Angka keliru' });

/** Both plan before either writes, as two devices do that were offline; then both write. */
async function atOnce(first: Deed, second: Deed): Promise<void> {
  const [one, other] = [person(0), person(1)];
  const plans = [
    [one, await first(one)],
    [other, await second(other)],
  ] as const;
  for (const [{ ports }, plan] of plans) {
    if (plan.status === 'ditolak') throw new Error(JSON.stringify(plan.pesan));
    await laksanakan(ports, 'bersamaan', plan);
  }
}
/** Sentences on Riwayat, with who. */
async function told(): Promise<readonly string[]> {
  const area = (await bacaBuku(person(2).ports)).snapshot.tables.get(namaTabel.riwayat)?.area;
  const cells = host.toData().sheets.find(({ name }) => name === area?.sheet)?.cells ?? [];
  const at = (row: number, col: number): string =>
    String(cells.find((cell) => cell.row === row && cell.col === col)?.value ?? '');
  return Array.from({ length: (area?.rows ?? 1) - 1 }, (_, ke) => {
    const row = (area?.row ?? 0) + ke;
    return `${at(row, 2)}: ${at(row, 4)}`;
  });
}
const next = () => run(person(2).ports, p.simpan, {});

it('marks on Riwayat the second finishing of a step, with whose counts, at the next writing', async () => {
  await run(person(2).ports, p.siapkanTriwulan, kantorKecil);
  await atOnce(finishing(1, 'lewat telepon'), finishing(1, 'lewat surat'));
  for (const { ports } of persons) {
    const { takBerlaku, gangguan, keadaanSop } = await bacaKeadaan(ports);
    expect(gangguan).toEqual([]);
    expect(takBerlaku.map(({ peristiwa, sebab }) => [peristiwa.oleh, sebab])).toEqual([['Orang 2', 'sudah-selesai']]);
    expect(keadaanSop.langkah[0]).toMatchObject({ oleh: 'Orang 1', keterangan: 'lewat telepon' });
  }
  await next();
  const lines = await told();
  expect(lines.filter((line) => line.includes('Menyelesaikan')).sort()).toEqual([
    'Orang 1: Menyelesaikan langkah 1 (Perintah menyusun)',
    expect.stringMatching(
      /^Orang 2: Menyelesaikan langkah 1 \(Perintah menyusun\)\. TIDAK BERLAKU: langkah 1 \(Perintah menyusun\) sudah diselesaikan lebih dahulu oleh Orang 1, Jumat, 2 Oktober 2026 pukul 09\.\d\d WITA\.$/,
    ),
  ]);
});

it('hands over that two people worked at once', async () => {
  await run(person(2).ports, p.siapkanTriwulan, kantorKecil);
  await atOnce(finishing(1), finishing(1));
  await run(person(2).ports, p.susunSerahTerima, {});
  const cells = host.toData().sheets.find(({ name }) => name === 'Serah Terima')?.cells ?? [];
  expect(cells.map(({ value }) => value)).toContain(
    '1 kejadian tidak berlaku; yang terakhir dicatat Orang 2. Sebabnya pada baris Riwayat bertanda TIDAK BERLAKU',
  );
});

it('marks a finishing that crosses a return, and goes on from the step that was returned to', async () => {
  await inserted(person(2).ports, kantorKecil);
  await finish(person(2).ports, 1, 2, 3, 4);
  await atOnce(returning(3), finishing(5));
  await next();
  const lines = await told();
  expect(lines).toContain(
    'Orang 2: Menyelesaikan langkah 5 (Menganalisis dan mengevaluasi). TIDAK BERLAKU: saat itu giliran langkah 3 (Menyampaikan format).',
  );
  const { keadaanSop, gangguan } = await bacaKeadaan(person(0).ports);
  expect([keadaanSop.kini, gangguan]).toEqual([3, []]);
  await finish(person(1).ports, 3, 4, 5);
  expect((await bacaKeadaan(person(0).ports)).keadaanSop.kini).toBe(6);
  // What was marked once is left alone.
  expect((await told()).slice(0, lines.length)).toEqual(lines);
});

it('writes the mark once, and takes it back where the event counts after all', async () => {
  await run(person(2).ports, p.siapkanTriwulan, kantorKecil);
  await atOnce(finishing(1), finishing(1));
  await next();
  expect(sisaPekerjaan(await bacaBuku(person(0).ports))).toEqual([]);
  const { takBerlaku } = await bacaKeadaan(person(0).ports);
  const counts = takBerlaku[0]?.pendahulu;
  expect(counts?.oleh).toBe('Orang 1');
  // Both places of the journal lose the event that came first, as in a file that was put together from two.
  const { snapshot, keadaan } = await bacaBuku(person(0).ports);
  const mirror = snapshot.tables.get(namaTabel.jurnal);
  const first = keadaan.riwayat.find(({ isi, oleh }) => isi.jenis === 'langkah-selesai' && oleh === 'Orang 1');
  const row = mirror?.values.findIndex(([id]) => id === first?.id) ?? -1;
  if (mirror === undefined || first === undefined || row < 0) throw new Error('no such event');
  const { sheet, row: top, col, cols } = mirror.area;
  await person(0).ports.workbook.apply({
    changes: [
      { op: 'setting.delete', key: `ckt.e.${first.id}` },
      { op: 'unprotect', sheet },
      { op: 'clear', at: { sheet, row: top + row, col, rows: 1, cols }, what: 'contents' },
      { op: 'protect', sheet },
    ],
  });
  await next();
  expect((await told()).filter((line) => line.includes('TIDAK BERLAKU'))).toEqual([]);
  expect((await bacaKeadaan(person(0).ports)).keadaanSop.langkah[0]?.oleh).toBe('Orang 2');
});

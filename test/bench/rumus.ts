import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createHyperFormulaEngine } from '../../src/excel-host/calc/hyperformula-engine';
import type { CalcInput } from '../../src/excel-host/calc/types';
import { ExcelHost } from '../../src/excel-host/host';
import { startNodeOffice } from '../../src/excel-host/node/office-bridge';

/** 10,000 rows of 20 formulas beside two columns of numbers. */
const baris = 10_000;
const kolomRumus = 20;
const kolomAngka = 2;
const lembar = 'Sheet1';

const hurufKolom = (nomor: number): string => String.fromCharCode(65 + nomor);
const angkaBaris = (nomor: number): number[] => [nomor % 97, (nomor % 31) / 4];
/** Each formula reads the one before it in its row and one number: an edit reaches 20 cells. */
const rumusBaris = (nomor: number): string[] =>
  Array.from({ length: kolomRumus }, (_, ke) => `=${hurufKolom(kolomAngka + ke - 1)}${nomor + 1}+$A${nomor + 1}`);
const isi = <T>(isiBaris: (nomor: number) => T): T[] => Array.from({ length: baris }, (_, nomor) => isiBaris(nomor));

interface Waktu {
  /** Milliseconds until the last formula's value is known. */
  readonly tulis: number;
  readonly sunting: number;
  /** MB of heap that the workbook keeps. */
  readonly heap: number;
  readonly nilai: unknown;
}

async function berwaktu(kerja: () => unknown): Promise<number> {
  const mulai = performance.now();
  await kerja();
  return performance.now() - mulai;
}
/** Without a collection before each look, the figure says how lazy the collector was. */
setFlagsFromString('--expose-gc');
const kumpulkan: unknown = runInNewContext('gc');
const heapMb = async (): Promise<number> => {
  // What the run before left is free only after its last turn.
  await new Promise((resolve) => setTimeout(resolve, 50));
  if (typeof kumpulkan === 'function') kumpulkan();
  return process.memoryUsage().heapUsed / 1024 ** 2;
};
/** The quickest of five: one edit takes a few milliseconds, and the machine has other things to do. */
async function tercepat(kerja: () => unknown): Promise<number> {
  const kali: number[] = [];
  for (let ke = 0; ke < 5; ke += 1) kali.push(await berwaktu(kerja));
  return Math.min(...kali);
}
const tengah = baris / 2;

/** Each edit writes another number; both runs end with the same one. */
let angkaSunting = 0;

/** The calc engine without host, client and protocol. */
async function mesinSaja(): Promise<Waktu> {
  angkaSunting = 1000;
  const awal = await heapMb();
  const mesin = createHyperFormulaEngine({ locale: 'en-US' });
  mesin.addSheet('s', lembar);
  const akhir = kolomAngka + kolomRumus - 1;
  const tulis = await berwaktu(() => {
    mesin.setBlock(
      's',
      0,
      0,
      isi((nomor) => angkaBaris(nomor).map((constant): CalcInput => ({ constant }))),
    );
    mesin.setBlock(
      's',
      0,
      kolomAngka,
      isi((nomor) => rumusBaris(nomor).map((formula): CalcInput => ({ formula }))),
    );
    mesin.value('s', baris - 1, akhir);
  });
  const sunting = await tercepat(() => {
    mesin.setBlock('s', tengah, 0, [[{ constant: (angkaSunting += 1) }]]);
    mesin.value('s', tengah, akhir);
  });
  const nilai = mesin.value('s', tengah, akhir);
  const heap = (await heapMb()) - awal;
  mesin.dispose();
  return { tulis, sunting, heap, nilai };
}

/** The same through Microsoft's client: one request for the formulas, one for the edit. */
async function lewatKlien(): Promise<Waktu & { readonly byte: number }> {
  angkaSunting = 1000;
  const awal = await heapMb();
  const host = ExcelHost.create({ locale: 'en-US' });
  const { Excel, dispose } = await startNodeOffice(host.connect());
  const kerja = (edit: (sheet: Excel.Worksheet) => void, periksa: number): Promise<unknown> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(lembar);
      edit(sheet);
      const sel = sheet.getCell(periksa, kolomAngka + kolomRumus - 1).load('values');
      await context.sync();
      return sel.values[0]?.[0];
    });
  const tulis = await berwaktu(() =>
    kerja((sheet) => {
      sheet.getRangeByIndexes(0, 0, baris, kolomAngka).values = isi(angkaBaris);
      sheet.getRangeByIndexes(0, kolomAngka, baris, kolomRumus).formulas = isi(rumusBaris);
    }, baris - 1),
  );
  let nilai: unknown;
  const sunting = await tercepat(async () => {
    nilai = await kerja((sheet) => (sheet.getCell(tengah, 0).values = [[(angkaSunting += 1)]]), tengah);
  });
  const heap = (await heapMb()) - awal;
  const byte = Math.max(...host.traffic.exchanges.map(({ requestBytes }) => requestBytes));
  dispose();
  host.dispose();
  return { tulis, sunting, heap, nilai, byte };
}

const angka = (nilai: number, desimal = 0): string =>
  new Intl.NumberFormat('id-ID', { maximumFractionDigits: desimal }).format(nilai);

/** Tells what host, client and protocol cost on top of the calc engine. */
export async function ukurRumus(): Promise<void> {
  const mesin = await mesinSaja();
  const klien = await lewatKlien();
  if (mesin.nilai !== klien.nilai) throw new Error(`engine ${String(mesin.nilai)}, client ${String(klien.nilai)}`);
  const tuliskan = (nama: string, { tulis, sunting, heap }: Waktu): void =>
    console.log(
      `${nama.padEnd(24)}tulis ${angka(tulis).padStart(7)} md   sunting ${angka(sunting, 1).padStart(6)} md   memori ${angka(heap).padStart(5)} MB`,
    );
  console.log(`\n${angka(baris)} baris x ${kolomRumus} rumus, permintaan terbesar ${angka(klien.byte)} byte`);
  tuliskan('mesin hitung saja', mesin);
  tuliskan('lewat Office.js', klien);
  console.log(
    `nisbah tulis ${angka(klien.tulis / mesin.tulis, 2)}, sunting ${angka(klien.sunting / mesin.sunting, 2)}, memori ${angka(klien.heap / mesin.heap, 2)}`,
  );
}

import contoh from '../../../src/app/contoh/satpolpp.json';
import { daftarPerintah } from '../../../src/app/usecase/daftar';
import type { Rencana, Usecase } from '../../../src/app/usecase/kit';
import { laksanakan } from '../../../src/app/usecase/laksanakan';
import { parseDataKantor } from '../../../src/app/usecase/parse-data-kantor';
import type { Ports } from '../../../src/app/port/ports';
import type { DataKantor } from '../../../src/domain/shared/kantor';
import type { NomorLangkah } from '../../../src/domain/sop/peristiwa';

function sample(): DataKantor {
  const hasil = parseDataKantor(contoh);
  if ('kesalahan' in hasil) throw new Error(JSON.stringify(hasil.kesalahan));
  return hasil.data;
}
/** The office of the sample: 5 divisions, 21 indicators. */
export const kantorContoh: DataKantor = sample();

const duaBidang = kantorContoh.daftarBidang.slice(1, 3);
/** An office of two divisions and three indicators: enough where the number does not matter. */
export const kantorKecil: DataKantor = {
  ...kantorContoh,
  daftarBidang: duaBidang,
  daftarIndikator: kantorContoh.daftarIndikator.filter(({ kode }) => ['IKU-01', 'KIN-03', 'IKU-05'].includes(kode)),
  daftarAnggaran: kantorContoh.daftarAnggaran
    .slice(0, 3)
    .map((baris) => ({ ...baris, bidang: duaBidang.some(({ kode }) => kode === baris.bidang) ? baris.bidang : '' })),
};

/** Runs a use case to its end; a refusal fails the test with its messages. */
export async function run<I, O>(ports: Ports, usecase: Usecase<I, O>, masukan: I): Promise<Rencana<O>> {
  const rencana = await usecase.siapkan(ports, masukan);
  if (rencana.status === 'ditolak') throw new Error(`${usecase.id}: ${JSON.stringify(rencana.pesan)}`);
  await laksanakan(ports, usecase.id, rencana);
  return rencana;
}
/** Keys of the messages with which a use case refuses; `[]` when it does not. */
export async function refusalOf<I, O>(ports: Ports, usecase: Usecase<I, O>, masukan: I): Promise<readonly string[]> {
  const rencana = await usecase.siapkan(ports, masukan);
  return rencana.status === 'ditolak' ? rencana.pesan.map(({ kunci }) => kunci) : [];
}

const p = daftarPerintah;
/** The workbook with every form inserted and filled. */
export async function inserted(ports: Ports, data: DataKantor): Promise<void> {
  await run(ports, p.siapkanTriwulan, data);
  await run(ports, p.sisipkanFormat, {});
  await run(ports, p.isiDariData, { data });
}
export async function finish(ports: Ports, ...langkah: readonly NomorLangkah[]): Promise<void> {
  // One person plays everybody here, the corrector of the report included.
  for (const satu of langkah)
    await run(ports, p.selesaikanLangkah, { langkah: satu, keterangan: '', akuiRangkap: true });
}

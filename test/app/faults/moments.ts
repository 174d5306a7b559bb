import { bacaBuku } from '../../../src/app/buku/baca-buku';
import type { Ports } from '../../../src/app/port/ports';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import type { SasaranCatatan } from '../../../src/domain/sop/peristiwa';
import { peristiwaToJson } from '../../../src/workbook/codec/peristiwa-json';
import { sidikTeks } from '../../../src/workbook/codec/sidik';
import { namaTabel } from '../../../src/workbook/layout/nama';
import type { Area } from '../../../src/workbook/plan/types';
import type { DataKantor } from '../../../src/domain/shared/kantor';
import { finish, kantorKecil, run } from '../build/kantor';
import type { Moment, Workshop } from './workshop';

const bidang = 'TRANTIB';
/** One division: every command writes everything that it writes for twenty, and a run takes a tenth of a second. */
export const kantor: DataKantor = {
  ...kantorKecil,
  daftarBidang: kantorKecil.daftarBidang.filter(({ kode }) => kode === bidang),
  daftarIndikator: kantorKecil.daftarIndikator.filter((indikator) => indikator.bidang === bidang),
  daftarAnggaran: kantorKecil.daftarAnggaran.slice(0, 1).map((baris) => ({ ...baris, bidang })),
};

export type MomentName =
  | 'kosong'
  | 'disiapkan'
  | 'disisipkan'
  | 'terisi'
  | 'rumus-rusak'
  | 'langkah-3'
  | 'bercatatan'
  | 'terbatas'
  | 'dijawab'
  | 'berlaporan'
  | 'cermin-lain'
  | 'siap-tandatangan'
  | 'bertanda';

/** What people typed and drafted before anything went wrong: it must be there afterwards. */
export const typedText = 'Diketik sebelum gangguan';
export const draftKey = 'catatan/IKU-05';
export const draftText = 'Draf catatan yang belum dikirim';
export const ownSheet = 'Catatan pribadi';
const typedPlace = { tabel: 'isian', bidang, kunci: 'IKU-05' } as const;
export const noteTarget: SasaranCatatan = { tabel: 'isian', kunci: 'IKU-05', kolom: 'realisasi3' };
export const report = { nomor: '900/1/2026', tanggal: '2026-10-10', kertas: 'A4' } as const;

async function placeOf(ports: Ports, kolom: string): Promise<Area> {
  const { terbaca } = await bacaBuku(ports);
  const at = terbaca.tempat.area({ ...typedPlace, kolom });
  if (at === null) throw new Error(`There is no cell for ${kolom}.`);
  return at;
}

const untouched: ReadonlySet<MomentName> = new Set(['kosong', 'disiapkan', 'disisipkan']);
/** Whether somebody had typed by then. */
export const isTypedIn = (moment: MomentName): boolean => !untouched.has(moment);

/** The cell into which somebody typed, as the add-in reads it. */
export const readTyped = async (ports: Ports): Promise<string | null> =>
  (await bacaBuku(ports)).keadaan.data?.daftarIndikator.find(({ kode }) => kode === typedPlace.kunci)?.tindakLanjut ??
  null;

async function typeEntry(ports: Ports): Promise<void> {
  const at = await placeOf(ports, 'tindakLanjut');
  await ports.workbook.apply({ changes: [{ op: 'values', at, values: [[typedText]] }] });
}

/** A formula typed over by somebody who had opened the sheet, and a second one below it. */
async function overtypeFormula(ports: Ports): Promise<void> {
  const at = await placeOf(ports, 'capaianSd');
  const { sheet } = at;
  await ports.workbook.apply({
    changes: [
      { op: 'unprotect', sheet },
      { op: 'values', at, values: [[12.5]] },
      { op: 'protect', sheet },
    ],
  });
}

/** The mirror of another workbook, as it comes with copied sheets. */
export async function bringForeignHistory(ports: Ports, triwulan: 1 | 2 | 3 | 4 = 3): Promise<void> {
  const { snapshot, keadaan } = await bacaBuku(ports);
  const at = snapshot.names.find(({ name }) => name === namaTabel.jurnal)?.area;
  const [first] = keadaan.riwayat;
  if (at == null || first === undefined) throw new Error('There is no journal.');
  const json = peristiwaToJson({
    ...first,
    id: '0000000001-lain0001a-001',
    perangkat: 'lain0001',
    isi: { jenis: 'triwulan-disiapkan', tahun: 2026, triwulan },
  });
  const rows = [['0000000001-lain0001a-001', json, sidikTeks(json)]];
  const empty = Array.from({ length: at.rows - 1 }, () => [null, null, null]);
  await ports.workbook.apply({
    changes: [
      { op: 'unprotect', sheet: at.sheet },
      { op: 'values', at, values: [...rows, ...empty] },
      { op: 'protect', sheet: at.sheet },
    ],
  });
}

export const firstNote = async (ports: Ports): Promise<string> =>
  (await bacaBuku(ports)).keadaan.daftarCatatan[0]?.id ?? 'tidak ada';
const answer = async (ports: Ports): Promise<unknown> =>
  run(ports, p.jawabCatatan, { catatan: await firstNote(ports), teks: 'Sudah dilampirkan' });

/** Walks through the quarter once, to its end or as far as `until`, and keeps the moments from which the commands start. */
export async function keepMoments(workshop: Workshop, until?: MomentName): Promise<ReadonlyMap<MomentName, Moment>> {
  const ports = workshop.ports();
  const moments = new Map<MomentName, Moment>();
  const keep = (name: MomentName): Moment => {
    const moment = workshop.keep();
    moments.set(name, moment);
    return moment;
  };
  await ports.workbook.apply({
    changes: [
      { op: 'sheet.add', sheet: ownSheet, tabColor: null },
      { op: 'values', at: { sheet: ownSheet, row: 0, col: 0, rows: 1, cols: 2 }, values: [['Milik sendiri', 42]] },
    ],
  });
  await ports.local.writeDraft(draftKey, draftText);
  keep('kosong');
  await run(ports, p.siapkanTriwulan, kantor);
  keep('disiapkan');
  await run(ports, p.sisipkanFormat, {});
  keep('disisipkan');
  await run(ports, p.isiDariData, { data: kantor });
  await typeEntry(ports);
  const filled = keep('terisi');
  if (until === 'terisi') return moments;
  await overtypeFormula(ports);
  keep('rumus-rusak');
  filled.restore();
  await bringForeignHistory(ports);
  keep('cermin-lain');
  filled.restore();
  await finish(ports, 1, 2, 3);
  keep('langkah-3');
  await run(ports, p.tulisCatatan, { sasaran: noteTarget, teks: 'Lampirkan rekap' });
  const noted = keep('bercatatan');
  await run(ports, p.kembalikanLangkah, { ke: 2, alasan: 'Perbaiki yang dicatat' });
  keep('terbatas');
  noted.restore();
  await answer(ports);
  keep('dijawab');
  await run(ports, p.terimaCatatan, { catatan: await firstNote(ports) });
  await finish(ports, 4, 5);
  await run(ports, p.susunLaporan, report);
  keep('berlaporan');
  await finish(ports, 6, 7, 8);
  keep('siap-tandatangan');
  await run(ports, p.tandatangani, { tanggal: '2026-10-12' });
  keep('bertanda');
  return moments;
}

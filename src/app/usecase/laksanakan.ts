import { KegagalanHost } from '../port/kegagalan';
import type { Checkpoint, Ports } from '../port/ports';
import type { ApplyReport, Progress } from '../port/workbook-gateway';
import type { WritePlan } from '../../workbook/plan/types';
import { sesuaikanBalik } from '../buku/sesuaikan-balik';
import { toTeks } from '../buku/titik-balik';
import { Dibatalkan } from './dibatalkan';
import type { Laksana, Rencana } from './kit';

const isEmpty = (plan: WritePlan): boolean => plan.changes.length === 0;

/** Checkpoints are kept before anything is written: what a crash leaves behind can be taken back as well. */
async function simpanCheckpoint(ports: Ports, usecase: string, rencana: Rencana<unknown>): Promise<string | null> {
  const { balik, buku } = rencana;
  if (balik === null || isEmpty(balik)) return null;
  try {
    const waktu = ports.clock.now();
    const nomor = (await ports.local.readCheckpoints(buku)).length + 1;
    const checkpoint: Checkpoint = {
      id: `${waktu}/${nomor}/${usecase}`,
      workbookId: buku,
      waktu,
      usecase,
      balik: toTeks(balik, rencana.plan),
    };
    await ports.local.writeCheckpoint(checkpoint);
    return checkpoint.id;
  } catch {
    // Full or blocked storage costs the way back, never the work itself; the outcome says that there is none.
    return null;
  }
}

/** Only what was written is there to be taken back. */
async function tarikKembali(ports: Ports, balik: WritePlan): Promise<void> {
  const { sheets } = await ports.workbook.read({ tables: 'none' });
  await ports.workbook.apply(sesuaikanBalik(balik, sheets));
}

/**
 * Applies the plan; where nothing was written the checkpoint goes again, where the user stopped it halfway its inverse is applied. An
 * inverse that puts rows in or takes them away fits the whole plan alone: cut off, such a plan is finished by a second press, not taken back.
 */
async function terapkan(
  ports: Ports,
  rencana: Rencana<unknown>,
  checkpoint: string | null,
  progress: Progress | undefined,
  batal: AbortSignal | undefined,
): Promise<ApplyReport> {
  try {
    return await ports.workbook.apply(rencana.plan, progress, batal);
  } catch (error) {
    if (!(error instanceof KegagalanHost)) throw error;
    const takTertulis = error.applied === 'no';
    const dibatalkan = error.sebab === 'dibatalkan';
    const menggeser = rencana.balik?.changes.some(({ op }) => op === 'rows.insert' || op === 'rows.delete') ?? false;
    const dapat = rencana.balik !== null && !menggeser;
    if (dibatalkan && !takTertulis && dapat && rencana.balik !== null) await tarikKembali(ports, rencana.balik);
    const bersih = takTertulis || (dibatalkan && dapat);
    if ((bersih || menggeser) && checkpoint !== null) await ports.local.dropCheckpoint(checkpoint);
    throw dibatalkan ? new Dibatalkan(bersih) : error;
  }
}

/**
 * Carries a plan out: checkpoint, apply, read back. Rejects with `KegagalanHost`, or with `Dibatalkan` when `batal` was raised
 * between two requests; what had been written by then is taken back by the plan's own inverse.
 */
export async function laksanakan<O>(
  ports: Ports,
  usecase: string,
  rencana: Rencana<O>,
  progress?: Progress,
  batal?: AbortSignal,
): Promise<Laksana<O>> {
  const { hasil, sesudah } = rencana;
  if (isEmpty(rencana.plan)) {
    if (sesudah?.simpan === true) await ports.workbook.save();
    if (sesudah?.komentar !== undefined) await ports.workbook.komentar.tulis(sesudah.komentar);
    return {
      hasil,
      report: {
        roundTrips: sesudah?.simpan === true || sesudah?.komentar !== undefined ? 1 : 0,
        bytesOut: 0,
        lostSettings: [],
      },
      checkpoint: null,
    };
  }
  const checkpoint = await simpanCheckpoint(ports, usecase, rencana);
  const report = await terapkan(ports, rencana, checkpoint, progress, batal);
  if (report.lostSettings.length > 0) throw new KegagalanHost('tak-tersimpan', 'SettingLost', 'maybe');
  if (sesudah?.simpan === true) await ports.workbook.save();
  if (sesudah?.komentar !== undefined) await ports.workbook.komentar.tulis(sesudah.komentar);
  if (sesudah?.lepasCheckpoint !== undefined) await ports.local.dropCheckpoint(sesudah.lepasCheckpoint);
  return { hasil, report, checkpoint };
}

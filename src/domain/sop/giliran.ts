import type { NomorLangkah, TugasLangkah } from './langkah-sop';
import type { KeadaanLangkah, KeadaanSop, Sop } from './sop';

/** Done with, by work or by a reason on record. */
export const isTuntas = ({ status }: Pick<KeadaanLangkah, 'status'>): boolean =>
  status === 'selesai' || status === 'dilewati';

/** Step whose turn it is: the first one that is not done; `null` before the start and after the end. */
export const kiniOf = ({ siap, langkah }: Pick<KeadaanSop, 'siap' | 'langkah'>): NomorLangkah | null =>
  siap === null ? null : (langkah.find((satu) => !isTuntas(satu))?.nomor ?? null);

export const tugasOf = ({ langkah }: Sop, nomor: NomorLangkah): TugasLangkah | null =>
  langkah.find((satu) => satu.nomor === nomor)?.tugas ?? null;

/** Number that a task has in the SOP as it is in force. Every task but `lain` stands there once. */
export const nomorTugas = ({ langkah }: Sop, tugas: Exclude<TugasLangkah, 'lain'>): NomorLangkah =>
  langkah.find((satu) => satu.tugas === tugas)?.nomor ?? 0;

/** The step after this one, by the order of the SOP; `null` after the last. */
export const langkahSesudah = ({ langkah }: Sop, nomor: NomorLangkah): NomorLangkah | null =>
  langkah[langkah.findIndex((satu) => satu.nomor === nomor) + 1]?.nomor ?? null;

/** Whether the signature stands on this step: it does on every one up to the signing itself. */
export const isSampaiSegel = ({ naskah }: Pick<KeadaanSop, 'naskah'>, nomor: NomorLangkah): boolean =>
  nomor <= nomorTugas(naskah, 'tanda-tangan');

/**
 * Steps that may be left out for a reason: those at which the workbook holds nothing fast. What carries figures, the correction and the
 * signature is never skipped.
 */
export const dapatDilewati = {
  perintah: true,
  format: false,
  sampaikan: true,
  himpun: false,
  analisis: false,
  laporan: false,
  koreksi: false,
  persetujuan: true,
  'tanda-tangan': false,
  arsip: false,
  lain: true,
} as const satisfies Record<TugasLangkah, boolean>;

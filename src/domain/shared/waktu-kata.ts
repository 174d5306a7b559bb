import { bacaTanggal, formatTanggal } from './format-id';

const hari = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;
/** The three zones of Indonesia by their offset (Keppres 41/1987); any other offset is said as it stands. */
const zona: Readonly<Record<string, string>> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' };

/**
 * `2026-10-12T08:05:00+08:00` as people read it on the wall clock of the one who wrote it: `Senin, 12 Oktober 2026 pukul 08.05 WITA`.
 * A text that is no ISO time stays as it is.
 */
export function waktuKata(iso: string): string {
  const tanggal = bacaTanggal(iso);
  const jam = /T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(iso);
  if (tanggal === null || jam === null) return iso;
  const namaHari = hari[new Date(Date.UTC(tanggal.tahun, tanggal.bulan - 1, tanggal.tanggal)).getUTCDay()] ?? '';
  const [, pukul = '', menit = '', geser = ''] = jam;
  const sebutan = geser === '' ? '' : ` ${zona[geser] ?? (geser === 'Z' ? 'UTC' : `UTC${geser}`)}`;
  return `${namaHari}, ${formatTanggal(iso)} pukul ${pukul}.${menit}${sebutan}`;
}

import { dapatDilewati, isTuntas, tugasOf } from './giliran';
import type { NomorLangkah } from './langkah-sop';
import type { KeadaanSop } from './sop';

/** What people do to the SOP. */
export type JenisPerintah = 'mulai' | 'selesai' | 'tandatangan' | 'lewati' | 'kembalikan' | 'buka';

/** Steps to which the work may be returned now. */
export function tujuanKembali({ ditandatangani, kini, naskah }: KeadaanSop): readonly NomorLangkah[] {
  const sampai = naskah.langkah.findIndex(({ nomor }) => nomor === kini);
  return ditandatangani !== null || sampai < 0 ? [] : naskah.langkah.slice(0, sampai).map(({ nomor }) => nomor);
}

/** Commands that make sense at a step now, whatever the workbook still lacks; `transisi.ts` says what each of them asks. */
export function perintahPada(keadaan: KeadaanSop, nomor: NomorLangkah): readonly JenisPerintah[] {
  const { siap, kini, langkah, ditandatangani, naskah } = keadaan;
  const lama = langkah.find((satu) => satu.nomor === nomor);
  if (siap === null || lama === undefined) return [];
  if (isTuntas(lama)) return ['buka'];
  if (kini !== nomor) return [];
  const tugas = tugasOf(naskah, nomor) ?? 'lain';
  const boleh: readonly (readonly [JenisPerintah, boolean])[] = [
    ['mulai', lama.status !== 'berjalan'],
    ['selesai', tugas !== 'tanda-tangan'],
    ['tandatangan', tugas === 'tanda-tangan' && ditandatangani === null],
    ['lewati', dapatDilewati[tugas]],
    ['kembalikan', tujuanKembali(keadaan).length > 0],
  ];
  return boleh.flatMap(([jenis, ya]) => (ya ? [jenis] : []));
}

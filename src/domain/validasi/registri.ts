import { r01 } from './aturan/r01-indikator-kosong';
import { r02 } from './aturan/r02-satuan-kosong';
import { r03 } from './aturan/r03-definisi-kosong';
import { r04 } from './aturan/r04-polaritas-konsolidasi';
import { r05 } from './aturan/r05-target-tak-terbaca';
import { r06 } from './aturan/r06-target-nol';
import { r07 } from './aturan/r07-realisasi-kosong';
import { r08 } from './aturan/r08-realisasi-teks';
import { r09 } from './aturan/r09-realisasi-negatif';
import { r10 } from './aturan/r10-persen-di-luar-rentang';
import { r11 } from './aturan/r11-jumlah-persen';
import { r12 } from './aturan/r12-jumlah-target';
import { r13 } from './aturan/r13-target-akhir';
import { r14 } from './aturan/r14-kumulatif-turun';
import { r15 } from './aturan/r15-triwulan-mendatang';
import { r16 } from './aturan/r16-polaritas-janggal';
import { r17 } from './aturan/r17-rumus-ditimpa';
import { r18 } from './aturan/r18-capaian-tinggi';
import { r19 } from './aturan/r19-pita-terendah';
import { r20 } from './aturan/r20-faktor-kosong';
import { r21 } from './aturan/r21-lonjakan-realisasi';
import { r22 } from './aturan/r22-pembilang-penyebut';
import { r23 } from './aturan/r23-narasi-berbeda';
import { r24 } from './aturan/r24-indikator-ganda';
import { r25 } from './aturan/r25-bukti-kosong';
import { r26 } from './aturan/r26-bidang-tidak-dikenal';
import { r27 } from './aturan/r27-bidang-tanpa-isian';
import { r28 } from './aturan/r28-anggaran-melebihi-pagu';
import { r29 } from './aturan/r29-realisasi-anggaran-berbeda';
import { r30 } from './aturan/r30-induk-anggaran';
import { r31 } from './aturan/r31-kinerja-dan-serapan';
import { r32 } from './aturan/r32-capaian-tanpa-realisasi';
import { r33 } from './aturan/r33-ejaan-satuan';
import { r34 } from './aturan/r34-angka-berupa-teks';
import { r35 } from './aturan/r35-periode-tidak-sama';
import { r36 } from './aturan/r36-rata-rata-berbeda';
import { r37 } from './aturan/r37-nip';
import { r38 } from './aturan/r38-penandatangan-kosong';
import { r39 } from './aturan/r39-urutan-tanggal';
import { r40 } from './aturan/r40-catatan-terbuka';
import { r41 } from './aturan/r41-berubah-setelah-tanda-tangan';
import { r42 } from './aturan/r42-melebihi-waktu-baku';
import { r43 } from './aturan/r43-predikat-berbeda';
import { r44 } from './aturan/r44-persen-pecahan';
import { r45 } from './aturan/r45-anggaran-tidak-dikenal';
import type { Aturan } from './define-aturan';

/** Every rule of the product, by its number. */
export const daftarAturan: readonly Aturan[] = [
  r01,
  r02,
  r03,
  r04,
  r05,
  r06,
  r07,
  r08,
  r09,
  r10,
  r11,
  r12,
  r13,
  r14,
  r15,
  r16,
  r17,
  r18,
  r19,
  r20,
  r21,
  r22,
  r23,
  r24,
  r25,
  r26,
  r27,
  r28,
  r29,
  r30,
  r31,
  r32,
  r33,
  r34,
  r35,
  r36,
  r37,
  r38,
  r39,
  r40,
  r41,
  r42,
  r43,
  r44,
  r45,
];

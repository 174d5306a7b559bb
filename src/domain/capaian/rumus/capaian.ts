import { polaritasOf } from '../../indikator/pilihan';
import type { Sel } from '../../shared/sel';
import { isAngka, samaTeks } from '../../shared/sel';
import { nilai, takTerdefinisi } from '../hasil';
import { batasi, computeCapaian } from '../polaritas';
import { defineRumus } from './define-rumus';

/** The cap that a settings cell states; blank, text and anything not above 0 mean none. */
export const batasOf = (sel: Sel): number | null => (isAngka(sel) && sel > 0 ? sel : null);

/**
 * Achievement before the floor at 0 and before the cap, percent points.
 * With X the bound nearest to R (R itself inside the target): positif R/X, negatif (2X-R)/X or X/R, rentang R/X below and the negative form above.
 */
export const capaianMentah = defineRumus({
  id: 'capaian.mentah',
  dasar:
    'LAN SK 239/IX/6/8/2003 (R/T; (2T-R)/T) sebagaimana dikutip LKIP Kab. Banjarnegara 2016; rentang: lampiran PermenPANRB 8/2021; target 0, realisasi 0 dan R di dalam rentang: keputusan produk ini.',
  masukan: ['polaritas', 'bawah', 'atas', 'realisasi', 'rumusNegatif'],
  hitung: ({ polaritas, bawah, atas, realisasi, rumusNegatif }) => {
    const jenis = polaritasOf(polaritas);
    if (jenis === null) return takTerdefinisi('polaritas-kosong');
    if (!isAngka(realisasi)) return takTerdefinisi('belum-diisi');
    if (!isAngka(bawah) || !isAngka(atas)) return takTerdefinisi('target-kosong');
    return computeCapaian({ bawah, atas }, realisasi, jenis, samaTeks(rumusNegatif, 'T/R') ? 'T/R' : '2T-R');
  },
  excel: ({ polaritas: p, bawah: b, atas: a, realisasi: r, rumusNegatif: s }) => {
    const x = `MEDIAN(${b},${r},${a})`;
    const positif = `IF(${x}=0,"",${r}/${x}*100)`;
    const negatif = `IF(${x}=0,0,IF(${s}="T/R",IF(${r}=0,100,${x}/${r}*100),(2*${x}-${r})/${x}*100))`;
    return (
      `IF(COUNT(${b},${r},${a})<3,"",IF(OR(${p}="positif",${p}="negatif",${p}="rentang"),` +
      `IF(AND(${b}<=${r},${r}<=${a}),IF(AND(${p}="positif",${b}=${a},${r}=0),"",100),` +
      `IF(OR(${p}="positif",AND(${p}="rentang",${r}<${b})),${positif},${negatif})),""))`
    );
  },
  contoh: [
    { polaritas: 'positif', bawah: 80, atas: 80, realisasi: 60, rumusNegatif: '2T-R', hasil: 75 },
    { polaritas: 'positif', bawah: 0, atas: 0, realisasi: 5, rumusNegatif: '2T-R', hasil: 'target-nol' },
    { polaritas: 'positif', bawah: 0, atas: 0, realisasi: 0, rumusNegatif: '2T-R', hasil: 'target-nol' },
    {
      polaritas: 'negatif',
      bawah: 73,
      atas: 73,
      realisasi: 58.24,
      rumusNegatif: '2T-R',
      hasil: (2 - 58.24 / 73) * 100,
    },
    { polaritas: 'negatif', bawah: 73, atas: 73, realisasi: 58.24, rumusNegatif: 'T/R', hasil: (73 / 58.24) * 100 },
    { polaritas: 'negatif', bawah: 20, atas: 20, realisasi: 50, rumusNegatif: '2T-R', hasil: -50 },
    { polaritas: 'negatif', bawah: 20, atas: 20, realisasi: 0, rumusNegatif: '2T-R', hasil: 200 },
    { polaritas: 'negatif', bawah: 20, atas: 20, realisasi: 0, rumusNegatif: 'T/R', hasil: 100 },
    { polaritas: 'negatif', bawah: 0, atas: 0, realisasi: 0, rumusNegatif: '2T-R', hasil: 100 },
    { polaritas: 'negatif', bawah: 0, atas: 0, realisasi: 3, rumusNegatif: 'T/R', hasil: 0 },
    { polaritas: 'positif', bawah: 80, atas: 90, realisasi: 92, rumusNegatif: '2T-R', hasil: (92 / 90) * 100 },
    { polaritas: 'positif', bawah: 80, atas: 90, realisasi: 70, rumusNegatif: '2T-R', hasil: 87.5 },
    { polaritas: 'positif', bawah: 0, atas: 5, realisasi: 0, rumusNegatif: '2T-R', hasil: 100 },
    { polaritas: 'negatif', bawah: 7, atas: 8, realisasi: 6.5, rumusNegatif: '2T-R', hasil: (2 - 6.5 / 7) * 100 },
    { polaritas: 'negatif', bawah: 7, atas: 8, realisasi: 9, rumusNegatif: '2T-R', hasil: 87.5 },
    { polaritas: 'rentang', bawah: 85, atas: 95, realisasi: 85, rumusNegatif: '2T-R', hasil: 100 },
    { polaritas: 'rentang', bawah: 85, atas: 95, realisasi: 83, rumusNegatif: '2T-R', hasil: (83 / 85) * 100 },
    { polaritas: 'rentang', bawah: 85, atas: 95, realisasi: 97, rumusNegatif: '2T-R', hasil: (2 - 97 / 95) * 100 },
    { polaritas: 'rentang', bawah: 85, atas: 95, realisasi: 97, rumusNegatif: 'T/R', hasil: (95 / 97) * 100 },
    { polaritas: 'rentang', bawah: 0, atas: 0, realisasi: 0, rumusNegatif: '2T-R', hasil: 100 },
    { polaritas: 'positif', bawah: 80, atas: 80, realisasi: '', rumusNegatif: '2T-R', hasil: 'belum-diisi' },
    { polaritas: 'negatif', bawah: '', atas: '', realisasi: 0, rumusNegatif: '2T-R', hasil: 'target-kosong' },
    { polaritas: '', bawah: 80, atas: 80, realisasi: 60, rumusNegatif: '2T-R', hasil: 'polaritas-kosong' },
  ],
});

/** The printed achievement: raw value with the floor at 0 and the row's cap. With `batasRataRata` it is the value that enters an average. */
export const capaianBatas = defineRumus({
  id: 'capaian.batas',
  dasar:
    'Lantai 0: e-SAKIP Banjarnegara; batas 100/120: pilihan kantor (peraturannya tidak ditemukan). Keputusan produk ini.',
  masukan: ['mentah', 'batas'],
  hitung: ({ mentah, batas }) =>
    isAngka(mentah) ? nilai(batasi(mentah, batasOf(batas))) : takTerdefinisi('belum-diisi'),
  excel: ({ mentah: m, batas }) => `IF(ISNUMBER(${m}),IF(SUM(${batas})>0,MIN(${batas},MAX(0,${m})),MAX(0,${m})),"")`,
  contoh: [
    { mentah: 229.38, batas: null, hasil: 229.38 },
    { mentah: 229.38, batas: 120, hasil: 120 },
    { mentah: -50, batas: 120, hasil: 0 },
    { mentah: 96.5, batas: 120, hasil: 96.5 },
    { mentah: 96.5, batas: 'tanpa batas', hasil: 96.5 },
    { mentah: '', batas: 120, hasil: 'belum-diisi' },
  ],
});

/** The capaian from which the predikat is read. */
export const capaianDasar = defineRumus({
  id: 'capaian.dasar',
  dasar: 'Keputusan produk ini: bawaan capaian s.d. triwulan.',
  masukan: ['dasarPredikat', 'capaianTw', 'capaianSd', 'capaianTahunan'],
  hitung: ({ dasarPredikat, capaianTw, capaianSd, capaianTahunan }) => {
    const sel = samaTeks(dasarPredikat, 'tw')
      ? capaianTw
      : samaTeks(dasarPredikat, 'tahunan')
        ? capaianTahunan
        : capaianSd;
    return isAngka(sel) ? nilai(sel) : takTerdefinisi('belum-diisi');
  },
  excel: ({ dasarPredikat: d, capaianTw, capaianSd, capaianTahunan }) =>
    `IF(${d}="tw",${capaianTw},IF(${d}="tahunan",${capaianTahunan},${capaianSd}))`,
  contoh: [
    { dasarPredikat: 'sd', capaianTw: 1, capaianSd: 2, capaianTahunan: 3, hasil: 2 },
    { dasarPredikat: 'tw', capaianTw: 1, capaianSd: 2, capaianTahunan: 3, hasil: 1 },
    { dasarPredikat: 'tahunan', capaianTw: 1, capaianSd: 2, capaianTahunan: '', hasil: 'belum-diisi' },
  ],
});

import { DESIMAL_BERSIH, hitungTerlewati } from '../../predikat/predikat-for';
import type { PerlakuanCelah } from '../../shared/pengaturan';
import type { Sel } from '../../shared/sel';
import { isAngka } from '../../shared/sel';
import { angkaDalamRentang } from './angka-dalam-rentang';
import { defineRumus } from './define-rumus';

const daftarPerlakuan: readonly PerlakuanCelah[] = ['lebih-dari', 'minimal', 'bulat-ke-bawah'];
const perlakuanOf = (sel: Sel): PerlakuanCelah =>
  daftarPerlakuan.find((perlakuan) => typeof sel === 'string' && perlakuan === sel.toLowerCase()) ?? 'lebih-dari';
const angkaAtau = (sel: Sel | undefined): number | null => (typeof sel === 'number' ? sel : null);

const skala = {
  label: ['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah', null, null, null],
  bawah: [90, 75, 65, 50, null, null, null, null],
  minimal: [91, 76, 66, 51, null, null, null, null],
  pengganti: 'Belum diisi',
};

/**
 * Band of the scale as it stands in the cells (best band first, unused rows blank). Each bound that is not reached moves one band down;
 * the last band takes whatever is left. `pengganti` is what the cell says where there is no figure.
 */
export const predikat = defineRumus({
  id: 'predikat',
  dasar:
    'Skala menurut tabel pada Beranda (bawaan Permendagri 54/2010 dan 86/2017); nilai di antara dua rentang menurut pengaturan.',
  masukan: ['capaian', 'perlakuanCelah', 'pengganti'],
  rentang: ['label', 'bawah', 'minimal'],
  hitung: ({ capaian, perlakuanCelah, pengganti, label, bawah, minimal }) => {
    if (!isAngka(capaian)) return { teks: String(pengganti ?? '') };
    const batas = label.map((_, i) => ({ bawah: angkaAtau(bawah[i]), minimal: angkaAtau(minimal[i]) }));
    const jumlahPita = label.filter((sel) => sel !== null).length;
    const terlewati = hitungTerlewati(capaian, batas, perlakuanOf(perlakuanCelah));
    return { teks: String(label[Math.max(0, Math.min(jumlahPita - 1, terlewati))] ?? '') };
  },
  excel: ({ capaian, perlakuanCelah: p, pengganti, label, bawah, minimal }) => {
    const c = `ROUND(${capaian},${DESIMAL_BERSIH})`;
    return (
      `IF(ISNUMBER(${capaian}),INDEX(${label},MAX(1,MIN(COUNTA(${label}),1+IF(${p}="minimal",` +
      `SUMPRODUCT(${angkaDalamRentang(minimal)}*(${minimal}>${c})),` +
      `SUMPRODUCT(${angkaDalamRentang(bawah)}*(${bawah}>=IF(${p}="bulat-ke-bawah",INT(${c}),${c})))))))&"",${pengganti}&"")`
    );
  },
  contoh: [
    { ...skala, perlakuanCelah: 'lebih-dari', capaian: 100.41, hasil: 'Sangat Tinggi' },
    { ...skala, perlakuanCelah: 'lebih-dari', capaian: 90.5, hasil: 'Sangat Tinggi' },
    { ...skala, perlakuanCelah: 'lebih-dari', capaian: 90, hasil: 'Tinggi' },
    { ...skala, perlakuanCelah: 'minimal', capaian: (0.091 / 0.1) * 100, hasil: 'Sangat Tinggi' },
    { ...skala, perlakuanCelah: 'minimal', capaian: 90.5, hasil: 'Tinggi' },
    { ...skala, perlakuanCelah: 'minimal', capaian: 91, hasil: 'Sangat Tinggi' },
    { ...skala, perlakuanCelah: 'bulat-ke-bawah', capaian: 90.99, hasil: 'Tinggi' },
    { ...skala, perlakuanCelah: 'lebih-dari', capaian: 0, hasil: 'Sangat Rendah' },
    { ...skala, perlakuanCelah: '', capaian: 50.6, hasil: 'Rendah' },
    { ...skala, perlakuanCelah: 'lebih-dari', capaian: '', hasil: 'Belum diisi' },
  ],
});

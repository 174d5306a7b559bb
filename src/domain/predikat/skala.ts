import type { Skala } from '../shared/pengaturan';

/** A band: label, printed upper bound of the next lower band, printed lower bound of its own. */
type Baris = readonly [label: string, bawah: number | null, minimal: number | null];
const skala = (id: string, nama: string, dasar: string, pita: readonly Baris[]): Skala => ({
  id,
  nama,
  dasar,
  pita: pita.map(([label, bawah, minimal]) => ({ label, bawah, minimal })),
});

/** Default. Bounds as printed in LKjIP Inspektorat Kab. Sampang 2019; the labels are those of regional e-monev systems. */
export const skalaPermendagri = skala(
  'permendagri-86-2017',
  'Skala Nilai Peringkat Kinerja (Permendagri 86/2017)',
  'Permendagri 54/2010 dan Permendagri 86/2017, rentang sebagaimana dicetak LKjIP Inspektorat Kab. Sampang 2019',
  [
    ['Sangat Tinggi', 90, 91],
    ['Tinggi', 75, 76],
    ['Sedang', 65, 66],
    ['Rendah', 50, 51],
    ['Sangat Rendah', null, null],
  ],
);

/** These scales count their lower bounds in (`>=`). */
const BATAS_TERMASUK = 'batas bawah termasuk: pakai perlakuan "minimal"';

/** Scales that offices and systems really use; the office picks one or edits its own. Sources in `dasar`. */
export const daftarSkala: readonly Skala[] = [
  skalaPermendagri,
  skala('permendagri-86-2017-baik', 'Permendagri 86/2017, sebutan Sangat Baik', 'LKjIP Inspektorat Kab. Sampang 2019', [
    ['Sangat Baik', 90, 91],
    ['Baik', 75, 76],
    ['Cukup', 65, 66],
    ['Kurang', 50, 51],
    ['Sangat Kurang', null, null],
  ]),
  skala(
    'maluku-tengah-2021',
    'Maluku Tengah 2021',
    'LKjIP Kab. Maluku Tengah 2021, hlm. III.2 (nilai 85 tidak termasuk rentang mana pun)',
    [
      ['Memuaskan', 85, 85],
      ['Sangat Baik', 75, 75],
      ['Baik', 65, 65],
      ['Cukup Baik', 50, 50],
      ['Agak Kurang', 30, 30],
      ['Kurang', null, null],
    ],
  ),
  skala(
    'wp-eval-sakip',
    'Sangat Berhasil / Berhasil',
    `wp-eval-sakip (kode sumber), bukan peraturan; ${BATAS_TERMASUK}`,
    [
      ['Sangat Berhasil', 100, 100],
      ['Berhasil', 75, 75],
      ['Cukup Berhasil', 55, 55],
      ['Kurang', null, null],
    ],
  ),
  skala(
    'semarang-esakip',
    'Semarang e-SAKIP',
    `e-SAKIP Kota Semarang (kode sumber), bukan peraturan; ${BATAS_TERMASUK}`,
    [
      ['Istimewa', 90, 90],
      ['Baik', 80, 80],
      ['Butuh Perbaikan', 70, 70],
      ['Kurang', 60, 60],
      ['Sangat Kurang', null, null],
    ],
  ),
  skala(
    'ipkku',
    'IPKKU (Kepmendagri 341/7620/BAK)',
    'Kepmendagri 341/7620/BAK sebagaimana dimuat data.blitarkab.go.id',
    [
      ['Sangat Baik', 80, 80.01],
      ['Baik', 60, 60.01],
      ['Cukup', 40, 40.01],
      ['Buruk', 20, 20.01],
      ['Sangat Buruk', null, null],
    ],
  ),
];

export const skalaById = (id: string): Skala | null =>
  daftarSkala.find((skalaDikenal) => skalaDikenal.id === id) ?? null;

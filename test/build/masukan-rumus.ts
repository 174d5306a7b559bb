import fc from 'fast-check';
import { daftarLeluhur } from '../../src/domain/capaian/rumus/anggaran-pohon';
import type { RumusUmum } from '../../src/domain/capaian/rumus/define-rumus';
import type { Sel } from '../../src/domain/shared/sel';

export type Masukan = Readonly<Record<string, Sel | readonly Sel[]>>;

const angka = fc.oneof(
  fc.integer({ min: -20, max: 200 }),
  fc.integer({ min: 0, max: 20000 }).map((n) => n / 100),
  fc.constantFrom(0, 1, 50, 75, 90, 100, 1e-6, 1e13),
);
const sel = fc.oneof({ weight: 5, arbitrary: angka }, { weight: 2, arbitrary: fc.constant('') });
const tokenTeks = fc.oneof(
  fc.stringMatching(/^[0-9]{1,5}$/),
  fc.stringMatching(/^[0-9]{1,3}([.,][0-9]{3}){1,3}$/),
  fc.stringMatching(/^[0-9]{0,4}[.,][0-9]{0,4}$/),
  fc.stringMatching(/^[0-9.,]{1,16}$/),
  fc.constantFrom('', '.', '1e5', '1/2', '1:30', '12a', '007', '123456789012345', '٣', 'wtp'),
);
const bersih = fc.oneof(
  { weight: 2, arbitrary: angka },
  { weight: 5, arbitrary: tokenTeks },
  { weight: 2, arbitrary: fc.tuple(tokenTeks, tokenTeks).map(([a, b]) => `${a}-${b}`) },
  { weight: 1, arbitrary: fc.constantFrom('-', '--', 'n/a', '-5', '5-', '1-2-3', '11-12-13') },
);
const hiasan = fc.constantFrom('', ' ', '%', '<', '≥ ', 'Rp', 'Rp. ', '1:', ',-', ' %', '\u00a0', '~', '=', 'RP');
/** What somebody may write into a target or realisasi cell. */
export const isiAcak: fc.Arbitrary<number | string | null> = fc.oneof(
  { weight: 1, arbitrary: fc.oneof(angka, fc.constant(null)) },
  { weight: 4, arbitrary: fc.tuple(hiasan, bersih, hiasan).map((bagian) => bagian.join('')) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(tokenTeks, fc.constantFrom(' - ', ' – ', '—', ' s.d. ', ' s/d ', 'sd', ' s.d '), tokenTeks)
      .map((bagian) => bagian.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom('n/a', 'Belum diisi', 'WTP', '2 dok', 'tidak ada data', '- ', 'turpa') },
);
const pilihan = (...daftar: string[]) => fc.constantFrom(...daftar, ...daftar.map((p) => p.toUpperCase()), '', 'lain');
const kunci = fc.constantFrom(1, 2, 3);
/** Few values, so that a rank meets equals. */
const seri = fc.constantFrom(50, 75, 97.5, '');
const kode = fc.constantFrom('1.05', '1.05.01', '1.05.01.2.01', '');

/** One kind of input per name; a name that is missing here fails by name. */
const masukanOf: Readonly<Record<string, fc.Arbitrary<Sel>>> = {
  isi: isiAcak,
  bersih,
  kiri: sel,
  kanan: sel,
  konsolidasi: pilihan('jumlah', 'akhir', 'rata-rata'),
  polaritas: pilihan('positif', 'negatif', 'rentang'),
  frekuensi: pilihan('triwulan', 'semester', 'tahun'),
  berhentiSejak: pilihan('TW I', 'TW II', 'TW III', 'TW IV', 'tahun depan', ' TW  II '),
  rumusNegatif: pilihan('2T-R', 'T/R'),
  dasarPredikat: pilihan('tw', 'sd', 'tahunan'),
  perlakuanCelah: pilihan('lebih-dari', 'minimal', 'bulat-ke-bawah'),
  pengganti: fc.constantFrom('Belum diisi', 'Target nol', ''),
  skalaDasar: fc.constantFrom('Permendagri 86/2017', '', null),
  batas: fc.oneof(fc.constantFrom(100, 120, 112.5, null, '', 'tanpa batas', 0), sel),
  kunci,
  kode,
  ke: fc.constantFrom(1, 2, 5, 8),
  nilai: seri,
  nilaiLalu: seri,
  posisiLalu: fc.constantFrom<Sel>(1, 3, 7, 'Posisi'),
  daun: fc.constantFrom(0, 1, ''),
};
const KOSONGAN = 8;
const rentangOf: Readonly<Record<string, fc.Arbitrary<readonly Sel[]>>> = {
  label: fc
    .integer({ min: 1, max: KOSONGAN })
    .map((n) => Array.from({ length: KOSONGAN }, (_, i) => (i < n ? `Pita ${i + 1}` : null))),
  daftarKunci: fc.array(kunci, { minLength: KOSONGAN, maxLength: KOSONGAN }),
  daftarBidang: fc.array(kode, { minLength: KOSONGAN, maxLength: KOSONGAN }),
  nomor: fc.constant(Array.from({ length: KOSONGAN }, (_, ke) => ke + 1)),
  daftarInduk: fc.array(kode, { minLength: KOSONGAN, maxLength: KOSONGAN }),
  daun: fc.array(fc.constantFrom(0, 1, ''), { minLength: KOSONGAN, maxLength: KOSONGAN }),
  daftarDaun: fc.array(fc.constantFrom(0, 1, ''), { minLength: KOSONGAN, maxLength: KOSONGAN }),
  ...Object.fromEntries(
    daftarLeluhur.map((leluhur) => [leluhur, fc.array(kode, { minLength: KOSONGAN, maxLength: KOSONGAN })]),
  ),
};
const batasPita = fc.array(fc.constantFrom<Sel>(90, 75, 65, 50, 60.5, 80.01, null, ''), {
  minLength: KOSONGAN,
  maxLength: KOSONGAN,
});
const deret = fc.array(sel, { minLength: KOSONGAN, maxLength: KOSONGAN });
const deretOf: Readonly<Record<string, fc.Arbitrary<readonly Sel[]>>> = {
  bawah: batasPita,
  minimal: batasPita,
  capaian: deret,
  rupiah: deret,
  daftarAngka: deret,
};

const wajib = <T>(nilai: T | undefined, nama: string): T => {
  if (nilai === undefined) throw new Error(`No random input for "${nama}".`);
  return nilai;
};
/** The bounds of a target come from `angka.bawah` and `angka.atas`: both numbers in order, or both blank. */
const urutkanBatas = (masukan: Masukan): Masukan => {
  const { bawah, atas } = masukan;
  if (bawah === undefined || atas === undefined) return masukan;
  if (typeof bawah !== 'number' || typeof atas !== 'number') return { ...masukan, bawah: '', atas: '' };
  return { ...masukan, bawah: Math.min(bawah, atas), atas: Math.max(bawah, atas) };
};
/** Random inputs of one rumus, as its own cells could hold them. */
const acak = (rumus: RumusUmum): fc.Arbitrary<Masukan> =>
  fc
    .record<Record<string, Sel | readonly Sel[]>>({
      ...Object.fromEntries(rumus.masukan.map((nama) => [nama, masukanOf[nama] ?? sel])),
      ...Object.fromEntries(rumus.rentang.map((nama) => [nama, wajib(rentangOf[nama] ?? deretOf[nama], nama)])),
    })
    .map(urutkanBatas);

/** The same random inputs in every run. */
export const contohAcak = (rumus: RumusUmum, jumlah: number): readonly Masukan[] =>
  fc.sample(acak(rumus), { numRuns: jumlah, seed: 86_2017 });

/** One cell of a sheet of cases: a formula (with `=`) or a constant. */
export type SelUji = { readonly formula: string } | { readonly constant: Sel };

/**
 * Puts every case on its own rows: the formula in column A, its inputs from column B on.
 * `barisHasil` are the rows (from 0) of the answers.
 */
export function susunRumus(
  rumus: RumusUmum,
  daftar: readonly Masukan[],
): { readonly blok: readonly (readonly SelUji[])[]; readonly barisHasil: readonly number[] } {
  const tinggi = rumus.rentang.length > 0 ? KOSONGAN : 1;
  const nama = [...rumus.masukan, ...rumus.rentang];
  const huruf = (i: number) => String.fromCharCode(66 + i);
  const sel = (isi: Sel | readonly Sel[] | undefined, baris: number): SelUji => ({
    constant: (Array.isArray(isi) ? isi[baris] : baris === 0 ? (isi as Sel | undefined) : null) ?? null,
  });
  const blok = daftar.flatMap((masukan, urut) => {
    const awal = urut * tinggi + 1;
    const ref = Object.fromEntries(
      nama.map((n, i) => [
        n,
        rumus.rentang.includes(n) ? `${huruf(i)}${awal}:${huruf(i)}${awal + tinggi - 1}` : `${huruf(i)}${awal}`,
      ]),
    );
    return Array.from({ length: tinggi }, (_, baris): SelUji[] => [
      baris === 0 ? { formula: `=${rumus.excel(ref)}` } : { constant: null },
      ...nama.map((n) => sel(masukan[n], baris)),
    ]);
  });
  return { blok, barisHasil: daftar.map((_, urut) => urut * tinggi) };
}

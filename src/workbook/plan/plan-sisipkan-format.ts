import type { DataKantor } from '../../domain/shared/kantor';
import { bacaBaris, tabelTerbaca, teksSel } from '../codec/baca-baris';
import { tabelIsian } from '../layout/isian';
import { isNamaIsian, judulLembar, namaIsian, namaTabel } from '../layout/nama';
import { tabelRekap } from '../layout/rekap';
import { analisisBaru, lembarAnalisisOf } from './analisis-baru';
import { areaOf } from './baris-blok';
import { keadaanLembar, urutanLembar, type KeadaanLembar } from './keadaan-lembar';
import { bentukOf } from './bentuk-isian';
import { lembarAnalisis } from './lembar-analisis';
import { lembarIsian } from './lembar-isian';
import { lembarRekap, tempatRekap } from './lembar-rekap';
import { kurangiBentuk, lengkapiBentuk } from './pindah-baris';
import { planPulihkanRumus } from './plan-pulihkan-rumus';
import { pratinjau, type Pratinjau } from './pratinjau';
import { rancangan, terhalang, type Rancangan } from './rancangan';
import type { Lingkungan } from './sumber';
import { susunRekap, type SusunanRekap } from './susunan-rekap';
import { tautanBeranda } from './tautan';
import { petaTempat, type PetaTempat } from './tempat';
import { tempatAnalisis } from './tempat-analisis';
import type { Area, Change, TableRead, WorkbookSnapshot } from './types';

const kunciRekap = ['kode', 'bidang', 'kunciSasaran', 'kunciBidang'] as const;
/** Whether the sheet has exactly the rows and groups that the definitions ask for. */
function rekapSesuai(snapshot: WorkbookSnapshot, susunan: SusunanRekap): boolean {
  const tabel = tabelTerbaca(snapshot, namaTabel.rekap);
  if (!tabel) return false;
  const ringkas = (baris: Readonly<Record<(typeof kunciRekap)[number], unknown>>) =>
    kunciRekap.map((kunci) => String(baris[kunci] ?? '')).join('|');
  const ada = bacaBaris(tabelRekap, tabel)
    .map(({ isi }) => ringkas(isi))
    .join('\n');
  const harap = susunan.baris
    .map((baris) => kunciRekap.map((kunci) => String(baris[kunci] ?? '')).join('|'))
    .join('\n');
  const rows = (nama: string) => tabelTerbaca(snapshot, nama)?.area.rows;
  const ringkasan = tempatRekap(susunan).every(([nama, area]) => rows(nama) === area.rows);
  const bidang = tabelTerbaca(snapshot, namaTabel.rekapBidang)?.values.map((isi) =>
    teksSel(typeof isi[1] === 'boolean' ? null : (isi[1] ?? null)),
  );
  return (
    ada === harap && ringkasan && (bidang ?? []).join('|') === susunan.daftarBidang.map(({ nama }) => nama).join('|')
  );
}

/** Everything that Rekap covers on its sheet. */
function luasRekap(snapshot: WorkbookSnapshot): Area | null {
  const daftar = [
    namaTabel.rekap,
    namaTabel.rekapRata,
    namaTabel.rekapSasaran,
    namaTabel.rekapBidang,
    namaTabel.rekapAnggaran,
    namaTabel.rekapKaki,
  ].flatMap((nama) => tabelTerbaca(snapshot, nama)?.area ?? []);
  const utama = daftar[0];
  if (!utama) return null;
  return areaOf(
    utama.sheet,
    0,
    0,
    Math.max(...daftar.map((area) => area.row + area.rows)),
    Math.max(...daftar.map((area) => area.col + area.cols)),
  );
}

function rekapBaru(
  snapshot: WorkbookSnapshot,
  susunan: SusunanRekap,
  lingkungan: Lingkungan,
  keadaan: KeadaanLembar,
  adaIsianBaru: boolean,
): { readonly changes: readonly Change[]; readonly pratinjau: readonly Pratinjau[] } {
  // A form that was deleted took its references along: what stands on Rekap points nowhere, though its rows still fit.
  if (keadaan === 'ada' && !adaIsianBaru && rekapSesuai(snapshot, susunan)) return { changes: [], pratinjau: [] };
  const luas = keadaan === 'ada' ? luasRekap(snapshot) : null;
  const changes = lembarRekap(susunan, lingkungan, { hapusDahulu: keadaan === 'setengah', bersihkan: luas });
  return { changes, pratinjau: pratinjau(luas ? 'lembar-ditulis-ulang' : 'lembar-baru', [judulLembar.rekap]) };
}

export interface RancanganFormat extends Rancangan {
  /** All of it but Rekap and Analisis: what its own inverse takes back. */
  readonly bentuk: readonly Change[];
}

/**
 * E.81 draws from Rekap and Analisis. Where these are written anew its formulas would show nothing (Excel has written `#REF!` into them) or what
 * stands now where Rekap's averages stood.
 */
const sambungE81 = (snapshot: WorkbookSnapshot, { periode }: DataKantor, peta: PetaTempat): readonly Change[] =>
  tabelTerbaca(snapshot, namaTabel.e81) === null
    ? []
    : planPulihkanRumus(snapshot, periode, [namaTabel.e81, namaTabel.e81Rata], null, peta).changes;

const kodePada = (tabel: TableRead | null, urut: readonly number[]): readonly string[] => {
  const baris = tabel === null ? [] : bacaBaris(tabelIsian, tabel);
  return urut.map((satu) => teksSel(baris[satu]?.isi.kode ?? null));
};

/**
 * Forms per division and Rekap, from Beranda and IKU as they stand. Idempotent: a second run plans nothing; new indicators are added
 * below, entries are never changed, and go along with an indicator that IKU gives to another division; Rekap, where nothing is entered, is written anew when its rows no longer fit.
 */
export function planSisipkanFormat(snapshot: WorkbookSnapshot, data: DataKantor): RancanganFormat {
  const bentuk = bentukOf(snapshot, data);
  const keadaanRekap = keadaanLembar(snapshot, 'rekap', judulLembar.rekap, namaTabel.rekap);
  const keadaanAnalisis = keadaanLembar(snapshot, 'analisis', judulLembar.analisis, namaTabel.analisis);
  const asing = [
    ...bentuk.filter(({ keadaan }) => keadaan === 'asing').map(({ judul }) => judul),
    ...(keadaanRekap === 'asing' ? [judulLembar.rekap] : []),
    ...(keadaanAnalisis === 'asing' ? [judulLembar.analisis] : []),
  ];
  if (asing.length > 0) return { ...terhalang(asing, petaTempat(snapshot)), bentuk: [] };
  const susunan = susunRekap(data.daftarBidang, data.daftarIndikator);
  const letakRekap = tabelTerbaca(snapshot, namaTabel.rekap)?.area.sheet ?? judulLembar.rekap;
  const tempat: (readonly [string, Area])[] = [
    ...bentuk.map(({ bidang, area }) => [namaIsian(bidang.kode), area] as const),
    ...tempatRekap(susunan, letakRekap),
    ...tempatAnalisis(susunan, lembarAnalisisOf(snapshot)).map(({ nama, area }) => [nama, area] as const),
  ];
  const peta = petaTempat(snapshot, tempat);
  const lingkungan: Lingkungan = { periode: data.periode, peta };
  const dibuat = bentuk.filter(({ keadaan }) => keadaan !== 'ada');
  const dilengkapi = bentuk.filter(
    ({ keadaan, baru, ambil }) => keadaan === 'ada' && (baru.length > 0 || ambil.length > 0),
  );
  const dikurangi = bentuk.filter(({ pergi }) => pergi.length > 0);
  const rekap = rekapBaru(snapshot, susunan, lingkungan, keadaanRekap, dibuat.length > 0);
  const analisis = analisisBaru(snapshot, susunan, lingkungan, keadaanAnalisis, rekap.changes.length > 0);
  const asal = { lingkungan: { periode: data.periode, peta: petaTempat(snapshot) }, ...data };
  const bentukBaru: Change[] = [
    ...dibuat.flatMap(({ judul, bidang, daftar, keadaan }) =>
      lembarIsian(judul, bidang, daftar, lingkungan, keadaan === 'setengah'),
    ),
    ...dilengkapi.flatMap((satu) => lengkapiBentuk(satu, lingkungan)),
    // A row goes only after its entries stand where it went; Rekap is written when all rows are in their places.
    ...dikurangi.flatMap((satu) => kurangiBentuk(satu, asal)),
  ];
  if (bentukBaru.length + rekap.changes.length + analisis.changes.length === 0)
    return { ...rancangan([], [], peta), bentuk: [] };
  const ada = new Set([
    ...snapshot.sheets.map(({ name }) => name),
    ...dibuat.map(({ judul }) => judul),
    letakRekap,
    lembarAnalisisOf(snapshot),
  ]);
  const isianLain = snapshot.names
    .filter(({ name, area }) => isNamaIsian(name) && area !== null)
    .flatMap(({ area }) => (area ? [area.sheet] : []));
  const daftarIsian = [...new Set([...bentuk.map(({ judul }) => judul), ...isianLain])];
  const baruDitaut = [
    ...dibuat.map(({ bidang }) => namaIsian(bidang.kode)),
    ...(rekap.changes.length > 0 ? [namaTabel.rekap] : []),
    ...(analisis.changes.length > 0 ? [namaTabel.analisis] : []),
  ];
  const penutup: Change[] = [...tautanBeranda(peta, data.daftarBidang, baruDitaut), urutanLembar(daftarIsian, ada)];
  const hasil = rancangan(
    [
      ...analisis.tanda,
      ...bentukBaru,
      ...rekap.changes,
      ...analisis.changes,
      ...(analisis.changes.length > 0 ? sambungE81(snapshot, data, peta) : []),
      ...penutup,
    ],
    [
      ...pratinjau(
        'lembar-baru',
        dibuat.map(({ judul }) => judul),
      ),
      ...pratinjau(
        'lembar-dilengkapi',
        dilengkapi.map(({ judul }) => judul),
      ),
      ...pratinjau(
        'baris-pindah',
        dikurangi.flatMap(({ tabel, pergi }) => kodePada(tabel, pergi)),
      ),
      ...rekap.pratinjau,
      ...analisis.pratinjau,
    ],
    peta,
  );
  return { ...hasil, bentuk: [...analisis.tanda, ...bentukBaru, ...penutup] };
}

/**
 * Rekap and Analisis as they belong to earlier data: nothing is entered there, so they are not taken back cell by cell but written
 * anew, after the forms are back in their places. `null` where one of them does not stand.
 */
export function hitunganSemula(
  snapshot: WorkbookSnapshot,
  lama: DataKantor,
  baru: DataKantor,
): readonly Change[] | null {
  const luas = luasRekap(snapshot);
  const rekapAda = keadaanLembar(snapshot, 'rekap', judulLembar.rekap, namaTabel.rekap) === 'ada';
  const analisisAda = keadaanLembar(snapshot, 'analisis', judulLembar.analisis, namaTabel.analisis) === 'ada';
  if (luas === null || !rekapAda || !analisisAda) return null;
  const susunan = susunRekap(lama.daftarBidang, lama.daftarIndikator);
  const lembar = lembarAnalisisOf(snapshot);
  const peta = petaTempat(snapshot, [
    ...tempatRekap(susunan, luas.sheet),
    ...tempatAnalisis(susunan, lembar).map(({ nama, area }) => [nama, area] as const),
  ]);
  const lingkungan: Lingkungan = { periode: lama.periode, peta };
  const terbawah = tempatRekap(susunRekap(baru.daftarBidang, baru.daftarIndikator), luas.sheet).map(
    ([, { row, rows }]) => row + rows,
  );
  const bersihkan = { ...luas, rows: Math.max(luas.rows, ...terbawah) };
  return [
    ...lembarRekap(susunan, lingkungan, { hapusDahulu: false, bersihkan }),
    ...lembarAnalisis(susunan, lingkungan, lembar, true),
    ...sambungE81(snapshot, lama, peta),
  ];
}

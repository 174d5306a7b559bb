import type { Bidang, Indikator } from '../../domain/indikator/indikator';
import type { DataKantor } from '../../domain/shared/kantor';
import { bacaBaris, tabelTerbaca, teksSel } from '../codec/baca-baris';
import { bacaIsian } from '../codec/baca-tabel';
import { idIsian, isNamaIsian, judulIsian, judulLembar, namaIsian, namaTabel } from '../layout/nama';
import { tabelRekap } from '../layout/rekap';
import { analisisBaru, lembarAnalisisOf } from './analisis-baru';
import { areaOf } from './baris-blok';
import { keadaanLembar, urutanLembar, type KeadaanLembar } from './keadaan-lembar';
import { badanIsian, lembarIsian, tempatIsian } from './lembar-isian';
import { lembarRekap, tempatRekap } from './lembar-rekap';
import { pratinjau, type Pratinjau } from './pratinjau';
import { rancangan, terhalang, type Rancangan } from './rancangan';
import type { Lingkungan } from './sumber';
import { susunRekap, type SusunanRekap } from './susunan-rekap';
import { tautanBeranda } from './tautan';
import { petaTempat } from './tempat';
import { tempatAnalisis } from './tempat-analisis';
import type { Area, Change, WorkbookSnapshot } from './types';

/** One division's form: made, completed with indicators that came later, or left alone. */
interface Bentuk {
  readonly bidang: Bidang;
  readonly judul: string;
  readonly keadaan: KeadaanLembar;
  readonly daftar: readonly Indikator[];
  /** Indicators that the form does not have yet. */
  readonly baru: readonly Indikator[];
  readonly area: Area;
}

function bentukOf(snapshot: WorkbookSnapshot, data: DataKantor): readonly Bentuk[] {
  const judul = judulIsian(data.daftarBidang);
  return data.daftarBidang.flatMap((bidang): Bentuk[] => {
    const daftar = data.daftarIndikator.filter((indikator) => indikator.bidang === bidang.kode);
    if (daftar.length === 0) return [];
    const satu = judul.get(bidang.kode) ?? judulLembar.isian;
    const tabel = tabelTerbaca(snapshot, namaIsian(bidang.kode));
    const keadaan = keadaanLembar(snapshot, idIsian(bidang.kode), satu, namaIsian(bidang.kode));
    if (keadaan !== 'ada' || !tabel)
      return [{ bidang, judul: satu, keadaan, daftar, baru: daftar, area: tempatIsian(satu, daftar.length) }];
    const { baris } = bacaIsian(tabel, bidang.kode);
    const baru = daftar.filter(({ kode }) => !baris.has(kode.toLowerCase()));
    const area = { ...tabel.area, rows: tabel.area.rows + baru.length };
    return [{ bidang, judul: tabel.area.sheet, keadaan, daftar, baru, area }];
  });
}

/** Rows for indicators that were added to IKU after the form had been made; nothing that stands is touched. */
function tambahBaris({ bidang, baru, area, judul }: Bentuk, lingkungan: Lingkungan): Change[] {
  const sebelum = area.rows - baru.length;
  return [
    { op: 'unprotect', sheet: judul },
    ...badanIsian(judul, area.row + sebelum, baru, sebelum + 1, lingkungan),
    { op: 'protect', sheet: judul },
    { op: 'name.set', name: namaIsian(bidang.kode), at: area, visible: false },
  ];
}

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

/**
 * Forms per division and Rekap, from Beranda and IKU as they stand. Idempotent: a second run plans nothing; new indicators are added
 * below, entries are never touched; Rekap, where nothing is entered, is written anew when its rows no longer fit.
 */
export function planSisipkanFormat(snapshot: WorkbookSnapshot, data: DataKantor): Rancangan {
  const bentuk = bentukOf(snapshot, data);
  const keadaanRekap = keadaanLembar(snapshot, 'rekap', judulLembar.rekap, namaTabel.rekap);
  const keadaanAnalisis = keadaanLembar(snapshot, 'analisis', judulLembar.analisis, namaTabel.analisis);
  const asing = [
    ...bentuk.filter(({ keadaan }) => keadaan === 'asing').map(({ judul }) => judul),
    ...(keadaanRekap === 'asing' ? [judulLembar.rekap] : []),
    ...(keadaanAnalisis === 'asing' ? [judulLembar.analisis] : []),
  ];
  if (asing.length > 0) return terhalang(asing, petaTempat(snapshot));
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
  const dilengkapi = bentuk.filter(({ keadaan, baru }) => keadaan === 'ada' && baru.length > 0);
  const rekap = rekapBaru(snapshot, susunan, lingkungan, keadaanRekap, dibuat.length > 0);
  const analisis = analisisBaru(snapshot, susunan, lingkungan, keadaanAnalisis, rekap.changes.length > 0);
  const isi: Change[] = [
    ...analisis.tanda,
    ...dibuat.flatMap(({ judul, bidang, daftar, keadaan }) =>
      lembarIsian(judul, bidang, daftar, lingkungan, keadaan === 'setengah'),
    ),
    ...dilengkapi.flatMap((satu) => tambahBaris(satu, lingkungan)),
    ...rekap.changes,
    ...analisis.changes,
  ];
  if (isi.length === 0) return rancangan([], [], peta);
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
  const changes: Change[] = [
    ...isi,
    ...tautanBeranda(peta, data.daftarBidang, baruDitaut),
    urutanLembar(daftarIsian, ada),
  ];
  return rancangan(
    changes,
    [
      ...pratinjau(
        'lembar-baru',
        dibuat.map(({ judul }) => judul),
      ),
      ...pratinjau(
        'lembar-dilengkapi',
        dilengkapi.map(({ judul }) => judul),
      ),
      ...rekap.pratinjau,
      ...analisis.pratinjau,
    ],
    peta,
  );
}

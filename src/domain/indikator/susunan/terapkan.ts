import type { Triwulan } from '../../periode/periode';
import type { DataKantor } from '../../shared/kantor';
import { isBerhenti, teksBerhenti } from '../berhenti';
import { medanOf, denganMedan } from '../definisi';
import type { Bidang, Indikator } from '../indikator';
import type { BedaSusunan, JenisSusunan, PerubahanSusunan, SalahSusunan } from './perubahan';

type Susunan = Pick<DataKantor, 'daftarBidang' | 'daftarIndikator'>;
type Hasil = { readonly susunan: Susunan; readonly beda: Omit<BedaSusunan, 'aksi'> } | { readonly salah: SalahSusunan };
type Dari<J extends JenisSusunan> = Extract<PerubahanSusunan, { readonly jenis: J }>;
type Penerap = {
  readonly [J in JenisSusunan]: (susunan: Susunan, perubahan: Dari<J>, triwulan: Triwulan) => Hasil;
};

const sama = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
const indikatorOf = ({ daftarIndikator }: Susunan, kode: string): Indikator | undefined =>
  daftarIndikator.find((satu) => sama(satu.kode, kode));
const bidangOf = ({ daftarBidang }: Susunan, kode: string): Bidang | undefined =>
  daftarBidang.find((satu) => sama(satu.kode, kode));

const gantiIndikator = (susunan: Susunan, baru: Indikator): Susunan => ({
  ...susunan,
  daftarIndikator: susunan.daftarIndikator.map((satu) => (satu.kode === baru.kode ? baru : satu)),
});
const gantiBidang = (susunan: Susunan, baru: Bidang): Susunan => ({
  ...susunan,
  daftarBidang: susunan.daftarBidang.map((satu) => (satu.kode === baru.kode ? baru : satu)),
});

const indikatorKosong = (kode: string, bidang: string): Indikator => ({
  ...{ kode, bidang, sasaran: '', indikator: '', definisi: '', satuan: '', sumberData: '', kodeAnggaran: '' },
  ...{ polaritas: null, konsolidasi: null, frekuensi: null, targetTahunan: null },
  target: [null, null, null, null],
  realisasi: [null, null, null, null],
  pembilang: [null, null, null, null],
  penyebut: [null, null, null, null],
  ...{ buktiDukung: '', faktorPendorong: '', faktorPenghambat: '', tindakLanjut: '' },
});
const ringkas = (indikator: Indikator): string => `${indikator.indikator} [${indikator.bidang}]`;
const ringkasBidang = ({ nama, singkatan }: Bidang): string => `${nama} (${singkatan})`;
const ringkasBerhenti = ({ berhenti }: Indikator): string => (berhenti === undefined ? '' : teksBerhenti[berhenti]);

/** Names of a division that is there already, or nothing. */
function salahBidang({ daftarBidang }: Susunan, calon: Bidang): SalahSusunan | null {
  if (calon.nama.trim() === '' || calon.singkatan.trim() === '') return 'bidang-tanpa-nama';
  return daftarBidang.some(({ kode, singkatan }) => kode !== calon.kode && sama(singkatan, calon.singkatan))
    ? 'singkatan-sudah-dipakai'
    : null;
}

/** Where an indicator may stand. */
function salahTujuan(susunan: Susunan, kode: string): SalahSusunan | null {
  const tujuan = bidangOf(susunan, kode);
  if (tujuan === undefined) return 'bidang-tidak-ada';
  return tujuan.berhenti === true ? 'bidang-sudah-berhenti' : null;
}

/** Whether what stands says nothing else than what is wanted; it may say less. */
function isSejalan(ada: Indikator, mau: Indikator): boolean {
  const [kini, nanti] = [medanOf(ada), medanOf(mau)].map((medan) => new Map(Object.entries(medan)));
  return [...(kini ?? [])].every(([medan, isi]) => isi === null || isi === nanti?.get(medan));
}

const penerap: Penerap = {
  'indikator-baru': (susunan, { kode: tertulis, bidang, isi }) => {
    const kode = tertulis.trim();
    if (kode === '') return { salah: 'kode-kosong' };
    const salah = salahTujuan(susunan, bidang);
    if (salah !== null) return { salah };
    const baru = denganMedan(indikatorKosong(kode, bidangOf(susunan, bidang)?.kode ?? bidang), isi);
    if (baru.indikator.trim() === '') return { salah: 'indikator-tanpa-nama' };
    const beda = { kunci: kode, lama: '', baru: ringkas(baru) };
    const ada = indikatorOf(susunan, kode);
    if (ada === undefined)
      return { susunan: { ...susunan, daftarIndikator: [...susunan.daftarIndikator, baru] }, beda };
    // The same again, after an answer that was lost, is no second one; one that was cut off while it was written is finished.
    return isSejalan(ada, baru)
      ? { susunan: gantiIndikator(susunan, { ...denganMedan(ada, isi), bidang: baru.bidang }), beda }
      : { salah: 'kode-sudah-dipakai' };
  },
  'indikator-ubah': (susunan, { kode, isi }) => {
    const lama = indikatorOf(susunan, kode);
    if (lama === undefined) return { salah: 'indikator-tidak-ada' };
    const baru = denganMedan(lama, isi);
    if (baru.indikator.trim() === '') return { salah: 'indikator-tanpa-nama' };
    const [dahulu, kini] = [medanOf(lama), medanOf(baru)];
    const kunci = Object.keys(isi).filter((medan): medan is keyof typeof isi & string => medan in kini);
    const teks = (medan: typeof kini): string =>
      kunci.map((satu) => `${satu}: ${String(medan[satu as keyof typeof kini] ?? '')}`).join('; ');
    return { susunan: gantiIndikator(susunan, baru), beda: { kunci: lama.kode, lama: teks(dahulu), baru: teks(kini) } };
  },
  'indikator-pindah': (susunan, { kode, bidang }) => {
    const lama = indikatorOf(susunan, kode);
    if (lama === undefined) return { salah: 'indikator-tidak-ada' };
    const salah = salahTujuan(susunan, bidang);
    if (salah !== null) return { salah };
    const baru = { ...lama, bidang: bidangOf(susunan, bidang)?.kode ?? bidang };
    return { susunan: gantiIndikator(susunan, baru), beda: { kunci: lama.kode, lama: lama.bidang, baru: baru.bidang } };
  },
  'indikator-berhenti': (susunan, { kode, sejak }, triwulan) => {
    const lama = indikatorOf(susunan, kode);
    if (lama === undefined) return { salah: 'indikator-tidak-ada' };
    const { berhenti: _, ...tanpa } = lama;
    const baru: Indikator = sejak === null ? tanpa : { ...tanpa, berhenti: sejak };
    // A later day brings it back for this quarter as well as none does.
    const tujuan = isBerhenti(baru, triwulan) ? null : salahTujuan(susunan, lama.bidang);
    if (tujuan === 'bidang-sudah-berhenti') return { salah: tujuan };
    const beda = { kunci: lama.kode, lama: ringkasBerhenti(lama), baru: ringkasBerhenti(baru) };
    return { susunan: gantiIndikator(susunan, baru), beda };
  },
  'bidang-baru': (susunan, { kode: tertulis, nama, singkatan }) => {
    const baru: Bidang = { kode: tertulis.trim(), nama: nama.trim(), singkatan: singkatan.trim() };
    if (baru.kode === '') return { salah: 'kode-kosong' };
    const ada = bidangOf(susunan, baru.kode);
    const beda = { kunci: baru.kode, lama: '', baru: ringkasBidang(baru) };
    if (ada !== undefined)
      return ringkasBidang(ada) === ringkasBidang(baru) ? { susunan, beda } : { salah: 'kode-sudah-dipakai' };
    const salah = salahBidang(susunan, baru);
    return salah === null
      ? { susunan: { ...susunan, daftarBidang: [...susunan.daftarBidang, baru] }, beda }
      : { salah };
  },
  'bidang-ubah': (susunan, { kode, nama, singkatan }) => {
    const lama = bidangOf(susunan, kode);
    if (lama === undefined) return { salah: 'bidang-tidak-ada' };
    const baru: Bidang = { ...lama, nama: nama.trim(), singkatan: singkatan.trim() };
    const salah = salahBidang(susunan, baru);
    if (salah !== null) return { salah };
    const beda = { kunci: lama.kode, lama: ringkasBidang(lama), baru: ringkasBidang(baru) };
    return { susunan: gantiBidang(susunan, baru), beda };
  },
  'bidang-berhenti': (susunan, { kode, berhenti }, triwulan) => {
    const lama = bidangOf(susunan, kode);
    if (lama === undefined) return { salah: 'bidang-tidak-ada' };
    const hidup = susunan.daftarIndikator.some((satu) => satu.bidang === lama.kode && !isBerhenti(satu, triwulan));
    if (berhenti && hidup) return { salah: 'bidang-masih-berindikator' };
    const { berhenti: _, ...tanpa } = lama;
    const teks = (ya: boolean): string => (ya ? 'berhenti' : 'aktif');
    return {
      susunan: gantiBidang(susunan, berhenti ? { ...tanpa, berhenti: true } : tanpa),
      beda: { kunci: lama.kode, lama: teks(lama.berhenti === true), baru: teks(berhenti) },
    };
  },
  'bidang-urut': (susunan, { urutan }) => {
    const { daftarBidang } = susunan;
    const baru = urutan.flatMap((kode) => bidangOf(susunan, kode) ?? []);
    if (baru.length !== daftarBidang.length || new Set(baru).size !== daftarBidang.length)
      return { salah: 'urutan-bidang-lain' };
    const teks = (daftar: readonly Bidang[]): string => daftar.map(({ kode }) => kode).join(', ');
    return {
      susunan: { ...susunan, daftarBidang: baru },
      beda: { kunci: '', lama: teks(daftarBidang), baru: teks(baru) },
    };
  },
};

const terapkanSatu = <J extends JenisSusunan>(
  susunan: Susunan,
  jenis: J,
  perubahan: Dari<J>,
  triwulan: Triwulan,
): Hasil => penerap[jenis](susunan, perubahan, triwulan);

/** The office after these changes, in their order, and what each of them did; or the first one that cannot be made. */
export function terapkanSusunan(
  data: DataKantor,
  daftar: readonly PerubahanSusunan[],
):
  | { readonly data: DataKantor; readonly beda: readonly BedaSusunan[] }
  | { readonly salah: SalahSusunan; readonly perubahan: PerubahanSusunan } {
  let susunan: Susunan = data;
  const beda: BedaSusunan[] = [];
  for (const perubahan of daftar) {
    const hasil = terapkanSatu(susunan, perubahan.jenis, perubahan, data.periode.triwulan);
    if ('salah' in hasil) return { salah: hasil.salah, perubahan };
    ({ susunan } = hasil);
    beda.push({ aksi: perubahan.jenis, ...hasil.beda });
  }
  return { data: { ...data, ...susunan }, beda };
}

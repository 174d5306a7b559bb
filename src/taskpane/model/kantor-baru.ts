import type { Bidang } from '../../domain/indikator/indikator';
import { daftarTriwulan, type Triwulan } from '../../domain/periode/periode';
import { pengaturanBawaan } from '../../domain/shared/bawaan';
import type { DataKantor, Profil } from '../../domain/shared/kantor';

/** What the first-run form holds, as typed. */
export interface IsianKantor {
  readonly tahun: string;
  readonly triwulan: Triwulan;
  readonly profil: Profil;
  readonly bidang: readonly { readonly nama: string; readonly singkatan: string }[];
}

/** The divisions of a Satpol PP as in the sample; the office changes them before anything is made. */
const bidangUmum = [
  { nama: 'Sekretariat', singkatan: 'Sekretariat' },
  { nama: 'Bidang Penegakan Perundang-undangan Daerah', singkatan: 'Gakda' },
  { nama: 'Bidang Ketertiban Umum dan Ketenteraman Masyarakat', singkatan: 'Trantibum' },
  { nama: 'Bidang Sumber Daya Aparatur', singkatan: 'SDA' },
  { nama: 'Bidang Perlindungan Masyarakat', singkatan: 'Linmas' },
] as const;

const profilKosong: Profil = {
  instansi: 'Satuan Polisi Pamong Praja',
  daerah: '',
  alamat: '',
  tempat: '',
  penandatangan: { jabatan: 'Kepala Satuan Polisi Pamong Praja', nama: '', pangkat: '', nip: '' },
};

/** Quarters are reported after they end: what is reported now is the one before this month's. */
const triwulanDilaporkan = (hari: string): { readonly tahun: number; readonly triwulan: Triwulan } => {
  const tahun = Number(hari.slice(0, 4));
  const selesai = Math.floor((Number(hari.slice(5, 7)) - 1) / 3);
  const triwulan = daftarTriwulan[selesai - 1];
  return triwulan === undefined ? { tahun: tahun - 1, triwulan: 4 } : { tahun, triwulan };
};

/** `hari`: today, YYYY-MM-DD. */
export const isianAwal = (hari: string, profil: Profil | null): IsianKantor => {
  const { tahun, triwulan } = triwulanDilaporkan(hari);
  return { tahun: String(tahun), triwulan, profil: profil ?? profilKosong, bidang: bidangUmum };
};

export type KunciSalah = 'tahun' | 'instansi' | 'daerah' | 'bidang' | 'singkatan';

const kodeOf = (singkatan: string): string => singkatan.toUpperCase().replace(/[^A-Z0-9]/g, '');
const terisi = (isian: IsianKantor): IsianKantor['bidang'] =>
  isian.bidang.filter(({ nama, singkatan }) => nama.trim() !== '' || singkatan.trim() !== '');

/** What is missing or wrong in the form. */
export const periksaIsian = (isian: IsianKantor): ReadonlySet<KunciSalah> => {
  const salah = new Set<KunciSalah>();
  if (!/^20\d\d$/.test(isian.tahun.trim())) salah.add('tahun');
  if (isian.profil.instansi.trim() === '') salah.add('instansi');
  if (isian.profil.daerah.trim() === '') salah.add('daerah');
  const bidang = terisi(isian);
  const kode = bidang.map(({ singkatan }) => kodeOf(singkatan));
  if (bidang.length === 0 || bidang.some(({ nama }) => nama.trim() === '') || kode.includes('')) salah.add('bidang');
  if (new Set(kode).size < kode.length) salah.add('singkatan');
  return salah;
};

/** The quarter to prepare: no indicators yet, they are entered on the sheet IKU. */
export const kantorBaru = (isian: IsianKantor): DataKantor => ({
  profil: isian.profil,
  periode: { tahun: Number(isian.tahun), triwulan: isian.triwulan },
  pengaturan: pengaturanBawaan,
  daftarBidang: terisi(isian).map(({ nama, singkatan }): Bidang => ({
    kode: kodeOf(singkatan),
    nama: nama.trim(),
    singkatan: singkatan.trim(),
  })),
  daftarIndikator: [],
  daftarAnggaran: [],
  daftarBukti: [],
});

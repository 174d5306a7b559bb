import type { DataKantor } from '../../domain/shared/kantor';
import { keadaanAwal } from '../../domain/sop/lipat';
import type { KeadaanSop } from '../../domain/sop/sop';
import { kunciTata, VERSI_TATA } from '../codec/setelan';
import { judulLembar, namaTabel, type IdLembar } from '../layout/nama';
import { areaOf } from './baris-blok';
import { hapusLembarKosong, keadaanLembar, urutanLembar } from './keadaan-lembar';
import { lembarAnggaran, tempatAnggaran } from './lembar-anggaran';
import { lembarBeranda } from './lembar-beranda';
import { lembarBukti, tempatBukti } from './lembar-bukti';
import { lembarCatatan, tempatCatatan } from './lembar-catatan';
import { areaJurnalAwal, areaPilihan, lembarCermin } from './lembar-cermin';
import { lembarIku, tempatIku } from './lembar-iku';
import { lembarKendali, tempatKendali } from './lembar-kendali';
import { pratinjau } from './pratinjau';
import { rancangan, terhalang, type Rancangan } from './rancangan';
import type { Lingkungan } from './sumber';
import { tautanBeranda } from './tautan';
import { tempatBeranda } from './tempat-beranda';
import { petaTempat } from './tempat';
import type { Area, Change, WorkbookSnapshot } from './types';

interface Pembuat {
  readonly id: Extract<IdLembar, 'cermin' | 'beranda' | 'iku' | 'anggaran' | 'bukti' | 'kendali' | 'catatan'>;
  /** The name whose presence means that the sheet is complete. */
  readonly nama: string;
  tempat(data: DataKantor, keadaan: KeadaanSop): readonly (readonly [string, Area])[];
  tulis(data: DataKantor, lingkungan: Lingkungan, hapusDahulu: boolean, keadaan: KeadaanSop): readonly Change[];
}

/** In the order of dependence: a sheet refers only to those before it. */
const daftarPembuat: readonly Pembuat[] = [
  {
    id: 'cermin',
    nama: namaTabel.jurnal,
    tempat: () => [
      [namaTabel.jurnal, areaJurnalAwal],
      [namaTabel.pilihan, areaPilihan],
    ],
    tulis: (_data, _lingkungan, hapus) => lembarCermin(hapus),
  },
  {
    id: 'beranda',
    nama: namaTabel.identitas,
    tempat: ({ daftarBidang }) => tempatBeranda(daftarBidang.length),
    tulis: lembarBeranda,
  },
  {
    id: 'anggaran',
    nama: namaTabel.anggaran,
    tempat: ({ daftarAnggaran }) => [[namaTabel.anggaran, tempatAnggaran(daftarAnggaran.length)]],
    tulis: (data, lingkungan, hapus) => lembarAnggaran(data.daftarAnggaran, lingkungan, hapus),
  },
  {
    id: 'iku',
    nama: namaTabel.iku,
    tempat: ({ daftarIndikator }) => [[namaTabel.iku, tempatIku(daftarIndikator.length)]],
    tulis: (data, lingkungan, hapus) => lembarIku(data.daftarIndikator, lingkungan, hapus),
  },
  {
    id: 'bukti',
    nama: namaTabel.bukti,
    tempat: () => [[namaTabel.bukti, tempatBukti]],
    tulis: (_data, lingkungan, hapus) => lembarBukti(lingkungan, hapus),
  },
  {
    id: 'kendali',
    nama: namaTabel.kendali,
    tempat: (_data, { naskah }) => [[namaTabel.kendali, tempatKendali(naskah)]],
    tulis: (data, lingkungan, hapus, keadaan) => lembarKendali(keadaan, data.pengaturan, lingkungan, hapus),
  },
  {
    id: 'catatan',
    nama: namaTabel.catatan,
    tempat: () => [[namaTabel.catatan, tempatCatatan]],
    tulis: (_data, lingkungan, hapus) => lembarCatatan(lingkungan, hapus),
  },
];

/** Starts a quarter's workbook. `keadaanSop`: the SOP by which it is carried out, nothing done yet. Sheets that stand are left alone; a sheet cut off halfway is made anew; a second run plans nothing. */
export function planSiapkan(snapshot: WorkbookSnapshot, data: DataKantor, keadaanSop = keadaanAwal): Rancangan {
  // In a quarter that runs every command puts the hidden sheet back first, with all that points at it (`pulihCermin`).
  const wajib = daftarPembuat.filter(({ id }) => id !== 'cermin' || keadaanSop.siap === null);
  const keadaan = wajib.map((pembuat) => ({
    pembuat,
    keadaan: keadaanLembar(snapshot, pembuat.id, judulLembar[pembuat.id], pembuat.nama),
  }));
  const asing = keadaan.filter((satu) => satu.keadaan === 'asing').map(({ pembuat }) => judulLembar[pembuat.id]);
  if (asing.length > 0) return terhalang(asing, petaTempat(snapshot));
  const perlu = keadaan.filter((satu) => satu.keadaan !== 'ada');
  const peta = petaTempat(
    snapshot,
    perlu.flatMap(({ pembuat }) => pembuat.tempat(data, keadaanSop)),
  );
  if (perlu.length === 0) return rancangan([], [], peta);
  const lingkungan: Lingkungan = { periode: data.periode, peta };
  const judul = perlu.map(({ pembuat }) => judulLembar[pembuat.id]);
  const ada = new Set([...snapshot.sheets.map(({ name }) => name), ...judul]);
  const beranda = peta.harus(namaTabel.identitas).sheet;
  const changes: Change[] = [
    { op: 'setting.put', key: kunciTata, value: String(VERSI_TATA) },
    ...perlu.flatMap(({ pembuat, keadaan: kini }) => pembuat.tulis(data, lingkungan, kini === 'setengah', keadaanSop)),
    ...tautanBeranda(peta, data.daftarBidang, [
      namaTabel.iku,
      namaTabel.anggaran,
      namaTabel.bukti,
      namaTabel.kendali,
      namaTabel.catatan,
    ]),
    urutanLembar([], ada),
    { op: 'activate', at: areaOf(beranda, 0, 1) },
    ...hapusLembarKosong(snapshot),
  ];
  const tampak = judul.filter((satu) => satu !== judulLembar.cermin);
  return rancangan(changes, pratinjau('lembar-baru', tampak), peta);
}

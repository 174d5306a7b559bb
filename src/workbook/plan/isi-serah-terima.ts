import { isTerbuka, type Catatan } from '../../domain/reviu/catatan';
import { akhirTriwulan, romawiOf } from '../../domain/periode/periode';
import { formatTanggal } from '../../domain/shared/format-id';
import type { DataKantor } from '../../domain/shared/kantor';
import { waktuKata } from '../../domain/shared/waktu-kata';
import { isoTitik } from '../../domain/kalender/hitung';
import { isTuntas } from '../../domain/sop/giliran';
import { tenggatKini } from '../../domain/sop/lama';
import { daftarPeran } from '../../domain/sop/langkah-sop';
import { pejabatPada } from '../../domain/sop/pelaksana';
import type { Peristiwa } from '../../domain/sop/peristiwa';
import type { KeadaanSop } from '../../domain/sop/sop';
import { butirPengaturan, daftarIsiLembar } from '../layout/beranda';
import { potong } from './kata';
import { awalanPejabat, sebutanPeran } from './kata-peristiwa';
import { sebutTempat } from './kata-tempat';
import { nilaiPengaturan } from './nilai-beranda';
import { namaUtama } from './tautan';
import type { PetaTempat } from './tempat';

/** A table of three columns of words. */
export interface BagianSerah {
  readonly judul: string;
  readonly kepala: readonly [string, string, string];
  readonly baris: readonly (readonly [string, string, string])[];
  /** Said in place of rows where there are none. */
  readonly kosong: string;
}

/** What somebody who takes the work over has to know. */
export interface MasukanSerah {
  readonly data: DataKantor;
  readonly keadaanSop: KeadaanSop;
  readonly riwayat: readonly Peristiwa[];
  readonly daftarCatatan: readonly Catatan[];
  readonly kemajuan: readonly {
    readonly nama: string;
    readonly wajibDiisi: number;
    readonly terisi: number;
    readonly buktiKurang: number;
  }[];
  /** Findings by kind, most severe first, in words. */
  readonly temuan: readonly { readonly kode: string; readonly judul: string; readonly tempat: readonly string[] }[];
  /** ISO time. */
  readonly waktu: string;
}

/** More than this is read on the sheet that the rows come from. */
const BARIS_TERBANYAK = 40;
const SEBUT_TERBANYAK = 6;
type Baris = readonly [string, string, string];
const batasi = (baris: readonly Baris[], lembar: string): readonly Baris[] =>
  baris.length <= BARIS_TERBANYAK
    ? baris
    : [...baris.slice(0, BARIS_TERBANYAK), ['...', `dan ${baris.length - BARIS_TERBANYAK} lagi`, `Lihat ${lembar}`]];
const sebut = (daftar: readonly string[]): string =>
  daftar.slice(0, SEBUT_TERBANYAK).join(', ') + (daftar.length > SEBUT_TERBANYAK ? ', ...' : '');

function bagianKeadaan({ data, keadaanSop }: MasukanSerah): BagianSerah {
  const { naskah, kini, laporanDisusun, ditandatangani } = keadaanSop;
  const langkah = naskah.langkah.find(({ nomor }) => nomor === kini);
  const mulai = keadaanSop.langkah.find(({ nomor }) => nomor === kini)?.mulai ?? null;
  return {
    judul: '1. Keadaan pekerjaan',
    kepala: ['Butir', 'Keadaan', 'Sejak'],
    kosong: '',
    baris: [
      ['Periode', `Triwulan ${romawiOf(data.periode.triwulan)} Tahun ${data.periode.tahun}`, ''],
      [
        'Langkah SOP',
        langkah ? `Langkah ${langkah.nomor}: ${potong(langkah.ringkas)}` : 'Semua langkah selesai',
        mulai === null ? '' : waktuKata(mulai),
      ],
      ['Laporan', laporanDisusun === null ? 'Belum disusun' : 'Sudah disusun', waktuKata(laporanDisusun ?? '')],
      [
        'Tanda tangan',
        ditandatangani === null
          ? 'Belum ditandatangani'
          : `Laporan tertanggal ${formatTanggal(ditandatangani.tanggal)}, dicatat ${potong(ditandatangani.oleh)}`,
        waktuKata(ditandatangani?.waktu ?? ''),
      ],
      [
        'SOP',
        `Nomor ${potong(naskah.nomor)}`,
        keadaanSop.revisi === null ? 'Naskah asli' : `Revisi ${formatTanggal(keadaanSop.revisi.tanggal)}`,
      ],
    ],
  };
}

const bagianLangkah = ({ keadaanSop }: MasukanSerah): BagianSerah => ({
  judul: '2. Langkah yang belum selesai',
  kepala: ['Langkah', 'Pekerjaan', 'Pelaksana dan waktu baku'],
  kosong: 'Semua langkah selesai.',
  baris: keadaanSop.langkah.flatMap((kini): Baris[] => {
    const langkah = keadaanSop.naskah.langkah.find(({ nomor }) => nomor === kini.nomor);
    if (!langkah || isTuntas(kini)) return [];
    const { peran, ditetapkan } = kini.pelaksana;
    const jabatan = `${sebutanPeran[peran]}${ditetapkan ? '' : ' (usulan)'}`;
    return [[`Langkah ${kini.nomor}`, potong(langkah.ringkas), `${jabatan}; ${langkah.waktu}`]];
  }),
});

const bagianCatatan = ({ daftarCatatan, data }: MasukanSerah): BagianSerah => ({
  judul: '3. Catatan reviu yang masih terbuka',
  kepala: ['Pada', 'Catatan', 'Dari dan tenggat'],
  kosong: 'Tidak ada catatan terbuka.',
  baris: batasi(
    daftarCatatan
      .filter(isTerbuka)
      .map(({ sasaran, teks, oleh, tenggat, nilaiSaatItu }): Baris => [
        potong(sebutTempat(sasaran, data.periode)),
        `${potong(teks)}${nilaiSaatItu === null ? '' : ` (ditulis saat nilai ${potong(nilaiSaatItu, 60)})`}`,
        `${potong(oleh)}${tenggat === null ? '' : `; ditunggu ${formatTanggal(tenggat)}`}`,
      ]),
    'Catatan Reviu',
  ),
});

const bagianIsian = ({ kemajuan }: MasukanSerah): BagianSerah => ({
  judul: '4. Isian dan bukti yang kurang',
  kepala: ['Bidang', 'Isian', 'Bukti'],
  kosong: 'Semua isian dan bukti lengkap.',
  baris: kemajuan
    .filter(({ wajibDiisi, terisi, buktiKurang }) => terisi < wajibDiisi || buktiKurang > 0)
    .map(({ nama, wajibDiisi, terisi, buktiKurang }): Baris => [
      potong(nama),
      `${terisi} dari ${wajibDiisi} terisi`,
      buktiKurang === 0 ? 'lengkap' : `${buktiKurang} belum ada bukti`,
    ]),
});

const bagianTemuan = ({ temuan }: MasukanSerah): BagianSerah => ({
  judul: '5. Temuan pemeriksaan',
  kepala: ['Aturan', 'Temuan', 'Pada'],
  kosong: 'Tidak ada temuan.',
  baris: batasi(
    temuan.map(({ kode, judul, tempat }): Baris => [
      `${kode} (${tempat.length})`,
      judul,
      sebut([...new Set(tempat.filter((satu) => satu !== ''))]),
    ]),
    'tab Periksa',
  ),
});

function bagianLetak({ data, keadaanSop }: MasukanSerah, peta: PetaTempat): BagianSerah {
  const lembar = daftarIsiLembar.flatMap(({ id, isi, keterangan }): Baris[] => {
    const area = peta.cari(namaUtama[id]);
    return area && id !== 'serahTerima' ? [[area.sheet, isi, keterangan]] : [];
  });
  const tempat = [...new Set(data.daftarBukti.map((satu) => potong(satu.tempat)).filter((satu) => satu !== ''))];
  const nomor = keadaanSop.naskah.langkah.find(({ tugas }) => tugas === 'sampaikan')?.nomor;
  const sampai = keadaanSop.langkah.find((satu) => satu.nomor === nomor);
  return {
    judul: '6. Letak',
    kepala: ['Lembar atau berkas', 'Isi', 'Keterangan'],
    kosong: '',
    baris: [
      ...lembar,
      ['Bukti dukung', `${data.daftarBukti.length} bukti tercatat`, tempat.length === 0 ? '' : sebut(tempat)],
      [
        'Penyampaian format',
        sampai?.selesai == null ? 'Belum dicatat selesai' : `Selesai, dicatat ${potong(sampai.oleh ?? '')}`,
        waktuKata(sampai?.selesai ?? ''),
      ],
    ],
  };
}

const SEHARI = 86_400_000;
function bagianTenggat({ data, daftarCatatan, keadaanSop }: MasukanSerah): BagianSerah {
  const akhir = akhirTriwulan(data.periode);
  const berikut = new Date(Date.parse(`${akhir}T00:00:00Z`) + SEHARI).toISOString().slice(0, 10);
  const catatan = daftarCatatan
    .filter(isTerbuka)
    .flatMap((satu) => (satu.tenggat === null ? [] : [{ ...satu, tenggat: satu.tenggat }]))
    .sort((a, b) => a.tenggat.localeCompare(b.tenggat));
  const sisa = keadaanSop.langkah.filter((satu) => !isTuntas(satu)).map(({ nomor }) => nomor);
  const tenggat = tenggatKini(keadaanSop, data.pengaturan);
  const waktuBaku: readonly Baris[] =
    tenggat === null || keadaanSop.kini === null
      ? []
      : [[waktuKata(isoTitik(tenggat)), `Langkah ${keadaanSop.kini} selesai`, 'Waktu baku, jam kerja kantor']];
  return {
    judul: '7. Tenggat berikutnya',
    kepala: ['Tanggal', 'Yang ditunggu', 'Keterangan'],
    kosong: '',
    baris: [
      ...batasi(
        catatan.map(({ tenggat, teks, oleh }): Baris => [
          formatTanggal(tenggat),
          potong(teks),
          `Catatan ${potong(oleh)}`,
        ]),
        'Catatan Reviu',
      ),
      ...waktuBaku,
      [
        'Waktu baku SOP',
        sisa.length === 0
          ? 'Tidak ada langkah yang tersisa'
          : keadaanSop.naskah.langkah
              .filter(({ nomor }) => sisa.includes(nomor))
              .map(({ nomor, waktu }) => `langkah ${nomor}: ${waktu}`)
              .join('; '),
        'SOP tidak menyebut tanggal',
      ],
      [formatTanggal(berikut), 'Triwulan berikutnya dimulai', 'Siapkan buku kerja baru dari buku kerja ini'],
    ],
  };
}

function bagianPengaturan({ data }: MasukanSerah): BagianSerah {
  const nilai = nilaiPengaturan(data.pengaturan);
  return {
    judul: '8. Pengaturan yang berlaku',
    kepala: ['Pengaturan', 'Nilai', 'Dasar dan arti'],
    kosong: '',
    baris: butirPengaturan.map(({ kunci, label, keterangan }): Baris => [
      label,
      potong(String(nilai.get(kunci) ?? '–')),
      keterangan,
    ]),
  };
}

const bagianPeran = ({ keadaanSop, riwayat, waktu }: MasukanSerah): BagianSerah => ({
  judul: '9. Pemegang peran (menurut pengisian)',
  kepala: ['Peran', 'Pejabat tercatat', 'Yang pernah mencatat pada peran ini'],
  kosong: '',
  baris: daftarPeran.map((peran): Baris => {
    const pejabat = pejabatPada(keadaanSop.pejabat, peran, waktu.slice(0, 10));
    const pernah = new Set(
      riwayat.filter((satu) => satu.peran === peran && satu.oleh.trim() !== '').map(({ oleh }) => potong(oleh)),
    );
    return [
      sebutanPeran[peran],
      pejabat === null ? 'belum dicatat' : `${awalanPejabat[pejabat.sebutan]}${potong(pejabat.nama)}`,
      sebut([...pernah]),
    ];
  }),
});

/** The hand-over from one reading, section by section. Names of people are as they were filled in. */
export const isiSerahTerima = (masukan: MasukanSerah, peta: PetaTempat): readonly BagianSerah[] => [
  bagianKeadaan(masukan),
  bagianLangkah(masukan),
  bagianCatatan(masukan),
  bagianIsian(masukan),
  bagianTemuan(masukan),
  bagianLetak(masukan, peta),
  bagianTenggat(masukan),
  bagianPengaturan(masukan),
  bagianPeran(masukan),
];

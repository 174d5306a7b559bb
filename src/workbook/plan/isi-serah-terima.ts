import { isTerbuka } from '../../domain/reviu/catatan';
import { akhirTriwulan, romawiOf } from '../../domain/periode/periode';
import { formatTanggal } from '../../domain/shared/format-id';
import { waktuKata } from '../../domain/shared/waktu-kata';
import { isoTitik } from '../../domain/kalender/hitung';
import { isTuntas } from '../../domain/sop/giliran';
import { tenggatKini } from '../../domain/sop/lama';
import { daftarPeran } from '../../domain/sop/langkah-sop';
import { pejabatPada } from '../../domain/sop/pelaksana';
import { isPantasDisebut } from '../../domain/sop/tak-berlaku';
import { butirPengaturan, daftarIsiLembar } from '../layout/beranda';
import { bagianFormulir } from './isi-serah-formulir';
import { potong } from './kata';
import { awalanPejabat, sebutanPeran } from './kata-peristiwa';
import { sebutTempat } from './kata-tempat';
import type { BagianSerah, BarisSerah, MasukanSerah } from './masukan-serah';
import { nilaiPengaturan } from './nilai-beranda';
import { namaUtama } from './tautan';
import type { PetaTempat } from './tempat';

/** More than this is read on the sheet that the rows come from. */
const BARIS_TERBANYAK = 40;
const SEBUT_TERBANYAK = 6;
const batasi = (baris: readonly BarisSerah[], lembar: string): readonly BarisSerah[] =>
  baris.length <= BARIS_TERBANYAK
    ? baris
    : [...baris.slice(0, BARIS_TERBANYAK), ['...', `dan ${baris.length - BARIS_TERBANYAK} lagi`, `Lihat ${lembar}`]];
const sebut = (daftar: readonly string[]): string =>
  daftar.slice(0, SEBUT_TERBANYAK).join(', ') + (daftar.length > SEBUT_TERBANYAK ? ', ...' : '');

function bagianKeadaan({ data, keadaanSop, takBerlaku }: MasukanSerah): BagianSerah {
  const gugur = takBerlaku.filter(isPantasDisebut);
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
      ...gugur
        .slice(-1)
        .map(({ peristiwa: { oleh, waktu } }): BarisSerah => [
          'Kejadian bersamaan',
          `${gugur.length} kejadian tidak berlaku; yang terakhir dicatat ${potong(oleh)}. Sebabnya pada baris Riwayat bertanda TIDAK BERLAKU`,
          waktuKata(waktu),
        ]),
    ],
  };
}

const bagianLangkah = ({ keadaanSop }: MasukanSerah): BagianSerah => ({
  judul: '2. Langkah yang belum selesai',
  kepala: ['Langkah', 'Pekerjaan', 'Pelaksana dan waktu baku'],
  kosong: 'Semua langkah selesai.',
  baris: keadaanSop.langkah.flatMap((kini): BarisSerah[] => {
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
      .map(({ sasaran, teks, oleh, tenggat, nilaiSaatItu }): BarisSerah => [
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
    .map(({ nama, wajibDiisi, terisi, buktiKurang }): BarisSerah => [
      potong(nama),
      `${terisi} dari ${wajibDiisi} terisi`,
      buktiKurang === 0 ? 'lengkap' : `${buktiKurang} belum ada bukti`,
    ]),
});

const bagianTemuan = ({ temuan }: MasukanSerah): BagianSerah => ({
  judul: '6. Temuan pemeriksaan',
  kepala: ['Aturan', 'Temuan', 'Pada'],
  kosong: 'Tidak ada temuan.',
  baris: batasi(
    temuan.map(({ kode, judul, tempat }): BarisSerah => [
      `${kode} (${tempat.length})`,
      judul,
      sebut([...new Set(tempat.filter((satu) => satu !== ''))]),
    ]),
    'tab Periksa',
  ),
});

function bagianLetak({ data }: MasukanSerah, peta: PetaTempat): BagianSerah {
  const lembar = daftarIsiLembar.flatMap(({ id, isi, keterangan }): BarisSerah[] => {
    const area = peta.cari(namaUtama[id]);
    return area && id !== 'serahTerima' ? [[area.sheet, isi, keterangan]] : [];
  });
  const tempat = [...new Set(data.daftarBukti.map((satu) => potong(satu.tempat)).filter((satu) => satu !== ''))];
  return {
    judul: '7. Letak',
    kepala: ['Lembar atau berkas', 'Isi', 'Keterangan'],
    kosong: '',
    baris: [
      ...lembar,
      ['Bukti dukung', `${data.daftarBukti.length} bukti tercatat`, tempat.length === 0 ? '' : sebut(tempat)],
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
  const waktuBaku: readonly BarisSerah[] =
    tenggat === null || keadaanSop.kini === null
      ? []
      : [[waktuKata(isoTitik(tenggat)), `Langkah ${keadaanSop.kini} selesai`, 'Waktu baku, jam kerja kantor']];
  return {
    judul: '8. Tenggat berikutnya',
    kepala: ['Tanggal', 'Yang ditunggu', 'Keterangan'],
    kosong: '',
    baris: [
      ...batasi(
        catatan.map(({ tenggat, teks, oleh }): BarisSerah => [
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
    judul: '9. Pengaturan yang berlaku',
    kepala: ['Pengaturan', 'Nilai', 'Dasar dan arti'],
    kosong: '',
    baris: butirPengaturan.map(({ kunci, label, keterangan }): BarisSerah => [
      label,
      potong(String(nilai.get(kunci) ?? '–')),
      keterangan,
    ]),
  };
}

const bagianPeran = ({ keadaanSop, riwayat, waktu }: MasukanSerah): BagianSerah => ({
  judul: '10. Pemegang peran (menurut pengisian)',
  kepala: ['Peran', 'Pejabat tercatat', 'Yang pernah mencatat pada peran ini'],
  kosong: '',
  baris: daftarPeran.map((peran): BarisSerah => {
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
  bagianFormulir(masukan),
  bagianTemuan(masukan),
  bagianLetak(masukan, peta),
  bagianTenggat(masukan),
  bagianPengaturan(masukan),
  bagianPeran(masukan),
];

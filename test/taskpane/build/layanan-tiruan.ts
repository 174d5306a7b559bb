import { terapkanSusunan } from '../../../src/domain/indikator/susunan/terapkan';
import { katalogEn } from '../../../src/app/pesan/en';
import { katalogId } from '../../../src/app/pesan/id';
import { createKata, type Kata } from '../../../src/app/pesan/katalog';
import type { Pratinjau, Tolakan } from '../../../src/app/usecase/kit';
import { terapkanPerubahan } from '../../../src/app/setting/perubahan';
import { Dibatalkan } from '../../../src/app/usecase/dibatalkan';
import type { BacaanTabel } from '../../../src/app/port/table-files';
import type { DataKantor, Profil } from '../../../src/domain/shared/kantor';
import { sidikIndikator } from '../../../src/domain/reviu/tanda-periksa';
import { selesaikan } from '../../../src/domain/sop/transisi';
import type { IsiPeristiwa, Peran } from '../../../src/domain/sop/peristiwa';
import type { Lokasi } from '../../../src/domain/validasi/temuan';
import type {
  BacaanBerkas,
  Bahasa,
  HasilPerintah,
  IdPerintah,
  Layanan,
  MasukanPerintah,
  Perintah,
  RencanaPerintah,
  TemaHost,
} from '../../../src/taskpane/layanan/types';
import { bukuKosong, catatSemua, kantorContoh, keadaanOf, type BukuTiruan } from './buku-tiruan';

const kata: Readonly<Record<Bahasa, Kata>> = { id: createKata(katalogId), en: createKata(katalogEn) };

const tentangTiruan: Awaited<ReturnType<Layanan['tentangBuku']>> = {
  ...{ id: 'buku-20261001081000-uji00001', peristiwa: 42, diSetelan: 40, diCermin: 42, dipadatkan: 2 },
  ...{ ukuran: 18_500, batas: 600_000, lainnya: 120, perangkat: 3 },
};

/** How a test bends the world. */
export interface Sutradara {
  /** Requests of the next command: each waits for its turn. */
  readonly langkah: number;
  /** Thrown when the command is carried out. */
  readonly gagal: Error | null;
  /** Thrown when the workbook is read. */
  readonly gagalBaca: Error | null;
  readonly tolak: Tolakan | null;
  readonly pratinjau: readonly Pratinjau[] | null;
  readonly tanpaBalik: boolean;
  readonly berkas: BacaanBerkas | null;
  readonly tabel: BacaanTabel | null;
  readonly bukuLama: DataKantor | null;
  readonly selAda: boolean;
  /** What the device thinks of the file. */
  readonly dugaan: Awaited<ReturnType<Layanan['periksaSalinan']>>;
  readonly perubahan: Awaited<ReturnType<Layanan['perubahan']>>;
  /** Whether the workbook still is what a plan was made from. */
  readonly masihBerlaku: () => Promise<boolean>;
  /** Called before each request of a command. */
  readonly sela: () => Promise<void>;
}
export interface LayananTiruan extends Layanan {
  buku: BukuTiruan;
  atur: Partial<Sutradara>;
  readonly perintah: Perintah[];
  readonly dituju: Lokasi[];
  readonly preferensi: Map<string, string>;
  readonly draf: Map<string, string>;
  profil: Profil | null;
  berubah(): void;
  /** Moves the selection. */
  berdiriDi: (lokasi: Lokasi | null) => void;
}

type Akibat = {
  readonly [K in IdPerintah]: (buku: BukuTiruan, masukan: MasukanPerintah[K], lama: BukuTiruan | null) => BukuTiruan;
};

const catatan = (buku: BukuTiruan, isi: IsiPeristiwa): BukuTiruan =>
  catatSemua(buku, [isi], { oleh: 'Siti', peran: 'SEKRETARIS' });

/** Definitions of indicators that stand; a new one is like the first, under its own kode. */
const ambilKe = (buku: BukuTiruan, daftar: MasukanPerintah['ambilIku']['daftar']): BukuTiruan => {
  const { data } = buku;
  const pola = data?.daftarIndikator[0];
  if (data === null || pola === undefined) return buku;
  const teks = (isi: string | number | null | undefined, lama: string): string => (isi == null ? lama : String(isi));
  const hasil = new Map(data.daftarIndikator.map((satu) => [satu.kode, satu]));
  for (const { kode, isi } of daftar) {
    const lama = hasil.get(kode) ?? { ...pola, kode };
    hasil.set(kode, { ...lama, indikator: teks(isi.indikator, lama.indikator), satuan: teks(isi.satuan, lama.satuan) });
  }
  return { ...buku, data: { ...data, daftarIndikator: [...hasil.values()] } };
};

/** What each command does to the workbook of the mind. */
const akibat: Akibat = {
  siapkanTriwulan: (buku, data) =>
    catatSemua({ ...buku, data }, [
      { jenis: 'triwulan-disiapkan', ...data.periode },
      { jenis: 'langkah-dimulai', langkah: 1 },
    ]),
  sisipkanFormat: (buku) => catatSemua(buku, [{ jenis: 'format-disisipkan', versi: 1 }]),
  isiDariData: (buku, { data }) => ({ ...buku, data }),
  ambilIku: (buku, { daftar }) => ambilKe(buku, daftar),
  kelolaSusunan: (buku, { perubahan }) => {
    const hasil = buku.data === null ? null : terapkanSusunan(buku.data, perubahan);
    return hasil === null || 'salah' in hasil ? buku : { ...buku, data: hasil.data };
  },
  pulihkanRumus: (buku) => ({ ...buku, ditimpa: [] }),
  rapikanLembar: (buku) => buku,
  tampilkanKolom: (buku) => buku,
  tegaskanAngka: (buku) => buku,
  catatBukti: (buku, bukti) =>
    buku.data === null
      ? buku
      : {
          ...buku,
          data: { ...buku.data, daftarBukti: [...buku.data.daftarBukti, { ...bukti, tanggal: '', oleh: '' }] },
        },
  ubahPengaturan: (buku, { perubahan }) =>
    buku.data === null
      ? buku
      : {
          ...buku,
          data: { ...buku.data, pengaturan: terapkanPerubahan(buku.data.pengaturan, perubahan).pengaturan },
        },
  selesaikanLangkah: (buku, { langkah, keterangan }) => catatSemua(buku, selesaikan(langkah, keterangan)),
  kembalikanLangkah: (buku, { ke, alasan }) =>
    catatSemua(buku, [{ jenis: 'langkah-dikembalikan', dari: keadaanOf(buku).keadaanSop.kini ?? ke, ke, alasan }]),
  mulaiLangkah: (buku, { langkah }) => catatSemua(buku, [{ jenis: 'langkah-dimulai', langkah }]),
  lewatiLangkah: (buku, masukan) => catatSemua(buku, [{ jenis: 'langkah-dilewati', ...masukan }]),
  bukaKembali: (buku, masukan) => catatSemua(buku, [{ jenis: 'langkah-dibuka', ...masukan }]),
  revisiSop: (buku, masukan) => catatSemua(buku, [{ jenis: 'sop-direvisi', ...masukan }]),
  tetapkanPelaksana: (buku, masukan) => catatSemua(buku, [{ jenis: 'pelaksana-ditetapkan', ...masukan }]),
  tetapkanPejabat: (buku, masukan) => catatSemua(buku, [{ jenis: 'pejabat-ditetapkan', ...masukan }]),
  bukaIsian: (buku, { alasan }) => catatSemua(buku, [{ jenis: 'isian-dibuka', alasan }]),
  tulisCatatan: (buku, masukan) =>
    catatan(buku, {
      ...{ jenis: 'catatan-ditulis', catatan: `c${buku.riwayat.length}`, nilaiSaatItu: '71.5' },
      ...masukan,
    }),
  suntingCatatan: (buku, masukan) => catatan(buku, { jenis: 'catatan-disunting', ...masukan }),
  samakanKomentar: (buku) => buku,
  tandaiPeriksa: (buku, { daftar, diperiksa }) => {
    const { data, rekap } = keadaanOf(buku);
    return (data?.daftarIndikator ?? []).reduce((sekarang, satu) => {
      if (!daftar.includes(satu.kode)) return sekarang;
      const baris = rekap?.baris.find(({ kode }) => kode === satu.kode) ?? null;
      const sidik = diperiksa ? sidikIndikator(satu, baris) : null;
      return catatan(sekarang, { jenis: 'diperiksa', kunci: satu.kode, sidik });
    }, buku);
  },
  jawabCatatan: (buku, masukan) => catatan(buku, { jenis: 'catatan-dijawab', ...masukan }),
  terimaCatatan: (buku, masukan) => catatan(buku, { jenis: 'catatan-diterima', ...masukan }),
  tolakCatatan: (buku, masukan) => catatan(buku, { jenis: 'catatan-ditolak', ...masukan }),
  susunE81: (buku) => buku,
  susunSalin: (buku) => buku,
  susunDisposisi: (buku) => buku,
  susunSerahTerima: (buku) => buku,
  susunLaporan: (buku) => catatSemua(buku, [{ jenis: 'laporan-disusun' }]),
  tandatangani: (buku, { tanggal }) =>
    catatSemua(buku, [{ jenis: 'ditandatangani', sidik: 'ab12'.repeat(16), tanggal }, ...selesaikan(9, '')]),
  simpan: (buku) => buku,
  hapusContoh: () => bukuKosong,
  pisahkanSalinan: (buku, { dari, alasan }) =>
    catatSemua(buku, [{ jenis: 'buku-disalin', dari, salinan: `${dari}-2`, alasan }]),
  urusRiwayatLain: (buku) => ({ ...buku, gangguan: [] }),
  balikkan: (buku, _, lama) => lama ?? buku,
};
const terapkan = <K extends IdPerintah>(
  { id, masukan }: Perintah<K>,
  buku: BukuTiruan,
  lama: BukuTiruan | null,
): BukuTiruan => akibat[id](buku, masukan, lama);

const pratinjauBawaan: Readonly<Partial<Record<IdPerintah, readonly Pratinjau[]>>> = {
  siapkanTriwulan: [
    { jenis: 'lembar-baru', jumlah: 6, nama: ['Beranda', 'IKU', 'Anggaran', 'Kendali SOP', 'Catatan Reviu', '_CKT'] },
    { jenis: 'sel-diisi', jumlah: 412, nama: [] },
  ],
  sisipkanFormat: [
    {
      jenis: 'lembar-baru',
      jumlah: 6,
      nama: ['Isian Sekretariat', 'Isian Gakda', 'Isian Trantibum', 'Isian SDA', 'Isian Linmas', 'Rekap'],
    },
  ],
};

/** A world that answers at once, remembers what it was asked, and fails on order. */
export const createLayananTiruan = (awal: BukuTiruan = bukuKosong, atur: Partial<Sutradara> = {}): LayananTiruan => {
  const pendengar = new Set<() => void>();
  const checkpoint = new Map<string, BukuTiruan>();
  let pengguna: { readonly nama: string; readonly peran: Peran | null } = { nama: '', peran: null };
  const layanan: LayananTiruan = {
    buku: awal,
    atur,
    perintah: [],
    dituju: [],
    preferensi: new Map(),
    draf: new Map(),
    profil: null,
    berdiriDi: () => undefined,
    berubah: () => pendengar.forEach((dengar) => dengar()),
    baca: async () => {
      if (layanan.atur.gagalBaca != null) throw layanan.atur.gagalBaca;
      return keadaanOf(layanan.buku);
    },
    rencanakan: async (perintah): Promise<RencanaPerintah | Tolakan> => {
      if (layanan.atur.tolak != null) return layanan.atur.tolak;
      return {
        status: 'siap',
        pratinjau: layanan.atur.pratinjau ??
          pratinjauBawaan[perintah.id] ?? [{ jenis: 'peristiwa', jumlah: 1, nama: [] }],
        dapatDikembalikan: layanan.atur.tanpaBalik !== true,
        masihBerlaku: () => layanan.atur.masihBerlaku?.() ?? Promise.resolve(true),
        laksanakan: async (progress, batal): Promise<HasilPerintah> => {
          const total = layanan.atur.langkah ?? 1;
          for (let done = 0; done < total; done += 1) {
            progress(done, total);
            await layanan.atur.sela?.();
            if (batal.aborted) throw new Dibatalkan(true);
          }
          if (layanan.atur.gagal != null) throw layanan.atur.gagal;
          const lama = perintah.id === 'balikkan' ? (checkpoint.get(perintah.masukan.checkpoint) ?? null) : null;
          const id = `cp${checkpoint.size}`;
          if (perintah.id !== 'balikkan') checkpoint.set(id, layanan.buku);
          layanan.perintah.push(perintah);
          layanan.buku = terapkan(perintah, layanan.buku, lama);
          return { checkpoint: layanan.atur.tanpaBalik === true || perintah.id === 'balikkan' ? null : id };
        },
      };
    },
    tuju: async (lokasi) => {
      layanan.dituju.push(lokasi);
      return layanan.atur.selAda !== false;
    },
    perubahan: async () => {
      if (layanan.atur.gagalBaca != null) throw layanan.atur.gagalBaca;
      return layanan.atur.perubahan ?? null;
    },
    periksaSalinan: async () => layanan.atur.dugaan ?? null,
    ingatBuku: async () => {
      layanan.atur = { ...layanan.atur, dugaan: null };
    },
    tentangBuku: async () => tentangTiruan,
    dataContoh: async () => kantorContoh(),
    pilihTabel: async () => layanan.atur.tabel ?? null,
    bacaBukuLama: async () => layanan.atur.bukuLama ?? null,
    pilihBerkas: async () => layanan.atur.berkas ?? null,
    pilihBukti: async () => ({ nama: 'berita-acara.pdf', sidik: 'ab12'.repeat(16) }),
    pantauSel: async (dengar) => {
      layanan.berdiriDi = dengar;
      return async () => undefined;
    },
    pantau: async (dengar) => {
      pendengar.add(dengar);
      return async () => {
        pendengar.delete(dengar);
      };
    },
    sekarang: () => '2026-10-05T09:30:00+08:00',
    pengguna: () => pengguna,
    gantiPengguna: async (baru) => {
      pengguna = baru;
    },
    dapatMengingat: true,
    bacaProfil: async () => layanan.profil,
    tulisProfil: async (profil) => {
      layanan.profil = profil;
    },
    bacaPreferensi: async (kunci) => layanan.preferensi.get(kunci) ?? null,
    tulisPreferensi: async (kunci, nilai) => {
      layanan.preferensi.set(kunci, nilai);
    },
    bacaDraf: async (kunci) => layanan.draf.get(kunci) ?? null,
    tulisDraf: async (kunci, teks) => {
      if (teks === null) layanan.draf.delete(kunci);
      else layanan.draf.set(kunci, teks);
    },
    muatKata: async () => Promise.resolve(),
    kata: (bahasa) => kata[bahasa],
    bahasaHost: () => 'id',
    temaHost: (): TemaHost | null => null,
  };
  return layanan;
};

import type { KunciPesan } from '../../../src/app/pesan/pesan-id';
import type { Ports } from '../../../src/app/port/ports';
import { daftarPerintah as p, type IdUsecase } from '../../../src/app/usecase/daftar';
import type { PerubahanSusunan } from '../../../src/domain/indikator/susunan/perubahan';
import type { Rencana, Tolakan, Usecase } from '../../../src/app/usecase/kit';
import { revisiContoh } from '../../build/sop';
import { firstNote, kantor, noteTarget, report, type MomentName } from './moments';

/** One command as it is run in the matrix. */
export interface CommandCase {
  readonly name: string;
  readonly command: IdUsecase;
  readonly from: MomentName;
  /** Why a second try is refused where the first was carried out and only its answer lost. */
  readonly already: KunciPesan | null;
  readonly readsOnly: boolean;
  /** Takes the whole quarter away, its journal included. */
  readonly removes: boolean;
  /** Faults after which no place is left that could tell what there was, by name. */
  readonly hopeless: readonly string[];
  /** Chosen once, before anything goes wrong: a repetition asks for the same. */
  prepare(ports: Ports): Promise<(ports: Ports) => Promise<Rencana<unknown> | Tolakan>>;
}

const keyOf = (usecase: Usecase<never, unknown>): IdUsecase => {
  const found = Object.entries(p).find(([, each]) => each.id === usecase.id)?.[0];
  const isId = (name: string | undefined): name is IdUsecase => name !== undefined && Object.hasOwn(p, name);
  if (!isId(found)) throw new Error(`No such command: ${usecase.id}`);
  return found;
};

function command<I>(
  usecase: Usecase<I, unknown>,
  from: MomentName,
  masukan: I | ((ports: Ports) => Promise<I>),
  more: Partial<Omit<CommandCase, 'command' | 'from' | 'prepare'>> = {},
): CommandCase {
  return {
    name: usecase.id,
    command: keyOf(usecase),
    from,
    already: null,
    readsOnly: false,
    removes: false,
    hopeless: [],
    ...more,
    prepare: async (before) => {
      const isi = masukan instanceof Function ? await masukan(before) : masukan;
      return (ports) => usecase.siapkan(ports, isi);
    },
  };
}

const note = async (ports: Ports) => ({ catatan: await firstNote(ports) });

/** A realisation of the first indicator, told to be another number. */
const pertama = kantor.daftarIndikator[0];
const tegas = {
  lokasi: { tabel: 'isian', bidang: pertama?.bidang ?? null, kunci: pertama?.kode ?? null, kolom: 'realisasi1' },
  dari: pertama?.realisasi[0] ?? null,
  nilai: 41,
} as const;

/** One definition that changes, one that is new. */
const ikuBaru = [
  { kode: kantor.daftarIndikator[0]?.kode ?? '', isi: { definisi: 'Dihitung dari buku register' } },
  { kode: 'IKU-90', isi: { indikator: 'Indikator baru', satuan: 'kali', targetTahunan: 12 } },
];

/** A division that is new and takes an indicator over, one that gets another name, an indicator that is retired. */
const bidangLama = kantor.daftarBidang[0]?.kode ?? '';
const susunanBaru: readonly PerubahanSusunan[] = [
  { jenis: 'bidang-baru', kode: 'BARU', nama: 'Bidang Baru', singkatan: 'Baru' },
  { jenis: 'bidang-ubah', kode: bidangLama, nama: 'Bidang Ketertiban', singkatan: 'Tibum' },
  { jenis: 'indikator-pindah', kode: 'IKU-05', bidang: 'BARU' },
  { jenis: 'indikator-baru', kode: 'IKU-91', bidang: bidangLama, isi: { indikator: 'Indikator baru', satuan: 'kali' } },
];

export const commandCases: readonly CommandCase[] = [
  command(p.siapkanTriwulan, 'kosong', kantor),
  command(p.sisipkanFormat, 'disiapkan', {}),
  command(p.isiDariData, 'disisipkan', { data: kantor }),
  command(p.ambilIku, 'terisi', { daftar: ikuBaru }),
  command(p.kelolaSusunan, 'terisi', { perubahan: susunanBaru }),
  command(p.periksa, 'terisi', {}, { readsOnly: true }),
  command(p.ubahPengaturan, 'berlaporan', {
    perubahan: { rumusNegatif: 'T/R', menitKerjaPerHari: 420 },
    alasan: 'Sesuai petunjuk kantor',
  }),
  command(p.pulihkanRumus, 'rumus-rusak', {}),
  command(p.rapikanLembar, 'terisi', {}),
  command(p.tampilkanKolom, 'terisi', { kelompok: 'rincian', tampil: true }),
  command(p.tegaskanAngka, 'terisi', tegas),
  command(p.catatBukti, 'terisi', {
    ...{ kode: kantor.daftarIndikator[0]?.kode ?? '', nama: 'Berita acara', tempat: 'Map 3' },
    ...{ halaman: '4', sidik: '' },
  }),
  command(p.selesaikanLangkah, 'terisi', { langkah: 1, keterangan: 'Lengkap' }, { already: 'sudah-selesai' }),
  command(p.mulaiLangkah, 'terbatas', { langkah: 2 }, { already: 'sudah-dimulai' }),
  command(p.lewatiLangkah, 'terisi', { langkah: 1, alasan: 'Perintah lisan' }, { already: 'sudah-selesai' }),
  command(p.bukaKembali, 'langkah-3', { langkah: 2, alasan: 'Format keliru' }),
  command(p.bukaKembali, 'bertanda', { langkah: 7, alasan: 'Salah cetak' }, { name: 'buka-kembali, signed' }),
  command(p.revisiSop, 'terisi', { revisi: revisiContoh }),
  command(p.tetapkanPelaksana, 'terisi', { daftar: [{ langkah: 3, peran: 'SEKRETARIS' }] }),
  command(p.tetapkanPejabat, 'terisi', {
    pejabat: { peran: 'KASAD', nama: 'Pejabat Contoh', sebutan: 'plt', dari: '2026-10-01', sampai: null },
  }),
  command(p.kembalikanLangkah, 'langkah-3', { ke: 2, alasan: 'Target berubah' }),
  command(
    p.kembalikanLangkah,
    'bercatatan',
    { ke: 2, alasan: 'Perbaiki yang dicatat' },
    { name: 'kembalikan-langkah, limited' },
  ),
  command(p.bukaIsian, 'terbatas', { alasan: 'Semua bidang memeriksa lagi' }, { already: 'isian-sudah-terbuka' }),
  command(p.tulisCatatan, 'langkah-3', { sasaran: noteTarget, teks: 'Lampirkan rekap' }),
  command(p.jawabCatatan, 'bercatatan', async (ports) => ({ ...(await note(ports)), teks: 'Sudah dilampirkan' })),
  command(p.terimaCatatan, 'dijawab', note, { already: 'catatan-sudah-diterima' }),
  command(p.tolakCatatan, 'dijawab', async (ports) => ({ ...(await note(ports)), alasan: 'Belum lengkap' })),
  command(p.suntingCatatan, 'bercatatan', async (ports) => ({
    ...{ ...(await note(ports)), teks: 'Lampirkan rekap patroli', tingkat: 'sebaiknya' as const },
    ...{ ditugaskan: { peran: 'STAF' as const, bidang: 'TRANTIB' }, tenggat: '2026-10-20' },
  })),
  command(p.samakanKomentar, 'bercatatan', {}),
  command(p.tandaiPeriksa, 'langkah-3', { daftar: kantor.daftarIndikator.map(({ kode }) => kode), diperiksa: true }),
  command(p.susunLaporan, 'langkah-3', report),
  command(p.susunLaporan, 'berlaporan', { ...report, nomor: '900/2/2026' }, { name: 'susun-laporan, again' }),
  command(p.susunE81, 'langkah-3', { tanggal: '2026-10-12', kertas: 'A3' }),
  command(p.susunSalin, 'langkah-3', {}),
  command(p.susunDisposisi, 'langkah-3', { lembar: 'disposisiSetuju' }),
  command(p.susunSerahTerima, 'langkah-3', {}),
  command(p.tandatangani, 'siap-tandatangan', { tanggal: '2026-10-12' }, { already: 'sudah-ditandatangani' }),
  command(p.simpan, 'terisi', {}),
  command(p.balikkan, 'terisi', async ({ local, workbook }) => {
    const { settings } = await workbook.read({ tables: 'none' });
    const buku = String(settings.find(({ key }) => key === 'ckt.buku')?.value);
    const [latest] = await local.readCheckpoints(buku);
    return { checkpoint: latest?.id ?? 'tidak ada' };
  }),
  command(
    p.pisahkanSalinan,
    'terisi',
    async ({ workbook }) => {
      const { settings } = await workbook.read({ tables: 'none' });
      return { dari: String(settings.find(({ key }) => key === 'ckt.buku')?.value), alasan: 'Bahan rapat' };
    },
    { already: 'salinan-sudah-terpisah' },
  ),
  command(
    p.urusRiwayatLain,
    'cermin-lain',
    { pilihan: 'tinggalkan' },
    {
      already: 'riwayat-lain-tidak-ada',
      // The mirror holds another workbook's history, so the settings are the only place of the own.
      hopeless: ['settings stripped', 'settings stripped before the writing'],
    },
  ),
  command(p.hapusContoh, 'terisi', {}, { already: 'buku-kosong', removes: true }),
];

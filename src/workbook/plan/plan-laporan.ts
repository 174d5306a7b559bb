import { computeRekap } from '../../domain/capaian/rekap';
import { catatanKaki } from '../../domain/laporan/catatan-kaki';
import { kelompokSasaran } from '../../domain/laporan/kelompok';
import { blokTandaTangan, judulLaporan, kopLaporan, nomorLaporan } from '../../domain/laporan/kepala';
import { drafNarasi } from '../../domain/laporan/narasi';
import { kalimatPembukaan } from '../../domain/laporan/pembukaan';
import { romawiOf } from '../../domain/periode/periode';
import type { DataKantor } from '../../domain/shared/kantor';
import type { Pembukaan } from '../../domain/sop/sop';
import { bidangCetak, siapCetak, type Kertas } from '../layout/cetak';
import { KOLOM_CETAK, lebarCetak, tabelLaporan } from '../layout/laporan';
import { isNamaIsian, judulLembar, namaTabel } from '../layout/nama';
import { bagianAnggaran } from './anggaran-laporan';
import {
  bagianCatatanKaki,
  bagianKop,
  bagianNarasi,
  bagianPembukaan,
  bagianTandaTangan,
  type Bagian,
} from './bagian-laporan';
import { areaOf } from './baris-blok';
import { bagianGrafikCapaian, bagianGrafikSerapan } from './grafik-laporan';
import { bagiHalaman, satukanAkhir } from './halaman';
import { tempatKaki } from './kaki-tabel';
import { keadaanLembar, urutanLembar } from './keadaan-lembar';
import { lembarBaru } from './lembar-baru';
import { barisNarasi } from './naskah-laporan';
import { pratinjau } from './pratinjau';
import { rancangan, terhalang, type Rancangan } from './rancangan';
import type { Lingkungan } from './sumber';
import { BARIS_KEPALA_LAPORAN, tabelUtama, tinggiKepalaLaporan } from './tabel-laporan';
import { tautanBeranda } from './tautan';
import { petaTempat } from './tempat';
import { lebarKolom } from './tulis-tabel';
import type { Area, Change, WorkbookSnapshot } from './types';

export interface MasukanLaporan {
  /** Letter number, `''` to leave dots. */
  readonly nomor: string;
  /** ISO date of the signature block, `''` to leave room. */
  readonly tanggal: string;
  readonly kertas: Kertas;
  /** Times at which work was opened again after a signature. */
  readonly pembukaan?: readonly Pembukaan[];
}

interface Susunan {
  readonly changes: readonly Change[];
  readonly breaks: readonly number[];
  readonly rows: number;
  readonly badan: Area;
  readonly kaki: Area;
  readonly narasi: Area;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly anggaran: Area | null;
}

/** Pieces from top to bottom, and where pages end between them. */
function susunBagian(
  sheet: string,
  data: DataKantor,
  masukan: MasukanLaporan,
  snapshot: WorkbookSnapshot,
  lingkungan: Lingkungan,
): Susunan {
  const { nomor, tanggal, kertas, pembukaan = [] } = masukan;
  const tw = romawiOf(data.periode.triwulan);
  let row = 0;
  const lanjut = <B extends Bagian>(bagian: B): B => {
    row += bagian.rows;
    return bagian;
  };
  const kop = lanjut(
    bagianKop(sheet, kopLaporan(data.profil), judulLaporan(data.periode), nomorLaporan(nomor, data.periode)),
  );
  const kepala = row;
  const tabel = lanjut(tabelUtama(sheet, row, kelompokSasaran(data.daftarIndikator), lingkungan));
  const kakiAt = tempatKaki(sheet, row);
  const kaki = lanjut(bagianCatatanKaki(sheet, row, catatanKaki(data.pengaturan), lingkungan.peta));
  const dibuka = lanjut(bagianPembukaan(sheet, row, kalimatPembukaan(pembukaan)));
  const jumlah = data.daftarIndikator.length;
  const grafik = lanjut(
    bagianGrafikCapaian(sheet, row, {
      peta: lingkungan.peta,
      badan: tabel.badan,
      jumlah,
      judul: `Capaian s.d. Triwulan ${tw}`,
    }),
  );
  const anggaran = lanjut(bagianAnggaran(sheet, row, data.daftarAnggaran, lingkungan));
  const serapan = lanjut(bagianGrafikSerapan(sheet, row, anggaran.grafik));
  const awalNarasi = row;
  const naskah = barisNarasi(drafNarasi(data, computeRekap(data)), snapshot);
  const narasi = lanjut(bagianNarasi(sheet, row, naskah));
  const tanda = lanjut(bagianTandaTangan(sheet, row, blokTandaTangan(data.profil, tanggal)));
  const semua = [kop, tabel, kaki, dibuka, grafik, anggaran, serapan, narasi, tanda];
  const daftarBlok = satukanAkhir(semua.flatMap(({ blok }) => blok));
  const kertasSiap = siapCetak('landscape', kertas, '');
  const halaman = bidangCetak(kertasSiap);
  const tinggiHalaman = halaman.tinggi / Math.min(1, halaman.lebar / lebarCetak);
  const akhirTabel = kop.rows + tabel.rows;
  const tanpaUlang = bagiHalaman(daftarBlok, tinggiHalaman, 0);
  // Headings are repeated only where the table itself runs over a page: above a narrative they would be out of place.
  const berlanjut = tanpaUlang.some((batas) => batas < akhirTabel);
  return {
    changes: semua.flatMap(({ changes }) => changes),
    breaks: berlanjut ? bagiHalaman(daftarBlok, tinggiHalaman, tinggiKepalaLaporan) : tanpaUlang,
    rows: row,
    badan: tabel.badan,
    kaki: kakiAt,
    anggaran: anggaran.badan,
    narasi: areaOf(sheet, awalNarasi, 0, naskah.length, tabelLaporan.urutan.length),
    titleRows: berlanjut ? { first: kepala, last: kepala + BARIS_KEPALA_LAPORAN - 1 } : null,
  };
}

/** The report as it goes to signature: written anew each time, hand edits of the narrative kept. */
export function planLaporan(snapshot: WorkbookSnapshot, data: DataKantor, masukan: MasukanLaporan): Rancangan {
  const { kertas } = masukan;
  const dasar = petaTempat(snapshot);
  const lama = dasar.cari(namaTabel.laporan);
  const sheet = lama?.sheet ?? judulLembar.laporan;
  const keadaan = keadaanLembar(snapshot, 'laporan', sheet, namaTabel.laporan);
  if (keadaan === 'asing') return terhalang([sheet], dasar);
  const lingkungan: Lingkungan = { periode: data.periode, peta: dasar };
  const susunan = susunBagian(sheet, data, masukan, snapshot, lingkungan);
  const { badan, kaki, narasi, anggaran, rows, breaks, titleRows } = susunan;
  const peta = petaTempat(snapshot, [
    [namaTabel.laporan, badan],
    [namaTabel.laporanKaki, kaki],
    [namaTabel.narasi, narasi],
  ]);
  const judul = `Capaian Kinerja TW ${romawiOf(data.periode.triwulan)} ${data.periode.tahun} - ${data.profil.instansi}`;
  const isian = snapshot.names.flatMap(({ name, area }) => (isNamaIsian(name) && area ? [area.sheet] : []));
  const ada = new Set([...snapshot.sheets.map(({ name }) => name), sheet]);
  const changes: Change[] = [
    ...lembarBaru({
      sheet,
      id: 'laporan',
      hapusDahulu: keadaan !== 'tidak-ada',
      beku: null,
      cetak: siapCetak('landscape', kertas, judul, {
        printArea: areaOf(sheet, 0, 0, rows, KOLOM_CETAK),
        breaks,
        titleRows,
      }),
      isi: [...lebarKolom(sheet, tabelLaporan, lingkungan), ...susunan.changes],
      nama: [
        { op: 'name.set', name: namaTabel.laporan, at: badan, visible: false },
        { op: 'name.set', name: namaTabel.laporanKaki, at: kaki, visible: false },
        { op: 'name.set', name: namaTabel.narasi, at: narasi, visible: false },
        ...(anggaran === null
          ? []
          : [{ op: 'name.set', name: namaTabel.laporanAnggaran, at: anggaran, visible: false } as const]),
      ],
    }),
    ...tautanBeranda(peta, data.daftarBidang, [namaTabel.laporan]),
    urutanLembar(isian, ada),
    { op: 'activate', at: areaOf(sheet, 0, 0) },
  ];
  return rancangan(changes, pratinjau(keadaan === 'ada' ? 'lembar-ditulis-ulang' : 'lembar-baru', [sheet]), peta);
}

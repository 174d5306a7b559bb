import { computeRekap } from '../../domain/capaian/rekap';
import { catatanKaki } from '../../domain/laporan/catatan-kaki';
import { judulE81, kakiE81, tandaTanganE81 } from '../../domain/laporan/e81';
import { kalimatPembukaan } from '../../domain/laporan/pembukaan';
import type { DataKantor } from '../../domain/shared/kantor';
import type { Pembukaan } from '../../domain/sop/sop';
import { bacaIsianE81, bacaKakiE81 } from '../codec/baca-e81';
import { areaAturan } from '../formula/rumus-aturan';
import { bidangCetak, siapCetak, type Kertas } from '../layout/cetak';
import { KOLOM_CETAK_E81, KOLOM_FORMULIR_E81, lebarE81, nomorKolomE81, tabelE81 } from '../layout/e81';
import { isNamaIsian, judulLembar, namaTabel } from '../layout/nama';
import { tinggiBaris } from '../layout/tinggi-baris';
import { areaOf, merge, rowHeight, style, values } from './baris-blok';
import { badanE81, barisE81, isianLepas } from './baris-e81';
import { gantiLembar } from './ganti-lembar';
import { bagiHalaman } from './halaman';
import { bagianKakiE81 } from './kaki-e81';
import { urutanLembar } from './keadaan-lembar';
import { lembarBaru } from './lembar-baru';
import { pratinjau } from './pratinjau';
import { rancangan, terhalang, type Rancangan } from './rancangan';
import type { Lingkungan } from './sumber';
import { tautanBeranda } from './tautan';
import { petaTempat } from './tempat';
import { tulisKepala } from './tulis-kepala';
import { lebarKolom } from './tulis-tabel';
import type { Change, WorkbookSnapshot } from './types';

export interface MasukanE81 {
  /** ISO date of the left signature, `''` leaves room. */
  readonly tanggal: string;
  readonly kertas: Kertas;
  /** Times at which work was opened again after a signature. */
  readonly pembukaan?: readonly Pembukaan[];
}

const TINGGI_GRUP = 64;
const TINGGI_KEPALA = [TINGGI_GRUP, 16, 12] as const;
const tinggiKepala = TINGGI_KEPALA.reduce((jumlah, satu) => jumlah + satu, 0);

/** Titles over the form's own columns; the last one names the sasaran and may take several lines. */
function judul(sheet: string, daftar: readonly string[]): { readonly changes: Change[]; readonly tinggi: number[] } {
  const lebar = lebarE81(0, KOLOM_FORMULIR_E81);
  const tinggi = daftar.map((isi) => tinggiBaris([{ isi, lebar, tebal: true, ukuran: 12 }], 16));
  return {
    tinggi: [...tinggi, 6],
    changes: daftar.flatMap((isi, ke): Change[] => {
      const at = areaOf(sheet, ke, 0, 1, KOLOM_FORMULIR_E81);
      const gaya = ke === 0 ? 'kop.alamat' : ke === daftar.length - 1 ? 'polos.teks' : 'laporan.judul';
      return [values(sheet, ke, 0, [[isi]]), merge(at), style(gaya, at), rowHeight(sheet, ke, tinggi[ke] ?? 16)];
    }),
  };
}

/** Two heading rows and the row of the form's column numbers. */
function kepala(sheet: string, row: number, lingkungan: Lingkungan): Change[] {
  let col = 0;
  const nomor = nomorKolomE81.flatMap(([teks, cols]): Change[] => {
    const at = areaOf(sheet, row + 2, col, 1, cols);
    col += cols;
    return [...(teks === '' ? [] : [values(sheet, row + 2, at.col, [[teks]])]), ...(cols > 1 ? [merge(at)] : [])];
  });
  return [
    ...tulisKepala({
      sheet,
      layout: tabelE81,
      konteks: lingkungan,
      row,
      gayaGrup: 'kepala.laporan',
      gayaKolom: 'kepala.laporan',
    }),
    ...nomor,
    style('kepala.nomor', areaOf(sheet, row + 2, 0, 1, KOLOM_CETAK_E81)),
    ...TINGGI_KEPALA.map((tinggi, ke) => rowHeight(sheet, row + ke, tinggi)),
  ];
}

/**
 * Formulir E.81 from IKU, Analisis and Anggaran, live; what the office entered in it stays, by the row's key. Needs Rekap and Analisis, whose rows it
 * draws from.
 */
export function planE81(
  snapshot: WorkbookSnapshot,
  data: DataKantor,
  { tanggal, kertas, pembukaan = [] }: MasukanE81,
): Rancangan {
  const dasar = petaTempat(snapshot);
  const ganti = gantiLembar(snapshot, 'e81', judulLembar.e81, namaTabel.e81);
  if (ganti.keadaan === 'asing') return terhalang([judulLembar.e81], dasar);
  const { sheet } = ganti;
  const lingkungan: Lingkungan = { periode: data.periode, peta: dasar };
  const atas = judul(sheet, judulE81(data));
  const barisKepala = atas.tinggi.length;
  const isianLama = bacaIsianE81(snapshot);
  const baris = barisE81(data, isianLama);
  const [jumlahIndikator, jumlahAnggaran] = [baris.indikator.length, baris.anggaran.length];
  const badan = areaOf(sheet, barisKepala + 3, 0, jumlahIndikator + jumlahAnggaran, tabelE81.urutan.length);
  const kaki = bagianKakiE81(
    sheet,
    badan.row + badan.rows,
    { ...badan, rows: jumlahIndikator },
    jumlahAnggaran === 0 ? null : { ...badan, row: badan.row + jumlahIndikator, rows: jumlahAnggaran },
    {
      daftar: kakiE81(data, computeRekap(data)),
      tanda: tandaTanganE81(data, tanggal),
      suntingan: bacaKakiE81(snapshot),
      aturan: catatanKaki(data.pengaturan),
      pembukaan: kalimatPembukaan(pembukaan),
    },
    lingkungan,
  );
  const siap = siapCetak('landscape', kertas, `Formulir E.81 - ${data.profil.instansi} - ${data.periode.tahun}`);
  const bidang = bidangCetak(siap);
  const muat = bidang.tinggi / Math.min(1, bidang.lebar / lebarE81(0, KOLOM_CETAK_E81));
  const blok = [
    { row: 0, tinggi: [...atas.tinggi, ...TINGGI_KEPALA, ...baris.tinggi.slice(0, 2)], bolehPecah: false },
    { row: badan.row + Math.min(2, badan.rows), tinggi: baris.tinggi.slice(2), bolehPecah: true },
    ...kaki.blok,
  ];
  const tempat = [
    [namaTabel.e81, badan],
    [namaTabel.e81Kaki, kaki.area],
    [namaTabel.e81Rata, kaki.rata],
    ...(areaAturan(dasar) === null ? [] : [[namaTabel.e81Aturan, kaki.aturan] as const]),
  ] as const;
  const akhir = ganti.sesudah.find((change) => change.op === 'sheet.rename');
  const tampil = akhir?.op === 'sheet.rename' ? akhir.to : sheet;
  const peta = petaTempat(
    snapshot,
    tempat.map(([nama, area]) => [nama, { ...area, sheet: tampil }] as const),
  );
  const isian = snapshot.names.flatMap(({ name, area }) => (isNamaIsian(name) && area ? [area.sheet] : []));
  const changes: Change[] = [
    ...ganti.dahulu,
    ...lembarBaru({
      sheet,
      id: 'e81',
      beku: { rows: badan.row, cols: 4 },
      cetak: {
        ...siap,
        printArea: areaOf(sheet, 0, 0, badan.row + badan.rows + kaki.rows, KOLOM_CETAK_E81),
        titleRows: { first: barisKepala, last: barisKepala + 2 },
        breaks: bagiHalaman(blok, muat, tinggiKepala),
      },
      isi: [
        ...lebarKolom(sheet, tabelE81, lingkungan),
        ...atas.changes,
        ...kepala(sheet, barisKepala, lingkungan),
        ...badanE81(badan, baris, lingkungan),
        ...kaki.changes,
      ],
      nama: tempat.map(([name, at]) => ({ op: 'name.set', name, at, visible: false }) as const),
    }),
    ...ganti.sesudah,
    ...tautanBeranda(peta, data.daftarBidang, [namaTabel.e81]),
    urutanLembar(isian, new Set([...snapshot.sheets.map(({ name }) => name), tampil])),
    { op: 'activate', at: areaOf(tampil, 0, 0) },
  ];
  return rancangan(
    changes,
    [
      ...pratinjau(ganti.keadaan === 'ganti' ? 'lembar-ditulis-ulang' : 'lembar-baru', [tampil]),
      ...pratinjau('isian-e81-lepas', isianLepas(isianLama, baris)),
    ],
    peta,
  );
}

import type { Indikator } from '../../domain/indikator/indikator';
import type { DataKantor } from '../../domain/shared/kantor';
import type { NilaiTampil } from '../../domain/validasi/konteks';
import type { Lokasi, Tabel, Temuan } from '../../domain/validasi/temuan';
import { tabelBukti } from '../layout/bukti';
import { tabelCatatan } from '../layout/catatan';
import type { TableLayout } from '../layout/define-table';
import { tabelKendali } from '../layout/kendali';
import { kolomNarasi, tabelLaporan } from '../layout/laporan';
import { tabelRata, tabelRekap, tabelRekapAnggaran } from '../layout/rekap';
import { namaIsian, namaTabel } from '../layout/nama';
import type { WorkbookSnapshot } from '../plan/types';
import { bacaBaris, tabelTerbaca, teksSel } from './baca-baris';
import { bacaBeranda } from './baca-beranda';
import { ditimpaBagian, petaBagian } from './bagian-rumus';
import { bacaAnggaran, bacaBukti, bacaIku, bacaIsian, indikatorOf, kodeBidang, tampilOf } from './baca-tabel';
import { ditimpaDi, ditimpaLaporan } from './ditimpa-baris';
import { petaLokasi, type LocationMap, type TabelPeta } from './peta-lokasi';
import { petaTurunan } from './peta-turunan';
import { temuanBaris } from './temuan-baris';
import { temuanKolom } from './temuan-kolom';
import { temuanRekap } from './temuan-rekap';
import { lokasi, temuanStruktur } from './temuan-tempat';
import { temuanNama } from './temuan-nama';

/** The workbook as domain records, with the way back to its cells. */
export interface DataTerbaca {
  /** `null` where Beranda or IKU cannot be read, or the period is not readable. */
  readonly data: DataKantor | null;
  readonly tempat: LocationMap;
  /** Findings about the structure (S01..); those about figures are the domain's. */
  readonly temuan: readonly Temuan[];
  /** Computed cells of the forms as they show (for R17 and R43). */
  readonly tampil: readonly NilaiTampil[];
  /** Formula cells in which a constant stands (R17). */
  readonly ditimpa: readonly Lokasi[];
  /** Title of each division's form. */
  readonly lembarIsian: ReadonlyMap<string, string>;
}

/** Tables whose rows are found by a column of theirs, and hold nothing to read. */
const tabelTambahan: readonly {
  readonly tabel: Tabel;
  readonly nama: string;
  readonly layout: TableLayout;
  readonly kunci: string;
  /** Part of the sheet, where one sheet holds several tables: stands in the place's `bidang`. */
  readonly bagian?: string;
}[] = [
  { tabel: 'rekap', nama: namaTabel.rekapRata, layout: tabelRata, kunci: 'kunci', bagian: '#semua' },
  { tabel: 'rekap', nama: namaTabel.rekapSasaran, layout: tabelRata, kunci: 'kunci', bagian: '#sasaran' },
  { tabel: 'rekap', nama: namaTabel.rekapBidang, layout: tabelRata, kunci: 'kunci', bagian: '#bidang' },
  { tabel: 'rekap', nama: namaTabel.rekapAnggaran, layout: tabelRekapAnggaran, kunci: 'kunci', bagian: '#anggaran' },
  { tabel: 'rekap', nama: namaTabel.rekap, layout: tabelRekap, kunci: 'kode' },
  { tabel: 'laporan', nama: namaTabel.laporan, layout: tabelLaporan, kunci: 'kode' },
  { tabel: 'catatan', nama: namaTabel.catatan, layout: tabelCatatan, kunci: 'id' },
  { tabel: 'kendali', nama: namaTabel.kendali, layout: tabelKendali, kunci: 'langkah' },
];

const petaTambahan = (snapshot: WorkbookSnapshot): TabelPeta[] =>
  tabelTambahan.flatMap(({ tabel, nama, layout, kunci, bagian = null }) => {
    const terbaca = tabelTerbaca(snapshot, nama);
    if (!terbaca) return [];
    const baris = bacaBaris(layout, terbaca).flatMap(({ urut, isi }): (readonly [string, number])[] => {
      const nilai = teksSel(isi[kunci] ?? null);
      return nilai === '' ? [] : [[nilai, urut]];
    });
    return [{ tabel, bidang: bagian, isi: { area: terbaca.area, kolom: layout.urutan, baris } }];
  });
/** Paragraphs of the report by their key. */
const petaNarasi = (snapshot: WorkbookSnapshot): TabelPeta[] => {
  const terbaca = tabelTerbaca(snapshot, namaTabel.narasi);
  const baris = terbaca?.values.flatMap((sel, urut): (readonly [string, number])[] => {
    const kunci = sel[kolomNarasi.kunci];
    return typeof kunci === 'string' && kunci !== '' ? [[kunci, urut]] : [];
  });
  return terbaca && baris
    ? [{ tabel: 'laporan', bidang: '#narasi', isi: { area: terbaca.area, kolom: ['teks'], baris } }]
    : [];
};

/** Cells -> records. Nothing is guessed: what cannot be read is told as a finding, and reading goes on. */
export function readDataKantor(snapshot: WorkbookSnapshot): DataTerbaca {
  const beranda = bacaBeranda(snapshot);
  const { daftarBidang } = beranda;
  const kini = beranda.periode?.triwulan ?? 0;
  const temuan: Temuan[] = [...temuanNama(snapshot, daftarBidang), ...beranda.temuan];
  const peta: TabelPeta[] = [...petaTambahan(snapshot), ...petaNarasi(snapshot)];
  const ditimpa: Lokasi[] = [];
  const tampil: NilaiTampil[] = [];
  const lembarIsian = new Map<string, string>();

  const tabelIku = tabelTerbaca(snapshot, namaTabel.iku);
  const iku = tabelIku && bacaIku(tabelIku);
  if (tabelIku && iku) {
    temuan.push(...iku.temuan);
    peta.push({ tabel: 'iku', bidang: null, isi: iku.terdaftar });
    ditimpa.push(...ditimpaDi(namaTabel.iku, tabelIku, { tabel: 'iku', bidang: null }, kini));
  }
  const isian = new Map<string, ReturnType<typeof bacaIsian>>();
  for (const { kode } of daftarBidang) {
    const nama = namaIsian(kode);
    const tabel = tabelTerbaca(snapshot, nama);
    if (!tabel) continue;
    const terbaca = bacaIsian(tabel, kode);
    isian.set(kode, terbaca);
    lembarIsian.set(kode, tabel.area.sheet);
    temuan.push(...terbaca.temuan);
    peta.push({ tabel: 'isian', bidang: kode, isi: terbaca.terdaftar });
    ditimpa.push(...ditimpaDi(nama, tabel, { tabel: 'isian', bidang: kode }, kini));
    for (const [kunci, { isi }] of terbaca.baris) {
      tampil.push(...tampilOf(isi, kode));
      if (iku && !iku.baris.has(kunci))
        temuan.push(
          temuanStruktur(
            'S09',
            lokasi('isian', kode, teksSel(isi.kode), 'kode'),
            { kode: teksSel(isi.kode), lembar: tabel.area.sheet },
            teksSel(isi.kode),
          ),
        );
    }
  }
  const dikenal = [...(iku?.baris.keys() ?? []), ...[...isian.values()].flatMap(({ baris }) => [...baris.keys()])];
  temuan.push(...temuanRekap(snapshot, new Set(dikenal), iku?.baris.size ?? 0));
  const bukti = tabelTerbaca(snapshot, namaTabel.bukti);
  if (bukti) {
    const baris = bacaBaris(tabelBukti, bukti).map(({ isi, urut }) => [teksSel(isi.kode), urut] as const);
    const isi = { area: bukti.area, kolom: tabelBukti.urutan, baris: baris.filter(([kode]) => kode !== '') };
    peta.push({ tabel: 'bukti', bidang: null, isi });
    ditimpa.push(...ditimpaDi(namaTabel.bukti, bukti, { tabel: 'bukti', bidang: null }, kini));
  }
  const tabelAnggaran = tabelTerbaca(snapshot, namaTabel.anggaran);
  const anggaran = tabelAnggaran && bacaAnggaran(tabelAnggaran, daftarBidang);
  if (tabelAnggaran && anggaran) {
    temuan.push(...anggaran.temuan);
    peta.push({ tabel: 'anggaran', bidang: null, isi: anggaran.terdaftar });
    ditimpa.push(...ditimpaDi(namaTabel.anggaran, tabelAnggaran, { tabel: 'anggaran', bidang: null }, kini));
  }
  for (const { tabel: id, nama, bagian = null } of tabelTambahan) {
    const tabel = id === 'rekap' ? tabelTerbaca(snapshot, nama) : null;
    if (tabel) ditimpa.push(...ditimpaDi(nama, tabel, { tabel: id, bidang: bagian }, kini));
  }
  ditimpa.push(...ditimpaLaporan(snapshot), ...ditimpaBagian(snapshot));
  peta.push(...petaTurunan(snapshot, iku?.baris.size ?? 0), ...petaBagian(snapshot));
  temuan.push(...temuanKolom(snapshot, daftarBidang, beranda.periode));
  temuan.push(...temuanBaris(snapshot, daftarBidang, (tertulis) => kodeBidang(tertulis, daftarBidang)));
  const daftarIndikator = [...(iku?.baris.values() ?? [])].map(({ isi }): Indikator => {
    const awal = indikatorOf(isi, null, daftarBidang);
    const kunci = awal.kode.toLowerCase();
    // On another division's form while it is moved, or where only IKU was changed (finding S20): its entries are still its own.
    const bentuk =
      isian.get(awal.bidang)?.baris.get(kunci) ??
      [...isian.values()].map(({ baris }) => baris.get(kunci)).find((baris) => baris !== undefined);
    return bentuk ? indikatorOf(isi, bentuk.isi, daftarBidang) : awal;
  });
  const data: DataKantor | null =
    beranda.periode === null || !iku
      ? null
      : {
          profil: beranda.profil,
          periode: beranda.periode,
          pengaturan: beranda.pengaturan,
          daftarBidang,
          daftarIndikator,
          daftarAnggaran: anggaran?.daftar ?? [],
          daftarBukti: bacaBukti(bukti),
        };
  return { data, tempat: petaLokasi(peta, beranda.sel), temuan, tampil, ditimpa, lembarIsian };
}

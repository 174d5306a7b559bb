import { computeRekap } from '../../domain/capaian/rekap';
import { tabelSalin, type TabelSalin } from '../../domain/laporan/salin';
import { romawiOf } from '../../domain/periode/periode';
import type { DataKantor } from '../../domain/shared/kantor';
import { bidangCetak, siapCetak } from '../layout/cetak';
import { isNamaIsian, judulLembar, namaTabel } from '../layout/nama';
import type { GayaId } from '../layout/style';
import { tinggiBaris } from '../layout/tinggi-baris';
import { areaOf, rowHeight, runsOf, style, values } from './baris-blok';
import { bagiHalaman, tinggiTertulis } from './halaman';
import { keadaanLembar, urutanLembar } from './keadaan-lembar';
import { BARIS_KEPALA, kepalaLembar } from './kepala-lembar';
import { lembarBaru } from './lembar-baru';
import { pratinjau } from './pratinjau';
import { rancangan, terhalang, type Rancangan } from './rancangan';
import { tautanBeranda } from './tautan';
import { petaTempat } from './tempat';
import type { Change, PageSetup, WorkbookSnapshot } from './types';

/** The two blocks share the sheet's columns: words of either stand in wide ones. */
const LEBAR: readonly number[] = [58, 170, 190, ...Array.from({ length: 13 }, () => 62), 110, 140, 140, 110];
const KOLOM = LEBAR.length;
const TINGGI = 18;
/** Above this many rows single heights would weigh more than the rest of the sheet. */
const BARIS_BERTINGGI = 400;
const TINGGI_SERAGAM = 40;

/** Looks and heights of a block's rows: words wrap at the left, what is short stands in the middle. */
function rupaBaris(sheet: string, row: number, { baris, kepala, kolomTeks }: TabelSalin): Change[] {
  const gaya = kepala.map((_, col): GayaId => (kolomTeks.includes(col) ? 'tetap.teks' : 'tetap.tengah'));
  const tinggi = baris.map((satu) =>
    tinggiBaris(
      kolomTeks.map((col) => ({ isi: satu[col] ?? null, lebar: LEBAR[col] ?? 0, indentasi: 1 })),
      TINGGI,
    ),
  );
  return [
    ...runsOf(gaya).map(({ dari, sampai, isi }) => style(isi, areaOf(sheet, row, dari, baris.length, sampai - dari))),
    ...(baris.length > BARIS_BERTINGGI
      ? [rowHeight(sheet, row, TINGGI_SERAGAM, baris.length)]
      : runsOf(tinggi).map(({ dari, sampai, isi }) => rowHeight(sheet, row + dari, isi, sampai - dari))),
  ];
}

/** Each block begins on a page of its own where it would be torn; one that runs over pages is the only one whose headings can be repeated. */
function halamanSalin(
  tempat: readonly { readonly awal: number; readonly sampai: number }[],
  changes: readonly Change[],
): Pick<PageSetup, 'breaks' | 'titleRows'> {
  const { lebar, tinggi } = bidangCetak(siapCetak('landscape', 'A3', ''));
  const muat = tinggi / Math.min(1, lebar / LEBAR.reduce((jumlah, satu) => jumlah + satu, 0));
  const deret = tinggiTertulis(changes);
  const blok = [
    { row: 0, tinggi: deret(0, BARIS_KEPALA), bolehPecah: false },
    ...tempat.map(({ awal, sampai }) => ({ row: awal, tinggi: deret(awal, sampai), bolehPecah: false })),
  ];
  const sekali = bagiHalaman(blok, muat, 0);
  const panjang = tempat.find(({ awal, sampai }) => sekali.some((batas) => batas > awal && batas < sampai));
  if (panjang === undefined) return { breaks: sekali, titleRows: null };
  const kepala = panjang.awal + 1;
  return {
    breaks: bagiHalaman(blok, muat, deret(kepala, kepala + 1)[0] ?? 0),
    titleRows: { first: kepala, last: kepala },
  };
}

/**
 * A table of plain values per block, with nothing merged, hidden or computed: what is copied is what stands there. `waktu` (as people read it)
 * says as of when; entries that change later do not change it.
 */
export function planSalin(snapshot: WorkbookSnapshot, data: DataKantor, waktu: string): Rancangan {
  const dasar = petaTempat(snapshot);
  const sheet = dasar.cari(namaTabel.salin)?.sheet ?? judulLembar.salin;
  const keadaan = keadaanLembar(snapshot, 'salin', sheet, namaTabel.salin);
  if (keadaan === 'asing') return terhalang([sheet], dasar);
  let row = BARIS_KEPALA;
  const tempat: { readonly awal: number; readonly sampai: number }[] = [];
  const isi = tabelSalin(data, computeRekap(data)).flatMap((tabel): Change[] => {
    const { judul, kepala, baris } = tabel;
    const awal = row;
    row += baris.length + 3;
    tempat.push({ awal, sampai: row });
    return [
      values(sheet, awal, 0, [[judul]]),
      style('judul.bagian', areaOf(sheet, awal, 0, 1, kepala.length)),
      values(sheet, awal + 1, 0, [[...kepala]]),
      style('kepala.kolom', areaOf(sheet, awal + 1, 0, 1, kepala.length)),
      rowHeight(sheet, awal + 1, 64),
      ...(baris.length === 0 ? [] : [values(sheet, awal + 2, 0, baris), ...rupaBaris(sheet, awal + 2, tabel)]),
    ];
  });
  const { tahun, triwulan } = data.periode;
  const area = areaOf(sheet, BARIS_KEPALA, 0, row - BARIS_KEPALA, KOLOM);
  const peta = petaTempat(snapshot, [[namaTabel.salin, area]]);
  const isian = snapshot.names.flatMap(({ name, area: at }) => (isNamaIsian(name) && at ? [at.sheet] : []));
  const changes: Change[] = [
    ...lembarBaru({
      sheet,
      id: 'salin',
      hapusDahulu: keadaan !== 'tidak-ada',
      beku: null,
      cetak: siapCetak(
        'landscape',
        'A3',
        `Salin e-SAKIP - TW ${romawiOf(triwulan)} ${tahun}`,
        halamanSalin(tempat, isi),
      ),
      isi: [
        ...runsOf(LEBAR).map(({ dari, sampai, isi: points }): Change => ({
          op: 'columnWidth',
          sheet,
          col: dari,
          cols: sampai - dari,
          points,
        })),
        ...kepalaLembar(
          sheet,
          'SALINAN UNTUK e-SAKIP / e-MONEV',
          `Triwulan ${romawiOf(triwulan)} Tahun ${tahun}  ·  disalin ${waktu}`,
          'Nilai pada saat disalin; tidak berubah bila isian berubah. Susun ulang untuk nilai terbaru. Pilih tabelnya, lalu salin.',
        ),
        ...isi,
      ],
      nama: [{ op: 'name.set', name: namaTabel.salin, at: area, visible: false }],
    }),
    ...tautanBeranda(peta, data.daftarBidang, [namaTabel.salin]),
    urutanLembar(isian, new Set([...snapshot.sheets.map(({ name }) => name), sheet])),
    { op: 'activate', at: areaOf(sheet, 0, 0) },
  ];
  return rancangan(changes, pratinjau(keadaan === 'ada' ? 'lembar-ditulis-ulang' : 'lembar-baru', [sheet]), peta);
}

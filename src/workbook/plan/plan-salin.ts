import { computeRekap } from '../../domain/capaian/rekap';
import { tabelSalin } from '../../domain/laporan/salin';
import { romawiOf } from '../../domain/periode/periode';
import type { DataKantor } from '../../domain/shared/kantor';
import { siapCetak } from '../layout/cetak';
import { isNamaIsian, judulLembar, namaTabel } from '../layout/nama';
import { areaOf, rowHeight, style, values } from './baris-blok';
import { keadaanLembar, urutanLembar } from './keadaan-lembar';
import { BARIS_KEPALA, kepalaLembar } from './kepala-lembar';
import { lembarBaru } from './lembar-baru';
import { pratinjau } from './pratinjau';
import { rancangan, terhalang, type Rancangan } from './rancangan';
import { tautanBeranda } from './tautan';
import { petaTempat } from './tempat';
import type { Change, WorkbookSnapshot } from './types';

const LEBAR_KOLOM = 72;
const LEBAR_TEKS = 190;
const KOLOM = 20;

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
  const isi = tabelSalin(data, computeRekap(data)).flatMap(({ judul, kepala, baris }): Change[] => {
    const awal = row;
    row += baris.length + 3;
    return [
      values(sheet, awal, 0, [[judul]]),
      style('judul.bagian', areaOf(sheet, awal, 0, 1, kepala.length)),
      values(sheet, awal + 1, 0, [[...kepala]]),
      style('kepala.kolom', areaOf(sheet, awal + 1, 0, 1, kepala.length)),
      rowHeight(sheet, awal + 1, 52),
      ...(baris.length === 0
        ? []
        : [
            values(sheet, awal + 2, 0, baris),
            style('tetap.angka', areaOf(sheet, awal + 2, 0, baris.length, kepala.length)),
          ]),
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
      cetak: siapCetak('landscape', 'A3', `Salin e-SAKIP - TW ${romawiOf(triwulan)} ${tahun}`),
      isi: [
        { op: 'columnWidth', sheet, col: 0, cols: KOLOM, points: LEBAR_KOLOM },
        { op: 'columnWidth', sheet, col: 1, cols: 2, points: LEBAR_TEKS },
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

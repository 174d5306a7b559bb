import { anggaranDaun, anggaranSd, anggaranSerapan } from '../../domain/capaian/rumus/anggaran';
import { anggaranPohon } from '../../domain/capaian/rumus/anggaran-pohon';
import { angkaBersih, angkaNilai } from '../../domain/capaian/rumus/angka';
import type { Periode } from '../../domain/periode/periode';
import { tabelAnggaran } from '../layout/anggaran';
import type { KolomOf } from '../layout/define-table';
import type { Area } from '../plan/types';
import { barisPertama, cariBaris, tabelPada, tarik, type Tabel } from './pengikat';
import { fixedCell } from './rujukan';

type K = KolomOf<typeof tabelAnggaran>;
type Rumus = Partial<Record<K, string>>;
type Sel = (kolom: K) => string;
/** Figure as typed, its text cleaned, its number, and the sum over the tree. */
const pasangan = [
  ['pagu', 'bersihPagu', 'paguAngka', 'paguPohon'],
  ['realisasi1', 'bersih1', 'realisasiAngka1', 'pohon1'],
  ['realisasi2', 'bersih2', 'realisasiAngka2', 'pohon2'],
  ['realisasi3', 'bersih3', 'realisasiAngka3', 'pohon3'],
  ['realisasi4', 'bersih4', 'realisasiAngka4', 'pohon4'],
] as const satisfies readonly (readonly [K, K, K, K])[];

/** Ancestors of the row, and by their number what it is called. */
function rumusPohon(sel: Sel, { kolom, pada }: Tabel<K>): Rumus {
  const kode = sel('kode');
  const letak = (leluhur: K) => `=${cariBaris(sel(leluhur), kolom('kode'))}`;
  const atas = (baris: K) => `=${tarik(sel(baris), pada('induk', sel(baris)))}`;
  const nama = (baris: K) => tarik(sel(baris), pada('uraian', sel(baris)));
  const sendiri = `IF(${sel('uraian')}="","",${sel('uraian')})`;
  const menurut = (program: string, kegiatan: string, sub: string) =>
    `=IF(${kode}="","",IF(${sel('baris1')}="",${program},IF(${sel('baris2')}="",${kegiatan},${sub})))`;
  return {
    leluhur1: `=IF(${sel('induk')}="","",${sel('induk')})`,
    baris1: letak('leluhur1'),
    leluhur2: atas('baris1'),
    baris2: letak('leluhur2'),
    leluhur3: atas('baris2'),
    baris3: letak('leluhur3'),
    leluhur4: atas('baris3'),
    tingkat: menurut('"Program"', '"Kegiatan"', '"Sub kegiatan"'),
    namaProgram: menurut(sendiri, nama('baris1'), nama('baris2')),
    namaKegiatan: menurut('""', sendiri, nama('baris1')),
    namaSub: menurut('""', '""', sendiri),
  };
}

/** Formulas of one budget row (the first, unless said otherwise): figures as typed read into numbers, sums over the tree, share spent, and each parent's typed figures held against its leaves (R30). */
export function rumusAnggaran(area: Area, { triwulan }: Periode, row: number = area.row): Readonly<Rumus> {
  const { sel } = barisPertama(tabelAnggaran, { row, col: area.col });
  const tabel = tabelPada(tabelAnggaran, area);
  const { kolom } = tabel;
  const kode = sel('kode');
  const hasil: Rumus = {};
  for (const [isi, bersih, angka, pohon] of pasangan) {
    hasil[bersih] = `=${angkaBersih.excel({ isi: sel(isi) })}`;
    hasil[angka] = `=${angkaNilai.excel({ bersih: sel(bersih) })}`;
    hasil[pohon] = `=${anggaranPohon.excel({
      ...{ kode, daun: sel('daun'), angka: sel(angka), daftarDaun: kolom('daun'), daftarAngka: kolom(angka) },
      ...{ leluhur1: kolom('leluhur1'), leluhur2: kolom('leluhur2') },
      ...{ leluhur3: kolom('leluhur3'), leluhur4: kolom('leluhur4') },
    })}`;
  }
  const sd = (awalan: 'realisasiAngka' | 'pohon') =>
    anggaranSd[triwulan].excel({
      realisasi1: sel(`${awalan}1`),
      realisasi2: sel(`${awalan}2`),
      realisasi3: sel(`${awalan}3`),
      realisasi4: sel(`${awalan}4`),
    });
  const selisih = (ketik: K, pohon: K) => `AND(ISNUMBER(${sel(ketik)}),ABS(N(${sel(pohon)})-N(${sel(ketik)}))>=1)`;
  return {
    ...hasil,
    ...rumusPohon(sel, tabel),
    nomor: `=IF(${kode}="","",ROW()-ROW(${fixedCell(area.col, area.row)})+1)`,
    daun: `=${anggaranDaun.excel({ kode, daftarInduk: kolom('induk') })}`,
    sdKetik: `=${sd('realisasiAngka')}`,
    realisasiSd: `=${sd('pohon')}`,
    serapan: `=${anggaranSerapan.excel({ pagu: sel('paguPohon'), realisasi: sel('realisasiSd') })}`,
    periksa:
      `=IF(${kode}="","",IF(${sel('daun')}=1,"-",IF(${selisih('paguAngka', 'paguPohon')},"Selisih pagu",` +
      `IF(${selisih('sdKetik', 'realisasiSd')},"Selisih realisasi","Sesuai"))))`,
  };
}

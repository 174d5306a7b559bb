import { tabelAnggaran } from '../layout/anggaran';
import type { KolomOf } from '../layout/define-table';
import { tabelLaporan } from '../layout/laporan';
import { namaTabel } from '../layout/nama';
import { tabelRata, tabelRekap, tabelRekapAnggaran } from '../layout/rekap';
import type { PetaTempat } from '../plan/tempat';
import { barisPertama, cariBaris, tabelPada, tarik } from './pengikat';
import { textLiteral } from './rujukan';

type K = KolomOf<typeof tabelLaporan>;
const angka = [
  'targetTw',
  'realisasiTw',
  'capaianTw',
  'targetSd',
  'realisasiSd',
  'capaianSd',
  'targetTahunan',
  'capaianTahunan',
] as const satisfies readonly K[];

/** On paper an empty figure is a dash: nobody must wonder whether it was forgotten. */
const atauStrip = (posisi: string, acuan: string): string => `IF(${posisi}="","-",IF(${acuan}="","-",${acuan}))`;

/** Formulas of the first indicator row of the report. */
export function rumusLaporan(
  area: { readonly row: number; readonly col: number },
  peta: PetaTempat,
): Readonly<Partial<Record<K, string>>> {
  const { sel } = barisPertama(tabelLaporan, area);
  const { kolom, pada } = tabelPada(tabelRekap, peta.harus(namaTabel.rekap));
  const posisi = sel('barisRekap');
  const hasil: Partial<Record<K, string>> = {
    barisRekap: `=${cariBaris(sel('kode'), kolom('kode'))}`,
    indikator: `=${tarik(posisi, pada('indikator', posisi))}`,
    satuan: `=${tarik(posisi, pada('satuan', posisi))}`,
    predikat: `=${atauStrip(posisi, pada('predikat', posisi))}`,
  };
  for (const kunci of angka) hasil[kunci] = `=${atauStrip(posisi, pada(kunci, posisi))}`;
  return hasil;
}

/** Formulas of the average row; the words say how many rows it rests on. */
export function rumusRataLaporan(
  peta: PetaTempat,
): Readonly<Record<'label' | 'capaianTw' | 'capaianSd' | 'capaianTahunan' | 'predikat', string>> {
  const rata = tabelPada(tabelRata, peta.harus(namaTabel.rekapRata));
  const nilai = (kunci: KolomOf<typeof tabelRata>): string => `=IF(${rata.sel(0, kunci)}="","-",${rata.sel(0, kunci)})`;
  return {
    label: `=${textLiteral('Rata-rata capaian kinerja (')}&${rata.sel(0, 'terhitung')}&" dari "&${rata.sel(0, 'jumlah')}&${textLiteral(' indikator terhitung)')}`,
    capaianTw: nilai('capaianTw'),
    capaianSd: nilai('capaianSd'),
    capaianTahunan: nilai('capaianTahunan'),
    predikat: nilai('predikat'),
  };
}

/** Formulas of the group row of a sasaran: its wording as IKU has it now. `kunci`: position of the group. */
export const rumusSasaranLaporan = (kunci: number, peta: PetaTempat): string => {
  const { kolom, pada } = tabelPada(tabelRekap, peta.harus(namaTabel.rekap));
  return `="Sasaran: "&IFERROR(${pada('sasaran', `MATCH(${kunci},${kolom('kunciSasaran')},0)`)}&"","")`;
};

/** Formulas of the first budget row, by the kode in `kode`. */
export function rumusAnggaranLaporan(
  kode: string,
  peta: PetaTempat,
): Readonly<Record<'uraian' | 'bidang' | 'pagu' | 'realisasi' | 'serapan', string>> {
  const { kolom, pada } = tabelPada(tabelAnggaran, peta.harus(namaTabel.anggaran));
  const dari = (kunci: KolomOf<typeof tabelAnggaran>, kosong: string): string => {
    const isi = pada(kunci, `MATCH(${kode},${kolom('kode')},0)`);
    return `=IFERROR(IF(${isi}="","${kosong}",${isi}),"${kosong}")`;
  };
  return {
    uraian: dari('uraian', ''),
    bidang: dari('bidang', ''),
    pagu: dari('paguPohon', '-'),
    realisasi: dari('realisasiSd', '-'),
    serapan: dari('serapan', '-'),
  };
}

/** The office's sums below the budget's rows, as Rekap has them. */
export function rumusJumlahLaporan(peta: PetaTempat): Readonly<Record<'pagu' | 'realisasi' | 'serapan', string>> {
  const jumlah = tabelPada(tabelRekapAnggaran, peta.harus(namaTabel.rekapAnggaran));
  const nilai = (kunci: 'pagu' | 'realisasi' | 'serapan'): string =>
    `=IF(${jumlah.sel(0, kunci)}="","-",${jumlah.sel(0, kunci)})`;
  return { pagu: nilai('pagu'), realisasi: nilai('realisasi'), serapan: nilai('serapan') };
}

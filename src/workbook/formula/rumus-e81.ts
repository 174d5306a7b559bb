import { anggaranSd, anggaranSerapan } from '../../domain/capaian/rumus/anggaran';
import { capaianBatas, capaianMentah } from '../../domain/capaian/rumus/capaian';
import { realisasiSd } from '../../domain/capaian/rumus/konsolidasi';
import { predikat } from '../../domain/capaian/rumus/predikat';
import { rataKelompok, rataSemua } from '../../domain/capaian/rumus/rata-rata';
import { renstraAnggaran, renstraKinerja } from '../../domain/capaian/rumus/renstra';
import { daftarTriwulan } from '../../domain/periode/periode';
import { tabelTren } from '../layout/analisis';
import { tabelAnggaran } from '../layout/anggaran';
import { tabelBidang } from '../layout/beranda';
import { colOf, type KolomOf } from '../layout/define-table';
import { tabelE81 } from '../layout/e81';
import { tabelIku } from '../layout/iku';
import { namaTabel } from '../layout/nama';
import { tabelRata, tabelRekap, tabelRekapAnggaran } from '../layout/rekap';
import type { Lingkungan } from '../plan/sumber';
import type { Area } from '../plan/types';
import { barisPertama, cariBaris, tabelPada, tarik } from './pengikat';
import { rujukanPengaturan, rujukanSkala } from './rujukan-beranda';
import { fixedCell, rowCell } from './rujukan';

type Awal = Pick<Area, 'row' | 'col'>;
type K = KolomOf<typeof tabelE81>;
type Rumus = Partial<Record<K, string>>;
type Sel = (kolom: K) => string;

/** Columns that follow from the row's own cells: 12, 13, 14. */
function rumusBersama(sel: Sel, { peta, periode }: Lingkungan): Rumus {
  const setelan = rujukanPengaturan(peta);
  const [renstra, sampai] = [sel('renstraK'), sel('k13')];
  const empat = <A extends 'k' | 'rp'>(awalan: A) => ({
    realisasi1: sel(`${awalan}1`),
    realisasi2: sel(`${awalan}2`),
    realisasi3: sel(`${awalan}3`),
    realisasi4: sel(`${awalan}4`),
  });
  return {
    k12: `=${realisasiSd[periode.triwulan].excel({ konsolidasi: sel('konsolidasi'), ...empat('k') })}`,
    k13: `=${renstraKinerja.excel({ konsolidasi: sel('konsolidasi'), lalu: sel('laluK'), kini: sel('k12') })}`,
    mentah14: `=${capaianMentah.excel({ polaritas: sel('polaritas'), bawah: renstra, atas: renstra, realisasi: sampai, rumusNegatif: setelan('rumusNegatif') })}`,
    k14: `=${capaianBatas.excel({ mentah: sel('mentah14'), batas: setelan('batasBaris') })}`,
  };
}

const catatan12 = (konsolidasi: string): string =>
  `IF(${konsolidasi}="akhir","12 dan 13 K: nilai triwulan terakhir, bukan jumlah.",IF(${konsolidasi}="rata-rata","12 dan 13 K: rata-rata triwulan, bukan jumlah.",""))`;

/** Formulas of the first IKU row. */
export function rumusE81Indikator(area: Awal, lingkungan: Lingkungan): Rumus {
  const { peta, periode } = lingkungan;
  const { sel } = barisPertama(tabelE81, area);
  const tren = tabelPada(tabelTren, peta.harus(namaTabel.analisis));
  const rekap = tabelPada(tabelRekap, peta.harus(namaTabel.rekap));
  const iku = tabelPada(tabelIku, peta.harus(namaTabel.iku));
  const anggaran = tabelPada(tabelAnggaran, peta.harus(namaTabel.anggaran));
  const posisi = sel('posisi');
  const dariRekap = (kolom: KolomOf<typeof tabelRekap>) => `=${tarik(posisi, rekap.pada(kolom, posisi))}`;
  const dariIku = (kolom: KolomOf<typeof tabelIku>) =>
    `=IFERROR(${iku.pada(kolom, rekap.pada('barisIku', posisi))}&"","")`;
  const atas = rowCell(area.col + colOf(tabelE81, 'kelompok'), area.row - 1);
  const satuan = rekap.pada('satuan', posisi);
  const hasil: Rumus = {
    posisi: `=${cariBaris(sel('kode'), tren.kolom('kode'))}`,
    sasaran: `=IF(${sel('kelompok')}=${atas},"",${tarik(posisi, rekap.pada('sasaran', posisi))})`,
    program: `=IF(${sel('kodeAnggaran')}="","",IFERROR(${anggaran.pada('uraian', `MATCH(${sel('kodeAnggaran')},${anggaran.kolom('kode')},0)`)}&"",""))`,
    indikator: `=IF(${posisi}="","",${rekap.pada('indikator', posisi)}&IF(${satuan}="",""," ("&${satuan}&")"))`,
    targetK: dariRekap('targetTahunan'),
    unit: dariRekap('bidang'),
    persenK: dariRekap('capaianTahunan'),
    konsolidasi: dariIku('konsolidasi'),
    polaritas: dariIku('polaritas'),
    keterangan: `=TRIM(${catatan12(sel('konsolidasi'))}&IF(${sel('polaritas')}="negatif"," 14 K menurut polaritas negatif.",""))`,
    ...rumusBersama(sel, lingkungan),
  };
  for (const q of daftarTriwulan.filter((satu) => satu <= periode.triwulan))
    hasil[`k${q}`] = `=${tarik(posisi, tren.pada(`angka${q}`, posisi))}`;
  return hasil;
}

/** Formulas of the first budget row; its performance is entered, its rupiah drawn from Anggaran. */
export function rumusE81Anggaran(area: Awal, lingkungan: Lingkungan): Rumus {
  const { peta, periode } = lingkungan;
  const { sel } = barisPertama(tabelE81, area);
  const anggaran = tabelPada(tabelAnggaran, peta.harus(namaTabel.anggaran));
  const setelan = rujukanPengaturan(peta);
  const posisi = sel('posisi');
  const dari = (kolom: KolomOf<typeof tabelAnggaran>) => `=${tarik(posisi, anggaran.pada(kolom, posisi))}`;
  const target = sel('targetK');
  const bidang = tabelPada(tabelBidang, peta.harus(namaTabel.bidang));
  const kodeBidang = anggaran.pada('bidang', posisi);
  const rp = { realisasi1: sel('rp1'), realisasi2: sel('rp2'), realisasi3: sel('rp3'), realisasi4: sel('rp4') };
  const hasil: Rumus = {
    posisi: `=${cariBaris(sel('kode'), anggaran.kolom('kode'))}`,
    program: `=IF(${posisi}="","",${sel('kode')}&" "&${anggaran.pada('uraian', posisi)})`,
    targetRp: dari('paguPohon'),
    rp12: `=${anggaranSd[periode.triwulan].excel(rp)}`,
    rp13: `=${renstraAnggaran.excel({ lalu: sel('laluRp'), kini: sel('rp12') })}`,
    rp14: `=${anggaranSerapan.excel({ pagu: sel('renstraRp'), realisasi: sel('rp13') })}`,
    persenRp: `=${anggaranSerapan.excel({ pagu: sel('targetRp'), realisasi: sel('rp12') })}`,
    unit: `=IF(${posisi}="","",IFERROR(${bidang.pada('singkatan', `MATCH(${kodeBidang},${bidang.kolom('kode')},0)`)}&"",${kodeBidang}&""))`,
    daun: dari('daun'),
    polaritas: '="positif"',
    keterangan: `=${catatan12(sel('konsolidasi'))}`,
    mentahTahun: `=${capaianMentah.excel({ polaritas: sel('polaritas'), bawah: target, atas: target, realisasi: sel('k12'), rumusNegatif: setelan('rumusNegatif') })}`,
    persenK: `=${capaianBatas.excel({ mentah: sel('mentahTahun'), batas: setelan('batasBaris') })}`,
    ...rumusBersama(sel, lingkungan),
  };
  for (const q of daftarTriwulan.filter((satu) => satu <= periode.triwulan)) hasil[`rp${q}`] = dari(`pohon${q}`);
  return hasil;
}

export type KolomKakiE81 = 'k14' | 'rp14' | 'persenK' | 'persenRp';

/**
 * Averages of the form's footer: performance over the indicators, as everywhere in this product; rupiah over leaf rows. The year's own share
 * is Rekap's. `satu`: a cell that holds 1.
 */
export function rumusRataE81(
  indikator: Area,
  anggaran: Area | null,
  satu: string,
  { peta }: Lingkungan,
): Readonly<Record<KolomKakiE81, string>> {
  const rata = tabelPada(tabelRata, peta.harus(namaTabel.rekapRata));
  const jumlah = tabelPada(tabelRekapAnggaran, peta.harus(namaTabel.rekapAnggaran));
  // Without the sheet's title: the form is written under a title of its own until the one that stood there is gone.
  const kolom = ({ row, col, rows }: Area, kunci: K): string => {
    const letak = col + colOf(tabelE81, kunci);
    return `${fixedCell(letak, row)}:${fixedCell(letak, row + rows - 1)}`;
  };
  return {
    k14: `=${rataSemua.excel({ capaian: kolom(indikator, 'k14') })}`,
    rp14:
      anggaran === null
        ? '=""'
        : `=${rataKelompok.excel({ kunci: satu, daftarKunci: kolom(anggaran, 'daun'), capaian: kolom(anggaran, 'rp14') })}`,
    persenK: `=${rata.sel(0, 'capaianTahunan')}`,
    persenRp: `=${jumlah.sel(0, 'serapan')}`,
  };
}

/** Band of a footer average. */
export const rumusPredikatE81 = (capaian: string, { peta }: Lingkungan): string =>
  `=${predikat.excel({ capaian, perlakuanCelah: rujukanPengaturan(peta)('perlakuanCelah'), pengganti: '""', ...rujukanSkala(peta) })}`;

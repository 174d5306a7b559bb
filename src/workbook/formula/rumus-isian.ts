import { angkaBersih, angkaNilai } from '../../domain/capaian/rumus/angka';
import { TAK_BERHENTI } from '../../domain/capaian/rumus/berhenti';
import { capaianBatas, capaianDasar, capaianMentah } from '../../domain/capaian/rumus/capaian';
import { realisasiSd, targetSd } from '../../domain/capaian/rumus/konsolidasi';
import { predikat } from '../../domain/capaian/rumus/predikat';
import { teksAlasan } from '../../domain/capaian/teks-alasan';
import { status } from '../../domain/capaian/rumus/status';
import { daftarTriwulan, type Triwulan } from '../../domain/periode/periode';
import { tandaPeriksa } from '../../domain/reviu/rumus-tanda';
import { tabelAnggaran } from '../layout/anggaran';
import { tabelBidang } from '../layout/beranda';
import { tabelBukti } from '../layout/bukti';
import { tabelCatatan } from '../layout/catatan';
import { BARIS_PERIKSA, tabelPeriksa, tempatPeriksa } from '../layout/cermin';
import type { KolomOf } from '../layout/define-table';
import { tabelIku } from '../layout/iku';
import { tabelIsian } from '../layout/isian';
import { judulLembar, namaTabel } from '../layout/nama';
import type { Lingkungan } from '../plan/sumber';
import { areaOf } from '../plan/baris-blok';
import type { PetaTempat } from '../plan/tempat';
import { barisPertama, cariBaris, tabelPada, tarik } from './pengikat';
import { rujukanPengaturan, rujukanSkala } from './rujukan-beranda';

type K = KolomOf<typeof tabelIsian>;
type Rumus = Partial<Record<K, string>>;
/** The notes' table grows downwards after the forms were made: forms look further down than it reaches today. The waiting ones stand on top. */
const BARIS_CATATAN_TERHITUNG = 300;

/** Definition columns: drawn from IKU by kode, so that sorting or inserting there never breaks a form. */
function rumusTarikan(sel: (kolom: K) => string, { peta, periode }: Lingkungan): Rumus {
  const iku = tabelPada(tabelIku, peta.harus(namaTabel.iku));
  const posisi = sel('barisIku');
  const dari = (kolom: KolomOf<typeof tabelIku>) => `=${tarik(posisi, iku.pada(kolom, posisi))}`;
  const sejak = iku.pada('berhentiKe', posisi);
  const hasil: Rumus = {
    barisIku: `=${cariBaris(sel('kode'), iku.kolom('kode'))}`,
    // A row put in by hand has a blank there, which would compare as 0.
    berhentiKe: `=IF(${posisi}="",${TAK_BERHENTI},IF(${sejak}=0,${TAK_BERHENTI},${sejak}))`,
    indikator: dari('indikator'),
    sasaran: dari('sasaran'),
    definisi: dari('definisi'),
    sumberData: dari('sumberData'),
    kodeAnggaran: dari('kodeAnggaran'),
    penanggungJawab: `=${namaBidang(posisi, iku.pada('bidang', posisi), peta)}`,
    satuan: dari('satuan'),
    polaritas: dari('polaritas'),
    konsolidasi: dari('konsolidasi'),
    frekuensi: dari('frekuensi'),
    targetTahunan: dari('targetTahunan'),
    bawahTahunan: dari('bawahTahunan'),
    atasTahunan: dari('atasTahunan'),
  };
  for (const nomor of daftarTriwulan) {
    hasil[`target${nomor}`] = dari(`target${nomor}`);
    if (nomor > periode.triwulan) continue;
    hasil[`bawah${nomor}`] = dari(`bawah${nomor}`);
    hasil[`atas${nomor}`] = dari(`atas${nomor}`);
  }
  return hasil;
}

/** The division's name, whether IKU names it by kode or by short name; what is written where it is neither. */
function namaBidang(posisi: string, tertulis: string, peta: PetaTempat): string {
  const { kolom, pada } = tabelPada(tabelBidang, peta.harus(namaTabel.bidang));
  const menurut = (kunci: 'kode' | 'singkatan') => pada('nama', `MATCH(${tertulis},${kolom(kunci)},0)`);
  return `IF(${posisi}="","",IFERROR(${menurut('kode')}&"",IFERROR(${menurut('singkatan')}&"",${tertulis}&"")))`;
}

/** The budget row that pays for the indicator, by the kode that IKU gives. */
function rumusAnggaranIsian(sel: (kolom: K) => string, { peta, periode }: Lingkungan): Rumus {
  const anggaran = tabelPada(tabelAnggaran, peta.harus(namaTabel.anggaran));
  const posisi = sel('barisAnggaran');
  const dari = (kolom: KolomOf<typeof tabelAnggaran>) => `=${tarik(posisi, anggaran.pada(kolom, posisi))}`;
  const hasil: Rumus = {
    barisAnggaran: `=${cariBaris(sel('kodeAnggaran'), anggaran.kolom('kode'))}`,
    program: dari('namaProgram'),
    kegiatan: dari('namaKegiatan'),
    subKegiatan: dari('namaSub'),
    pagu: dari('paguPohon'),
    serapan: dari('serapan'),
  };
  for (const nomor of daftarTriwulan) if (nomor <= periode.triwulan) hasil[`anggaran${nomor}`] = dari(`pohon${nomor}`);
  return hasil;
}

/** Realisations as typed, read into numbers; quarters still to come are not read. */
function rumusRealisasi(sel: (kolom: K) => string, n: Triwulan): Rumus {
  const hasil: Rumus = {};
  for (const nomor of daftarTriwulan.filter((satu) => satu <= n)) {
    hasil[`bersih${nomor}`] = `=${angkaBersih.excel({ isi: sel(`realisasi${nomor}`) })}`;
    hasil[`angka${nomor}`] = `=${angkaNilai.excel({ bersih: sel(`bersih${nomor}`) })}`;
  }
  return hasil;
}

function rumusHitung(sel: (kolom: K) => string, { peta, periode }: Lingkungan): Rumus {
  const n = periode.triwulan;
  const setelan = rujukanPengaturan(peta);
  const angka = {
    realisasi1: sel('angka1'),
    realisasi2: sel('angka2'),
    realisasi3: sel('angka3'),
    realisasi4: sel('angka4'),
  };
  const konsolidasi = sel('konsolidasi');
  const targetSdDari = (batas: 'bawah' | 'atas') =>
    `=${targetSd[n].excel({ konsolidasi, batas1: sel(`${batas}1`), batas2: sel(`${batas}2`), batas3: sel(`${batas}3`), batas4: sel(`${batas}4`), ...angka })}`;
  const mentah = (bawah: K, atas: K, realisasi: K) =>
    `=${kecualiBerhenti(capaianMentah.excel({ polaritas: sel('polaritas'), bawah: sel(bawah), atas: sel(atas), realisasi: sel(realisasi), rumusNegatif: setelan('rumusNegatif') }))}`;
  const kecualiBerhenti = (selainnya: string, bila = '""') => `IF(${sel('berhentiKe')}<=${n},${bila},${selainnya})`;
  const batas = (kolom: K) => `=${capaianBatas.excel({ mentah: sel(kolom), batas: setelan('batasBaris') })}`;
  const dasarPredikat = setelan('dasarPredikat');
  return {
    realisasiSd: `=${realisasiSd[n].excel({ konsolidasi, ...angka })}`,
    // Joining takes the program's decimal mark; the comma is set so that every program shows the same.
    targetSd: `=IF(${sel('bawahSd')}=${sel('atasSd')},${sel('bawahSd')},SUBSTITUTE(${sel('bawahSd')}&"-"&${sel('atasSd')},".",","))`,
    bawahSd: targetSdDari('bawah'),
    atasSd: targetSdDari('atas'),
    mentahTw: mentah(`bawah${n}`, `atas${n}`, `angka${n}`),
    mentahSd: mentah('bawahSd', 'atasSd', 'realisasiSd'),
    mentahTahunan: mentah('bawahTahunan', 'atasTahunan', 'realisasiSd'),
    capaianTw: batas('mentahTw'),
    capaianSd: batas('mentahSd'),
    capaianTahunan: batas('mentahTahunan'),
    dasar: `=${capaianDasar.excel({ dasarPredikat, capaianTw: sel('capaianTw'), capaianSd: sel('capaianSd'), capaianTahunan: sel('capaianTahunan') })}`,
    status: `=IF(${sel('barisIku')}="","",${kecualiBerhenti(
      status[n].excel({
        dasarPredikat,
        polaritas: sel('polaritas'),
        konsolidasi,
        frekuensi: sel('frekuensi'),
        realisasiTw: sel(`angka${n}`),
        realisasiSd: sel('realisasiSd'),
        bersihTw: sel(`bersih${n}`),
        bersih2: sel('bersih2'),
        atasTw: sel(`atas${n}`),
        atasSd: sel('atasSd'),
        atasTahunan: sel('atasTahunan'),
      }),
      `"${teksAlasan.berhenti}"`,
    )})`,
    predikat: `=${predikat.excel({ capaian: sel('dasar'), perlakuanCelah: setelan('perlakuanCelah'), pengganti: sel('status'), ...rujukanSkala(peta) })}`,
  };
}

/** What the hidden sheet keeps of a mark. Nothing where nobody checked anything yet, and where the sheet is gone. */
export function rumusTertanda(kode: string, peta: PetaTempat): string {
  // By its title where it stands nowhere: the same plan makes it again.
  const sheet = peta.cari(namaTabel.pilihan)?.sheet ?? judulLembar.cermin;
  const tanda = tabelPada(tabelPeriksa, areaOf(sheet, tempatPeriksa.row, tempatPeriksa.col, BARIS_PERIKSA));
  const cari = `IFERROR(${tanda.pada('angka', `MATCH(${kode},${tanda.kolom('kode')},0)`)},"")`;
  return `=IFERROR(IF(${tanda.sel(0, 'kode')}="","",${cari}),"")`;
}

/** Whether somebody checked the indicator, and whether its figures are still those. */
function rumusPeriksa(sel: (kolom: K) => string, { peta, periode }: Lingkungan): Rumus {
  const n = periode.triwulan;
  return {
    tertanda: rumusTertanda(sel('kode'), peta),
    diperiksa: `=${tandaPeriksa.excel({
      tertanda: sel('tertanda'),
      realisasi: sel(`angka${n}`),
      realisasiSd: sel('realisasiSd'),
      targetTw: sel(`atas${n}`),
      capaianTw: sel('capaianTw'),
      capaianSd: sel('capaianSd'),
      capaianTahunan: sel('capaianTahunan'),
      buktiDukung: sel('buktiDukung'),
      faktorPendorong: sel('faktorPendorong'),
      faktorPenghambat: sel('faktorPenghambat'),
      tindakLanjut: sel('tindakLanjut'),
    })}`,
  };
}

/** Formulas of a division's first row, specialised for the reported quarter; settings and kinds are asked from their cells. */
export function rumusIsian(
  area: { readonly row: number; readonly col: number },
  lingkungan: Lingkungan,
): Readonly<Rumus> {
  const { sel } = barisPertama(tabelIsian, area);
  const lembarCatatan = lingkungan.peta.harus(namaTabel.catatan);
  const catatan = tabelPada(tabelCatatan, {
    ...lembarCatatan,
    rows: Math.max(lembarCatatan.rows, BARIS_CATATAN_TERHITUNG),
  }).kolom('terbuka');
  const jumlah = `SUMPRODUCT((${catatan}=${sel('kode')})*1)`;
  const daftarBukti = tabelPada(tabelBukti, lingkungan.peta.harus(namaTabel.bukti)).kolom('kode');
  const bukti = `SUMPRODUCT((${daftarBukti}=${sel('kode')})*1)`;
  return {
    ...rumusTarikan(sel, lingkungan),
    ...rumusAnggaranIsian(sel, lingkungan),
    ...rumusRealisasi(sel, lingkungan.periode.triwulan),
    ...rumusHitung(sel, lingkungan),
    ...rumusPeriksa(sel, lingkungan),
    buktiTerdaftar: `=IF(${bukti}=0,"",${bukti})`,
    catatan: `=IF(${jumlah}=0,"",${jumlah})`,
  };
}

import {
  anggaranBidang,
  arahEfisiensi,
  peringkatPosisi,
  peringkatTerendah,
  peringkatTertinggi,
  selisih,
} from '../../domain/capaian/rumus/analisis';
import { angkaDalamRentang } from '../../domain/capaian/rumus/angka-dalam-rentang';
import { anggaranSerapan } from '../../domain/capaian/rumus/anggaran';
import type { UjungPeringkat } from '../../domain/capaian/peringkat';
import { tabelBelum, tabelEfisiensi, tabelKelompok, tabelPeringkat, tabelTren } from '../layout/analisis';
import { tabelAnggaran } from '../layout/anggaran';
import { colOf, type KolomOf } from '../layout/define-table';
import { namaTabel } from '../layout/nama';
import { tabelRata, tabelRekap, tabelRekapAnggaran } from '../layout/rekap';
import type { Lingkungan } from '../plan/sumber';
import type { Area } from '../plan/types';
import { barisPertama, sebaris, tabelPada, tarik } from './pengikat';
import { rowCell } from './rujukan';

type Awal = Pick<Area, 'row' | 'col'>;
type Rumus<T> = Readonly<Partial<Record<KolomOf<T>, string>>>;
/** A full achievement but for the machine's noise (0,091/0,1 x 100 is 90,99999999999999). */
const PENUH = '99.999999999';

/** Formulas of the first row of averages: Rekap's own figures and how many rows of the group reach their target. */
export function rumusKelompok(
  jenis: 'semua' | 'sasaran' | 'bidang',
  area: Awal,
  tempat: { readonly rekap: Area; readonly rata: Area },
): Rumus<typeof tabelKelompok> {
  const { sel } = barisPertama(tabelKelompok, area);
  const diRata = sebaris(tabelRata, tempat.rata);
  const { kolom } = tabelPada(tabelRekap, tempat.rekap);
  const capaian = kolom('capaianSd');
  const anggota =
    jenis === 'semua'
      ? ''
      : `(${kolom(jenis === 'sasaran' ? 'kunciSasaran' : 'kunciBidang')}=${diRata('kunciBantu')})*`;
  return {
    nama: `=${diRata('nama')}&""`,
    jumlah: `=${diRata('jumlah')}`,
    terhitung: `=${diRata('terhitung')}`,
    belum: `=${sel('jumlah')}-${sel('terhitung')}`,
    mencapai: `=SUMPRODUCT(${anggota}${angkaDalamRentang(capaian)}*(${capaian}>=${PENUH}))`,
    capaianTw: `=${diRata('capaianTw')}`,
    capaianSd: `=${diRata('capaianSd')}`,
    capaianTahunan: `=${diRata('capaianTahunan')}`,
    predikat: `=${diRata('predikat')}&""`,
  };
}

/** Formulas of achievement beside absorption: all, or the first division. */
export function rumusEfisiensi(
  jenis: 'semua' | 'bidang',
  area: Awal,
  rata: Area,
  { peta }: Lingkungan,
): Rumus<typeof tabelEfisiensi> {
  const { sel } = barisPertama(tabelEfisiensi, area);
  const diRata = sebaris(tabelRata, rata);
  const anggaran = tabelPada(tabelAnggaran, peta.harus(namaTabel.anggaran)).kolom;
  const jumlah = tabelPada(tabelRekapAnggaran, peta.harus(namaTabel.rekapAnggaran));
  const rupiah = (kolom: 'paguAngka' | 'realisasiSd') =>
    `=${anggaranBidang.excel({ kode: sel('kodeBidang'), daun: anggaran('daun'), daftarBidang: anggaran('bidang'), rupiah: anggaran(kolom) })}`;
  return {
    nama: `=${diRata('nama')}&""`,
    pagu: jenis === 'semua' ? `=${jumlah.sel(0, 'pagu')}` : rupiah('paguAngka'),
    realisasi: jenis === 'semua' ? `=${jumlah.sel(0, 'realisasi')}` : rupiah('realisasiSd'),
    serapan: `=${anggaranSerapan.excel({ pagu: sel('pagu'), realisasi: sel('realisasi') })}`,
    capaianTahunan: `=${diRata('capaianTahunan')}`,
    selisih: `=${selisih.excel({ dari: sel('serapan'), menjadi: sel('capaianTahunan') })}`,
    keterangan: `=${arahEfisiensi.excel({ selisih: sel('selisih') })}`,
  };
}

const nilaiPeringkat = { tertinggi: peringkatTertinggi, terendah: peringkatTerendah } as const;

/** Formulas of the first place; each further one looks on below the row that the place before took. */
export function rumusPeringkat(
  ujung: UjungPeringkat,
  area: Awal,
  tempat: { readonly tren: Area; readonly rekap: Area },
): Rumus<typeof tabelPeringkat> {
  const { sel } = barisPertama(tabelPeringkat, area);
  const atas = (kolom: 'nilai' | 'posisi') => rowCell(area.col + colOf(tabelPeringkat, kolom), area.row - 1);
  const rekap = tabelPada(tabelRekap, tempat.rekap);
  const tren = tabelPada(tabelTren, tempat.tren);
  const posisi = sel('posisi');
  const dari = (kolom: KolomOf<typeof tabelRekap>) => `=${tarik(posisi, rekap.pada(kolom, posisi))}`;
  const capaian = tren.kolom('urut');
  return {
    nilai: `=${nilaiPeringkat[ujung].excel({ ke: sel('nomor'), capaian })}`,
    posisi: `=${peringkatPosisi.excel({ nilai: sel('nilai'), nilaiLalu: atas('nilai'), posisiLalu: atas('posisi'), capaian, nomor: rekap.kolom('nomor') })}`,
    kode: dari('kode'),
    bidang: dari('bidang'),
    nama: dari('indikator'),
    satuan: dari('satuan'),
    targetSd: dari('targetSd'),
    realisasiSd: dari('realisasiSd'),
    perubahan: `=${tarik(posisi, tren.pada('perubahan', posisi))}`,
    capaianTw: dari('capaianTw'),
    capaianSd: dari('capaianSd'),
    capaianTahunan: dari('capaianTahunan'),
    predikat: dari('predikat'),
  };
}

/** Formulas of the first row of the list of what cannot be computed. */
export function rumusBelum(
  area: Awal,
  tempat: { readonly tren: Area; readonly rekap: Area },
): Rumus<typeof tabelBelum> {
  const { sel } = barisPertama(tabelBelum, area);
  const rekap = tabelPada(tabelRekap, tempat.rekap);
  const belum = tabelPada(tabelTren, tempat.tren).kolom('belum');
  const posisi = sel('posisi');
  const dari = (kolom: KolomOf<typeof tabelRekap>) => `=${tarik(posisi, rekap.pada(kolom, posisi))}`;
  return {
    posisi: `=IFERROR(MATCH(${sel('ke')},${belum},0),"")`,
    nomor: `=IF(${posisi}="","",${sel('ke')})`,
    kode: dari('kode'),
    bidang: dari('bidang'),
    nama: dari('indikator'),
    sebab: dari('predikat'),
  };
}

/** Sentence above that list: none, or how many, and how many have no room on it. */
export function rumusJumlahBelum(tren: Area, tampak: number): string {
  const jumlah = `MAX(${tabelPada(tabelTren, tren).kolom('belum')})`;
  return (
    `=IF(${jumlah}=0,"Semua indikator dapat dihitung.",${jumlah}&" indikator belum dapat dihitung dan tidak masuk rata-rata."` +
    `&IF(${jumlah}>${tampak}," Di sini ${tampak} yang pertama; selebihnya ada pada kolom Predikat tabel per indikator.",""))`
  );
}

import { arahTren, selisih } from '../../domain/capaian/rumus/analisis';
import { capaianBatas, capaianDasar, capaianMentah } from '../../domain/capaian/rumus/capaian';
import { rataKelompok, rataSemua } from '../../domain/capaian/rumus/rata-rata';
import { daftarTriwulan, type Triwulan } from '../../domain/periode/periode';
import { DESIMAL_BERSIH } from '../../domain/predikat/predikat-for';
import { tabelTren, tabelTrenBidang } from '../layout/analisis';
import type { KolomOf } from '../layout/define-table';
import { tabelIsian } from '../layout/isian';
import { tabelRata, tabelRekap } from '../layout/rekap';
import type { Lingkungan } from '../plan/sumber';
import type { Area } from '../plan/types';
import { barisPertama, sebaris, tabelPada, tarik } from './pengikat';
import { realisasiTampil } from './realisasi-tampil';
import { rujukanPengaturan } from './rujukan-beranda';

type Awal = Pick<Area, 'row' | 'col'>;
type K = KolomOf<typeof tabelTren>;
/** Quarters before the reported one: Rekap has the reported one only. */
type Lewat = Exclude<Triwulan, 4>;
const daftarLewat = (n: Triwulan): readonly Lewat[] => ([1, 2, 3] as const).filter((satu) => satu < n);

/** Change from the quarter before to the reported one, in figures and in words. */
const rumusArah = (sel: (kolom: `tw${Triwulan}` | 'perubahan') => string, n: Triwulan) => {
  const lalu = daftarTriwulan[n - 2];
  return {
    perubahan: lalu === undefined ? '=""' : `=${selisih.excel({ dari: sel(`tw${lalu}`), menjadi: sel(`tw${n}`) })}`,
    arah: `=${arahTren.excel({ perubahan: sel('perubahan') })}`,
  };
};

/** Formulas of the first indicator of one division's block; `rekap`: its rows there, `isian`: its form, `null` where unknown. */
export function rumusTren(
  area: Awal,
  rekap: Area,
  isian: Area | null,
  { peta, periode }: Lingkungan,
): Readonly<Partial<Record<K, string>>> {
  const { sel } = barisPertama(tabelTren, area);
  const diRekap = sebaris(tabelRekap, rekap);
  const setelan = rujukanPengaturan(peta);
  const bentuk = isian === null ? null : tabelPada(tabelIsian, isian);
  const posisi = diRekap('barisIsian');
  const dariIsian = (kolom: KolomOf<typeof tabelIsian>) =>
    bentuk === null ? '=""' : `=${tarik(posisi, bentuk.pada(kolom, posisi))}`;
  const n = periode.triwulan;
  const hasil: Partial<Record<K, string>> = {
    nama: `=${diRekap('indikator')}&""`,
    ...rumusArah(sel, n),
    capaianSd: `=${diRekap('capaianSd')}`,
    // Equal figures differ by the machine's noise, in another way in each program.
    urut: `=IF(ISNUMBER(${sel('capaianSd')}),ROUND(${sel('capaianSd')},${DESIMAL_BERSIH}),"")`,
    predikat: `=${diRekap('predikat')}&""`,
    polaritas: dariIsian('polaritas'),
    [`tw${n}`]: `=${diRekap('capaianTw')}`,
    [`angka${n}`]: `=${diRekap('realisasiTw')}`,
    [`rata${n}`]: `=${diRekap('rataTw')}`,
  };
  for (const q of daftarLewat(n)) {
    hasil[`bawah${q}`] = dariIsian(`bawah${q}`);
    hasil[`atas${q}`] = dariIsian(`atas${q}`);
    hasil[`angka${q}`] = realisasiTampil(bentuk, posisi, q);
    const mentah = `${capaianMentah.excel({ polaritas: sel('polaritas'), bawah: sel(`bawah${q}`), atas: sel(`atas${q}`), realisasi: sel(`angka${q}`), rumusNegatif: setelan('rumusNegatif') })}`;
    hasil[`mentah${q}`] =
      bentuk === null ? `=${mentah}` : `=IF(IFERROR(${bentuk.pada('berhentiKe', posisi)}<=${q},FALSE),"",${mentah})`;
    hasil[`tw${q}`] = `=${capaianBatas.excel({ mentah: sel(`mentah${q}`), batas: setelan('batasBaris') })}`;
    hasil[`rata${q}`] = `=${capaianBatas.excel({ mentah: sel(`tw${q}`), batas: setelan('batasRataRata') })}`;
  }
  const dasar = capaianDasar.excel({
    dasarPredikat: setelan('dasarPredikat'),
    capaianTw: diRekap('capaianTw'),
    capaianSd: diRekap('capaianSd'),
    capaianTahunan: diRekap('capaianTahunan'),
  });
  return { ...hasil, belum: rumusUrutBelum(area, dasar) };
}

/** Counts on from the row above; above the first row stands a heading, which SUM passes over. */
function rumusUrutBelum({ row, col }: Awal, dasar: string): string {
  const atas = barisPertama(tabelTren, { row: row - 1, col }).sel('belum');
  return `=SUM(${atas})+IF(ISNUMBER(${dasar}),0,1)`;
}

/** Formulas of the averages of all indicators and of the first division. `tren`: the indicators' table; `rata`: the same average in Rekap. */
export function rumusTrenBidang(
  jenis: 'semua' | 'bidang',
  area: Awal,
  tempat: { readonly tren: Area; readonly rekap: Area; readonly rata: Area },
  { periode }: Lingkungan,
): Readonly<Partial<Record<KolomOf<typeof tabelTrenBidang>, string>>> {
  const { sel } = barisPertama(tabelTrenBidang, area);
  const tren = tabelPada(tabelTren, tempat.tren);
  const diRata = sebaris(tabelRata, tempat.rata);
  const daftarKunci = tabelPada(tabelRekap, tempat.rekap).kolom('kunciBidang');
  const hasil: Partial<Record<KolomOf<typeof tabelTrenBidang>, string>> = {
    nama: `=${diRata('nama')}&""`,
    kunciBantu: `=${diRata('kunciBantu')}`,
    ...rumusArah(sel, periode.triwulan),
    capaianSd: `=${diRata('capaianSd')}`,
    predikat: `=${diRata('predikat')}&""`,
  };
  for (const q of daftarTriwulan.filter((satu) => satu <= periode.triwulan)) {
    const capaian = tren.kolom(`rata${q}`);
    hasil[`tw${q}`] =
      jenis === 'semua'
        ? `=${rataSemua.excel({ capaian })}`
        : `=${rataKelompok.excel({ kunci: sel('kunciBantu'), daftarKunci, capaian })}`;
  }
  return hasil;
}

import type { Keadaan } from '../../../app/usecase/keadaan';
import { daunDi, jumlahPohon, realisasiSdOf } from '../../../domain/anggaran/pohon';
import { anggaranSerapan } from '../../../domain/capaian/rumus/anggaran';
import { capaianBatas, capaianMentah } from '../../../domain/capaian/rumus/capaian';
import { realisasiSd } from '../../../domain/capaian/rumus/konsolidasi';
import { renstraAnggaran, renstraKinerja } from '../../../domain/capaian/rumus/renstra';
import { selOf } from '../../../domain/capaian/rumus/define-rumus';
import { konsolidasiOf, polaritasOf } from '../../../domain/indikator/pilihan';
import { readAngka } from '../../../domain/indikator/parse-angka';
import type { Isi } from '../../../domain/indikator/indikator';
import { romawiOf } from '../../../domain/periode/periode';
import { formatRupiah } from '../../../domain/shared/format-id';
import type { DataKantor } from '../../../domain/shared/kantor';
import type { Lokasi } from '../../../domain/validasi/temuan';
import { angkaBiasa, duaDesimal } from '../../model/format';
import { kalimatCapaian } from '../../model/mengapa';
import type { Penjelasan } from './bentuk';
import type { Ucapan } from './kata';
import { jelaskanPohon, selAnggaran } from './penjelasan-anggaran';
import { jelaskanBaris } from './penjelasan-baris';

type Sel = number | string;
/** The figures of one row's performance columns, as the form computes them. */
interface Kinerja {
  readonly tentang: string;
  readonly konsolidasi: string;
  readonly polaritas: string;
  readonly renstra: Isi;
  readonly lalu: Isi;
  readonly target: Isi;
  readonly triwulan: readonly Isi[];
  readonly sumber: Penjelasan['sumber'];
  readonly kode: string | null;
}
const kolomTw: Readonly<Record<string, 1 | 2 | 3 | 4>> = { k1: 1, k2: 2, k3: 3, k4: 4 };
const angkaAtau = (sel: Sel): number | null => (typeof sel === 'number' ? sel : null);

/** Columns 12, 13, 14 and the year's own share, from what stands in the row. */
function jelaskanKinerja(baris: Kinerja, kolom: string, data: DataKantor, ucapan: Ucapan): Penjelasan | null {
  const { m, k, bahasa } = ucapan;
  const { pengaturan, periode } = data;
  const { konsolidasi, polaritas } = baris;
  const jenis = konsolidasiOf(konsolidasi);
  const tulis = (sel: Sel | Isi): string => (typeof sel === 'number' ? angkaBiasa(bahasa, sel) : '–');
  const [realisasi1 = null, realisasi2 = null, realisasi3 = null, realisasi4 = null] = baris.triwulan;
  const k12 = selOf(
    realisasiSd[periode.triwulan].hitung({ konsolidasi, realisasi1, realisasi2, realisasi3, realisasi4 }),
  );
  const k13 = selOf(renstraKinerja.hitung({ konsolidasi, lalu: baris.lalu, kini: k12 }));
  const hasil = { tentang: baris.tentang, sumber: baris.sumber, bukti: null, kode: baris.kode };
  const bagian = baris.triwulan
    .slice(0, periode.triwulan)
    .map((isi, ke) => m.triwulan(romawiOf(([1, 2, 3, 4] as const)[ke] ?? 1), tulis(isi)))
    .join('; ');
  const kalimat12 = m.e81.kolom12(jenis === null || k12 === '' ? m.kosong : m.konsolidasi[jenis](bagian, tulis(k12)));
  const kalimat13 =
    k13 === ''
      ? m.e81.tanpaRenstra
      : jenis === 'jumlah'
        ? m.e81.kolom13(tulis(baris.lalu), tulis(k12), tulis(k13))
        : m.e81.kolom13Tetap(tulis(k13));
  const terhadap = (target: Isi, realisasi: Sel): readonly [string, string] => {
    const masuk = { polaritas, bawah: target, atas: target, realisasi, rumusNegatif: pengaturan.rumusNegatif };
    const mentah = selOf(capaianMentah.hitung(masuk));
    const batas = selOf(capaianBatas.hitung({ mentah, batas: pengaturan.batasCapaian.baris }));
    const [r, x, c] = [angkaAtau(realisasi), angkaAtau(mentah), angkaAtau(batas)];
    if (typeof target !== 'number' || r === null || x === null || c === null) return ['–', m.e81.tanpaRenstra];
    const isi = { target: { target: { bawah: target, atas: target } }, realisasi: { nilai: r } };
    const teks = kalimatCapaian(
      { ...isi, mentah: { nilai: x }, hasil: { nilai: c } },
      polaritasOf(polaritas),
      pengaturan.rumusNegatif,
      bahasa,
      k,
    );
    return [`${duaDesimal(bahasa, c)}%`, teks];
  };
  const tw = kolomTw[kolom];
  if (tw !== undefined) {
    const isi = tulis(baris.triwulan[tw - 1] ?? null);
    const besaran = `${m.besaran.realisasiTw} ${romawiOf(tw)}`;
    return tw > periode.triwulan
      ? null
      : { ...hasil, besaran, angka: isi, kalimat: [isi === '–' ? m.kosong : m.apaAdanya(isi)] };
  }
  if (kolom === 'k12') return { ...hasil, besaran: m.besaran.realisasiSd, angka: tulis(k12), kalimat: [kalimat12] };
  if (kolom === 'k13')
    return { ...hasil, besaran: m.besaranLain.sampai, angka: tulis(k13), kalimat: [kalimat13, kalimat12] };
  if (kolom === 'k14') {
    const [angka, teks] = terhadap(baris.renstra, k13);
    return { ...hasil, besaran: m.besaranLain.renstra, angka, kalimat: [teks, m.e81.kolom14, kalimat13] };
  }
  if (kolom !== 'persenK') return null;
  const [angka, teks] = terhadap(baris.target, k12);
  return { ...hasil, besaran: m.besaran.capaianTahunan, angka, kalimat: [teks, kalimat12] };
}

/** Rupiah columns of a budget row. */
function jelaskanRupiah(
  kode: string,
  isian: Readonly<Partial<Record<string, Isi>>>,
  kolom: string,
  data: DataKantor,
  ucapan: Ucapan,
): Penjelasan | null {
  const { m, bahasa } = ucapan;
  const langsung = ({ targetRp: 'pagu', rp12: 'realisasi', persenRp: 'serapan' } as const)[kolom];
  if (langsung !== undefined) return jelaskanPohon(data, kode, langsung, ucapan);
  const dasar = jelaskanPohon(data, kode, 'realisasi', ucapan);
  const tw = /^rp([1-4])$/.exec(kolom)?.[1];
  if (dasar === null) return null;
  if (tw !== undefined) {
    const ke = Number(tw) - 1;
    if (ke >= data.periode.triwulan) return null;
    const rupiah = jumlahPohon(data.daftarAnggaran, (satu) => readAngka(satu.realisasi[ke] ?? null)).get(
      kode.toLowerCase(),
    );
    const daun = daunDi(data.daftarAnggaran, kode);
    return {
      ...dasar,
      angka: typeof rupiah === 'number' ? formatRupiah(rupiah) : '–',
      kalimat: [typeof rupiah === 'number' ? m.daun(daun.length) : m.kosong],
      sumber: selAnggaran(daun, `realisasi${tw}`),
    };
  }
  if (kolom !== 'rp13' && kolom !== 'rp14') return null;
  const sd = jumlahPohon(data.daftarAnggaran, (satu) => realisasiSdOf(satu, data.periode.triwulan)).get(
    kode.toLowerCase(),
  );
  const [lalu, renstra] = [isian['laluRp'] ?? null, isian['renstraRp'] ?? null];
  const rp13 = angkaAtau(selOf(renstraAnggaran.hitung({ lalu, kini: sd ?? null })));
  const rp14 = angkaAtau(selOf(anggaranSerapan.hitung({ pagu: renstra, realisasi: rp13 })));
  const kalimat13 =
    rp13 === null || typeof lalu !== 'number' || typeof sd !== 'number'
      ? m.e81.tanpaRenstra
      : m.e81.kolom13(formatRupiah(lalu), formatRupiah(sd), formatRupiah(rp13));
  if (kolom === 'rp13')
    return {
      ...dasar,
      besaran: m.besaranLain.sampai,
      angka: rp13 === null ? '–' : formatRupiah(rp13),
      kalimat: [kalimat13],
    };
  const persen = rp14 === null ? '–' : `${duaDesimal(bahasa, rp14)}%`;
  return {
    ...dasar,
    besaran: m.besaranLain.anggaran,
    angka: persen,
    kalimat: [
      rp14 === null || rp13 === null || typeof renstra !== 'number'
        ? m.e81.tanpaRenstra
        : m.serapan(formatRupiah(rp13), formatRupiah(renstra), persen),
      m.e81.kolom14,
      kalimat13,
    ],
  };
}

/** Every computed figure of Formulir E.81. */
export function penjelasanE81({ data, isianE81 }: Keadaan, lokasi: Lokasi, ucapan: Ucapan): Penjelasan | null {
  const { tabel, kunci, kolom } = lokasi;
  if (tabel !== 'e81' || data === null || kunci === null || kolom === null) return null;
  const [jenis, kode] = [kunci.slice(0, 2), kunci.slice(2)];
  const isian = isianE81.get(kunci) ?? {};
  const { m } = ucapan;
  const diBaris = { label: m.e81.isian, lokasi: { ...lokasi, kolom: 'renstraK' } };
  if (jenis === 'A:' && (kolom.includes('rp') || kolom.includes('Rp')))
    return jelaskanRupiah(kode, isian, kolom, data, ucapan);
  const sel = (nama: string): Isi => isian[nama] ?? null;
  if (jenis === 'A:') {
    const anggaran = data.daftarAnggaran.find((satu) => satu.kode.toLowerCase() === kode.toLowerCase());
    if (anggaran === undefined) return null;
    const triwulan = ['k1', 'k2', 'k3', 'k4'].map(sel);
    const umum = {
      tentang: `${kode} · ${anggaran.uraian}`,
      polaritas: 'positif',
      kode: null,
      sumber: [diBaris],
      triwulan,
    };
    const isi = { konsolidasi: String(sel('konsolidasi') ?? 'jumlah'), renstra: sel('renstraK'), lalu: sel('laluK') };
    return jelaskanKinerja({ ...umum, ...isi, target: sel('targetK') }, kolom, data, ucapan);
  }
  if (kolom === 'persenK') return jelaskanBaris(data, kode, 'capaianTahunan', ucapan);
  const indikator = data.daftarIndikator.find((satu) => satu.kode.toLowerCase() === kode.toLowerCase());
  const dasar = jelaskanBaris(data, kode, 'realisasiSd', ucapan);
  if (indikator === undefined || dasar === null) return null;
  const umum = { tentang: dasar.tentang, kode: indikator.kode, sumber: [...dasar.sumber, diBaris] };
  const jenisBaris = { konsolidasi: indikator.konsolidasi ?? '', polaritas: indikator.polaritas ?? '' };
  const isi = { renstra: sel('renstraK'), lalu: sel('laluK'), target: readAngka(indikator.targetTahunan) };
  const triwulan = indikator.realisasi.map(readAngka);
  const hasil = jelaskanKinerja({ ...umum, ...jenisBaris, ...isi, triwulan }, kolom, data, ucapan);
  return hasil && { ...hasil, bukti: indikator.buktiDukung };
}

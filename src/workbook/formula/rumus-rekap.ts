import { angkaDalamRentang } from '../../domain/capaian/rumus/angka-dalam-rentang';
import { anggaranSerapan, anggaranTotal } from '../../domain/capaian/rumus/anggaran';
import { capaianBatas, capaianDasar } from '../../domain/capaian/rumus/capaian';
import { predikat } from '../../domain/capaian/rumus/predikat';
import { rataKelompok, rataSemua } from '../../domain/capaian/rumus/rata-rata';
import { tabelAnggaran } from '../layout/anggaran';
import type { KolomOf } from '../layout/define-table';
import { tabelIku } from '../layout/iku';
import { tabelIsian } from '../layout/isian';
import { namaTabel } from '../layout/nama';
import { tabelRata, tabelRekap, tabelRekapAnggaran } from '../layout/rekap';
import type { Lingkungan } from '../plan/sumber';
import type { Area } from '../plan/types';
import { barisPertama, cariBaris, tabelPada, tarik } from './pengikat';
import { realisasiTampil } from './realisasi-tampil';
import { rujukanPengaturan, rujukanSkala } from './rujukan-beranda';

type K = KolomOf<typeof tabelRekap>;
type Rumus = Partial<Record<K, string>>;

/** A target as a reader expects it: one number, or `85–95`. Joining takes the program's decimal mark; the comma is set so that every program shows the same. */
const targetTampil = (bawah: string, atas: string): string =>
  `=IF(COUNT(${bawah},${atas})<2,"",IF(${bawah}=${atas},${bawah},SUBSTITUTE(ROUND(${bawah},2)&"–"&ROUND(${atas},2),".",",")))`;

/** Formulas of the first row of one division's block. `isian`: its form, `null` where the division is unknown. */
export function rumusRekap(
  area: { readonly row: number; readonly col: number },
  lingkungan: Lingkungan,
  isian: Area | null,
): Readonly<Rumus> {
  const { sel } = barisPertama(tabelRekap, area);
  const { peta, periode } = lingkungan;
  const iku = tabelPada(tabelIku, peta.harus(namaTabel.iku));
  const dariIku = (kolom: KolomOf<typeof tabelIku>) => `=${tarik(sel('barisIku'), iku.pada(kolom, sel('barisIku')))}`;
  const bentuk = isian === null ? null : tabelPada(tabelIsian, isian);
  const dariIsian = (kolom: KolomOf<typeof tabelIsian>) =>
    bentuk === null ? '=""' : `=${tarik(sel('barisIsian'), bentuk.pada(kolom, sel('barisIsian')))}`;
  const batas = rujukanPengaturan(peta)('batasRataRata');
  const masukRata = (kolom: K) => `=${capaianBatas.excel({ mentah: sel(kolom), batas })}`;
  const n = periode.triwulan;
  return {
    barisIku: `=${cariBaris(sel('kode'), iku.kolom('kode'))}`,
    barisIsian: bentuk === null ? '=""' : `=${cariBaris(sel('kode'), bentuk.kolom('kode'))}`,
    sasaran: dariIku('sasaran'),
    indikator: dariIku('indikator'),
    satuan: dariIku('satuan'),
    bawahTw: dariIsian(`bawah${n}`),
    atasTw: dariIsian(`atas${n}`),
    bawahSd: dariIsian('bawahSd'),
    atasSd: dariIsian('atasSd'),
    bawahTahunan: dariIsian('bawahTahunan'),
    atasTahunan: dariIsian('atasTahunan'),
    targetTw: targetTampil(sel('bawahTw'), sel('atasTw')),
    targetSd: targetTampil(sel('bawahSd'), sel('atasSd')),
    targetTahunan: targetTampil(sel('bawahTahunan'), sel('atasTahunan')),
    realisasiTw: realisasiTampil(bentuk, sel('barisIsian'), n),
    realisasiSd: dariIsian('realisasiSd'),
    capaianTw: dariIsian('capaianTw'),
    capaianSd: dariIsian('capaianSd'),
    capaianTahunan: dariIsian('capaianTahunan'),
    predikat: bentuk === null ? '="Bidang belum dikenal"' : dariIsian('predikat'),
    rataTw: masukRata('capaianTw'),
    rataSd: masukRata('capaianSd'),
    rataTahunan: masukRata('capaianTahunan'),
  };
}

export type JenisRata = 'semua' | 'sasaran' | 'bidang';
const kolomKunci: Record<Exclude<JenisRata, 'semua'>, K> = { sasaran: 'kunciSasaran', bidang: 'kunciBidang' };

/** Formulas of an average row: over all rows, or over those with the row's key. `rekap`: place of the main table. */
export function rumusRata(
  jenis: JenisRata,
  area: { readonly row: number; readonly col: number },
  rekap: Area,
  { peta }: Lingkungan,
): Readonly<Partial<Record<KolomOf<typeof tabelRata>, string>>> {
  const { sel } = barisPertama(tabelRata, area);
  const { kolom, pada } = tabelPada(tabelRekap, rekap);
  const setelan = rujukanPengaturan(peta);
  const kunci = sel('kunciBantu');
  const rata = (masuk: K): string =>
    jenis === 'semua'
      ? rataSemua.excel({ capaian: kolom(masuk) })
      : rataKelompok.excel({ kunci, daftarKunci: kolom(kolomKunci[jenis]), capaian: kolom(masuk) });
  const cacah = (masuk: K): string =>
    jenis === 'semua'
      ? `COUNT(${kolom(masuk)})`
      : `SUMPRODUCT((${kolom(kolomKunci[jenis])}=${kunci})*${angkaDalamRentang(kolom(masuk))})`;
  const jumlah =
    jenis === 'semua' ? `COUNTA(${kolom('kode')})` : `SUMPRODUCT((${kolom(kolomKunci[jenis])}=${kunci})*1)`;
  return {
    ...(jenis === 'sasaran'
      ? { nama: `=IFERROR(${pada('sasaran', `MATCH(${kunci},${kolom('kunciSasaran')},0)`)}&"","")` }
      : {}),
    jumlah: `=${jumlah}`,
    terhitung: `=${cacah('rataSd')}`,
    capaianTw: `=${rata('rataTw')}`,
    capaianSd: `=${rata('rataSd')}`,
    capaianTahunan: `=${rata('rataTahunan')}`,
    dasar: `=${capaianDasar.excel({ dasarPredikat: setelan('dasarPredikat'), capaianTw: sel('capaianTw'), capaianSd: sel('capaianSd'), capaianTahunan: sel('capaianTahunan') })}`,
    predikat: `=${predikat.excel({ capaian: sel('dasar'), perlakuanCelah: setelan('perlakuanCelah'), pengganti: '""', ...rujukanSkala(peta) })}`,
  };
}

/** Budget totals over leaf rows. */
export function rumusRekapAnggaran(
  area: { readonly row: number; readonly col: number },
  { peta }: Lingkungan,
): Readonly<Partial<Record<KolomOf<typeof tabelRekapAnggaran>, string>>> {
  const { sel } = barisPertama(tabelRekapAnggaran, area);
  const { kolom } = tabelPada(tabelAnggaran, peta.harus(namaTabel.anggaran));
  const daun = kolom('daun');
  return {
    pagu: `=${anggaranTotal.excel({ daun, rupiah: kolom('paguAngka') })}`,
    realisasi: `=${anggaranTotal.excel({ daun, rupiah: kolom('realisasiSd') })}`,
    serapan: `=${anggaranSerapan.excel({ pagu: sel('pagu'), realisasi: sel('realisasi') })}`,
  };
}

import { angkaAtauNull, type RataRata, type RekapCapaian } from '../../domain/capaian/hasil';
import type { DataKantor } from '../../domain/shared/kantor';
import type { RataTampil } from '../../domain/validasi/tampil';
import { namaTabel } from '../layout/nama';
import { tabelRata, tabelRekap } from '../layout/rekap';
import type { WorkbookSnapshot } from '../plan/types';
import { bacaBaris, tabelTerbaca, teksSel } from './baca-baris';
import { lokasi } from './temuan-tempat';

interface Kelompok {
  readonly bagian: '#semua' | '#sasaran' | '#bidang';
  readonly tabel: string;
  readonly daftar: readonly { readonly nama: string; readonly rata: RataRata }[];
}

/** Rows of Rekap with the groups that their sheet puts them in, counted from 1. */
const barisRekap = (snapshot: WorkbookSnapshot) => {
  const tabel = tabelTerbaca(snapshot, namaTabel.rekap);
  return tabel === null ? [] : bacaBaris(tabelRekap, tabel).map(({ isi }) => isi);
};

/**
 * The groups of which sheet and entries agree who belongs to them. Where an indicator was added, moved or put under another sasaran since the
 * sheet was made, its averages are old, not wrong: other findings tell that.
 */
function kelompokSama(snapshot: WorkbookSnapshot, data: DataKantor, rekap: RekapCapaian): readonly Kelompok[] {
  const baris = barisRekap(snapshot);
  const menurutKode = new Map(rekap.baris.map((satu) => [satu.kode, satu]));
  const sebaris =
    baris.length === rekap.baris.length &&
    new Set(baris.map(({ kode }) => teksSel(kode))).size === baris.length &&
    baris.every(({ kode }) => menurutKode.has(teksSel(kode)));
  if (!sebaris) return [];
  const sama = (kunci: 'kunciSasaran' | 'kunciBidang', nama: readonly string[], milik: 'sasaran' | 'bidang'): boolean =>
    baris.every((isi) => nama[Number(isi[kunci]) - 1] === menurutKode.get(teksSel(isi.kode))?.[milik]);
  const sasaran = rekap.perSasaran.map((satu) => satu.sasaran);
  const bidang = rekap.perBidang.map((satu) => satu.bidang);
  const namaBidang = new Map(data.daftarBidang.map(({ kode, nama }) => [kode, nama]));
  return [
    { bagian: '#semua', tabel: namaTabel.rekapRata, daftar: [{ nama: 'seluruh indikator', rata: rekap.rataRata }] },
    ...(sama('kunciSasaran', sasaran, 'sasaran')
      ? [
          {
            bagian: '#sasaran',
            tabel: namaTabel.rekapSasaran,
            daftar: rekap.perSasaran.map((rata) => ({ nama: rata.sasaran, rata })),
          } as const,
        ]
      : []),
    ...(sama('kunciBidang', bidang, 'bidang')
      ? [
          {
            bagian: '#bidang',
            tabel: namaTabel.rekapBidang,
            daftar: rekap.perBidang.map((rata) => ({ nama: namaBidang.get(rata.bidang) ?? rata.bidang, rata })),
          } as const,
        ]
      : []),
  ];
}

/** Averages as Rekap shows them, beside our own. */
export const rataTampil = (snapshot: WorkbookSnapshot, data: DataKantor, rekap: RekapCapaian): readonly RataTampil[] =>
  kelompokSama(snapshot, data, rekap).flatMap(({ bagian, tabel: nama, daftar }) => {
    const tabel = tabelTerbaca(snapshot, nama);
    const baris = tabel === null ? [] : bacaBaris(tabelRata, tabel);
    if (baris.length !== daftar.length) return [];
    return baris.flatMap(({ isi, urut }) => {
      const milik = daftar[urut];
      if (milik === undefined) return [];
      const { jumlah, terhitung } = milik.rata;
      return (['capaianTw', 'capaianSd', 'capaianTahunan'] as const).map((kolom): RataTampil => ({
        lokasi: lokasi('rekap', bagian, teksSel(isi.kunci), kolom),
        ...{ kode: null, nama: milik.nama, isi: isi[kolom], jumlah, terhitung },
        hitung: angkaAtauNull(milik.rata[kolom]),
      }));
    });
  });

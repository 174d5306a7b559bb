import type { Isi } from '../../domain/indikator/indikator';
import { addressOf, quoteSheet } from '../formula/rujukan';
import { colOf, type KolomOf, type TableLayout } from '../layout/define-table';
import { namaTabel } from '../layout/nama';
import { tabelRata, tabelRekap, tabelRekapAnggaran } from '../layout/rekap';
import { cellIn } from '../plan/tempat';
import type { TableRead, WorkbookSnapshot } from '../plan/types';
import { bacaBaris, tabelTerbaca, teksSel } from './baca-baris';

/** A shown figure: percent points or units, `null` where the cell shows none. */
export type Tampil = number | null;
export interface TargetTampil {
  readonly bawah: number;
  readonly atas: number;
}
/** Cell of each figure as text: `'Rekap'!L7`. */
export type SelOf<K extends string> = Readonly<Record<K, string>>;

const kolomBaris = [
  'targetTw',
  'realisasiTw',
  'capaianTw',
  'targetSd',
  'realisasiSd',
  'capaianSd',
  'targetTahunan',
  'capaianTahunan',
  'predikat',
] as const;
const kolomRata = ['capaianTw', 'capaianSd', 'capaianTahunan', 'predikat'] as const;
const kolomAnggaran = ['pagu', 'realisasi', 'serapan'] as const;
type KolomBaris = (typeof kolomBaris)[number];
type KolomRata = (typeof kolomRata)[number];

export interface BarisTampil {
  readonly kode: string;
  /** Short name of the division as the sheet shows it. */
  readonly bidang: string;
  readonly sasaran: string;
  readonly targetTw: TargetTampil | null;
  readonly realisasiTw: Tampil;
  readonly capaianTw: Tampil;
  readonly targetSd: TargetTampil | null;
  readonly realisasiSd: Tampil;
  readonly capaianSd: Tampil;
  readonly targetTahunan: TargetTampil | null;
  readonly capaianTahunan: Tampil;
  /** Band, or the reason in words. */
  readonly predikat: string;
  readonly sel: SelOf<KolomBaris>;
}
export interface RataTampil {
  /** Text of the sasaran, name of the division, or the office as a whole. */
  readonly nama: string;
  readonly jumlah: Tampil;
  readonly terhitung: Tampil;
  readonly capaianTw: Tampil;
  readonly capaianSd: Tampil;
  readonly capaianTahunan: Tampil;
  readonly predikat: string;
  readonly sel: SelOf<KolomRata>;
}
export interface RekapTampil {
  readonly baris: readonly BarisTampil[];
  readonly rataRata: RataTampil;
  readonly perSasaran: readonly RataTampil[];
  readonly perBidang: readonly RataTampil[];
  readonly anggaran: {
    readonly pagu: Tampil;
    readonly realisasi: Tampil;
    readonly serapan: Tampil;
    readonly sel: SelOf<(typeof kolomAnggaran)[number]>;
  };
}

const angka = (isi: Isi): Tampil => (typeof isi === 'number' ? isi : null);
const target = (bawah: Isi, atas: Isi): TargetTampil | null =>
  typeof bawah === 'number' && typeof atas === 'number' ? { bawah, atas } : null;
function selOf<K extends string>(
  layout: TableLayout<K>,
  tabel: TableRead,
  urut: number,
  kolom: readonly K[],
): Record<K, string> {
  const pasangan = kolom.map((kunci) => [
    kunci,
    quoteSheet(tabel.area.sheet) + addressOf(cellIn(tabel.area, urut, colOf(layout, kunci))),
  ]);
  return Object.fromEntries(pasangan) as Record<K, string>;
}

const bacaRata = (tabel: TableRead): readonly RataTampil[] =>
  bacaBaris(tabelRata, tabel).flatMap(({ urut, isi }): RataTampil[] =>
    isi.kunci === null
      ? []
      : [
          {
            nama: teksSel(isi.nama),
            jumlah: angka(isi.jumlah),
            terhitung: angka(isi.terhitung),
            capaianTw: angka(isi.capaianTw),
            capaianSd: angka(isi.capaianSd),
            capaianTahunan: angka(isi.capaianTahunan),
            predikat: teksSel(isi.predikat),
            sel: selOf<KolomOf<typeof tabelRata>>(tabelRata, tabel, urut, kolomRata),
          },
        ],
  );

/** What Rekap shows, cell by cell, in Rekap's order (division by division); `null` where the format is not inserted. */
export function readRekap(snapshot: WorkbookSnapshot): RekapTampil | null {
  const utama = tabelTerbaca(snapshot, namaTabel.rekap);
  const semua = tabelTerbaca(snapshot, namaTabel.rekapRata);
  const sasaran = tabelTerbaca(snapshot, namaTabel.rekapSasaran);
  const bidang = tabelTerbaca(snapshot, namaTabel.rekapBidang);
  const anggaran = tabelTerbaca(snapshot, namaTabel.rekapAnggaran);
  const rataRata = semua ? bacaRata(semua)[0] : undefined;
  if (!utama || !rataRata || !sasaran || !bidang || !anggaran) return null;
  const baris = bacaBaris(tabelRekap, utama).flatMap(({ urut, isi }): BarisTampil[] =>
    isi.kode === null
      ? []
      : [
          {
            kode: teksSel(isi.kode),
            bidang: teksSel(isi.bidang),
            sasaran: teksSel(isi.sasaran),
            targetTw: target(isi.bawahTw, isi.atasTw),
            realisasiTw: angka(isi.realisasiTw),
            capaianTw: angka(isi.capaianTw),
            targetSd: target(isi.bawahSd, isi.atasSd),
            realisasiSd: angka(isi.realisasiSd),
            capaianSd: angka(isi.capaianSd),
            targetTahunan: target(isi.bawahTahunan, isi.atasTahunan),
            capaianTahunan: angka(isi.capaianTahunan),
            predikat: teksSel(isi.predikat),
            sel: selOf<KolomOf<typeof tabelRekap>>(tabelRekap, utama, urut, kolomBaris),
          },
        ],
  );
  const uang = bacaBaris(tabelRekapAnggaran, anggaran)[0]?.isi;
  return {
    baris,
    rataRata,
    perSasaran: bacaRata(sasaran),
    perBidang: bacaRata(bidang),
    anggaran: {
      pagu: angka(uang?.pagu ?? null),
      realisasi: angka(uang?.realisasi ?? null),
      serapan: angka(uang?.serapan ?? null),
      sel: selOf<KolomOf<typeof tabelRekapAnggaran>>(tabelRekapAnggaran, anggaran, 0, kolomAnggaran),
    },
  };
}

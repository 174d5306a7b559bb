import type { Alasan, BarisCapaian, Hasil, HasilTarget, RataRata, RekapCapaian } from '../domain/capaian/hasil';
import { terhitung } from '../domain/capaian/hasil';
import type { DataKantor } from '../domain/shared/kantor';
import type { BarisTampil, RataTampil, RekapTampil, TargetTampil } from '../workbook/codec/read-rekap';

type AngkaJson = number | null;
/** A single number, or both bounds of a range. */
type TargetJson = number | TargetTampil | null;
type AlasanJson = Readonly<Record<string, Alasan>>;

export interface Beda {
  readonly sel: string;
  readonly tertulis: unknown;
  readonly dihitung: unknown;
}

const toleransi = 1e-9;
const sama = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= toleransi * Math.max(1, Math.abs(a), Math.abs(b));

const angkaOf = (hasil: Hasil): AngkaJson => (terhitung(hasil) ? hasil.nilai : null);
const targetOf = (hasil: HasilTarget): TargetTampil | null => ('target' in hasil ? hasil.target : null);
const toTarget = (target: TargetTampil | null): TargetJson =>
  target === null ? null : target.bawah === target.atas ? target.bawah : target;

/** Reasons of the figures that are not computable; absent where every figure is there. */
function alasanOf(hasil: Readonly<Record<string, Hasil | HasilTarget>>): { readonly alasan?: AlasanJson } {
  const isi = Object.entries(hasil).flatMap(([kunci, satu]) =>
    'alasan' in satu ? [[kunci, satu.alasan] as const] : [],
  );
  return isi.length === 0 ? {} : { alasan: Object.fromEntries(isi) };
}

/** What the cells show, put beside our own computation; every difference is noted with its cell. */
export class Pembanding {
  readonly beda: Beda[] = [];

  angka(sel: string, tertulis: AngkaJson, dihitung: AngkaJson): AngkaJson {
    if (!sama(tertulis, dihitung)) this.beda.push({ sel, tertulis, dihitung });
    return tertulis;
  }
  target(sel: string, tertulis: TargetTampil | null, dihitung: TargetTampil | null): TargetJson {
    const cocok =
      sama(tertulis?.bawah ?? null, dihitung?.bawah ?? null) && sama(tertulis?.atas ?? null, dihitung?.atas ?? null);
    if (!cocok) this.beda.push({ sel, tertulis, dihitung });
    return toTarget(tertulis);
  }
  /** Where there is no band the cell says why in words: those are no band of the scale. */
  predikat(sel: string, tertulis: string, dihitung: string | null, pita: readonly string[]): string | null {
    const terbaca = pita.includes(tertulis) ? tertulis : null;
    if (terbaca !== dihitung) this.beda.push({ sel, tertulis, dihitung });
    return terbaca;
  }
  hilang(nama: string): void {
    this.beda.push({ sel: nama, tertulis: null, dihitung: 'ada' });
  }
}

function barisJson(p: Pembanding, tampil: BarisTampil, hitung: BarisCapaian, pita: readonly string[]) {
  const { sel } = tampil;
  const { targetTw, realisasiTw, capaianTw, targetSd, realisasiSd, capaianSd, targetTahunan, capaianTahunan } = hitung;
  return {
    kode: hitung.kode,
    bidang: hitung.bidang,
    sasaran: tampil.sasaran,
    targetTw: p.target(sel.targetTw, tampil.targetTw, targetOf(targetTw)),
    realisasiTw: p.angka(sel.realisasiTw, tampil.realisasiTw, angkaOf(realisasiTw)),
    capaianTw: p.angka(sel.capaianTw, tampil.capaianTw, angkaOf(capaianTw)),
    targetSd: p.target(sel.targetSd, tampil.targetSd, targetOf(targetSd)),
    realisasiSd: p.angka(sel.realisasiSd, tampil.realisasiSd, angkaOf(realisasiSd)),
    capaianSd: p.angka(sel.capaianSd, tampil.capaianSd, angkaOf(capaianSd)),
    targetTahunan: p.target(sel.targetTahunan, tampil.targetTahunan, targetOf(targetTahunan)),
    capaianTahunan: p.angka(sel.capaianTahunan, tampil.capaianTahunan, angkaOf(capaianTahunan)),
    predikat: p.predikat(sel.predikat, tampil.predikat, hitung.predikat, pita),
    ...alasanOf({ targetTw, realisasiTw, capaianTw, targetSd, realisasiSd, capaianSd, targetTahunan, capaianTahunan }),
    sel,
  };
}

function rataJson(p: Pembanding, tampil: RataTampil, hitung: RataRata, pita: readonly string[]) {
  const { sel } = tampil;
  const { capaianTw, capaianSd, capaianTahunan } = hitung;
  return {
    capaianTw: p.angka(sel.capaianTw, tampil.capaianTw, angkaOf(capaianTw)),
    capaianSd: p.angka(sel.capaianSd, tampil.capaianSd, angkaOf(capaianSd)),
    capaianTahunan: p.angka(sel.capaianTahunan, tampil.capaianTahunan, angkaOf(capaianTahunan)),
    predikat: p.predikat(sel.predikat, tampil.predikat, hitung.predikat, pita),
    ...alasanOf({ capaianTw, capaianSd, capaianTahunan }),
    sel,
  };
}

/** Pairs two lists by key; what only one of them has is a difference. */
function pasangkan<A, B, C>(
  p: Pembanding,
  hitung: readonly A[],
  kunciOf: (a: A) => string,
  tampil: ReadonlyMap<string, B>,
  susun: (b: B, a: A) => C,
): C[] {
  return hitung.flatMap((satu) => {
    const pasangan = tampil.get(kunciOf(satu));
    if (pasangan === undefined) p.hilang(kunciOf(satu));
    return pasangan === undefined ? [] : [susun(pasangan, satu)];
  });
}

/** The report as data: every figure read back from its cell and held against the domain's own computation. */
export function laporanJson(data: DataKantor, tampil: RekapTampil, hitung: RekapCapaian) {
  const p = new Pembanding();
  const pita = data.pengaturan.skala.pita.map(({ label }) => label);
  const namaBidang = new Map(data.daftarBidang.map(({ kode, nama }) => [kode, nama]));
  const barisTampil = new Map(tampil.baris.map((baris) => [baris.kode, baris]));
  const sasaranTampil = new Map(tampil.perSasaran.map((baris) => [baris.nama, baris]));
  const bidangTampil = new Map(tampil.perBidang.map((baris) => [baris.nama, baris]));
  const { predikat, ...rataRata } = rataJson(p, tampil.rataRata, hitung.rataRata, pita);
  const { sel } = tampil.anggaran;
  const laporan = {
    periode: data.periode,
    baris: pasangkan(
      p,
      hitung.baris,
      ({ kode }) => kode,
      barisTampil,
      (b, a) => barisJson(p, b, a, pita),
    ),
    rataRata,
    predikat,
    perSasaran: pasangkan(
      p,
      hitung.perSasaran,
      ({ sasaran }) => sasaran,
      sasaranTampil,
      (b, a) => ({
        sasaran: a.sasaran,
        ...rataJson(p, b, a, pita),
      }),
    ),
    perBidang: pasangkan(
      p,
      hitung.perBidang,
      ({ bidang }) => namaBidang.get(bidang) ?? bidang,
      bidangTampil,
      (b, a) => ({
        bidang: a.bidang,
        ...rataJson(p, b, a, pita),
      }),
    ),
    anggaran: {
      pagu: p.angka(sel.pagu, tampil.anggaran.pagu, hitung.anggaran.pagu),
      realisasi: p.angka(sel.realisasi, tampil.anggaran.realisasi, hitung.anggaran.realisasi),
      serapan: p.angka(sel.serapan, tampil.anggaran.serapan, angkaOf(hitung.anggaran.serapan)),
      ...alasanOf({ serapan: hitung.anggaran.serapan }),
      sel,
    },
  };
  return { laporan, beda: p.beda };
}

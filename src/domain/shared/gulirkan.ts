import { isBerhenti } from '../indikator/berhenti';
import type { Indikator, Isi } from '../indikator/indikator';
import type { PerTriwulan, Periode } from '../periode/periode';
import type { DataKantor } from './kantor';

const kosong: PerTriwulan<Isi> = [null, null, null, null];

export const periodeBerikut = ({ tahun, triwulan }: Periode): Periode => {
  switch (triwulan) {
    case 1:
      return { tahun, triwulan: 2 };
    case 2:
      return { tahun, triwulan: 3 };
    case 3:
      return { tahun, triwulan: 4 };
    case 4:
      return { tahun: tahun + 1, triwulan: 1 };
  }
};
const urut = ({ tahun, triwulan }: Periode): number => tahun * 4 + triwulan;
export const isSesudah = (periode: Periode, lama: Periode): boolean => urut(periode) > urut(lama);

/** What stays of an indicator: within a year all figures of the quarters before, in another year its definition. */
function gulirkanIndikator(indikator: Indikator, setahun: boolean, target: boolean, sampai: number): Indikator {
  const sebelum = (isi: PerTriwulan<Isi>): PerTriwulan<Isi> => {
    if (!setahun) return kosong;
    const nilai = (ke: 0 | 1 | 2 | 3): Isi => (ke < sampai ? isi[ke] : null);
    return [nilai(0), nilai(1), nilai(2), nilai(3)];
  };
  return {
    ...indikator,
    targetTahunan: target ? indikator.targetTahunan : null,
    target: target ? indikator.target : kosong,
    realisasi: sebelum(indikator.realisasi),
    pembilang: sebelum(indikator.pembilang),
    penyebut: sebelum(indikator.penyebut),
    // Another year's budget has other rows.
    kodeAnggaran: setahun ? indikator.kodeAnggaran : '',
    buktiDukung: '',
    faktorPendorong: '',
    faktorPenghambat: '',
    tindakLanjut: '',
  };
}

/**
 * An earlier quarter's data as the beginning of a later one. Within a year targets, earlier realisations and the budget stay; for
 * another year divisions and definitions, and the targets only where asked for. Explanations and evidence belong to their quarter and do not go
 * along, nor does what was retired.
 */
export function gulirkan(data: DataKantor, ke: Periode, salinTarget: boolean): DataKantor {
  const setahun = data.periode.tahun === ke.tahun;
  const dibawa = data.daftarIndikator.filter((satu) =>
    setahun ? !isBerhenti(satu, data.periode.triwulan) : satu.berhenti === undefined,
  );
  const daftarAnggaran = setahun ? data.daftarAnggaran : [];
  const dipakai = new Set([...dibawa, ...daftarAnggaran].map(({ bidang }) => bidang));
  return {
    ...data,
    periode: ke,
    daftarBidang: data.daftarBidang.filter(({ kode, berhenti }) => berhenti !== true || dipakai.has(kode)),
    daftarIndikator: dibawa.map((satu) => gulirkanIndikator(satu, setahun, setahun || salinTarget, ke.triwulan - 1)),
    daftarAnggaran,
    daftarBukti: [],
  };
}

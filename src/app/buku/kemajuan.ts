import { kodeBerbukti } from '../../domain/indikator/bukti';
import { isBerhenti } from '../../domain/indikator/berhenti';
import type { Indikator } from '../../domain/indikator/indikator';
import { parseAngka } from '../../domain/indikator/parse-angka';
import { isJatuhTempo } from '../../domain/periode/jatuh-tempo';
import type { Triwulan } from '../../domain/periode/periode';
import type { DataKantor } from '../../domain/shared/kantor';
import type { KemajuanIsian } from '../usecase/keadaan';

const isKosong = (indikator: Indikator, triwulan: Triwulan): boolean =>
  parseAngka(indikator.realisasi[triwulan - 1] ?? null).jenis === 'kosong';

/** Whether the office owes a figure for the reported quarter. */
const isWajib = (indikator: Indikator, triwulan: Triwulan): boolean =>
  isJatuhTempo(indikator.frekuensi, triwulan) && !isBerhenti(indikator, triwulan);

/** How far each division is; `judulIsian` gives the title of its sheet, where there is one. */
export function kemajuanIsian(
  data: DataKantor,
  judulIsian: (bidang: string) => string | null,
): readonly KemajuanIsian[] {
  const { triwulan } = data.periode;
  const berbukti = kodeBerbukti(data.daftarBukti);
  return data.daftarBidang.map(({ kode, nama, singkatan }) => {
    const milik = data.daftarIndikator.filter(({ bidang }) => bidang === kode);
    const wajib = milik.filter((indikator) => isWajib(indikator, triwulan));
    const terisi = wajib.filter((indikator) => !isKosong(indikator, triwulan));
    return {
      bidang: kode,
      nama,
      singkatan,
      lembar: judulIsian(kode),
      jumlahIndikator: milik.length,
      wajibDiisi: wajib.length,
      terisi: terisi.length,
      buktiKurang: terisi.filter(
        ({ kode: satu, buktiDukung }) => buktiDukung.trim() === '' && !berbukti.has(satu.toLowerCase()),
      ).length,
    };
  });
}

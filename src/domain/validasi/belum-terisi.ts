import type { Triwulan } from '../periode/periode';
import type { DataKantor } from '../shared/kantor';
import { siapkanKonteks, type BarisPeriksa } from './konteks';

/** Kode of indicators whose realisation of the quarter is due and neither filled nor stated as not available. */
export const belumTerisiOf = (daftar: readonly BarisPeriksa[], triwulan: Triwulan): readonly string[] =>
  daftar
    .filter(({ realisasi, hasil }) => {
      const kini = realisasi[triwulan - 1]?.terbaca.jenis;
      const wajib = 'alasan' in hasil.realisasiTw && hasil.realisasiTw.alasan === 'belum-diisi';
      return wajib && kini !== 'tidak-ada-data';
    })
    .map(({ indikator }) => indikator.kode);

/** The same for an office and its reported quarter: step 4 waits for them. */
export const daftarBelumTerisi = (data: DataKantor): readonly string[] =>
  belumTerisiOf(siapkanKonteks({ data }).daftarBaris, data.periode.triwulan);

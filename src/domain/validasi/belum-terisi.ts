import type { DataKantor } from '../shared/kantor';
import { siapkanKonteks, type BarisPeriksa } from './konteks';

/** Kode of indicators whose realisation of the quarter is due and neither filled nor stated as not available. */
export const belumTerisiOf = (daftar: readonly BarisPeriksa[]): readonly string[] =>
  daftar
    .filter(({ hasil }) => 'alasan' in hasil.realisasiTw && hasil.realisasiTw.alasan === 'belum-diisi')
    .map(({ indikator }) => indikator.kode);

/** The same for an office and its reported quarter: step 4 waits for them. */
export const daftarBelumTerisi = (data: DataKantor): readonly string[] =>
  belumTerisiOf(siapkanKonteks({ data }).daftarBaris);

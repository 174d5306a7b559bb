import type { Peristiwa } from '../../domain/sop/peristiwa';

const digitDetik = 14;

/**
 * Identity of a workbook, by the event that began its quarter: checkpoints and merged journals tell two workbooks apart by it. Made from
 * the journal, so that a lost setting can be given back. Empty before the quarter is prepared.
 */
export function identitasDari(riwayat: readonly Peristiwa[]): string {
  const awal = riwayat.find(({ isi }) => isi.jenis === 'triwulan-disiapkan');
  return awal === undefined ? '' : `buku-${awal.waktu.replace(/\D/g, '').slice(0, digitDetik)}-${awal.perangkat}`;
}

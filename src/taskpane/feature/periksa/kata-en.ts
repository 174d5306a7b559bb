import type { KataPeriksa } from './kata-id';

export const kataPeriksaEn: KataPeriksa = {
  maksudnya: 'Meant is:',
  judul: 'Findings',
  tingkat: { E: 'must be fixed', W: 'needs a reason', I: 'hint' },
  tingkatPendek: { E: 'must fix', W: 'need a reason', I: 'hints' },
  saring: 'Filter by severity',
  bidang: 'Division',
  semuaBidang: 'All divisions',
  seluruhBuku: 'Workbook',
  bersih: 'No findings',
  bersihKet: 'All checked rules are met. The check runs again whenever a cell changes.',
  tersaring: 'No findings under this filter.',
  semua: 'Show all',
  ulang: 'Check again',
  aturan: (kode) => `Rule ${kode}`,
};

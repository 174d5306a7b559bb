import { isMenahan } from '../../domain/reviu/catatan';
import { lamaLangkah, terlambatKini } from '../../domain/sop/lama';
import type { SyaratLangkah } from '../../domain/sop/penjaga';
import { daftarBelumTerisi } from '../../domain/validasi/belum-terisi';
import { namaTabel } from '../../workbook/layout/nama';
import type { Ports } from '../port/ports';
import type { Buku } from './baca-buku';

/** Whether every division that has indicators has its form, and Rekap stands. */
export function formatLengkap({ snapshot, keadaan }: Buku): boolean {
  const adaRekap = snapshot.names.some(({ name, area }) => name.toUpperCase() === namaTabel.rekap && area !== null);
  const wajib = keadaan.kemajuan.filter(({ jumlahIndikator }) => jumlahIndikator > 0);
  return adaRekap && wajib.length > 0 && wajib.every(({ lembar }) => lembar !== null);
}

const lamaKini = ({ keadaan: { keadaanSop, data } }: Buku, sekarang: string): number | null => {
  const kini = keadaanSop.langkah.find(({ nomor }) => nomor === keadaanSop.kini);
  return kini === undefined ? null : lamaLangkah(kini, sekarang, data?.pengaturan);
};

/** What the workbook and the person at it say about the conditions of the steps. */
export const syaratOf = (buku: Buku, { clock, identity }: Pick<Ports, 'clock' | 'identity'>): SyaratLangkah => ({
  terlambat: terlambatKini(buku.keadaan.keadaanSop, clock.now(), buku.keadaan.data?.pengaturan),
  lama: lamaKini(buku, clock.now()),
  oleh: identity.current().nama,
  formatLengkap: formatLengkap(buku),
  belumTerisi: buku.keadaan.data === null ? [] : daftarBelumTerisi(buku.keadaan.data),
  jumlahTemuanE: buku.keadaan.temuan.filter(({ tingkat }) => tingkat === 'E').length,
  jumlahCatatanTerbuka: buku.keadaan.daftarCatatan.filter(isMenahan).length,
});

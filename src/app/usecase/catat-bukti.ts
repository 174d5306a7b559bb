import type { Bukti } from '../../domain/indikator/bukti';
import { namaTabel } from '../../workbook/layout/nama';
import { planBukti } from '../../workbook/plan/plan-bukti';
import { bacaBuku, type Buku } from '../buku/baca-buku';
import { rencanaUbah } from '../buku/rencana-ubah';
import type { Usecase } from './kit';
import { tolak, tolakUbah } from './tolak';

export interface MasukanBukti {
  /** Kode of the indicator. */
  readonly kode: string;
  readonly nama: string;
  readonly tempat: string;
  readonly halaman: string;
  /** SHA-256 of the file that was chosen, lower-case hex; empty where none was. */
  readonly sidik: string;
}

const sama = (a: Bukti, b: MasukanBukti): boolean =>
  a.kode.toLowerCase() === b.kode.toLowerCase() &&
  a.nama === b.nama &&
  a.tempat === b.tempat &&
  a.halaman === b.halaman &&
  a.sidik === b.sidik;
/** The register names it already: a second press, or a repeat after a lost answer. */
const sudahAda = ({ keadaan }: Buku, bukti: MasukanBukti): boolean =>
  (keadaan.data?.daftarBukti ?? []).some((satu) => sama(satu, bukti));

/** Enters one piece of evidence into the register; the file itself stays where it is. */
export const catatBukti: Usecase<MasukanBukti, Readonly<Record<string, never>>> = {
  id: 'catat-bukti',
  async siapkan(ports, masukan) {
    const bukti = {
      kode: masukan.kode.trim(),
      nama: masukan.nama.trim(),
      tempat: masukan.tempat.trim(),
      halaman: masukan.halaman.trim(),
      sidik: masukan.sidik,
    };
    if (bukti.nama === '') return tolak('teks-kosong');
    const buku = await bacaBuku(ports);
    const tolakan = tolakUbah(buku);
    if (tolakan !== null) return tolakan;
    const { data } = buku.keadaan;
    if (data === null) return tolak('belum-disiapkan');
    const indikator = data.daftarIndikator.find(({ kode }) => kode.toLowerCase() === bukti.kode.toLowerCase());
    const ada = buku.snapshot.names.some(({ name, area }) => name.toUpperCase() === namaTabel.bukti && area !== null);
    if (indikator === undefined || !ada) return tolak('sasaran-tidak-ada', { kunci: bukti.kode });
    if (sudahAda(buku, bukti)) return rencanaUbah(buku, [], {});
    const { nama } = ports.identity.current();
    const tanggal = ports.clock.now().slice(0, 10);
    const rancangan = planBukti(buku.snapshot, { ...bukti, kode: indikator.kode, tanggal, oleh: nama }, data.periode);
    return rencanaUbah(buku, [rancangan], {});
  },
};

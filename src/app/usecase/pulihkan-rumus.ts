import { isHitungan } from '../../domain/validasi/hitungan';
import { namaRumusOf } from '../../workbook/codec/nama-rumus';
import { planPulihkanRumus } from '../../workbook/plan/plan-pulihkan-rumus';
import { bacaBuku, type Buku } from '../buku/baca-buku';
import { rencanaUbah } from '../buku/rencana-ubah';
import type { Usecase } from './kit';
import { tolak, tolakUbah } from './tolak';

/** The table of each formula that was overwritten, emptied or changed, by the findings that tell so. */
const tabelRusak = ({ keadaan }: Buku): readonly string[] =>
  keadaan.temuan.flatMap((temuan) => (isHitungan(temuan) ? namaRumusOf(temuan.lokasi) : []));

/** Puts the formulas back where they were overwritten. */
export const pulihkanRumus: Usecase<Readonly<Record<string, never>>, Readonly<Record<string, never>>> = {
  id: 'pulihkan-rumus',
  async siapkan(ports) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakUbah(buku);
    if (tolakan !== null) return tolakan;
    const { data } = buku.keadaan;
    if (data === null) return tolak('belum-disiapkan');
    return rencanaUbah(buku, [planPulihkanRumus(buku.snapshot, data.periode, tabelRusak(buku), data)], {});
  },
};

import { isHitungan } from '../../domain/validasi/hitungan';
import type { Lokasi, Tabel } from '../../domain/validasi/temuan';
import { namaIsian, namaTabel } from '../../workbook/layout/nama';
import { planPulihkanRumus } from '../../workbook/plan/plan-pulihkan-rumus';
import { bacaBuku, type Buku } from '../buku/baca-buku';
import { rencanaUbah } from '../buku/rencana-ubah';
import type { Usecase } from './kit';
import { tolak, tolakUbah } from './tolak';

/** Tables of one sheet by the part that a place names. */
const bagianRekap: Readonly<Record<string, string>> = {
  '#semua': namaTabel.rekapRata,
  '#sasaran': namaTabel.rekapSasaran,
  '#bidang': namaTabel.rekapBidang,
  '#anggaran': namaTabel.rekapAnggaran,
};
const tabelUtuh: Readonly<Partial<Record<Tabel, string>>> = {
  anggaran: namaTabel.anggaran,
  laporan: namaTabel.laporan,
};
const namaOf = ({ tabel, bidang }: Lokasi): readonly string[] => {
  if (tabel === 'isian') return bidang === null ? [] : [namaIsian(bidang)];
  if (tabel === 'rekap') return [bagianRekap[bidang ?? ''] ?? namaTabel.rekap];
  const nama = tabelUtuh[tabel];
  return nama === undefined ? [] : [nama];
};

/** Tables whose figures differ from our own computation although no constant was found in them: a formula was emptied or changed. */
const tabelBerbeda = ({ keadaan }: Buku): readonly string[] => [
  ...new Set(keadaan.temuan.flatMap((temuan) => (isHitungan(temuan) ? namaOf(temuan.lokasi) : []))),
];

/** Puts the formulas back where they were overwritten. */
export const pulihkanRumus: Usecase<Readonly<Record<string, never>>, Readonly<Record<string, never>>> = {
  id: 'pulihkan-rumus',
  async siapkan(ports) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakUbah(buku);
    if (tolakan !== null) return tolakan;
    const { data } = buku.keadaan;
    if (data === null) return tolak('belum-disiapkan');
    return rencanaUbah(buku, [planPulihkanRumus(buku.snapshot, data.periode, tabelBerbeda(buku), data)], {});
  },
};

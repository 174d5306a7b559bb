import { susunTerbawa } from '../../domain/reviu/catatan-terbawa';
import type { DataKantor } from '../../domain/shared/kantor';
import { identitasDari } from '../../domain/sop/identitas';
import type { WarisanSop } from '../../domain/sop/langkah-sop';
import { keadaanAwal } from '../../domain/sop/lipat';
import { langkahAwal } from '../../domain/sop/lipat-langkah';
import type { IsiPeristiwa, Peristiwa } from '../../domain/sop/peristiwa';
import { naskahMenurut } from '../../domain/sop/revisi';
import type { KeadaanSop } from '../../domain/sop/sop';
import { peristiwaWarisan, sisaWarisan } from '../../domain/sop/warisan';
import { kunciBuku } from '../../workbook/codec/setelan';
import { planSiapkan } from '../../workbook/plan/plan-siapkan';
import { sambungLembar } from '../../workbook/plan/sambung-lembar';
import type { Change } from '../../workbook/plan/types';
import { rapikanSiapkan } from '../buku/rapikan';
import { bacaBuku, type Buku } from '../buku/baca-buku';
import { catat } from '../buku/catat';
import { rencanaUbah } from '../buku/rencana-ubah';
import type { Usecase } from './kit';
import { tolak } from './tolak';

function peristiwaAwal({ keadaan }: Buku, masukan: DataKantor, mulai: KeadaanSop): readonly IsiPeristiwa[] {
  const { periode, catatanLalu, daftarIndikator, warisanSop } = masukan;
  const kode = new Set(daftarIndikator.map((satu) => satu.kode));
  return keadaan.keadaanSop.siap === null
    ? [
        ...(warisanSop === undefined ? [] : peristiwaWarisan(sisaWarisan(warisanSop, keadaan.keadaanSop))),
        { jenis: 'triwulan-disiapkan', ...periode },
        { jenis: 'langkah-dimulai', langkah: mulai.naskah.langkah[0]?.nomor ?? 1 },
        ...(catatanLalu === undefined ? [] : susunTerbawa(catatanLalu, kode)),
      ]
    : [];
}

/** A revision whose event is written in the same plan. */
const belumTercatat = { id: '', oleh: '', waktu: '' } as const;

/** By which edition of the SOP the sheets are made: the newest for a quarter that begins, its own for one that runs. */
function keadaanMulai(kini: KeadaanSop, warisan: WarisanSop | undefined): KeadaanSop {
  if (kini.siap !== null) return kini;
  const sisa = warisan === undefined ? null : sisaWarisan(warisan, kini);
  const dibawa = sisa?.revisi == null ? null : { ...sisa.revisi, ...belumTercatat };
  const revisiTerbaru = dibawa ?? kini.revisiTerbaru;
  const penetapan = [...kini.penetapan, ...(sisa?.penetapan ?? [])];
  const pejabat = [...kini.pejabat, ...(sisa?.pejabat ?? [])];
  const naskah = naskahMenurut(revisiTerbaru);
  const langkah = langkahAwal(naskah, penetapan, revisiTerbaru !== null);
  return { ...keadaanAwal, naskah, revisi: revisiTerbaru, revisiTerbaru, penetapan, pejabat, langkah };
}

/**
 * Starts a quarter: identity sheet, definitions, budget, control sheet, notes and the journal's mirror. A second run completes
 * what is missing and changes nothing else.
 */
export const siapkanTriwulan: Usecase<DataKantor, { readonly peristiwa: readonly Peristiwa[] }> = {
  id: 'siapkan-triwulan',
  async siapkan(ports, masukan) {
    const buku = await bacaBuku(ports);
    const { keadaan, snapshot } = buku;
    if (keadaan.buku === 'versi-baru') return tolak('buku-versi-baru');
    const { siap } = keadaan.keadaanSop;
    const { tahun, triwulan } = masukan.periode;
    if (siap !== null && (siap.tahun !== tahun || siap.triwulan !== triwulan))
      return tolak('buku-lain-triwulan', { ...siap });
    const mulai = keadaanMulai(keadaan.keadaanSop, masukan.warisanSop);
    const rancangan = planSiapkan(snapshot, masukan, mulai);
    if (rancangan.asing.length > 0) return tolak('judul-dipakai', { nama: rancangan.asing.join(', ') });
    const catatan = catat(ports, buku, peristiwaAwal(buku, masukan, mulai), rancangan.peta);
    const id = buku.id === '' ? identitasDari(catatan.peristiwa) : buku.id;
    const identitas: readonly Change[] = buku.id === '' ? [{ op: 'setting.put', key: kunciBuku, value: id }] : [];
    // Not journalled yet, though the sheets stand: an earlier run was cut off before it had tidied up.
    const rapikan =
      siap === null && rancangan.changes.length === 0
        ? rapikanSiapkan(snapshot, rancangan.peta, masukan.daftarBidang)
        : [];
    const sambungan =
      siap === null || rancangan.changes.length === 0
        ? []
        : sambungLembar(snapshot, keadaan.data ?? masukan, keadaan.keadaanSop, rancangan.peta);
    return rencanaUbah(
      { ...buku, id },
      [rancangan, { changes: [...sambungan, ...rapikan, ...identitas], pratinjau: [] }, catatan],
      { peristiwa: catatan.peristiwa },
    );
  },
};

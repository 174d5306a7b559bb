import { susunTerbawa } from '../../domain/reviu/catatan-terbawa';
import type { DataKantor } from '../../domain/shared/kantor';
import { identitasDari } from '../../domain/sop/identitas';
import { keadaanAwal } from '../../domain/sop/lipat';
import { langkahAwal } from '../../domain/sop/lipat-langkah';
import type { IsiPeristiwa, Peristiwa } from '../../domain/sop/peristiwa';
import { naskahMenurut } from '../../domain/sop/revisi';
import type { KeadaanSop } from '../../domain/sop/sop';
import { kunciBuku } from '../../workbook/codec/setelan';
import { planSiapkan } from '../../workbook/plan/plan-siapkan';
import type { Change } from '../../workbook/plan/types';
import { rapikanSiapkan } from '../buku/rapikan';
import { bacaBuku, type Buku } from '../buku/baca-buku';
import { catat } from '../buku/catat';
import { rencanaUbah } from '../buku/rencana-ubah';
import type { Usecase } from './kit';
import { tolak } from './tolak';

function peristiwaAwal({ keadaan }: Buku, masukan: DataKantor): readonly IsiPeristiwa[] {
  const { periode, catatanLalu, daftarIndikator } = masukan;
  const kode = new Set(daftarIndikator.map((satu) => satu.kode));
  return keadaan.keadaanSop.siap === null
    ? [
        { jenis: 'triwulan-disiapkan', ...periode },
        { jenis: 'langkah-dimulai', langkah: 1 },
        ...(catatanLalu === undefined ? [] : susunTerbawa(catatanLalu, kode)),
      ]
    : [];
}

/** By which edition of the SOP the sheets are made: the newest for a quarter that begins, its own for one that runs. */
function keadaanMulai(kini: KeadaanSop): KeadaanSop {
  const { siap, revisiTerbaru, penetapan, pejabat } = kini;
  if (siap !== null) return kini;
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
    const rancangan = planSiapkan(snapshot, masukan, keadaanMulai(keadaan.keadaanSop));
    if (rancangan.asing.length > 0) return tolak('judul-dipakai', { nama: rancangan.asing.join(', ') });
    const catatan = catat(ports, buku, peristiwaAwal(buku, masukan), rancangan.peta);
    const id = buku.id === '' ? identitasDari(catatan.peristiwa) : buku.id;
    const identitas: readonly Change[] = buku.id === '' ? [{ op: 'setting.put', key: kunciBuku, value: id }] : [];
    // Not journalled yet, though the sheets stand: an earlier run was cut off before it had tidied up.
    const rapikan =
      siap === null && rancangan.changes.length === 0
        ? rapikanSiapkan(snapshot, rancangan.peta, masukan.daftarBidang)
        : [];
    return rencanaUbah({ ...buku, id }, [rancangan, { changes: [...rapikan, ...identitas], pratinjau: [] }, catatan], {
      peristiwa: catatan.peristiwa,
    });
  },
};

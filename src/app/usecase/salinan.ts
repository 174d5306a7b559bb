import { lipatCatatan } from '../../domain/reviu/lipat-catatan';
import { identitasDari } from '../../domain/sop/identitas';
import { lipatPeristiwa } from '../../domain/sop/lipat';
import type { Peristiwa } from '../../domain/sop/peristiwa';
import { urutkanPeristiwa } from '../../domain/sop/urutan';
import { readJurnal } from '../../workbook/codec/jurnal';
import { kunciBuku } from '../../workbook/codec/setelan';
import { planJurnal, type UrusanLain } from '../../workbook/plan/plan-jurnal';
import { petaTempat } from '../../workbook/plan/tempat';
import { bacaBuku, type Buku } from '../buku/baca-buku';
import { catat } from '../buku/catat';
import { susulkan } from '../buku/ceritakan';
import { peristiwaBaru } from '../buku/peristiwa-baru';
import { rencanaCatat, rencanaTanpaBalik } from '../buku/rencana-ubah';
import { pratinjau } from '../../workbook/plan/pratinjau';
import type { Usecase } from './kit';
import { tolak, tolakBuku, tolakKecualiSisa } from './tolak';

type Hasil = { readonly peristiwa: readonly Peristiwa[] };

/** Makes this copy of the file a work of its own: the identity that came with "Save As" is exchanged for one that no other file has. */
export const pisahkanSalinan: Usecase<{ readonly dari: string; readonly alasan: string }, Hasil> = {
  id: 'pisahkan-salinan',
  async siapkan(ports, { dari, alasan }) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakBuku(buku);
    if (tolakan !== null) return tolakan;
    // Asked of a workbook that has another identity by now: it was separated already, perhaps by a first try that was cut off.
    if (buku.id !== dari) return tolakKecualiSisa(buku, tolak('salinan-sudah-terpisah'), { peristiwa: [] });
    const { perangkat, sesi } = ports.identity.current();
    const tercatat = buku.keadaan.riwayat.flatMap(({ isi }) =>
      isi.jenis === 'buku-disalin' && isi.dari === dari ? [isi.salinan] : [],
    );
    const baru = `buku-${ports.clock.now().replace(/\D/g, '').slice(0, 14)}-${perangkat}${sesi}`;
    // Journalled, but the identity is the old one: a first try was cut off in between.
    const salinan = tercatat.at(-1) ?? baru;
    const catatan = catat(
      ports,
      buku,
      tercatat.length > 0 ? [] : [{ jenis: 'buku-disalin', dari, salinan, alasan: alasan.trim() }],
    );
    const identitas = { op: 'setting.put', key: kunciBuku, value: salinan } as const;
    return rencanaCatat(buku, [catatan, { changes: [identitas], pratinjau: [] }], { peristiwa: catatan.peristiwa });
  },
};

/** The workbook as it stands once its history is this one. */
function bukuDengan(buku: Buku, riwayat: readonly Peristiwa[]): Buku {
  const { keadaan: keadaanSop, takBerlaku } = lipatPeristiwa(riwayat);
  const daftarCatatan = lipatCatatan(riwayat);
  return { ...buku, keadaan: { ...buku.keadaan, riwayat, keadaanSop, takBerlaku, daftarCatatan } };
}

/** Takes in, or leaves out, the history of another workbook that came with copied sheets. Only histories of the same quarter can be one. */
export const urusRiwayatLain: Usecase<{ readonly pilihan: Exclude<UrusanLain, 'biarkan'> }, Hasil> = {
  id: 'urus-riwayat-lain',
  async siapkan(ports, { pilihan }) {
    const buku = await bacaBuku(ports);
    const tolakan = tolakBuku(buku);
    if (tolakan !== null) return tolakan;
    const { lain, peristiwa: milik } = readJurnal(buku.snapshot);
    if (lain === null) return tolakKecualiSisa(buku, tolak('riwayat-lain-tidak-ada'), { peristiwa: [] });
    const { siap } = buku.keadaan.keadaanSop;
    const asal = lain.peristiwa.flatMap(({ isi }) => (isi.jenis === 'triwulan-disiapkan' ? [isi] : []))[0];
    if (pilihan === 'gabung' && (asal?.tahun !== siap?.tahun || asal?.triwulan !== siap?.triwulan))
      return tolak('riwayat-lain-triwulan', { tahun: asal?.tahun ?? '', triwulan: asal?.triwulan ?? '' });
    const jenis = pilihan === 'gabung' ? 'riwayat-digabung' : 'riwayat-ditinggalkan';
    const riwayat = urutkanPeristiwa(pilihan === 'gabung' ? [...milik, ...lain.peristiwa] : milik);
    // Journalled by a first try that was cut off before the mirror followed.
    const tercatat = milik.some(({ isi }) => isi.jenis === jenis && isi.dari === lain.id);
    const peristiwa = peristiwaBaru(
      ports,
      riwayat,
      tercatat ? [] : [{ jenis, dari: lain.id, jumlah: lain.peristiwa.length }],
    );
    // The mirror's last identity would otherwise be taken for this workbook's as soon as its setting is lost.
    const id = buku.id === '' ? identitasDari(milik) : buku.id;
    const peta = petaTempat(buku.snapshot);
    const changes = [
      { op: 'setting.put', key: kunciBuku, value: id } as const,
      ...planJurnal(buku.snapshot, peta, peristiwa, pilihan),
      ...susulkan(bukuDengan(buku, [...riwayat, ...peristiwa]), peta),
    ];
    return rencanaTanpaBalik(
      buku,
      { changes, pratinjau: pratinjau('peristiwa', [], pilihan === 'gabung' ? lain.peristiwa.length + 1 : 1) },
      { peristiwa },
    );
  },
};

import type { Pejabat, PelaksanaLangkah, RevisiSop } from '../../domain/sop/langkah-sop';
import { isDaftarPelaksana, isNip, isPejabat, isRevisiSop } from '../../domain/sop/bentuk';
import type { IsiPeristiwa } from '../../domain/sop/peristiwa';
import { isiRevisi, periksaRevisi } from '../../domain/sop/revisi';
import type { Ports } from '../port/ports';
import { bacaBuku, type Buku } from '../buku/baca-buku';
import { catat } from '../buku/catat';
import { rencanaCatat } from '../buku/rencana-ubah';
import { PERAN_PENGATUR } from '../setting/setelan';
import type { Rencana, Tolakan, Usecase } from './kit';
import type { HasilLangkah } from './langkah';
import { tolak, tolakBuku } from './tolak';

/** Records what the Kasubag states about the SOP; the same statement twice is one. */
async function tetapkan(
  ports: Ports,
  pikirkan: (buku: Buku) => readonly IsiPeristiwa[] | Tolakan,
): Promise<Rencana<HasilLangkah> | Tolakan> {
  if (ports.identity.current().peran !== PERAN_PENGATUR) return tolak('hanya-kasubag');
  const buku = await bacaBuku(ports);
  const tolakan = tolakBuku(buku);
  if (tolakan !== null) return tolakan;
  const isi = pikirkan(buku);
  if ('status' in isi) return isi;
  const catatan = catat(ports, buku, isi);
  return rencanaCatat(buku, [catatan], { peristiwa: catatan.peristiwa });
}

/** Whatever the reason that was given: the same edition is recorded once. */
const samaIsi = (a: RevisiSop, b: RevisiSop): boolean =>
  JSON.stringify({ ...isiRevisi(a), alasan: '' }) === JSON.stringify({ ...isiRevisi(b), alasan: '' });

/** Records a new edition of the SOP. The running quarter keeps the one it began with; the next one takes the newest. */
export const revisiSop: Usecase<{ readonly revisi: RevisiSop }, HasilLangkah> = {
  id: 'revisi-sop',
  siapkan: (ports, { revisi }) =>
    tetapkan(ports, ({ keadaan }) => {
      const masalah = isRevisiSop(revisi) ? periksaRevisi(revisi) : null;
      if (masalah === null || masalah.length > 0)
        return tolak('revisi-salah', { nama: (masalah ?? []).map(({ langkah }) => langkah ?? '–').join(', ') });
      const { revisiTerbaru } = keadaan.keadaanSop;
      return revisiTerbaru !== null && samaIsi(revisiTerbaru, revisi)
        ? []
        : [{ jenis: 'sop-direvisi', revisi: isiRevisi(revisi) }];
    }),
};

/** Confirms who carries out steps of the running quarter: from then on they are no proposals. */
export const tetapkanPelaksana: Usecase<{ readonly daftar: readonly PelaksanaLangkah[] }, HasilLangkah> = {
  id: 'tetapkan-pelaksana',
  siapkan: (ports, { daftar }) =>
    tetapkan(ports, ({ keadaan }) => {
      const { langkah } = keadaan.keadaanSop;
      const asing = daftar.find((satu) => !langkah.some(({ nomor }) => nomor === satu.langkah));
      if (asing !== undefined || !isDaftarPelaksana(daftar))
        return tolak('langkah-tidak-ada', { langkah: asing?.langkah ?? null });
      const baru = daftar.filter(
        (satu) =>
          !langkah.some(
            ({ nomor, pelaksana }) => nomor === satu.langkah && pelaksana.ditetapkan && pelaksana.peran === satu.peran,
          ),
      );
      return baru.length === 0 ? [] : [{ jenis: 'pelaksana-ditetapkan', daftar: baru }];
    }),
};

/** States who holds a post, in acting capacity too, and in which time. */
export const tetapkanPejabat: Usecase<{ readonly pejabat: Pejabat }, HasilLangkah> = {
  id: 'tetapkan-pejabat',
  siapkan: (ports, { pejabat }) =>
    tetapkan(ports, ({ keadaan }) => {
      const { peran, sebutan, dari, sampai } = pejabat;
      const nip = pejabat.nip?.trim() ?? '';
      const rapi: Pejabat = { peran, nama: pejabat.nama.trim(), ...(nip === '' ? {} : { nip }), sebutan, dari, sampai };
      if (rapi.nama === '') return tolak('nama-pejabat-kosong');
      if (nip !== '' && !isNip(nip)) return tolak('nip-salah', { nip: nip.slice(0, 40) });
      if (!isPejabat(rapi) || (dari !== null && sampai !== null && sampai < dari)) return tolak('masa-jabatan-salah');
      const akhir = keadaan.keadaanSop.pejabat.at(-1);
      return JSON.stringify(akhir) === JSON.stringify(rapi) ? [] : [{ jenis: 'pejabat-ditetapkan', pejabat: rapi }];
    }),
};

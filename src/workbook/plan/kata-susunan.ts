import type { BedaSusunan, JenisSusunan } from '../../domain/indikator/susunan/perubahan';
import { potong, type KataPeristiwa } from './kata';

/** What was done to indicators and divisions, as the history says it. */
const kataAksi: Readonly<Record<JenisSusunan, (beda: BedaSusunan) => string>> = {
  'indikator-baru': ({ kunci, baru }) => `Menambah indikator ${kunci}: ${potong(baru)}`,
  'indikator-ubah': ({ kunci, lama, baru }) =>
    `Mengubah indikator ${kunci} dari "${potong(lama)}" menjadi "${potong(baru)}"`,
  'indikator-pindah': ({ kunci, lama, baru }) => `Memindahkan indikator ${kunci} dari bidang ${lama} ke bidang ${baru}`,
  'indikator-berhenti': ({ kunci, baru }) =>
    baru === '' ? `Mengukur lagi indikator ${kunci}` : `Menghentikan indikator ${kunci} sejak ${baru}`,
  'bidang-baru': ({ kunci, baru }) => `Menambah bidang ${kunci}: ${potong(baru)}`,
  'bidang-ubah': ({ kunci, lama, baru }) =>
    `Mengganti nama bidang ${kunci} dari ${potong(lama)} menjadi ${potong(baru)}`,
  'bidang-berhenti': ({ kunci, baru }) =>
    baru === 'berhenti' ? `Menghentikan bidang ${kunci}` : `Mengaktifkan lagi bidang ${kunci}`,
  'bidang-urut': ({ baru }) => `Mengurutkan bidang: ${potong(baru)}`,
};
export const kataSusunan = (beda: BedaSusunan): KataPeristiwa => ({ kalimat: kataAksi[beda.aksi](beda), alasan: '' });

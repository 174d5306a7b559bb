import { isTerbuka, type Catatan } from '../../domain/reviu/catatan';
import type { IsiCatatan, SasaranCatatan } from '../../domain/reviu/peristiwa-reviu';
import type { Buku } from '../buku/baca-buku';
import { nilaiPada } from '../buku/nilai-pada';
import { cap, jamBerikut } from '../buku/peristiwa-baru';
import { rencanaReviu, type HasilReviu } from '../buku/rencana-catatan';
import { isTanggal } from '../buku/tanggal';
import type { Tolakan, Usecase } from './kit';
import { tolak } from './tolak';

/** The note as it is kept: without blanks around it, and without what it does not ask for. */
function rapikan({ teks, tingkat, ditugaskan, tenggat }: IsiCatatan): IsiCatatan {
  const tugas =
    ditugaskan === undefined || (ditugaskan.peran === null && ditugaskan.bidang === null) ? null : ditugaskan;
  return {
    teks: teks.trim(),
    ...(tingkat === undefined ? {} : { tingkat }),
    ...(tugas === null ? {} : { ditugaskan: { peran: tugas.peran, bidang: tugas.bidang } }),
    ...(tenggat === undefined || tenggat.trim() === '' ? {} : { tenggat: tenggat.trim() }),
  };
}

/** What is wrong with a note's words; `null` = nothing. */
function tolakIsi({ teks, tenggat }: IsiCatatan): Tolakan | null {
  if (teks === '') return tolak('teks-kosong');
  return tenggat === undefined || isTanggal(tenggat) ? null : tolak('tanggal-salah', { tanggal: tenggat });
}

const samaSasaran = (satu: SasaranCatatan, lain: SasaranCatatan): boolean =>
  satu.tabel === lain.tabel && satu.kunci === lain.kunci && satu.kolom === lain.kolom;

/** The same words on the same place, not accepted yet: a second press, or a repeat after the answer of the first was lost. */
const sudahDitulis = ({ keadaan }: Buku, sasaran: SasaranCatatan, { teks }: IsiCatatan): boolean =>
  keadaan.daftarCatatan.some((satu) => isTerbuka(satu) && satu.teks === teks && samaSasaran(satu.sasaran, sasaran));

/** Writes a reviewer's note on indicator x column. */
export const tulisCatatan: Usecase<{ readonly sasaran: SasaranCatatan } & IsiCatatan, HasilReviu> = {
  id: 'tulis-catatan',
  siapkan: (ports, { sasaran, ...masukan }) =>
    rencanaReviu(ports, (buku) => {
      const isi = rapikan(masukan);
      const tolakan = tolakIsi(isi);
      if (tolakan !== null) return tolakan;
      const nilai = nilaiPada(buku, sasaran);
      if (nilai === undefined) return tolak('sasaran-tidak-ada', { kunci: sasaran.kunci });
      if (sudahDitulis(buku, sasaran, isi)) return [];
      const catatan = `catatan-${jamBerikut(buku.keadaan.riwayat)}-${cap(ports)}`;
      return [{ jenis: 'catatan-ditulis', catatan, sasaran, ...isi, nilaiSaatItu: nilai }];
    }),
};

const sama = (catatan: Catatan, { teks, tingkat = 'wajib', ditugaskan, tenggat }: IsiCatatan): boolean =>
  catatan.teks === teks &&
  catatan.tingkat === tingkat &&
  catatan.tenggat === (tenggat ?? null) &&
  (catatan.ditugaskan?.peran ?? null) === (ditugaskan?.peran ?? null) &&
  (catatan.ditugaskan?.bidang ?? null) === (ditugaskan?.bidang ?? null);

/** Lets a note say something else; what it said before stays in the journal. An accepted note is closed. */
export const suntingCatatan: Usecase<{ readonly catatan: string } & IsiCatatan, HasilReviu> = {
  id: 'sunting-catatan',
  siapkan: (ports, { catatan: id, ...masukan }) =>
    rencanaReviu(ports, ({ keadaan }) => {
      const isi = rapikan(masukan);
      const tolakan = tolakIsi(isi);
      if (tolakan !== null) return tolakan;
      const lama = keadaan.daftarCatatan.find((satu) => satu.id === id);
      if (lama === undefined) return tolak('catatan-tidak-ada');
      if (!isTerbuka(lama)) return tolak('catatan-sudah-diterima');
      return sama(lama, isi) ? [] : [{ jenis: 'catatan-disunting', catatan: id, ...isi }];
    }),
};

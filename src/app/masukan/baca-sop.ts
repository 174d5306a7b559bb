import { daftarPeran } from '../../domain/sop/langkah-sop';
import { daftarNomorLangkah } from '../../domain/sop/naskah';
import type { NomorLangkah, Peran } from '../../domain/sop/peristiwa';
import type { Pembaca } from './pembaca';

/** An SOP event as the input tells it; who and when are the office's own statement. */
export interface PeristiwaMasukan {
  readonly langkah: NomorLangkah;
  readonly aksi: AksiMasukan;
  readonly oleh: string;
  readonly peran: Peran | null;
  readonly waktu: string;
  readonly keterangan: string;
  /** Step that a returned report goes back to; only for `kembali`. */
  readonly ke: NomorLangkah | null;
}
export type AksiMasukan = 'selesai' | 'kembali';

const daftarAksi: readonly AksiMasukan[] = ['selesai', 'kembali'];
const isoWithOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

function bacaLangkah(p: Pembaca, nilai: unknown, jalur: string): NomorLangkah {
  // A file of data begins a quarter by the SOP as it was issued: it carries no revision.
  const langkah = daftarNomorLangkah.find((nomor) => nomor === nilai);
  if (langkah === undefined)
    p.salah(jalur, nilai === undefined ? p.kata.tidakAda : p.kata.jenis(nilai), p.kata.harap.langkah);
  return langkah ?? 1;
}

function bacaWaktu(p: Pembaca, nilai: unknown, jalur: string): string {
  const teks = p.teksIsi(nilai, jalur);
  if (teks !== '' && (!isoWithOffset.test(teks) || Number.isNaN(Date.parse(teks))))
    p.salah(jalur, p.kata.takDikenal(teks), p.kata.harap.waktu);
  return teks;
}

function bacaPeristiwa(p: Pembaca, nilai: unknown, jalur: string): PeristiwaMasukan {
  const isi = p.objek(nilai, jalur);
  const aksi = p.pilihan(isi['aksi'], `${jalur}.aksi`, daftarAksi, 'selesai');
  const tanpaPeran = isi['peran'] === undefined || isi['peran'] === null;
  return {
    langkah: bacaLangkah(p, isi['langkah'], `${jalur}.langkah`),
    aksi,
    oleh: p.teksIsi(isi['oleh'], `${jalur}.oleh`),
    peran: tanpaPeran ? null : p.pilihan(isi['peran'], `${jalur}.peran`, daftarPeran, 'STAF'),
    waktu: bacaWaktu(p, isi['waktu'], `${jalur}.waktu`),
    keterangan: p.teks(isi['keterangan'], `${jalur}.keterangan`),
    ke: aksi === 'kembali' ? bacaLangkah(p, isi['ke'], `${jalur}.ke`) : null,
  };
}

export const bacaSop = (p: Pembaca, nilai: unknown, jalur: string): readonly PeristiwaMasukan[] =>
  nilai === undefined || nilai === null
    ? []
    : p.larik(nilai, jalur).map((satu, nomor) => bacaPeristiwa(p, satu, `${jalur}[${nomor}]`));

import type { Frekuensi, Isi, Konsolidasi, Polaritas } from '../indikator';
import { readAngka, readTarget } from '../parse-angka';
import { isTakDijumlahkan } from '../satuan';
import { polos, type NilaiIku } from './medan';

/** What is done about something bad is good when it grows: these words win over those below. */
const kataPenanganan =
  /\b(penyelesaian|diselesaikan|terselesaikan|ditindaklanjuti|penanganan|ditangani|tertangani|penegakan|terlaksana|dilaksanakan|penurunan|pengurangan|cakupan|pembinaan|pencegahan|pengendalian)\b/;
/** What an office wants less of. */
const kataBuruk =
  /\b(waktu tanggap|response time|respon time|lama waktu|waktu penyelesaian|rata rata waktu|keterlambatan|angka kriminalitas|tingkat kriminalitas|kemiskinan|pengangguran)\b|\b(jumlah|angka|tingkat|persentase|rasio)( kasus| kejadian)? (pelanggaran|kasus|gangguan|pengaduan|korban|kejadian|kebakaran|temuan|konflik|kecelakaan|aduan)\b/;

/** Read from the wording alone; always shown as a proposal. */
export function usulkanPolaritas(indikator: string): Polaritas {
  const teks = polos(indikator);
  return !kataPenanganan.test(teks) && kataBuruk.test(teks) ? 'negatif' : 'positif';
}

const triwulanOf = (nilai: NilaiIku): readonly Isi[] => [nilai.target1, nilai.target2, nilai.target3, nilai.target4];
const hampirSama = (a: number, b: number): boolean => Math.abs(a - b) <= 0.01 * Math.max(1, Math.abs(b));

/** From the targets where they say it (their sum, or their last, is the year's), else from the unit: ratios are never added up. */
export function usulkanKonsolidasi(nilai: NilaiIku): Konsolidasi {
  if (isTakDijumlahkan(String(nilai.satuan ?? ''))) return 'akhir';
  const setahun = readAngka(nilai.targetTahunan);
  const angka = triwulanOf(nilai).flatMap((isi) => readAngka(isi) ?? []);
  const jumlah = angka.reduce((total, satu) => total + satu, 0);
  if (setahun !== null && angka.length > 1 && !hampirSama(jumlah, setahun) && hampirSama(angka.at(-1) ?? 0, setahun))
    return 'akhir';
  return 'jumlah';
}

/** From which quarters have a target at all. */
export function usulkanFrekuensi(nilai: NilaiIku): Frekuensi {
  const ada = triwulanOf(nilai).map((isi) => readTarget(isi) !== null);
  if (ada[0] === true || ada[2] === true || !ada.includes(true)) return 'triwulan';
  return ada[1] === true ? 'semester' : 'tahun';
}

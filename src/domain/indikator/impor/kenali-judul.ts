import { polos, type MedanIku } from './medan';

/** What a heading is for: a field of ours, or a column that is known and not taken (numbers, realisations). */
export interface JudulDikenal {
  readonly medan: MedanIku | 'abaikan';
  /** Whether the heading says so itself, and not only its neighbours. */
  readonly yakin: boolean;
}

const kataTriwulan = '(?:tw|t w|triw|triwulan|tribulan|quarter|q)';
const nomorTriwulan: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  kesatu: 1,
  pertama: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
};
const polaTriwulan = new RegExp(`\\b${kataTriwulan} ?(iv|iii|ii|i|[1-4]|kesatu|pertama|kedua|ketiga|keempat)\\b`);
const polaSemester = /\b(?:semester|smt|sem) ?(ii|i|[12]|pertama|kedua)\b/;
const polaTahun = /\b(20\d\d)\b/;
const adaKataTriwulan = new RegExp(`\\b${kataTriwulan}\\b`);

/** The quarter that a heading names; a bare number or numeral only where the heading above speaks of quarters. */
function triwulanOf(bagian: string, atas: string): 1 | 2 | 3 | 4 | null {
  const sendiri = polaTriwulan.exec(bagian)?.[1];
  if (sendiri !== undefined) return nomorTriwulan[sendiri] ?? null;
  return adaKataTriwulan.test(atas) ? (nomorTriwulan[bagian] ?? null) : null;
}

const isBukanTarget = (teks: string): boolean =>
  /\b(realisasi|capaian|predikat|tingkat|persentase capaian|deviasi|selisih|hasil)\b/.test(teks) &&
  !/\b(target|indikator|sasaran)\b/.test(teks);
const isUang = (teks: string): boolean => /^(rp|anggaran|pagu)\b|\b(pagu|anggaran|rp|rupiah)\b/.test(teks);

/** In this order, the first that fits: what is narrower stands before what is wider ("satuan kerja" before "satuan"). */
const daftarPola: readonly (readonly [RegExp, MedanIku | 'abaikan'])[] = [
  [/^(no|nomor|no urut|nomer|urut|#)$/, 'abaikan'],
  [/\bkode (anggaran|rekening|program|kegiatan|sub kegiatan|sub)\b/, 'kodeAnggaran'],
  [/^(kode|id)( (iku|ikk|iki|indikator|indikator kinerja))?$|^no iku$|^kode unik$/, 'kode'],
  [/^(?!.*\bindikator\b).*\b(program|kegiatan|alasan|baseline|kondisi awal|keterangan|catatan)\b/, 'abaikan'],
  [
    /\b(konsolidasi|kumulatif|akumulasi)\b|\b(tipe|jenis|sifat|cara) (penghitungan|perhitungan|konsolidasi|data|pengisian)\b/,
    'konsolidasi',
  ],
  [/\b(polaritas|tren|trend|arah|maximize|minimize)\b|\b(sifat|jenis|tipe|orientasi) (indikator|iku)\b/, 'polaritas'],
  [
    /\bfrekuensi\b|\b(periode|waktu|jadwal) (ukur|pengukuran|pelaporan|pemantauan|pengumpulan)\b|^periode$/,
    'frekuensi',
  ],
  [
    /\b(formula|formulasi|rumus|rumusan|definisi|penjelasan|metode|metodologi)\b|\bcara (hitung|ukur|menghitung|pengukuran|mengukur)\b/,
    'definisi',
  ],
  [/\b(sumber|asal) (data|informasi)\b|^sumber$|\bdata dukung\b|\bdokumen pendukung\b/, 'sumberData'],
  [
    /\b(penanggung ?jawab|bidang|unit kerja|satuan kerja|pelaksana|pengampu|seksi|subbagian|unit perangkat daerah|unit pemilik)\b|^(unit|pic|pj)$/,
    'bidang',
  ],
  [/\bsatuan\b|^ukuran$/, 'satuan'],
  [/\bindikator\b|^(iku|ikk|iki|ikd)$|\bindikator kinerja\b/, 'indikator'],
  [/\bsasaran\b|^kinerja utama$|^tujuan$/, 'sasaran'],
];

/** Targets by quarter, by half-year (known at its end) and by year; another year's target is not ours. */
function targetOf(bagian: string, atas: string, tahun: number): JudulDikenal | null {
  const semua = `${atas} ${bagian}`;
  if (/\bs d\b|\bsampai dengan\b/.test(bagian)) return { medan: 'abaikan', yakin: true };
  const bertarget = /\b(target|rencana)\b/.test(semua);
  const triwulan = triwulanOf(bagian, atas);
  const tahunan = (polaTahun.exec(bagian) ??
    (/^(k|kinerja|target|volume|vol)$/.test(bagian) ? polaTahun.exec(atas) : null))?.[1];
  const semester = polaSemester.exec(bagian)?.[1];
  if (isBukanTarget(semua)) return { medan: 'abaikan', yakin: true };
  if (triwulan !== null) return { medan: `target${triwulan}`, yakin: bertarget };
  if (semester !== undefined) {
    const akhir = semester === 'i' || semester === '1' || semester === 'pertama' ? 2 : 4;
    return { medan: `target${akhir}`, yakin: false };
  }
  if (tahunan !== undefined && (bertarget || /^(tahun )?20\d\d$/.test(bagian)))
    return Number(tahunan) === tahun ? { medan: 'targetTahunan', yakin: bertarget } : { medan: 'abaikan', yakin: true };
  return /\btarget\b/.test(bagian) || (bertarget && /\b(tahun|tahunan|kinerja|k|volume|vol)\b/.test(bagian))
    ? { medan: 'targetTahunan', yakin: true }
    : null;
}

/**
 * What a column is for, from its headings (top first). The lowest heading decides; what stands above only tells which target or
 * realisation a quarter belongs to. `tahun`: the year whose target is wanted.
 */
export function kenaliJudul(judul: readonly string[], tahun: number): JudulDikenal | null {
  const bagian = judul.map(polos).filter((teks) => teks !== '');
  const bawah = bagian.at(-1);
  if (bawah === undefined) return null;
  const atas = bagian.slice(0, -1).join(' ');
  if (isUang(bawah) && !/\bkode\b/.test(bawah)) return { medan: 'abaikan', yakin: true };
  const [pola] = daftarPola.filter(([satu]) => satu.test(bawah)).map(([, medan]) => medan);
  const isIndikatorTarget = pola === 'indikator' && /^target\b/.test(bawah);
  const target = pola === undefined || isIndikatorTarget || pola === 'sasaran' ? targetOf(bawah, atas, tahun) : null;
  if (target !== null) return target;
  if (pola !== undefined) return { medan: pola, yakin: true };
  return isBukanTarget(bawah) ? { medan: 'abaikan', yakin: true } : null;
}

import type { Katalog } from './katalog';
import { temuanStrukturEn } from './temuan-struktur-en';

const k = (judul: string, kalimat: string, tindakan: string) => ({ judul, kalimat, tindakan });

export const temuanEn: Katalog['temuan'] = {
  R01: k(
    'Indicator without a name',
    'Row {indikator} holds figures, but its indicator has no name.',
    'Fill in the name on sheet IKU, or empty the figures.',
  ),
  R02: k(
    'Unit missing',
    'Indicator {indikator} has no unit.',
    'Fill in the unit on sheet IKU, such as %, cases or documents.',
  ),
  R03: k(
    'Definition missing',
    'Indicator {indikator} has no operational definition or formula.',
    'Write how it is computed on sheet IKU.',
  ),
  R04: k(
    'Way of computing not chosen',
    'The {hal} of indicator {indikator} is not chosen or not known.',
    'Choose the {hal} from the list on sheet IKU.',
  ),
  R05: k(
    'Target missing or unreadable',
    'The target of indicator {indikator} cannot be read as a number: {teks}.',
    'Write a number or a range, such as 85 or 85-95, on sheet IKU.',
  ),
  R06: k(
    'Target zero or negative',
    'The target of indicator {indikator} is {target}, so no percentage can be computed (realisation {realisasi}).',
    'Correct the target on sheet IKU, or change the polarity if lower is better.',
  ),
  R07: k(
    'Realisation not filled in',
    'The realisation of quarter {triwulan} of indicator {indikator} is due and still empty.',
    'Fill in the figure; write 0 for none, or "tidak ada data" if there really are no data.',
  ),
  R08: k(
    'Realisation is no number',
    'The realisation of quarter {triwulan} of indicator {indikator} reads {teks} ({alasan}); it counts as not filled in, not as zero.',
    'Write the number alone; if there are no data, explain it under hindering factors.',
  ),
  R09: k(
    'Realisation negative',
    'The realisation of quarter {triwulan} of indicator {indikator} is {realisasi}.',
    'Check the minus sign; a realisation is never below zero.',
  ),
  R10: k(
    'Percentage outside 0 to 100',
    'Indicator {indikator} is in percent, but there is a value of {nilai}.',
    'Check the figure; leave it if more than 100 is possible.',
  ),
  R11: k(
    'Percentages are summed',
    'Indicator {indikator} is in {satuan}, but its consolidation is a sum.',
    'Choose last value or mean on sheet IKU.',
  ),
  R12: k(
    'Quarterly targets do not add up',
    'The quarterly targets of indicator {indikator} add up to {jumlah}, but the yearly target is {targetTahunan}.',
    'Make the four quarterly targets add up to the yearly one on sheet IKU.',
  ),
  R13: k(
    'Target of quarter IV differs from the yearly one',
    'The target of quarter IV of indicator {indikator} is {target4}, but the yearly target is {targetTahunan}.',
    'Make both targets equal on sheet IKU.',
  ),
  R14: k(
    'Cumulative figure falls',
    'The realisation of indicator {indikator} falls from {sebelum} to {sesudah} in quarter {triwulan}.',
    'Check whether the figure is cumulative; correct it or explain why.',
  ),
  R15: k(
    'A later quarter is filled in',
    'The realisation of quarter {triwulan} of indicator {indikator} is filled in although it is not reported yet.',
    'Empty it, or move it to the right quarter.',
  ),
  R16: k(
    'Polarity looks wrong',
    'Indicator {indikator} has polarity {polaritas}, but its name holds the word "{kata}".',
    'Check whether higher is really better; change the polarity on sheet IKU if not.',
  ),
  R17: k(
    'Computed value differs or formula overwritten',
    'Computed cell of {indikator}: {alasan} (shown {tampil}, should be {hitung}).',
    'Press Restore formulas.',
  ),
  R18: k(
    'Achievement very high',
    'The achievement of indicator {indikator} is {capaian} %, above {batas} %.',
    'Look for a typing error; if it is right the target may be too low: explain it under driving factors.',
  ),
  R19: k(
    'Lowest achievement without explanation',
    'The achievement of indicator {indikator} is {capaian} % ({predikat}), but hindering factors or follow-up are empty.',
    'Fill in hindering factors and follow-up on the form of the division.',
  ),
  R20: k(
    'Explanation missing',
    'The achievement of indicator {indikator} is {capaian} %, but {hal} is not filled in.',
    'Fill in {hal} on the form of the division.',
  ),
  R21: k(
    'Realisation leaps or drops',
    'The realisation of quarter {triwulan} of indicator {indikator} is {sesudah}, that of quarter {triwulanLalu} {sebelum}: {perubahan} % away from what its targets foresee.',
    'Look for a typing error or another unit; if it is right, explain it in the factor columns.',
  ),
  R22: k(
    'Numerator and denominator do not fit',
    'Quarter {triwulan} of indicator {indikator}: {pembilang} divided by {penyebut} times 100 is {hitung}, but the realisation is {realisasi}.',
    'Correct the numerator, the denominator or the realisation.',
  ),
  R23: k(
    'Words and figures disagree',
    'At {kunci}: {alasan} {tertulis}, which is not what the table says.',
    'Correct the sentence or the figure; where the narrative of the report is old, make the report again.',
  ),
  R24: k(
    'Same indicator twice, differently',
    'Indicator {indikator} has the name of {lain}, but a different {hal}.',
    'Delete one of them, or give them different names.',
  ),
  R25: k(
    'Evidence or data source missing',
    'The realisation of indicator {indikator} is filled in, but {hal} is empty.',
    'Fill in {hal}: the name of the document and where it is kept.',
  ),
  R26: k(
    'Division in charge not known',
    'The division of indicator {indikator} is {bidang}, which is not in the list of divisions.',
    'Choose a division code from the list on sheet Beranda.',
  ),
  R27: k(
    "A division's form is missing",
    'Division {bidang}: {alasan}.',
    'Ask for its form; a division that does not report at all is removed from the list on sheet Beranda.',
  ),
  R28: k(
    'Budget figure not plausible',
    'Budget {kunci}: the value {nilai} is {alasan} (ceiling {pagu}).',
    'Correct the figure on sheet Anggaran; write whole rupiah.',
  ),
  R29: k(
    'Sum of realised budget differs',
    'Budget {nama}: {alasan} (it says {tampil}, it should be {hitung}).',
    'Press Restore formulas; if the figures are running totals, enter what was spent in the quarter alone.',
  ),
  R30: k(
    'Parent budget differs from its parts',
    'Budget {kunci} says {induk}, but its parts add up to {anak}.',
    'Make the parent equal to the sum of its direct parts on sheet Anggaran.',
  ),
  R31: k(
    'Performance and budget absorption disagree',
    'Division {bidang}: average achievement {capaian} % with {serapan} % of the budget spent.',
    'Explain it in the report, or check the targets and the budget figures.',
  ),
  R32: k(
    'Full achievement without realisation',
    'The achievement of indicator {indikator} is {capaian} %, although its realisation is 0.',
    'Check realisation and target; restore the formula if the achievement was typed in.',
  ),
  R33: k(
    'Spelling of a unit',
    'The unit of indicator {indikator} reads {satuan}; perhaps {dimaksud} is meant.',
    'Use one spelling on sheet IKU, or leave it if it is right.',
  ),
  R34: k(
    'Number written as text',
    'Indicator {indikator} holds {teks} ({alasan}); it is read as {terbaca}.',
    'Type it again as a number if something else is meant.',
  ),
  R35: k(
    'Year or quarter disagree',
    '{tempat} says {tertulis}, this report is of {laporan}.',
    'Correct the title. If the period on sheet Beranda is wrong, put it back there.',
  ),
  R36: k(
    'Average computed wrongly',
    'The average of {nama} says {tampil}, it should be {hitung} from {terhitung} rows that can be computed ({jumlah} rows).',
    'Press Restore formulas.',
  ),
  R37: k('NIP not valid', 'NIP of the signer {nip}: {alasan}.', 'Check the NIP on sheet Beranda: 18 digits.'),
  R38: k(
    'Data of the signer incomplete',
    'The {hal} of the signer is empty.',
    'Complete the identity on sheet Beranda.',
  ),
  R39: k(
    'Dates out of order',
    'Step {langkah} is recorded at {waktu}, {alasan} ({batas}).',
    "Check the date; if it is right, say why in the step's remark.",
  ),
  R40: k(
    'Review note still open',
    'A note by {oleh} is {status}: {teks}',
    'Answer the note, then ask the reviewer to accept it.',
  ),
  R41: k(
    'Changed after the signature',
    'The workbook no longer holds what was signed on {tanggal}.',
    'Compare it with the archive and put the content back; a signed report is not changed.',
  ),
  R42: k(
    'Over the standard time',
    'Step {langkah} took {menit} working minutes; the SOP grants {baku}.',
    "Note the reason in the step's remark if needed; public holidays are not counted.",
  ),
  R43: k(
    'Rating does not fit the scale',
    'The rating of indicator {indikator} says {tampil}, by the scale it should be {hitung}.',
    'Press Restore formulas.',
  ),
  R44: k(
    'Percent or share?',
    'Indicator {indikator} is in percent, but {nilai} is written. Is it {lain} percent or {nilai} percent?',
    'Choose one. Percentages are written in percent points: 85, not 0.85.',
  ),
  R45: k(
    'Budget code not known',
    'Indicator {indikator} is tied to {kodeAnggaran}, which is not on sheet Anggaran.',
    'Choose a code from the list on sheet IKU, or empty the cell.',
  ),
  ...temuanStrukturEn,
};

export const istilahEn: Readonly<Record<string, string>> = {
  polaritas: 'polarity',
  konsolidasi: 'consolidation',
  frekuensi: 'frequency',
  targetTahunan: 'yearly target',
  realisasi: 'realisation',
  satuan: 'unit',
  buktiDukung: 'evidence',
  sumberData: 'data source',
  faktorPendorong: 'driving factors',
  faktorPenghambat: 'hindering factors',
  tempat: 'place',
  jabatan: 'position',
  nama: 'name',
  pangkat: 'rank',
  nip: 'NIP',
  'tak-terbaca': 'not readable as one number',
  'tidak-ada-data': 'stated as no data',
  negatif: 'below zero',
  pecahan: 'not a whole rupiah',
  'melebihi-pagu': 'above the ceiling',
  ditimpa: 'formula overwritten',
  'jumlah-berbeda': 'the sum is not the sum of its quarters',
  kumulatif: 'it looks like running totals, but the columns are by quarter',
  usang: 'the report was drafted from figures that have changed; paragraphs:',
  target: 'the target is said to be',
  berbeda: 'differs from the computation',
  ambigu: 'its dot or comma may part thousands or decimals',
  'tidak-teratur': 'irregular thousands separators',
  teks: 'stored as text',
  panjang: 'not 18 digits',
  'tanggal-lahir': 'the birth date in the first 8 digits does not exist',
  'jenis-kelamin': 'digit 15 is neither 1 nor 2',
  urut: 'the last three digits are not 001 to 999',
  cpns: 'year and month of appointment are not plausible (perhaps a PPPK number)',
  'usia-cpns': 'the age at appointment is not plausible',
  terbuka: 'open',
  dijawab: 'waiting to be accepted',
  ditolak: 'rejected',
  'tanpa-indikator': 'has no indicator',
  'belum-kembali': "this quarter's entries have not come back",
  'triwulan-belum-berakhir': 'before the reported quarter ends',
  'mendahului-langkah-sebelumnya': 'before the step that it follows',
};

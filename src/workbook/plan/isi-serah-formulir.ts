import { waktuKata } from '../../domain/shared/waktu-kata';
import { isTuntas } from '../../domain/sop/giliran';
import type { TugasLangkah } from '../../domain/sop/langkah-sop';
import type { KeadaanLangkah, KeadaanSop } from '../../domain/sop/sop';
import { potong } from './kata';
import type { BagianSerah, BarisSerah, MasukanSerah } from './masukan-serah';

const langkahUntuk = ({ naskah, langkah }: KeadaanSop, tugas: TugasLangkah): KeadaanLangkah | undefined => {
  const nomor = naskah.langkah.find((satu) => satu.tugas === tugas)?.nomor;
  return langkah.find((satu) => satu.nomor === nomor);
};
/** When and by whom the step was recorded, with what was said of it; empty while it is open. */
function tercatat(langkah: KeadaanLangkah | undefined): string {
  if (langkah === undefined || !isTuntas(langkah) || langkah.selesai === null) return '';
  const kata = langkah.status === 'dilewati' ? (langkah.alasan ?? '') : langkah.keterangan;
  const oleh = langkah.oleh === null || langkah.oleh.trim() === '' ? '' : ` oleh ${potong(langkah.oleh)}`;
  return `${waktuKata(langkah.selesai)}${oleh}${kata.trim() === '' ? '' : ` (${potong(kata)})`}`;
}

/**
 * Which form went to which division, and how far it is back. The SOP's steps are recorded for all divisions at once: who of a division
 * received its form on which day is nowhere in the workbook, and the sheet says so instead of guessing.
 */
export function bagianFormulir({ data, keadaanSop, kemajuan }: MasukanSerah): BagianSerah {
  const berhenti = new Set(data.daftarBidang.filter((satu) => satu.berhenti === true).map(({ nama }) => nama));
  const sampaikan = langkahUntuk(keadaanSop, 'sampaikan');
  const [sampai, himpun] = [tercatat(sampaikan), tercatat(langkahUntuk(keadaanSop, 'himpun'))];
  const sebutan = sampaikan?.status === 'dilewati' ? 'Dilewati' : 'Dicatat selesai';
  return {
    judul: '5. Formulir yang disampaikan',
    kepala: ['Bidang', 'Formulir', 'Terisi kembali'],
    kosong: 'Belum ada bidang.',
    baris: [
      ...kemajuan
        .filter(({ nama }) => !berhenti.has(nama))
        .map(({ nama, lembar, jumlahIndikator, wajibDiisi, terisi }): BarisSerah => [
          potong(nama),
          lembar === null ? 'Belum disisipkan' : `Lembar ${lembar}, ${jumlahIndikator} indikator`,
          `${terisi} dari ${wajibDiisi}`,
        ]),
      [
        'Penyampaian',
        sampai === '' ? 'Belum dicatat selesai' : `${sebutan} ${sampai}`,
        'Dicatat untuk semua bidang sekaligus; penerima tiap bidang tidak tercatat',
      ],
      ['Penghimpunan', himpun === '' ? 'Belum dicatat selesai' : `Dicatat selesai ${himpun}`, ''],
    ],
  };
}

import type { BarisCapaian, Hasil, RekapCapaian } from '../capaian/hasil';
import { terhitung } from '../capaian/hasil';
import { teksAlasan } from '../capaian/teks-alasan';
import type { Indikator } from '../indikator/indikator';
import { romawiOf } from '../periode/periode';
import { formatPersen, formatRupiah } from '../shared/format-id';
import type { DataKantor } from '../shared/kantor';

/** One part of the narrative: a heading and its paragraphs, a draft that people edit. */
export interface BagianNarasi {
  readonly judul: string;
  readonly paragraf: readonly string[];
}

const persen = (hasil: Hasil): string => (terhitung(hasil) ? formatPersen(hasil.nilai) : 'belum dapat dihitung');
const berpredikat = (predikat: string | null): string => (predikat === null ? '' : ` dengan predikat ${predikat}`);
const kalimat = (teks: string): string => `${teks.trim().replace(/[.\s]+$/, '')}.`;

interface Pasangan {
  readonly indikator: Indikator;
  readonly baris: BarisCapaian;
}
const pasangkan = (data: DataKantor, rekap: RekapCapaian): readonly Pasangan[] =>
  data.daftarIndikator.flatMap((indikator, urut) => {
    const baris = rekap.baris[urut];
    return baris === undefined ? [] : [{ indikator, baris }];
  });

function ringkasan(data: DataKantor, rekap: RekapCapaian): BagianNarasi {
  const { tahun, triwulan } = data.periode;
  const { rataRata } = rekap;
  const tw = romawiOf(triwulan);
  const tercapai = rekap.baris.filter((baris) => terhitung(baris.capaianSd) && baris.capaianSd.nilai >= 100).length;
  const belum = rekap.baris.filter((baris) => !terhitung(baris.capaianSd));
  const daftarBelum = belum.map(
    (baris) => `${baris.kode} (${'alasan' in baris.capaianSd ? teksAlasan[baris.capaianSd.alasan].toLowerCase() : ''})`,
  );
  return {
    judul: 'Capaian kinerja',
    paragraf: [
      `Sampai dengan Triwulan ${tw} Tahun ${tahun}, rata-rata capaian kinerja ${data.profil.instansi} ${data.profil.daerah} adalah ${persen(rataRata.capaianSd)}${berpredikat(rataRata.predikat)}, dihitung dari ${rataRata.terhitung} dari ${rataRata.jumlah} indikator. Rata-rata capaian pada Triwulan ${tw} sendiri ${persen(rataRata.capaianTw)} dan terhadap target tahunan ${persen(rataRata.capaianTahunan)}.`,
      `Sebanyak ${tercapai} indikator mencapai atau melampaui target s.d. Triwulan ${tw}, dan ${rataRata.terhitung - tercapai} indikator belum mencapainya.${daftarBelum.length === 0 ? '' : ` Tidak masuk rata-rata: ${daftarBelum.join(', ')}.`}`,
    ],
  };
}

function perSasaran(rekap: RekapCapaian): BagianNarasi {
  return {
    judul: 'Capaian menurut sasaran',
    paragraf: rekap.perSasaran.map(
      ({ sasaran, capaianSd, predikat, jumlah, terhitung: terhitungSd }) =>
        `Sasaran "${sasaran}": rata-rata capaian ${persen(capaianSd)}${berpredikat(predikat)} (${terhitungSd} dari ${jumlah} indikator).`,
    ),
  };
}

function faktor(data: DataKantor, rekap: RekapCapaian): readonly BagianNarasi[] {
  const daftar = pasangkan(data, rekap);
  const sebut = (pilih: (pasangan: Pasangan) => boolean, isi: (indikator: Indikator) => string): readonly string[] =>
    daftar.filter(pilih).flatMap(({ indikator, baris }) => {
      const teks = isi(indikator);
      return teks.trim() === '' ? [] : [kalimat(`${indikator.indikator} (${persen(baris.capaianSd)}): ${teks}`)];
    });
  const tercapai = ({ baris }: Pasangan): boolean => terhitung(baris.capaianSd) && baris.capaianSd.nilai >= 100;
  const kurang = ({ baris }: Pasangan): boolean => terhitung(baris.capaianSd) && baris.capaianSd.nilai < 100;
  const bagian = [
    {
      judul: 'Faktor pendorong keberhasilan',
      paragraf: sebut(tercapai, (indikator) => indikator.faktorPendorong),
    },
    { judul: 'Faktor penghambat', paragraf: sebut(kurang, (indikator) => indikator.faktorPenghambat) },
    { judul: 'Tindak lanjut', paragraf: sebut(kurang, (indikator) => indikator.tindakLanjut) },
  ];
  return bagian.filter(({ paragraf }) => paragraf.length > 0);
}

function anggaran(data: DataKantor, rekap: RekapCapaian): readonly BagianNarasi[] {
  const { pagu, realisasi, serapan } = rekap.anggaran;
  if (!terhitung(serapan)) return [];
  const tw = romawiOf(data.periode.triwulan);
  return [
    {
      judul: 'Realisasi anggaran',
      paragraf: [
        `Realisasi anggaran s.d. Triwulan ${tw} sebesar ${formatRupiah(realisasi)} dari pagu ${formatRupiah(pagu)}, atau serapan ${formatPersen(serapan.nilai)}.`,
      ],
    },
  ];
}

/** Draft sentences drawn from the figures alone; nothing is claimed that the entries do not say. */
export const drafNarasi = (data: DataKantor, rekap: RekapCapaian): readonly BagianNarasi[] => [
  ringkasan(data, rekap),
  perSasaran(rekap),
  ...faktor(data, rekap),
  ...anggaran(data, rekap),
];

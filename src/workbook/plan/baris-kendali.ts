import type { Isi } from '../../domain/indikator/indikator';
import { formatTanggal } from '../../domain/shared/format-id';
import type { Pengaturan } from '../../domain/shared/pengaturan';
import type { NomorLangkah, Peristiwa } from '../../domain/sop/peristiwa';
import { pejabatPada } from '../../domain/sop/pelaksana';
import type { KeadaanLangkah, KeadaanSop, LangkahSop, StatusLangkah } from '../../domain/sop/sop';
import { lamaLangkah } from '../../domain/sop/lama';
import { standarMenit } from '../../domain/sop/waktu';
import type { KolomOf } from '../layout/define-table';
import type { tabelKendali } from '../layout/kendali';
import { potong } from './kata';
import { awalanPejabat } from './kata-peristiwa';
import { serialWaktu } from './serial-waktu';

export type BarisKendali = Readonly<Partial<Record<KolomOf<typeof tabelKendali>, Isi>>>;

const teksStatus: Record<StatusLangkah, string> = {
  belum: 'Belum',
  berjalan: 'Berjalan',
  selesai: 'Selesai',
  dikembalikan: 'Dikembalikan',
  dilewati: 'Dilewati',
};

const lamaOf = (langkah: KeadaanLangkah, pengaturan: Pengaturan): number | null =>
  langkah.status !== 'selesai' || langkah.mulai === null || langkah.selesai === null
    ? null
    : Math.round(lamaLangkah(langkah, langkah.selesai, pengaturan) ?? 0);

const PANJANG_KETERANGAN = 600;
/** Reasons and remarks of a step in one cell. */
const keteranganOf = ({ alasan, alasanTerlambat, keterangan, rangkap }: KeadaanLangkah): string | null => {
  const bagian = [
    alasan ?? '',
    keterangan,
    alasanTerlambat === null ? '' : `Melewati waktu baku: ${alasanTerlambat}`,
    rangkap ? 'Pengoreksi juga penyusunnya; sudah diperingatkan' : '',
  ].filter((satu) => satu !== '');
  return bagian.length === 0 ? null : potong(bagian.join('. '), PANJANG_KETERANGAN);
};

/** The post as the SOP calls it, a proposal as such, and who held it when the step was worked on. */
function pelaksanaOf(langkah: LangkahSop, kini: KeadaanLangkah | undefined, { naskah, pejabat }: KeadaanSop): string {
  const peran = kini?.pelaksana.peran ?? langkah.usulanPelaksana;
  const kolom = naskah.pelaksana[peran].kolom;
  const waktu = kini?.selesai ?? kini?.mulai ?? null;
  const orang = waktu === null ? null : pejabatPada(pejabat, peran, waktu.slice(0, 10));
  return [
    kini?.pelaksana.ditetapkan === true ? kolom : `${kolom} (usulan)`,
    ...(orang === null ? [] : [potong(`${awalanPejabat[orang.sebutan]}${orang.nama}`, 120)]),
  ].join('\n');
}

/** How often the work came back to each step in the running quarter. */
export function hitungKembali(riwayat: readonly Peristiwa[]): ReadonlyMap<NomorLangkah, number> {
  const jumlah = new Map<NomorLangkah, number>();
  for (const { isi } of riwayat) {
    if (isi.jenis === 'triwulan-disiapkan') jumlah.clear();
    if (isi.jenis === 'langkah-dikembalikan') jumlah.set(isi.ke, (jumlah.get(isi.ke) ?? 0) + 1);
  }
  return jumlah;
}

/** The steps as the journal tells them, by the revision of the SOP that the quarter is carried out by. */
export function barisKendali(
  keadaan: KeadaanSop,
  pengaturan: Pengaturan,
  kembali: ReadonlyMap<NomorLangkah, number>,
): readonly BarisKendali[] {
  return keadaan.naskah.langkah.map((langkah): BarisKendali => {
    const kini = keadaan.langkah.find(({ nomor }) => nomor === langkah.nomor);
    const lama = kini ? lamaOf(kini, pengaturan) : null;
    const terlambat = lama !== null && lama > standarMenit(langkah, pengaturan.menitKerjaPerHari);
    return {
      langkah: langkah.nomor,
      uraian: langkah.uraian,
      pelaksana: pelaksanaOf(langkah, kini, keadaan),
      kelengkapan: langkah.kelengkapan,
      waktu: langkah.waktu,
      output: langkah.output,
      mulai: serialWaktu(kini?.mulai ?? null),
      selesai: serialWaktu(kini?.selesai ?? null),
      lama,
      oleh: kini?.oleh === null || kini === undefined ? null : potong(kini.oleh, 120),
      status: `${teksStatus[kini?.status ?? 'belum']}${terlambat ? ', terlambat' : ''}`,
      kembali: kembali.get(langkah.nomor) ?? null,
      keterangan: kini ? keteranganOf(kini) : null,
    };
  });
}

/** Which edition of the SOP the sheet shows. */
export const kalimatSop = ({ naskah, revisi }: KeadaanSop): string =>
  revisi === null
    ? `SOP Nomor ${naskah.nomor} tentang ${naskah.judul}, disahkan ${formatTanggal(naskah.tanggalPengesahan)}`
    : `SOP Nomor ${potong(naskah.nomor)} tentang ${naskah.judul}, revisi tanggal ${formatTanggal(revisi.tanggal)}`;

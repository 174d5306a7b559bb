import { kemajuanIsian } from '../../../src/app/buku/kemajuan';
import type { Keadaan } from '../../../src/app/usecase/keadaan';
import { parseDataKantor } from '../../../src/app/usecase/parse-data-kantor';
import contoh from '../../../src/app/contoh/satpolpp.json';
import { computeRekap } from '../../../src/domain/capaian/rekap';
import { lipatCatatan } from '../../../src/domain/reviu/lipat-catatan';
import type { DataKantor } from '../../../src/domain/shared/kantor';
import { lipatPeristiwa } from '../../../src/domain/sop/lipat';
import { naskahSop } from '../../../src/domain/sop/naskah';
import type { IsiPeristiwa, NomorLangkah, Peran, Peristiwa } from '../../../src/domain/sop/peristiwa';
import { selesaikan } from '../../../src/domain/sop/transisi';
import type { Lokasi } from '../../../src/domain/validasi/temuan';
import { periksaData } from '../../../src/domain/validasi/periksa';

/** The office of the sample file. */
export const kantorContoh = (): DataKantor => {
  const hasil = parseDataKantor(contoh);
  if (!('data' in hasil)) throw new Error('the sample file does not parse');
  return hasil.data;
};

/** A workbook of the mind: data and journal; what the pane reads is computed from them by the real domain. */
export interface BukuTiruan {
  readonly buku: Keadaan['buku'];
  readonly data: DataKantor | null;
  readonly riwayat: readonly Peristiwa[];
  readonly ditimpa: readonly Lokasi[];
  readonly gangguan: Keadaan['gangguan'];
}
export const bukuKosong: BukuTiruan = { buku: 'kosong', data: null, riwayat: [], ditimpa: [], gangguan: [] };

interface Penulis {
  readonly oleh?: string;
  readonly peran?: Peran | null;
  readonly waktu?: string;
}
/** The workbook after one more fact. */
export const catat = (
  buku: BukuTiruan,
  isi: IsiPeristiwa,
  { oleh = 'Rina', peran = 'STAF', waktu }: Penulis = {},
): BukuTiruan => {
  const jam = buku.riwayat.length + 1;
  const peristiwa: Peristiwa = {
    id: `${String(jam).padStart(6, '0')}-uji`,
    jam,
    perangkat: 'uji',
    waktu: waktu ?? `2026-10-01T08:${String(jam).padStart(2, '0')}:00+08:00`,
    oleh,
    peran,
    isi,
  };
  return { ...buku, buku: 'milik-kita', riwayat: [...buku.riwayat, peristiwa] };
};
export const catatSemua = (buku: BukuTiruan, daftar: readonly IsiPeristiwa[], penulis: Penulis = {}): BukuTiruan =>
  daftar.reduce((sekarang, isi) => catat(sekarang, isi, penulis), buku);

/** The sample quarter with every step before `kini` finished. */
export const bukuPada = (kini: NomorLangkah, data: DataKantor = kantorContoh()): BukuTiruan => {
  let buku = catatSemua({ ...bukuKosong, data }, [
    { jenis: 'triwulan-disiapkan', tahun: 2026, triwulan: 3 },
    { jenis: 'langkah-dimulai', langkah: 1 },
  ]);
  for (const langkah of naskahSop.langkah.map(({ nomor }) => nomor).filter((nomor) => nomor < kini)) {
    if (langkah === 2) buku = catat(buku, { jenis: 'format-disisipkan', versi: 1 });
    if (langkah === 6) buku = catat(buku, { jenis: 'laporan-disusun' });
    if (langkah === 9)
      buku = catat(buku, { jenis: 'ditandatangani', sidik: '7f3a91c2'.repeat(8), tanggal: '2026-10-07' });
    buku = catatSemua(buku, selesaikan(langkah, ''));
  }
  return buku;
};

/** What the pane reads of it. */
export const keadaanOf = ({ buku, data, riwayat, ditimpa, gangguan }: BukuTiruan): Keadaan => {
  const { keadaan, takBerlaku } = lipatPeristiwa(riwayat);
  const daftarCatatan = lipatCatatan(riwayat);
  const rekap = data === null ? null : computeRekap(data);
  const adaFormat = keadaan.formatDisisipkan !== null;
  return {
    buku,
    data,
    sop: naskahSop,
    keadaanSop: keadaan,
    riwayat,
    daftarCatatan,
    rekap,
    kemajuan: data === null ? [] : kemajuanIsian(data, (bidang) => (adaFormat ? `Isian ${bidang}` : null)),
    temuan:
      data === null || rekap === null ? [] : periksaData({ data, rekap, ditimpa, daftarCatatan, kini: keadaan.kini }),
    gangguan,
    takBerlaku,
    adaLaporan: keadaan.laporanDisusun !== null,
    kelompokKolom: { rincian: false, pembentuk: false, angkaSd: true, anggaran: false },
    isianE81: new Map([['I:IKU-01', { renstraK: 120, laluK: 40 }]]),
  };
};

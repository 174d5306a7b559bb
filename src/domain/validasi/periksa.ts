import type { MasukanPeriksa } from './konteks';
import { siapkanKonteks } from './konteks';
import { daftarAturan } from './registri';
import type { Tabel, Temuan, Tingkat } from './temuan';

const urutanTingkat: Record<Tingkat, number> = { E: 0, W: 1, I: 2 };
const urutanTabel: Record<Tabel, number> = {
  beranda: 0,
  iku: 1,
  isian: 2,
  anggaran: 3,
  bukti: 3,
  rekap: 4,
  analisis: 5,
  laporan: 6,
  e81: 7,
  salin: 7,
  kendali: 8,
  catatan: 9,
  buku: 10,
};

/** Position of every key, so that findings stand in the order of the sheets. */
const posisiOf = (daftar: readonly string[]): ((kunci: string | null) => number) => {
  const posisi = new Map(daftar.map((kunci, urut) => [kunci, urut]));
  return (kunci) => (kunci === null ? -1 : (posisi.get(kunci) ?? daftar.length));
};

/** Sorts by severity, then by place: sheet, division, row, rule. */
export function urutkanTemuan(daftar: readonly Temuan[], data: MasukanPeriksa['data']): readonly Temuan[] {
  const bidang = posisiOf(data.daftarBidang.map(({ kode }) => kode));
  const baris = posisiOf([
    ...data.daftarIndikator.map(({ kode }) => kode),
    ...data.daftarAnggaran.map(({ kode }) => kode),
  ]);
  const kunci = ({ tingkat, lokasi }: Temuan): readonly number[] => [
    urutanTingkat[tingkat],
    urutanTabel[lokasi.tabel],
    bidang(lokasi.bidang),
    baris(lokasi.kunci),
  ];
  return daftar
    .map((temuan) => ({ temuan, kunci: kunci(temuan) }))
    .sort(
      (a, b) =>
        a.kunci.map((angka, i) => angka - (b.kunci[i] ?? 0)).find((selisih) => selisih !== 0) ??
        (a.temuan.kode < b.temuan.kode ? -1 : a.temuan.kode > b.temuan.kode ? 1 : 0),
    )
    .map(({ temuan }) => temuan);
}

/** All findings about an office's entries, most severe first, then in the order of the sheets. */
export function periksaData(masukan: MasukanPeriksa): readonly Temuan[] {
  const konteks = siapkanKonteks(masukan);
  return urutkanTemuan(
    daftarAturan.flatMap((aturan) => aturan.periksa(konteks)),
    masukan.data,
  );
}

import { computeAnggaran } from '../anggaran/pohon';
import type { DataKantor } from '../shared/kantor';
import type { Pengaturan } from '../shared/pengaturan';
import { batasiHasil, computeBaris, petakanTiga, predikatOf } from './baris';
import type { BarisCapaian, Hasil, RataRata, RekapCapaian, TigaCapaian } from './hasil';
import { terhitung } from './hasil';
import { meanOf } from './rumus/rata-rata';

/** Averages of some rows: each of the three capaian by itself, over the rows where it is computable, capped as the office chose. */
export function computeRataRata(daftar: readonly BarisCapaian[], pengaturan: Pengaturan): RataRata {
  const batas = pengaturan.batasCapaian.rataRata;
  const masuk: readonly TigaCapaian[] =
    batas === null ? daftar : daftar.map((baris) => petakanTiga(baris, batasiHasil(batas)));
  const mean = (pilih: (tiga: TigaCapaian) => Hasil): Hasil =>
    meanOf(
      masuk
        .map(pilih)
        .filter(terhitung)
        .map((hasil) => hasil.nilai),
    );
  const tiga: TigaCapaian = {
    capaianTw: mean((t) => t.capaianTw),
    capaianSd: mean((t) => t.capaianSd),
    capaianTahunan: mean((t) => t.capaianTahunan),
  };
  const tidakTerhitung = daftar.filter((baris) => !terhitung(baris.capaianSd)).map((baris) => baris.kode);
  return {
    ...tiga,
    predikat: predikatOf(tiga, pengaturan),
    jumlah: daftar.length,
    terhitung: daftar.length - tidakTerhitung.length,
    tidakTerhitung,
  };
}

/** Rows by key, keys in the order of first appearance; keys given beforehand come first and may stay empty. */
export function kelompokkan<T>(
  daftar: readonly T[],
  kunciOf: (anggota: T) => string,
  awal: readonly string[] = [],
): ReadonlyMap<string, readonly T[]> {
  const kelompok = new Map<string, T[]>(awal.map((kunci) => [kunci, []]));
  for (const anggota of daftar) {
    const kunci = kunciOf(anggota);
    const isi = kelompok.get(kunci);
    if (isi === undefined) kelompok.set(kunci, [anggota]);
    else isi.push(anggota);
  }
  return kelompok;
}

/** All figures of the report: rows, averages (overall, per sasaran, per bidang) and budget, for the reported quarter. */
export function computeRekap(data: DataKantor): RekapCapaian {
  const { pengaturan, periode } = data;
  const baris = data.daftarIndikator.map((indikator) => computeBaris(indikator, periode.triwulan, pengaturan));
  const perSasaran = kelompokkan(baris, (anggota) => anggota.sasaran);
  const perBidang = kelompokkan(
    baris,
    (anggota) => anggota.bidang,
    data.daftarBidang.map((bidang) => bidang.kode),
  );
  return {
    baris,
    rataRata: computeRataRata(baris, pengaturan),
    perSasaran: [...perSasaran].map(([sasaran, isi]) => ({ sasaran, ...computeRataRata(isi, pengaturan) })),
    perBidang: [...perBidang].map(([bidang, isi]) => ({ bidang, ...computeRataRata(isi, pengaturan) })),
    anggaran: computeAnggaran(data.daftarAnggaran, periode.triwulan),
  };
}

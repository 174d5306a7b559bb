import type { Bidang } from '../../domain/indikator/indikator';
import type { Periode, Triwulan } from '../../domain/periode/periode';
import type { DataKantor, Profil } from '../../domain/shared/kantor';
import { bacaAnggaran, bacaIndikator, periksaInduk } from '../masukan/baca-indikator';
import { bacaPengaturan } from '../masukan/baca-pengaturan';
import { bacaSop, type PeristiwaMasukan } from '../masukan/baca-sop';
import { isObjek, Pembaca, type KataMasukan, type KesalahanMasukan } from '../masukan/pembaca';
import { masukanId } from '../pesan/masukan-id';

export type HasilParse =
  | { readonly data: DataKantor; readonly sop: readonly PeristiwaMasukan[] }
  | { readonly kesalahan: readonly KesalahanMasukan[] };

function bacaProfil(p: Pembaca, nilai: unknown): Profil {
  const isi = p.objek(nilai, '$.profil');
  const tanda = isi['penandatangan'] === undefined ? {} : p.objek(isi['penandatangan'], '$.profil.penandatangan');
  const teks = (kunci: string): string => p.teks(isi[kunci], `$.profil.${kunci}`);
  const orang = (kunci: string): string => p.teks(tanda[kunci], `$.profil.penandatangan.${kunci}`);
  return {
    instansi: isObjek(nilai) ? p.teksIsi(isi['instansi'], '$.profil.instansi') : '',
    daerah: teks('daerah'),
    alamat: teks('alamat'),
    tempat: teks('tempat'),
    penandatangan: { jabatan: orang('jabatan'), nama: orang('nama'), pangkat: orang('pangkat'), nip: orang('nip') },
  };
}

const isTahun = (angka: number): boolean => Number.isInteger(angka) && angka >= 2000 && angka <= 2100;
const daftarTriwulan: readonly Triwulan[] = [1, 2, 3, 4];

function bacaPeriode(p: Pembaca, nilai: unknown): Periode {
  const isi = p.objek(nilai, '$.periode');
  if (!isObjek(nilai)) return { tahun: 2000, triwulan: 1 };
  const triwulan = daftarTriwulan.find((satu) => satu === isi['triwulan']);
  if (triwulan === undefined)
    p.salah(
      '$.periode.triwulan',
      isi['triwulan'] === undefined ? p.kata.tidakAda : p.kata.jenis(isi['triwulan']),
      p.kata.harap.triwulan,
    );
  return {
    tahun: p.angka(isi['tahun'], '$.periode.tahun', isTahun, p.kata.harap.tahun, 2000),
    triwulan: triwulan ?? 1,
  };
}

function bacaBidang(p: Pembaca, nilai: unknown, jalur: string): Bidang {
  const isi = p.objek(nilai, jalur);
  const kode = p.teksIsi(isi['kode'], `${jalur}.kode`);
  const nama = p.teksIsi(isi['nama'], `${jalur}.nama`);
  const berhenti = isi['berhenti'] ?? false;
  if (typeof berhenti !== 'boolean')
    p.salah(`${jalur}.berhenti`, p.kata.jenis(berhenti), p.kata.harap.salahSatu(['true', 'false']));
  const bidang = { kode, nama, singkatan: p.teks(isi['singkatan'], `${jalur}.singkatan`) || kode };
  return berhenti === true ? { ...bidang, berhenti } : bidang;
}

/** A list that must hold something. */
function larikBerisi(p: Pembaca, nilai: unknown, jalur: string): readonly unknown[] {
  const daftar = p.larik(nilai, jalur);
  if (Array.isArray(nilai) && daftar.length === 0) p.salah(jalur, p.kata.kosong, p.kata.harap.larikBerisi);
  return daftar;
}

const kunciDi = (daftar: readonly { readonly kode: string }[], jalur: string): { kunci: string; jalur: string }[] =>
  // Names of ranges are made of kode and know no case.
  daftar.map(({ kode }, nomor) => ({ kunci: kode.toUpperCase(), jalur: `${jalur}[${nomor}].kode` }));

/**
 * An office's data as `npm run skenario` and the pane's "isi dari berkas" take it. Every fault is told with its JSON path;
 * what is wrong in the office's numbers is no fault of the file but a finding of `periksa`.
 */
export function parseDataKantor(json: unknown, kata: KataMasukan = masukanId): HasilParse {
  const p = new Pembaca(kata);
  const isi = p.objek(json, '$');
  if (!isObjek(json)) return { kesalahan: p.kesalahan };
  const profil = bacaProfil(p, isi['profil']);
  const periode = bacaPeriode(p, isi['periode']);
  const pengaturan = bacaPengaturan(p, isi['pengaturan'], '$.pengaturan');
  const daftarBidang = larikBerisi(p, isi['bidang'], '$.bidang').map((satu, nomor) =>
    bacaBidang(p, satu, `$.bidang[${nomor}]`),
  );
  const kodeBidang = daftarBidang.map(({ kode }) => kode);
  const daftarIndikator = larikBerisi(p, isi['indikator'], '$.indikator').map((satu, nomor) =>
    bacaIndikator(p, satu, `$.indikator[${nomor}]`, kodeBidang),
  );
  const daftarAnggaran = (isi['anggaran'] === undefined ? [] : p.larik(isi['anggaran'], '$.anggaran')).map(
    (satu, nomor) => bacaAnggaran(p, satu, `$.anggaran[${nomor}]`, kodeBidang),
  );
  const sop = bacaSop(p, isi['sop'], '$.sop');
  p.unik(kunciDi(daftarBidang, '$.bidang'));
  p.unik(kunciDi(daftarIndikator, '$.indikator'));
  p.unik(kunciDi(daftarAnggaran, '$.anggaran'));
  periksaInduk(p, daftarAnggaran, '$.anggaran');
  if (p.kesalahan.length > 0) return { kesalahan: p.kesalahan };
  return { data: { profil, periode, pengaturan, daftarBidang, daftarIndikator, daftarAnggaran, daftarBukti: [] }, sop };
}

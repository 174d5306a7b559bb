import type { Keadaan } from '../../../app/usecase/keadaan';
import { batasiHasil, dasarPredikatOf } from '../../../domain/capaian/baris';
import { terhitung, type BarisCapaian, type RataRata, type RekapCapaian } from '../../../domain/capaian/hasil';
import { uraianSkala } from '../../../domain/laporan/catatan-kaki';
import type { DataKantor } from '../../../domain/shared/kantor';
import type { Lokasi } from '../../../domain/validasi/temuan';
import { duaDesimal } from '../../model/format';
import type { Ucapan } from './kata';
import type { Penjelasan } from './bentuk';

const besaranRata = ['capaianTw', 'capaianSd', 'capaianTahunan', 'predikat'] as const;
/** Rows that are named one by one; the others are counted. */
const SEBUT = 12;

interface Kelompok {
  readonly nama: string;
  readonly rata: RataRata;
  readonly anggota: readonly BarisCapaian[];
}
type Pencari = (rekap: RekapCapaian, data: DataKantor, ke: number, ucapan: Ucapan) => Kelompok | null;
/** Which rows an average is over, by the part of Rekap on which it stands; `ke` counts from 0. */
const kelompokOf: Readonly<Record<string, Pencari>> = {
  '#semua': (rekap, _data, _ke, { m }) => ({ nama: m.seluruh, rata: rekap.rataRata, anggota: rekap.baris }),
  '#sasaran': (rekap, _data, ke) => {
    const rata = rekap.perSasaran[ke];
    return rata
      ? { nama: rata.sasaran, rata, anggota: rekap.baris.filter(({ sasaran }) => sasaran === rata.sasaran) }
      : null;
  },
  '#bidang': (rekap, data, ke) => {
    const rata = rekap.perBidang[ke];
    if (!rata) return null;
    const nama = data.daftarBidang.find(({ kode }) => kode === rata.bidang)?.nama ?? rata.bidang;
    return { nama, rata, anggota: rekap.baris.filter(({ bidang }) => bidang === rata.bidang) };
  },
};

/** Which rows went into an average with which figure, and which did not. `ke` counts the rows of the part `letak` from 0. */
export function jelaskanRata(
  { data, rekap }: { readonly data: DataKantor; readonly rekap: RekapCapaian },
  letak: string,
  ke: number,
  kolom: string,
  ucapan: Ucapan,
): Penjelasan | null {
  const besaran = besaranRata.find((satu) => satu === kolom);
  const kelompok = kelompokOf[letak]?.(rekap, data, ke, ucapan) ?? null;
  if (besaran === undefined || kelompok === null) return null;
  const { m, bahasa } = ucapan;
  const { nama, rata, anggota } = kelompok;
  const { dasarPredikat, skala, perlakuanCelah, batasCapaian } = data.pengaturan;
  const tulis = (nilai: number): string => duaDesimal(bahasa, nilai);
  const dasar = dasarPredikatOf(rata, dasarPredikat);
  const dihitung =
    besaran === 'predikat'
      ? ({ tw: 'capaianTw', sd: 'capaianSd', tahunan: 'capaianTahunan' } as const)[dasarPredikat]
      : besaran;
  const masuk = anggota.flatMap((baris) => {
    const hasil = batasiHasil(batasCapaian.rataRata)(baris[dihitung]);
    return terhitung(hasil) ? [{ kode: baris.kode, nilai: hasil.nilai }] : [];
  });
  const tak = anggota.filter((baris) => !terhitung(baris[dihitung])).map(({ kode }) => kode);
  const bagian = masuk.slice(0, SEBUT).map(({ kode, nilai }) => `${kode} ${tulis(nilai)}`);
  const hasilRata = rata[dihitung];
  return {
    besaran: m.besaran[besaran],
    tentang: nama,
    angka: besaran === 'predikat' ? (rata.predikat ?? '–') : terhitung(hasilRata) ? `${tulis(hasilRata.nilai)}%` : '–',
    kalimat: [
      ...(besaran === 'predikat' && terhitung(dasar)
        ? [
            m.predikatDari(
              m.besaran[dihitung],
              `${tulis(dasar.nilai)}%`,
              skala.nama,
              uraianSkala(skala, perlakuanCelah),
            ),
          ]
        : []),
      terhitung(hasilRata)
        ? m.rata(
            masuk.length,
            anggota.length,
            [...bagian, ...(masuk.length > SEBUT ? ['…'] : [])].join('; '),
            tulis(hasilRata.nilai),
          )
        : m.kosong,
      ...(batasCapaian.rataRata === null ? [] : [m.dibatasi(`${tulis(batasCapaian.rataRata)}%`)]),
      ...(tak.length === 0 ? [] : [m.takMasuk(tak.join(', '))]),
    ],
    sumber: masuk.slice(0, SEBUT).map(({ kode }) => ({
      label: kode,
      lokasi: { tabel: 'rekap', bidang: null, kunci: kode, kolom: dihitung },
    })),
    bukti: null,
    kode: null,
  };
}

/** Averages on Rekap. */
export function penjelasanRata({ data, rekap }: Keadaan, { tabel, bidang, kunci, kolom }: Lokasi, ucapan: Ucapan) {
  if (data === null || rekap === null || tabel !== 'rekap' || bidang === null || kolom === null) return null;
  return jelaskanRata({ data, rekap }, bidang, Number(kunci) - 1, kolom, ucapan);
}

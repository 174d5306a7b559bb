import { bacaKalender, daftarKunciKalender } from '../../workbook/codec/baca-kalender';
import type {
  BatasCapaian,
  DasarPredikat,
  Kertas,
  Pengaturan,
  PerlakuanCelah,
  Pita,
  RumusNegatif,
  Skala,
} from '../../domain/shared/pengaturan';
import { daftarSkala } from '../../domain/predikat/skala';
import { pengaturanBawaan } from '../../domain/shared/bawaan';
import { isObjek, type Pembaca } from './pembaca';

const daftarRumusNegatif: readonly RumusNegatif[] = ['2T-R', 'T/R'];
const daftarDasarPredikat: readonly DasarPredikat[] = ['tw', 'sd', 'tahunan'];
const daftarPerlakuan: readonly PerlakuanCelah[] = ['lebih-dari', 'minimal', 'bulat-ke-bawah'];
const daftarKertas: readonly Kertas[] = ['Folio', 'A4', 'A3'];
const kunciPengaturan: readonly string[] = [
  'rumusNegatif',
  'batasCapaian',
  'dasarPredikat',
  'skala',
  'perlakuanCelah',
  'menitKerjaPerHari',
  'kertas',
  'daftarSatuan',
  ...daftarKunciKalender,
];

const isPositif = (angka: number): boolean => angka > 0;

function bacaBatas(p: Pembaca, nilai: unknown, jalur: string, bawaan: number | null): number | null {
  if (nilai === undefined) return bawaan;
  return nilai === null ? null : p.angka(nilai, jalur, isPositif, p.kata.harap.positifAtauNull, 0);
}

function bacaBatasCapaian(p: Pembaca, nilai: unknown, jalur: string, bawaan: BatasCapaian): BatasCapaian {
  if (nilai === undefined || nilai === null) return bawaan;
  const isi = p.objek(nilai, jalur);
  return {
    baris: bacaBatas(p, isi['baris'], `${jalur}.baris`, bawaan.baris),
    rataRata: bacaBatas(p, isi['rataRata'], `${jalur}.rataRata`, bawaan.rataRata),
  };
}

function bacaPita(p: Pembaca, nilai: unknown, jalur: string): Pita {
  const isi = p.objek(nilai, jalur);
  const batas = (kunci: string): number | null =>
    isi[kunci] === undefined || isi[kunci] === null
      ? null
      : p.angka(isi[kunci], `${jalur}.${kunci}`, Number.isFinite, p.kata.harap.pita, 0);
  return { label: p.teksIsi(isi['label'], `${jalur}.label`), bawah: batas('bawah'), minimal: batas('minimal') };
}

/** The id of a known scale, or an office's own scale written out. */
function bacaSkala(p: Pembaca, nilai: unknown, jalur: string, bawaan: Skala): Skala {
  if (nilai === undefined || nilai === null) return bawaan;
  if (isObjek(nilai)) {
    const pita = p
      .larik(nilai['pita'], `${jalur}.pita`)
      .map((satu, nomor) => bacaPita(p, satu, `${jalur}.pita[${nomor}]`));
    if (Array.isArray(nilai['pita']) && pita.length < 2)
      p.salah(`${jalur}.pita`, p.kata.jenis(nilai['pita']), p.kata.harap.pita);
    return {
      id: p.teksIsi(nilai['id'], `${jalur}.id`),
      nama: p.teksIsi(nilai['nama'], `${jalur}.nama`),
      dasar: p.teks(nilai['dasar'], `${jalur}.dasar`),
      pita,
    };
  }
  const daftarId = daftarSkala.map(({ id }) => id);
  const id = p.pilihan(nilai, jalur, daftarId, bawaan.id);
  return daftarSkala.find((skala) => skala.id === id) ?? bawaan;
}

/** Everything optional; a key that nobody knows is a fault here, because a misspelt one would silently change no number. */
export function bacaPengaturan(p: Pembaca, nilai: unknown, jalur: string): Pengaturan {
  const bawaan = pengaturanBawaan;
  if (nilai === undefined || nilai === null) return bawaan;
  const isi = p.objek(nilai, jalur);
  for (const kunci of Object.keys(isi)) {
    if (!kunciPengaturan.includes(kunci))
      p.salah(`${jalur}.${kunci}`, p.kata.takDikenal(kunci), p.kata.harap.salahSatu(kunciPengaturan));
  }
  const pilih = <T extends string>(kunci: string, pilihan: readonly T[], cadangan: T): T =>
    isi[kunci] === undefined ? cadangan : p.pilihan(isi[kunci], `${jalur}.${kunci}`, pilihan, cadangan);
  return {
    rumusNegatif: pilih('rumusNegatif', daftarRumusNegatif, bawaan.rumusNegatif),
    batasCapaian: bacaBatasCapaian(p, isi['batasCapaian'], `${jalur}.batasCapaian`, bawaan.batasCapaian),
    dasarPredikat: pilih('dasarPredikat', daftarDasarPredikat, bawaan.dasarPredikat),
    skala: bacaSkala(p, isi['skala'], `${jalur}.skala`, bawaan.skala),
    perlakuanCelah: pilih('perlakuanCelah', daftarPerlakuan, bawaan.perlakuanCelah),
    menitKerjaPerHari:
      isi['menitKerjaPerHari'] === undefined
        ? bawaan.menitKerjaPerHari
        : p.angka(
            isi['menitKerjaPerHari'],
            `${jalur}.menitKerjaPerHari`,
            isPositif,
            p.kata.harap.positif,
            bawaan.menitKerjaPerHari,
          ),
    kalender: bacaKalender(
      (kunci) => (isi[kunci] === undefined ? null : p.teks(isi[kunci], `${jalur}.${kunci}`)),
      (kunci) => p.salah(`${jalur}.${kunci}`, p.kata.tidakSah, p.kata.harap.kalender),
    ),
    kertas: pilih('kertas', daftarKertas, bawaan.kertas),
    daftarSatuan:
      isi['daftarSatuan'] === undefined
        ? bawaan.daftarSatuan
        : p
            .larik(isi['daftarSatuan'], `${jalur}.daftarSatuan`)
            .map((satu, nomor) => p.teksIsi(satu, `${jalur}.daftarSatuan[${nomor}]`)),
  };
}

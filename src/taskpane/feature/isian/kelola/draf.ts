import { berhentiOf, isBerhenti, teksBerhenti } from '../../../../domain/indikator/berhenti';
import { medanOf } from '../../../../domain/indikator/definisi';
import type { Bidang, Indikator, Isi } from '../../../../domain/indikator/indikator';
import type { IsiDefinisi, PerubahanSusunan } from '../../../../domain/indikator/susunan/perubahan';
import type { DataKantor } from '../../../../domain/shared/kantor';

export const daftarMedanDraf = [
  ...(['indikator', 'sasaran', 'definisi', 'satuan', 'polaritas', 'konsolidasi', 'frekuensi'] as const),
  ...(['targetTahunan', 'target1', 'target2', 'target3', 'target4', 'sumberData', 'kodeAnggaran'] as const),
] as const;
export type MedanDraf = (typeof daftarMedanDraf)[number];

/** An indicator's form as typed. */
export type DrafIndikator = Readonly<Record<MedanDraf | 'kode' | 'bidang' | 'berhenti', string>>;

const teksIsi = (isi: Isi): string => (typeof isi === 'number' ? String(isi).replace('.', ',') : (isi ?? ''));

export function drafIndikator(indikator: Indikator | null, bidang: string): DrafIndikator {
  const medan = indikator === null ? null : medanOf(indikator);
  const isi = Object.fromEntries(daftarMedanDraf.map((satu) => [satu, teksIsi(medan?.[satu] ?? null)]));
  return {
    ...(isi as Record<MedanDraf, string>),
    kode: indikator?.kode ?? '',
    bidang: indikator?.bidang ?? bidang,
    berhenti: indikator?.berhenti === undefined ? '' : teksBerhenti[indikator.berhenti],
  };
}

/** A target as the cell is to hold it: what can only be one number becomes it, everything else stays as typed and is read by the sheet. */
function isiOf(medan: MedanDraf, teks: string): Isi {
  const bersih = teks.trim();
  if (bersih === '') return null;
  return medan.startsWith('target') && /^-?\d+(,\d+)?$/.test(bersih) ? Number(bersih.replace(',', '.')) : bersih;
}

/** What the form changes; a new indicator takes all that was filled in. */
export function perubahanIndikator(lama: Indikator | null, draf: DrafIndikator): readonly PerubahanSusunan[] {
  const awal = drafIndikator(lama, draf.bidang);
  const berbeda = daftarMedanDraf.filter((medan) => draf[medan].trim() !== awal[medan].trim());
  const isi: IsiDefinisi = Object.fromEntries(berbeda.map((medan) => [medan, isiOf(medan, draf[medan])]));
  const kode = lama?.kode ?? draf.kode.trim();
  const sejak = berhentiOf(draf.berhenti);
  const berhenti: readonly PerubahanSusunan[] =
    draf.berhenti === awal.berhenti ? [] : [{ jenis: 'indikator-berhenti', kode, sejak }];
  if (lama === null) return [{ jenis: 'indikator-baru', kode, bidang: draf.bidang, isi }, ...berhenti];
  return [
    ...(berbeda.length === 0 ? [] : [{ jenis: 'indikator-ubah', kode, isi } as const]),
    ...(draf.bidang === lama.bidang ? [] : [{ jenis: 'indikator-pindah', kode, bidang: draf.bidang } as const]),
    ...berhenti,
  ];
}

/** The first free code in the office's own way of counting: one more than the highest, with as many digits. */
export function kodeBerikut(daftar: readonly Indikator[]): string {
  const cocok = daftar.flatMap(({ kode }) => {
    const hasil = /^(.*?)(\d+)$/.exec(kode);
    return hasil === null ? [] : [{ awal: hasil[1] ?? '', angka: hasil[2] ?? '' }];
  });
  const awal = cocok[0]?.awal ?? 'IKU-';
  const sama = cocok.filter((satu) => satu.awal === awal);
  const tertinggi = Math.max(0, ...sama.map(({ angka }) => Number(angka)));
  return `${awal}${String(tertinggi + 1).padStart(sama[0]?.angka.length ?? 2, '0')}`;
}

export interface DrafBidang {
  readonly nama: string;
  readonly singkatan: string;
  readonly berhenti: boolean;
  /** Where its indicators go when it is retired. */
  readonly tujuan: string;
}
export const drafBidang = (bidang: Bidang | null): DrafBidang => ({
  nama: bidang?.nama ?? '',
  singkatan: bidang?.singkatan ?? '',
  berhenti: bidang?.berhenti === true,
  tujuan: '',
});

/** Indicators of a division that are still measured. */
export const masihDiukur = ({ daftarIndikator, periode }: DataKantor, kode: string): readonly Indikator[] =>
  daftarIndikator.filter((satu) => satu.bidang === kode && !isBerhenti(satu, periode.triwulan));

/** A code of its own for a new division, from its short name. */
export function kodeBidangBaru({ daftarBidang }: DataKantor, singkatan: string): string {
  const dasar = singkatan.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const ada = new Set(daftarBidang.map(({ kode }) => kode.toUpperCase()));
  if (dasar === '' || !ada.has(dasar)) return dasar;
  let ke = 2;
  while (ada.has(`${dasar}${ke}`)) ke += 1;
  return `${dasar}${ke}`;
}

export function perubahanBidang(data: DataKantor, lama: Bidang | null, draf: DrafBidang): readonly PerubahanSusunan[] {
  const [nama, singkatan] = [draf.nama.trim(), draf.singkatan.trim()];
  if (lama === null) return [{ jenis: 'bidang-baru', kode: kodeBidangBaru(data, singkatan), nama, singkatan }];
  const { kode } = lama;
  const diganti = nama !== lama.nama || singkatan !== lama.singkatan;
  const berubah = draf.berhenti !== (lama.berhenti === true);
  const pindah =
    berubah && draf.berhenti
      ? masihDiukur(data, kode).map((satu): PerubahanSusunan => ({
          jenis: 'indikator-pindah',
          kode: satu.kode,
          bidang: draf.tujuan,
        }))
      : [];
  return [
    ...(diganti ? [{ jenis: 'bidang-ubah', kode, nama, singkatan } as const] : []),
    ...pindah,
    ...(berubah ? [{ jenis: 'bidang-berhenti', kode, berhenti: draf.berhenti } as const] : []),
  ];
}

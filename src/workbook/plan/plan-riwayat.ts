import type { Peristiwa } from '../../domain/sop/peristiwa';
import type { Pengaturan } from '../../domain/shared/pengaturan';
import type { KeadaanSop } from '../../domain/sop/sop';
import type { Isi } from '../../domain/indikator/indikator';
import { tabelKendali } from '../layout/kendali';
import { namaTabel } from '../layout/nama';
import { values } from './baris-blok';
import { barisKendali, hitungKembali, type BarisKendali } from './baris-kendali';
import { ukuranKendali } from './lembar-kendali';
import type { PetaTempat } from './tempat';
import type { Area, Change } from './types';

/** What the journal tells; the initials beside it are people's. */
const kolomTerisi = tabelKendali.urutan.filter((kunci) => tabelKendali.kolom[kunci].peran !== 'isian');

/** One line for Beranda: which step, whose turn. */
export function kalimatKeadaan(keadaan: KeadaanSop): string {
  if (keadaan.siap === null) return 'Triwulan belum disiapkan.';
  const { naskah } = keadaan;
  const kini = naskah.langkah.find(({ nomor }) => nomor === keadaan.kini);
  const pelaksana = keadaan.langkah.find(({ nomor }) => nomor === keadaan.kini)?.pelaksana;
  if (!kini || !pelaksana) return 'Semua langkah SOP selesai; laporan tersimpan pada buku kerja ini.';
  const jabatan = `${naskah.pelaksana[pelaksana.peran].jabatan}${pelaksana.ditetapkan ? '' : ' (usulan)'}`;
  return `Langkah ${kini.nomor}: ${kini.ringkas}. Giliran: ${jabatan}.`;
}

/** The steps on Kendali SOP: as many as the sheet was made for, because a quarter keeps the revision of the SOP that it began with. */
function planLangkah(kendali: Area, keadaan: KeadaanSop, baris: readonly BarisKendali[]): readonly Change[] {
  const { sheet, row, col, rows } = kendali;
  const isi = Array.from({ length: rows }, (_, ke): readonly Isi[] =>
    kolomTerisi.map((kunci) => baris[ke]?.[kunci] ?? null),
  );
  const konteks = keadaan.siap === null ? null : { periode: keadaan.siap };
  const { tinggi, cetak } = konteks
    ? ukuranKendali(kendali, konteks, baris.slice(0, rows))
    : { tinggi: [], cetak: null };
  return [
    { op: 'unprotect', sheet },
    values(sheet, row, col, isi),
    ...tinggi,
    ...(cetak === null ? [] : [{ op: 'page', sheet, setup: cetak } as const]),
    { op: 'protect', sheet },
  ];
}

/** Shows the state of the SOP on Kendali SOP and in Beranda's state line. */
export function planKendali(
  peta: PetaTempat,
  keadaan: KeadaanSop,
  riwayat: readonly Peristiwa[],
  pengaturan: Pengaturan,
): readonly Change[] {
  const kendali = peta.cari(namaTabel.kendali);
  const garis = peta.cari(namaTabel.keadaan);
  return [
    ...(kendali ? planLangkah(kendali, keadaan, barisKendali(keadaan, pengaturan, hitungKembali(riwayat))) : []),
    ...(garis
      ? [
          { op: 'unprotect', sheet: garis.sheet } as const,
          values(garis.sheet, garis.row, garis.col, [[kalimatKeadaan(keadaan)]]),
          { op: 'protect', sheet: garis.sheet } as const,
        ]
      : []),
  ];
}

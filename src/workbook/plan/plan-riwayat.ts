import { naskahSop } from '../../domain/sop/naskah';
import type { KeadaanSop } from '../../domain/sop/sop';
import type { Isi } from '../../domain/indikator/indikator';
import { colOf, type KolomOf } from '../layout/define-table';
import { tabelKendali } from '../layout/kendali';
import { namaTabel } from '../layout/nama';
import { values } from './baris-blok';
import { barisKendali, TINGGI_KENDALI } from './lembar-kendali';
import { tinggiTabel } from './tinggi-tabel';
import type { PetaTempat } from './tempat';
import type { Change } from './types';

const kolomPelaksanaan: readonly KolomOf<typeof tabelKendali>[] = [
  'mulai',
  'selesai',
  'lama',
  'oleh',
  'status',
  'keterangan',
];

/** One line for Beranda: which step, whose turn. */
export function kalimatKeadaan(keadaan: KeadaanSop): string {
  if (keadaan.siap === null) return 'Triwulan belum disiapkan.';
  const kini = naskahSop.langkah.find(({ nomor }) => nomor === keadaan.kini);
  if (!kini) return 'Semua langkah SOP selesai; laporan tersimpan pada buku kerja ini.';
  return `Langkah ${kini.nomor}: ${kini.ringkas}. Giliran: ${naskahSop.pelaksana[kini.usulanPelaksana].jabatan} (usulan).`;
}

/** Shows the state of the SOP on Kendali SOP and in Beranda's state line. */
export function planKendali(peta: PetaTempat, keadaan: KeadaanSop, menitKerjaPerHari: number): readonly Change[] {
  const kendali = peta.cari(namaTabel.kendali);
  const garis = peta.cari(namaTabel.keadaan);
  const baris = barisKendali(keadaan, menitKerjaPerHari);
  const pelaksanaan = baris.map((isi): readonly Isi[] => kolomPelaksanaan.map((kunci) => isi[kunci] ?? null));
  return [
    ...(kendali
      ? [
          { op: 'unprotect', sheet: kendali.sheet } as const,
          values(kendali.sheet, kendali.row, kendali.col + colOf(tabelKendali, 'mulai'), pelaksanaan),
          ...(keadaan.siap
            ? tinggiTabel(kendali.sheet, tabelKendali, { periode: keadaan.siap }, kendali.row, baris, TINGGI_KENDALI)
            : []),
          { op: 'protect', sheet: kendali.sheet } as const,
        ]
      : []),
    ...(garis
      ? [
          { op: 'unprotect', sheet: garis.sheet } as const,
          values(garis.sheet, garis.row, garis.col, [[kalimatKeadaan(keadaan)]]),
          { op: 'protect', sheet: garis.sheet } as const,
        ]
      : []),
  ];
}

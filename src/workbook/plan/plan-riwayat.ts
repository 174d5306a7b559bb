import type { Catatan } from '../../domain/reviu/catatan';
import { naskahSop } from '../../domain/sop/naskah';
import type { KeadaanSop } from '../../domain/sop/sop';
import type { Isi } from '../../domain/indikator/indikator';
import { colOf, type KolomOf } from '../layout/define-table';
import { tabelCatatan } from '../layout/catatan';
import { tabelKendali } from '../layout/kendali';
import { namaTabel } from '../layout/nama';
import { areaOf, values } from './baris-blok';
import { barisCatatan } from './lembar-catatan';
import { barisKendali, TINGGI_KENDALI } from './lembar-kendali';
import { tinggiTabel } from './tinggi-tabel';
import { tulisTabel } from './tulis-tabel';
import type { PetaTempat } from './tempat';
import type { Change } from './types';
import type { Periode } from '../../domain/periode/periode';

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

/** Shows the notes on Lembar koreksi; the table grows with them. */
export function planCatatan(peta: PetaTempat, daftarCatatan: readonly Catatan[], periode: Periode): readonly Change[] {
  const area = peta.cari(namaTabel.catatan);
  if (!area) return [];
  const baris = barisCatatan(daftarCatatan);
  const rows = Math.max(area.rows, baris.length);
  const tambahan = rows - area.rows;
  const isi = Array.from({ length: rows }, (_, ke): readonly Isi[] =>
    tabelCatatan.urutan.map((kunci) => baris[ke]?.[kunci] ?? null),
  );
  const luas = areaOf(area.sheet, area.row + area.rows, area.col, tambahan, area.cols);
  const gayaBaru =
    tambahan > 0
      ? tulisTabel({
          sheet: area.sheet,
          layout: tabelCatatan,
          konteks: { periode },
          row: luas.row,
          col: luas.col,
          baris: Array.from({ length: tambahan }, () => ({})),
          rumus: {},
          sumberPilihan: () => '',
        })
      : [];
  return [
    { op: 'unprotect', sheet: area.sheet },
    ...gayaBaru,
    values(area.sheet, area.row, area.col, isi),
    ...tinggiTabel(area.sheet, tabelCatatan, { periode }, area.row, baris, 24),
    { op: 'protect', sheet: area.sheet },
    ...(tambahan > 0
      ? [{ op: 'name.set', name: namaTabel.catatan, at: { ...area, rows }, visible: false } as const]
      : []),
  ];
}

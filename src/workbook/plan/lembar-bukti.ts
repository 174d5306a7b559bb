import { romawiOf } from '../../domain/periode/periode';
import { rumusBukti } from '../formula/rumus-bukti';
import { BARIS_BUKTI, tabelBukti } from '../layout/bukti';
import { siapCetak } from '../layout/cetak';
import { judulLembar, namaTabel } from '../layout/nama';
import { areaOf, rowHeight } from './baris-blok';
import { BARIS_KEPALA, kepalaLembar } from './kepala-lembar';
import { lembarBaru } from './lembar-baru';
import { sumberPilihan, type Lingkungan } from './sumber';
import { tulisKepala } from './tulis-kepala';
import { lebarKolom, tulisTabel } from './tulis-tabel';
import type { Area, Change } from './types';

const sheet = judulLembar.bukti;
/** Two lines: a digest takes both. */
export const TINGGI_BUKTI = 28;
export const tempatBukti: Area = areaOf(sheet, BARIS_KEPALA + 1, 0, BARIS_BUKTI, tabelBukti.urutan.length);

/** The evidence register before its first entry. */
export function lembarBukti(lingkungan: Lingkungan, hapusDahulu: boolean): Change[] {
  const area = lingkungan.peta.harus(namaTabel.bukti);
  const judulPeriode = `Triwulan ${romawiOf(lingkungan.periode.triwulan)} Tahun ${lingkungan.periode.tahun}`;
  return lembarBaru({
    sheet,
    id: 'bukti',
    warna: '#E3C978',
    hapusDahulu,
    beku: { rows: area.row, cols: 2 },
    cetak: siapCetak('landscape', 'Folio', `Bukti dukung - ${judulPeriode}`, {
      titleRows: { first: BARIS_KEPALA, last: BARIS_KEPALA },
    }),
    isi: [
      ...lebarKolom(sheet, tabelBukti, lingkungan),
      ...kepalaLembar(
        sheet,
        'DAFTAR BUKTI DUKUNG',
        judulPeriode,
        'Satu baris satu bukti. Berkasnya tetap di tempatnya; yang dicatat nama, letak, halaman, dan sidiknya.',
      ),
      ...tulisKepala({
        sheet,
        layout: tabelBukti,
        konteks: lingkungan,
        row: BARIS_KEPALA,
        gayaGrup: 'kepala.grup',
        gayaKolom: 'kepala.grup',
      }),
      rowHeight(sheet, BARIS_KEPALA, 24),
      ...tulisTabel({
        sheet,
        layout: tabelBukti,
        konteks: lingkungan,
        row: area.row,
        col: 0,
        baris: Array.from({ length: area.rows }, () => ({})),
        rumus: rumusBukti(area, lingkungan.peta),
        sumberPilihan: sumberPilihan(lingkungan.peta),
      }),
      rowHeight(sheet, area.row, TINGGI_BUKTI, area.rows),
    ],
    nama: [{ op: 'name.set', name: namaTabel.bukti, at: area, visible: false }],
  });
}

import type { Gabung, Kisi } from '../../../domain/indikator/impor/kisi';
import { bacaTeksTabel } from '../../../domain/indikator/impor/teks-tabel';
import type { Isi } from '../../../domain/indikator/indikator';

const KOLOM_TERBANYAK = 400;
const BARIS_TERBANYAK = 20_000;

function teksSel(sel: Element): Isi {
  for (const ganti of sel.querySelectorAll('br')) ganti.replaceWith(' ');
  const teks = (sel.textContent ?? '').replace(/\s+/g, ' ').trim();
  return teks === '' ? null : teks;
}
const rentang = (sel: Element, nama: string, terbanyak: number): number => {
  const angka = Number(sel.getAttribute(nama) ?? '1');
  return Number.isInteger(angka) && angka > 0 ? Math.min(angka, terbanyak) : 1;
};

/** The largest table of a page of markup as cells; parsed apart from the pane, never rendered. `null` where there is none. */
export function bacaHtmlTabel(html: string): Kisi | null {
  const halaman = new DOMParser().parseFromString(html, 'text/html');
  const tabel = [...halaman.querySelectorAll('table')].sort(
    (a, b) => b.querySelectorAll('td, th').length - a.querySelectorAll('td, th').length,
  )[0];
  if (tabel === undefined) return null;
  const sel: Isi[][] = [];
  const gabung: Gabung[] = [];
  const terisi = new Set<string>();
  const baris = [...tabel.querySelectorAll('tr')].slice(0, BARIS_TERBANYAK);
  baris.forEach((tr, row) => {
    const isi: Isi[] = [];
    let col = 0;
    for (const td of tr.querySelectorAll(':scope > td, :scope > th')) {
      while (terisi.has(`${row} ${col}`)) col += 1;
      if (col >= KOLOM_TERBANYAK) break;
      const rows = rentang(td, 'rowspan', baris.length - row);
      const cols = rentang(td, 'colspan', KOLOM_TERBANYAK - col);
      isi[col] = teksSel(td);
      for (let r = 0; r < rows; r += 1) for (let c = 0; c < cols; c += 1) terisi.add(`${row + r} ${col + c}`);
      if (rows > 1 || cols > 1) gabung.push({ row, col, rows, cols });
      col += cols;
    }
    sel.push(Array.from(isi, (satu) => satu ?? null));
  });
  return { sel, gabung };
}

/** What the clipboard holds: a spreadsheet gives both, and its markup knows the merged cells. */
export const bacaTempelan = (html: string, teks: string): Kisi =>
  (html.includes('<table') ? bacaHtmlTabel(html) : null) ?? bacaTeksTabel(teks);

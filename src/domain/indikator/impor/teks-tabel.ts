import type { Isi } from '../indikator';
import type { Kisi } from './kisi';

/** Lines end and cells part outside of quotes only; a doubled quote inside of quotes is one. */
function pisahkan(teks: string, pemisah: string): string[][] {
  const baris: string[][] = [];
  let kini: string[] = [];
  let sel = '';
  let dalam = false;
  const tutupSel = (): void => {
    kini.push(sel);
    sel = '';
  };
  for (let ke = 0; ke < teks.length; ke += 1) {
    const huruf = teks.charAt(ke);
    if (dalam) {
      if (huruf !== '"') sel += huruf;
      else if (teks.charAt(ke + 1) === '"') {
        sel += '"';
        ke += 1;
      } else dalam = false;
    } else if (huruf === '"' && sel === '') dalam = true;
    else if (huruf === pemisah) tutupSel();
    else if (huruf === '\n') {
      tutupSel();
      baris.push(kini);
      kini = [];
    } else sel += huruf;
  }
  if (sel !== '' || kini.length > 0) {
    tutupSel();
    baris.push(kini);
  }
  return baris;
}

/** Tabs where there are any (a copied range); else the sign that parts the most cells of the first lines. */
function pemisahOf(teks: string): string {
  const awal = teks.split('\n', 8).join('\n');
  const jumlah = (tanda: string): number => awal.split(tanda).length;
  if (teks.includes('\t')) return '\t';
  return [';', '|', ','].reduce((terbaik, tanda) => (jumlah(tanda) > jumlah(terbaik) ? tanda : terbaik));
}

/** A range as spreadsheets put it on the clipboard as text (tabs between cells), or as text files part their cells. */
export function bacaTeksTabel(teks: string): Kisi {
  const bersih = teks.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const sel = pisahkan(bersih, pemisahOf(bersih)).map((baris) =>
    baris.map((isi): Isi => (isi.trim() === '' ? null : isi.trim())),
  );
  return { sel, gabung: [] };
}

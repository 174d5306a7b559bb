import { isTersembunyi, resolve, type KonteksJudul, type TableLayout } from '../layout/define-table';
import type { GayaId } from '../layout/style';
import { areaOf, merge, runsOf, style, values } from './baris-blok';
import type { Change } from './types';

export interface TulisKepala {
  readonly sheet: string;
  readonly layout: TableLayout;
  readonly konteks: KonteksJudul;
  /** Row of the group headings; the columns' own titles stand one row below. */
  readonly row: number;
  readonly col?: number;
  readonly gayaGrup: GayaId;
  readonly gayaKolom: GayaId;
}

/**
 * Two heading rows: neighbours that share a group get one merged cell above them, a column without a group is merged over both rows.
 * Hidden helper columns keep their titles (somebody who unhides them must understand them) but take no part in merging.
 */
export function tulisKepala({ sheet, layout, konteks, row, col = 0, gayaGrup, gayaKolom }: TulisKepala): Change[] {
  const kolom = layout.urutan.flatMap((kunci) => layout.kolom[kunci] ?? []);
  const judul = kolom.map((satu) => resolve(satu.judul, konteks));
  const bantu = kolom.map((satu) => satu.peran === 'bantu');
  const grup = kolom.map((satu, ke) => (bantu[ke] || satu.grup === undefined ? '' : resolve(satu.grup, konteks)));
  const adaGrup = grup.some((satu) => satu !== '');
  if (!adaGrup) {
    return [values(sheet, row, col, [judul]), style(gayaKolom, areaOf(sheet, row, col, 1, kolom.length))];
  }
  const gabung: Change[] = [];
  const barisGrup: (string | null)[] = kolom.map(() => null);
  const barisKolom: (string | null)[] = [...judul];
  for (const { dari, sampai, isi } of runsOf(grup)) {
    if (isi !== '') {
      barisGrup[dari] = isi;
      if (sampai - dari > 1) gabung.push(merge(areaOf(sheet, row, col + dari, 1, sampai - dari)));
      continue;
    }
    for (let ke = dari; ke < sampai; ke += 1) {
      const satu = kolom[ke];
      if (!satu || bantu[ke] || isTersembunyi(satu, konteks)) continue;
      barisGrup[ke] = judul[ke] ?? null;
      barisKolom[ke] = null;
      gabung.push(merge(areaOf(sheet, row, col + ke, 2, 1)));
    }
  }
  const pertamaBantu = bantu.indexOf(true);
  const tampak = pertamaBantu < 0 ? kolom.length : pertamaBantu;
  return [
    values(sheet, row, col, [barisGrup, barisKolom]),
    style(gayaGrup, areaOf(sheet, row, col, 1, tampak)),
    style(gayaKolom, areaOf(sheet, row + 1, col, 1, tampak)),
    ...gabung,
  ];
}

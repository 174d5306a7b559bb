import type { TargetTerbaca } from '../capaian/hasil';
import type { Isi } from './indikator';
import { isKataTidakAda } from './kata-tidak-ada';
import { bersihkan, readToken } from './token-angka';

/** A cell as read. Empty, "tidak ada data", a number and unreadable text stay four different things. */
export type AngkaTerbaca =
  | { readonly jenis: 'kosong' }
  | { readonly jenis: 'tidak-ada-data'; readonly teks: string }
  | { readonly jenis: 'tak-terbaca'; readonly teks: string }
  | {
      readonly jenis: 'angka';
      readonly bawah: number;
      readonly atas: number;
      /** Written as `lower-upper`. */
      readonly rentang: boolean;
      /** The cell holds text, not a number. */
      readonly dariTeks: boolean;
      /** The other number that the text may mean (see `TokenTerbaca.lain`). */
      readonly lain: number | null;
      readonly takTeratur: boolean;
    };

export function parseAngka(isi: Isi): AngkaTerbaca {
  if (isi === null) return { jenis: 'kosong' };
  if (typeof isi === 'number') {
    return { jenis: 'angka', bawah: isi, atas: isi, rentang: false, dariTeks: false, lain: null, takTeratur: false };
  }
  if (/^[0-9]/.test(isi)) return parseTeks(isi) ?? { jenis: 'tak-terbaca', teks: isi };
  if (isi.replace(/[\s.]/g, '') === '') return { jenis: 'kosong' };
  if (isKataTidakAda(bersihkan(isi))) return { jenis: 'tidak-ada-data', teks: isi };
  return parseTeks(isi) ?? { jenis: 'tak-terbaca', teks: isi };
}

function parseTeks(teks: string): AngkaTerbaca | null {
  const bersih = bersihkan(teks);
  const batas = bersih.indexOf('-');
  const bawah = readToken(batas < 0 ? bersih : bersih.slice(0, batas));
  const atas = batas < 0 ? bawah : readToken(bersih.slice(batas + 1));
  if (bawah === null || atas === null || bawah.angka > atas.angka) return null;
  return {
    jenis: 'angka',
    bawah: bawah.angka,
    atas: atas.angka,
    rentang: batas >= 0,
    dariTeks: true,
    lain: bawah.lain ?? atas.lain,
    takTeratur: bawah.takTeratur || atas.takTeratur,
  };
}

/** A target as a closed interval, or `null` where there is none that can be read. */
export function readTarget(isi: Isi): TargetTerbaca | null {
  if (typeof isi === 'number') return { bawah: isi, atas: isi };
  const terbaca = parseAngka(isi);
  return terbaca.jenis === 'angka' ? { bawah: terbaca.bawah, atas: terbaca.atas } : null;
}

/** A single number (realisation, budget, numerator), or `null`. A range is no single number. */
export function readAngka(isi: Isi): number | null {
  if (typeof isi !== 'string') return isi;
  const terbaca = parseAngka(isi);
  return terbaca.jenis === 'angka' && !terbaca.rentang ? terbaca.bawah : null;
}

/** Whether the office says in words that there is no figure. An empty cell says nothing. */
export const isDinyatakanTidakAda = (isi: Isi): boolean =>
  typeof isi === 'string' && parseAngka(isi).jenis === 'tidak-ada-data';

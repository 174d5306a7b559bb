import type { KataCatatan } from '../strings/kata-catatan';
import type { Bahasa } from '../layanan/types';
import { isiCell } from './format';

const romawi = ['I', 'II', 'III', 'IV'] as const;
const isKolom = (nama: string, kolom: KataCatatan['kolom']): nama is keyof KataCatatan['kolom'] =>
  Object.hasOwn(kolom, nama);

/** A column in words, `Realisasi TW III`; a column that has no words here by its key. */
export function sebutKolom(kolom: string | null, kata: KataCatatan): string {
  const [, nama = kolom ?? 'baris', nomor] = /^(realisasi|target|pembilang|penyebut)([1-4])$/.exec(kolom ?? '') ?? [];
  const tw = nomor === undefined ? '' : ` ${kata.tw(romawi[Number(nomor) - 1] ?? '')}`;
  return isKolom(nama, kata.kolom) ? `${kata.kolom[nama]}${tw}` : nama;
}

const polaAngka = /^-?\d+(\.\d+)?$/;
/** A value as the sheets show it, from the text that the journal keeps. */
export const sebutNilai = (bahasa: Bahasa, nilai: string): string =>
  isiCell(bahasa, polaAngka.test(nilai) ? Number(nilai) : nilai);

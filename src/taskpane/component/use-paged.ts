import { useState } from 'react';

interface Paged<T> {
  readonly tampil: readonly T[];
  readonly sisa: number;
  readonly lagi: () => void;
}
/** The first rows of a long list, and the way to see more: the pane never draws thousands at once. */
export const usePaged = <T>(semua: readonly T[], perHalaman: number): Paged<T> => {
  const [halaman, setHalaman] = useState(1);
  const tampil = semua.slice(0, halaman * perHalaman);
  return { tampil, sisa: semua.length - tampil.length, lagi: () => setHalaman((n) => n + 1) };
};

import type { Tabel, Temuan } from '../../domain/validasi/temuan';
import { isNamaIsian, isNamaKita, namaTabel } from '../layout/nama';
import type { WorkbookSnapshot } from '../plan/types';
import { lokasiLembar, temuanStruktur } from './temuan-tempat';

/** Sheets that people type into: what stands on a copy of them is not computed. */
const tabelIsi: Readonly<Record<string, Tabel>> = {
  [namaTabel.identitas]: 'beranda',
  [namaTabel.iku]: 'iku',
  [namaTabel.anggaran]: 'anggaran',
  [namaTabel.bukti]: 'bukti',
};
const tabelOf = (nama: string): Tabel | null => (isNamaIsian(nama) ? 'isian' : (tabelIsi[nama.toUpperCase()] ?? null));

const PANJANG_JUDUL = 31;
/**
 * What a copy is called: "IKU (2)" in Excel and WPS, which cut a long title so that the number fits; "IKU_2" in LibreOffice;
 * "Copy of IKU" or "Salinan IKU" in Google Sheets.
 */
const polaSalinan: readonly RegExp[] = [
  /^(?<asli>.+) \(\d+\)$/,
  /^(?<asli>.+)_\d+$/,
  /^(?:copy of|salinan(?: dari)?) (?<asli>.+)$/,
];

function isSalinanOf(judul: string, asli: string): boolean {
  const [satu, dua] = [judul.toLowerCase(), asli.toLowerCase()];
  return polaSalinan.some((pola) => {
    const dasar = pola.exec(satu)?.groups?.['asli'];
    return dasar === dua || (dasar !== undefined && satu.length === PANJANG_JUDUL && dua.startsWith(dasar));
  });
}

/**
 * Copies of our entry sheets (S22), made by hand or brought in from another workbook: our names stay with the sheet that was here
 * first, so what is typed on the copy reaches no figure, and nobody would see it.
 */
export function temuanSalinan(snapshot: WorkbookSnapshot): readonly Temuan[] {
  const kita = snapshot.names.flatMap(({ name, area }) => (isNamaKita(name) && area ? [{ name, ...area }] : []));
  const milik = new Set(kita.map(({ sheet }) => sheet));
  const asal = kita.flatMap(({ name, sheet }) => {
    const tabel = tabelOf(name);
    return tabel ? [{ tabel, sheet }] : [];
  });
  return snapshot.sheets
    .filter(({ name }) => !milik.has(name))
    .flatMap(({ name }) => {
      const satu = asal.find(({ sheet }) => isSalinanOf(name, sheet));
      return satu ? [temuanStruktur('S22', lokasiLembar(name), { lembar: name, asli: satu.sheet })] : [];
    });
}

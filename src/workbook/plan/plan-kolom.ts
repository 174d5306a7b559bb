import { daftarKelompokKolom, type KelompokKolom } from '../../domain/indikator/kelompok-kolom';
import type { DataKantor } from '../../domain/shared/kantor';
import { bacaBaris, tabelTerbaca } from '../codec/baca-baris';
import { isTampak, keadaanKelompok } from '../codec/kelompok-terbuka';
import { tabelIsian } from '../layout/isian';
import { kolomKelompok } from '../layout/kelompok-isian';
import { namaIsian } from '../layout/nama';
import { runsOf } from './baris-blok';
import { cetakIsian } from './cetak-isian';
import { TINGGI_ISIAN } from './lembar-iku';
import { pratinjau } from './pratinjau';
import { rancangan, type Rancangan } from './rancangan';
import { petaTempat } from './tempat';
import { tinggiTabel } from './tinggi-tabel';
import type { Change, WorkbookSnapshot } from './types';

/**
 * Shows or hides one group of columns on every form, with row heights and pages that fit. Excel opens no group on a protected sheet
 * ("You cannot use this command on a protected sheet"), while the hidden state of columns follows `allowFormatColumns`: it comes last, so
 * that a form which was cut off on the way still stands as one that is due.
 */
export function planKolom(
  snapshot: WorkbookSnapshot,
  { daftarBidang, periode }: DataKantor,
  kelompok: KelompokKolom,
  tampil: boolean,
): Rancangan {
  const konteks = { periode };
  const keadaan = { ...keadaanKelompok(snapshot, { daftarBidang, periode }), [kelompok]: tampil };
  const terbuka = daftarKelompokKolom.flatMap((satu) => (keadaan[satu] === true ? kolomKelompok(satu, konteks) : []));
  const sasaran = new Set(kolomKelompok(kelompok, konteks));
  const deret = runsOf(tabelIsian.urutan.map((kunci) => sasaran.has(kunci))).filter(({ isi }) => isi);
  const lembar: string[] = [];
  const changes = daftarBidang.flatMap((bidang): readonly Change[] => {
    const tabel = tabelTerbaca(snapshot, namaIsian(bidang.kode));
    if (tabel === null || isTampak(tabel, kelompok, periode) !== !tampil) return [];
    const { sheet, row, col } = tabel.area;
    lembar.push(sheet);
    return [
      { op: 'unprotect', sheet },
      ...tinggiTabel(
        sheet,
        tabelIsian,
        konteks,
        row,
        bacaBaris(tabelIsian, tabel).map(({ isi }) => isi),
        TINGGI_ISIAN,
        terbuka,
      ),
      { op: 'page', sheet, setup: cetakIsian(bidang, periode, row, terbuka) },
      { op: 'protect', sheet },
      ...deret.map(({ dari, sampai }): Change => ({
        op: 'columnHidden',
        sheet,
        col: col + dari,
        cols: sampai - dari,
        hidden: !tampil,
      })),
    ];
  });
  const jenis = tampil ? 'kolom-ditampilkan' : 'kolom-disembunyikan';
  return rancangan(changes, pratinjau(jenis, lembar), petaTempat(snapshot));
}

/** The columns as they were; heights and pages that fit more columns fit fewer as well. */
export const kolomSemula = (changes: readonly Change[]): readonly Change[] =>
  changes.flatMap((change) => (change.op === 'columnHidden' ? [{ ...change, hidden: !change.hidden }] : []));

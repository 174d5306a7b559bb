import type { Indikator } from '../../domain/indikator/indikator';
import type { DataKantor } from '../../domain/shared/kantor';
import { bacaBaris, tabelTerbaca, teksSel } from '../codec/baca-baris';
import { tabelAnggaran } from '../layout/anggaran';
import { tabelIku } from '../layout/iku';
import { tabelIsian } from '../layout/isian';
import { namaIsian, namaTabel } from '../layout/nama';
import { rumusAnggaran } from '../formula/rumus-anggaran';
import { rumusIku } from '../formula/rumus-iku';
import { isiTabel, type Terisi } from './isi-tabel';
import { barisAnggaran } from './lembar-anggaran';
import { barisIku, TINGGI_ISIAN } from './lembar-iku';
import { barisIsian } from './lembar-isian';
import { petunjukIsian } from './petunjuk-isian';
import { pratinjau } from './pratinjau';
import { rancangan, type Rancangan } from './rancangan';
import type { Lingkungan } from './sumber';
import { petaTempat } from './tempat';
import type { SelBaris } from './tulis-tabel';
import type { TableRead, WorkbookSnapshot } from './types';

export interface RancanganIsi extends Rancangan {
  /** Kode whose entries have no row on any form: the format must be inserted (again) first. */
  readonly tanpaTempat: readonly string[];
}

/** Only what a division enters: its kode and number stand on the form already. */
const isianSaja = (indikator: Indikator): SelBaris =>
  Object.fromEntries(
    Object.entries(barisIsian(indikator, 0)).filter(([kunci]) => kunci !== 'nomor' && kunci !== 'kode'),
  );

/** The input messages follow what was filled in: last quarter's figure stands in them. */
function denganPetunjuk(terisi: Terisi, tabel: TableRead, milik: readonly Indikator[], lingkungan: Lingkungan): Terisi {
  const [buka, ...isi] = terisi.changes;
  if (buka === undefined) return terisi;
  const letak = new Map(
    bacaBaris(tabelIsian, tabel).map((baris) => [teksSel(baris.isi.kode).toLowerCase(), baris.urut] as const),
  );
  const daftar = milik.flatMap((indikator) => {
    const urut = letak.get(indikator.kode.toLowerCase());
    return urut === undefined ? [] : [{ urut, indikator }];
  });
  // Before the entries: what was cut off is planned anew only while entries are missing.
  return { ...terisi, changes: [buka, ...petunjukIsian(tabel.area, daftar, lingkungan), ...isi] };
}

/** Fills definitions, entries and budget from given data, and counts what was empty and what changes. Nothing is emptied. */
export function planIsi(snapshot: WorkbookSnapshot, data: DataKantor): RancanganIsi {
  const peta = petaTempat(snapshot);
  const { periode } = data;
  const hasil: Terisi[] = [];
  const iku = tabelTerbaca(snapshot, namaTabel.iku);
  if (iku) {
    const mau = new Map(data.daftarIndikator.map((indikator) => [indikator.kode, barisIku(indikator)]));
    hasil.push(isiTabel({ layout: tabelIku, tabel: iku, mau, tambah: rumusIku, tinggi: TINGGI_ISIAN }, periode, peta));
  }
  for (const { kode } of data.daftarBidang) {
    const milik = data.daftarIndikator.filter(({ bidang }) => bidang === kode);
    const tabel = tabelTerbaca(snapshot, namaIsian(kode));
    if (!tabel)
      hasil.push({ changes: [], diisi: 0, berubah: 0, tanpaTempat: milik.map((indikator) => indikator.kode) });
    else
      hasil.push(
        denganPetunjuk(
          isiTabel(
            {
              layout: tabelIsian,
              tabel,
              mau: new Map(milik.map((indikator) => [indikator.kode, isianSaja(indikator)])),
              tambah: null,
              tinggi: TINGGI_ISIAN,
            },
            periode,
            peta,
          ),
          tabel,
          milik,
          { periode, peta },
        ),
      );
  }
  const anggaran = tabelTerbaca(snapshot, namaTabel.anggaran);
  if (anggaran) {
    const mau = new Map(data.daftarAnggaran.map((baris) => [baris.kode, barisAnggaran(baris)]));
    hasil.push(
      isiTabel(
        {
          layout: tabelAnggaran,
          tabel: anggaran,
          mau,
          tambah: (area, row) => rumusAnggaran(area, periode, row),
          tinggi: 20,
        },
        periode,
        peta,
      ),
    );
  }
  const lembar = [
    ...new Set(
      hasil.flatMap(({ changes }) => changes.flatMap((change) => (change.op === 'unprotect' ? [change.sheet] : []))),
    ),
  ];
  const jumlah = (pilih: (satu: Terisi) => number) => hasil.reduce((total, satu) => total + pilih(satu), 0);
  return {
    ...rancangan(
      hasil.flatMap(({ changes }) => changes),
      [
        ...pratinjau(
          'sel-diisi',
          lembar,
          jumlah(({ diisi }) => diisi),
        ),
        ...pratinjau(
          'sel-berubah',
          lembar,
          jumlah(({ berubah }) => berubah),
        ),
      ],
      peta,
    ),
    tanpaTempat: hasil.flatMap(({ tanpaTempat }) => tanpaTempat),
  };
}

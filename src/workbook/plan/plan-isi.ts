import type { Periode } from '../../domain/periode/periode';
import type { DataKantor } from '../../domain/shared/kantor';
import { bacaBaris, tabelTerbaca, teksSel } from '../codec/baca-baris';
import { tabelAnggaran } from '../layout/anggaran';
import type { TableLayout } from '../layout/define-table';
import { tabelIku } from '../layout/iku';
import { tabelIsian } from '../layout/isian';
import { namaIsian, namaTabel } from '../layout/nama';
import { rumusAnggaran } from '../formula/rumus-anggaran';
import { rumusIku } from '../formula/rumus-iku';
import { bedaSel, type BarisBeda, type HasilBeda } from './beda-sel';
import { barisAnggaran } from './lembar-anggaran';
import { barisIku, TINGGI_ISIAN } from './lembar-iku';
import { barisIsian } from './lembar-isian';
import { pratinjau } from './pratinjau';
import { rancangan, type Rancangan } from './rancangan';
import { sumberPilihan } from './sumber';
import { petaTempat, type PetaTempat } from './tempat';
import { tinggiTabel } from './tinggi-tabel';
import { tulisTabel, type SelBaris } from './tulis-tabel';
import type { Area, Change, TableRead, WorkbookSnapshot } from './types';

export interface RancanganIsi extends Rancangan {
  /** Kode whose entries have no row on any form: the format must be inserted (again) first. */
  readonly tanpaTempat: readonly string[];
}

interface Tujuan<K extends string> {
  readonly layout: TableLayout<K>;
  readonly tabel: TableRead;
  readonly mau: ReadonlyMap<string, SelBaris>;
  /** New rows may be taken from the spare ones, and below them. `null`: the table's rows are fixed. */
  readonly tambah: ((area: Area, row: number) => Readonly<Partial<Record<K, string>>>) | null;
  readonly tinggi: number;
}

interface Terisi extends HasilBeda {
  readonly tanpaTempat: readonly string[];
}

const kunciOf = (isi: SelBaris): string => teksSel(isi['kode'] ?? null).toLowerCase();

/** Which row each kode goes to: its own, a spare one, or (where the table may grow) a new one put before the last row. */
function bagiBaris<K extends string>({
  layout,
  tabel,
  mau,
  tambah,
}: Tujuan<K>): {
  readonly daftar: readonly BarisBeda[];
  readonly tumbuh: number;
  readonly tanpaTempat: readonly string[];
} {
  const baris = bacaBaris(layout, tabel);
  const ada = new Map([...baris].reverse().map(({ urut, isi }) => [kunciOf(isi), urut] as const));
  const isKosongSama = (isi: SelBaris) =>
    layout.urutan.every((kunci) => layout.kolom[kunci].peran !== 'isian' || (isi[kunci] ?? null) === null);
  const cadangan = baris.filter(({ isi }) => isKosongSama(isi)).map(({ urut }) => urut);
  const lama: BarisBeda[] = [];
  const baru: SelBaris[] = [];
  const tanpaTempat: string[] = [];
  for (const [kode, isi] of mau) {
    const urut = ada.get(kode.toLowerCase()) ?? (tambah ? cadangan.shift() : undefined);
    if (urut !== undefined) lama.push({ urut, kini: baris[urut]?.isi ?? {}, mau: isi });
    else if (tambah) baru.push(isi);
    else tanpaTempat.push(kode);
  }
  // Rows put in before the last one stretch every reference to the table; rows put below it would stay unseen by them.
  const sela = Math.max(0, tabel.area.rows - 1);
  const daftar = [
    ...lama.map((satu) => (satu.urut >= sela ? { ...satu, urut: satu.urut + baru.length } : satu)),
    ...baru.map((isi, ke): BarisBeda => ({ urut: sela + ke, kini: {}, mau: isi })),
  ];
  return { daftar: daftar.sort((a, b) => a.urut - b.urut), tumbuh: baru.length, tanpaTempat };
}

function isiTabel<K extends string>(tujuan: Tujuan<K>, nama: string, periode: Periode, peta: PetaTempat): Terisi {
  const { layout, tabel, tambah } = tujuan;
  const { daftar, tumbuh, tanpaTempat } = bagiBaris(tujuan);
  const beda = bedaSel(layout, tabel.area, daftar);
  if (beda.changes.length === 0) return { ...beda, tanpaTempat };
  const { sheet, row, col, rows } = tabel.area;
  const konteks = { periode };
  const luas: Area = { ...tabel.area, rows: rows + tumbuh };
  const sela = row + Math.max(0, rows - 1);
  const sisipan: Change[] =
    tumbuh > 0 && tambah
      ? [
          { op: 'rows.insert', sheet, row: sela, count: tumbuh },
          ...tulisTabel({
            sheet,
            layout,
            konteks,
            row: sela,
            col,
            baris: Array.from({ length: tumbuh }, () => ({})),
            rumus: tambah(luas, sela),
            sumberPilihan: sumberPilihan(peta),
          }),
          { op: 'name.set', name: nama, at: luas, visible: false },
        ]
      : [];
  const tinggi = daftar
    .slice(0, BARIS_BERTINGGI)
    .flatMap(({ urut, kini, mau }) =>
      tinggiTabel(sheet, layout, konteks, row + urut, [{ ...kini, ...mau }], tujuan.tinggi),
    );
  return {
    ...beda,
    tanpaTempat,
    changes: [{ op: 'unprotect', sheet }, ...sisipan, ...beda.changes, ...tinggi, { op: 'protect', sheet }],
  };
}
/** Row heights are a comfort: beyond this many rows they stay as the form had them. */
const BARIS_BERTINGGI = 400;

/** Only what a division enters: its kode and number stand on the form already. */
const isianSaja = (indikator: Parameters<typeof barisIsian>[0]) => {
  const { nomor: _nomor, kode: _kode, ...sisa } = barisIsian(indikator, 0);
  return sisa;
};

/** Fills definitions, entries and budget from given data, and counts what was empty and what changes. Nothing is emptied. */
export function planIsi(snapshot: WorkbookSnapshot, data: DataKantor): RancanganIsi {
  const peta = petaTempat(snapshot);
  const { periode } = data;
  const hasil: Terisi[] = [];
  const iku = tabelTerbaca(snapshot, namaTabel.iku);
  if (iku) {
    const mau = new Map(data.daftarIndikator.map((indikator) => [indikator.kode, barisIku(indikator)]));
    hasil.push(
      isiTabel(
        { layout: tabelIku, tabel: iku, mau, tambah: rumusIku, tinggi: TINGGI_ISIAN },
        namaTabel.iku,
        periode,
        peta,
      ),
    );
  }
  for (const { kode } of data.daftarBidang) {
    const milik = data.daftarIndikator.filter(({ bidang }) => bidang === kode);
    const tabel = tabelTerbaca(snapshot, namaIsian(kode));
    if (!tabel)
      hasil.push({ changes: [], diisi: 0, berubah: 0, tanpaTempat: milik.map((indikator) => indikator.kode) });
    else
      hasil.push(
        isiTabel(
          {
            layout: tabelIsian,
            tabel,
            mau: new Map(milik.map((indikator) => [indikator.kode, isianSaja(indikator)])),
            tambah: null,
            tinggi: TINGGI_ISIAN,
          },
          namaIsian(kode),
          periode,
          peta,
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
        namaTabel.anggaran,
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

import type { Bukti } from '../../domain/indikator/bukti';
import type { Isi } from '../../domain/indikator/indikator';
import type { Periode } from '../../domain/periode/periode';
import { bacaBaris, tabelTerbaca } from '../codec/baca-baris';
import { rumusBukti } from '../formula/rumus-bukti';
import { tabelBukti } from '../layout/bukti';
import { colOf } from '../layout/define-table';
import { namaTabel } from '../layout/nama';
import { values } from './baris-blok';
import { TINGGI_BUKTI } from './lembar-bukti';
import { pratinjau } from './pratinjau';
import { rancangan, type Rancangan } from './rancangan';
import { sumberPilihan } from './sumber';
import { petaTempat } from './tempat';
import { tinggiTabel } from './tinggi-tabel';
import { tulisTabel } from './tulis-tabel';
import type { Change, WorkbookSnapshot } from './types';

const kolomIsian = ['nama', 'tempat', 'halaman', 'sidik', 'tanggal', 'oleh'] as const;
const isiOf = (teks: Isi): Isi => (teks === '' ? null : teks);

/** Puts one piece of evidence on the first free row of the register; the table grows before its last row when there is none. */
export function planBukti(snapshot: WorkbookSnapshot, bukti: Bukti, periode: Periode): Rancangan {
  const peta = petaTempat(snapshot);
  const tabel = tabelTerbaca(snapshot, namaTabel.bukti);
  if (!tabel) return rancangan([], [], peta);
  const { area } = tabel;
  const bebas = bacaBaris(tabelBukti, tabel).find(({ isi }) =>
    [isi.kode, ...kolomIsian.map((kolom) => isi[kolom])].every((sel) => sel === null),
  );
  const urut = bebas?.urut ?? Math.max(0, area.rows - 1);
  const row = area.row + urut;
  const konteks = { periode };
  const sisipan: Change[] = bebas
    ? []
    : [
        { op: 'rows.insert', sheet: area.sheet, row, count: 1 },
        ...tulisTabel({
          sheet: area.sheet,
          layout: tabelBukti,
          konteks,
          row,
          col: area.col,
          baris: [{}],
          rumus: rumusBukti({ ...area, rows: area.rows + 1 }, peta, row),
          sumberPilihan: sumberPilihan(peta),
        }),
      ];
  const changes: Change[] = [
    { op: 'unprotect', sheet: area.sheet },
    ...sisipan,
    values(area.sheet, row, area.col + colOf(tabelBukti, 'kode'), [[bukti.kode]]),
    values(area.sheet, row, area.col + colOf(tabelBukti, 'nama'), [kolomIsian.map((kolom) => isiOf(bukti[kolom]))]),
    ...tinggiTabel(area.sheet, tabelBukti, konteks, row, [{ ...bukti }], TINGGI_BUKTI),
    { op: 'protect', sheet: area.sheet },
  ];
  return rancangan(
    changes,
    pratinjau('sel-diisi', [area.sheet], kolomIsian.filter((k) => bukti[k] !== '').length + 1),
    peta,
  );
}

import type { Isi } from '../../domain/indikator/indikator';
import type { Area, Change, TableRead, WorkbookSnapshot } from './types';

const isiLama = (sel: Isi | boolean | undefined): Isi =>
  sel === undefined ? null : typeof sel === 'boolean' ? String(sel).toUpperCase() : sel;
const memuat = (luar: Area, dalam: Area): boolean =>
  luar.sheet === dalam.sheet &&
  luar.row <= dalam.row &&
  luar.col <= dalam.col &&
  luar.row + luar.rows >= dalam.row + dalam.rows &&
  luar.col + luar.cols >= dalam.col + dalam.cols;

interface Konteks {
  readonly snapshot: WorkbookSnapshot;
  readonly tabel: readonly TableRead[];
  /** Rows that the plan puts in: later changes count them. */
  readonly sisipan: readonly Extract<Change, { readonly op: 'rows.insert' }>[];
}

/** Row before the plan's insertions; `null` for a row that the plan put in. */
function barisLama(sheet: string, row: number, { sisipan }: Konteks): number | null {
  let lama = row;
  for (const satu of [...sisipan].reverse().filter((sisip) => sisip.sheet === sheet)) {
    if (lama >= satu.row + satu.count) lama -= satu.count;
    else if (lama >= satu.row) return null;
  }
  return lama;
}

/** Values of an area before the plan, where a table that was read covers its first old row. */
function nilaiLama(at: Area, konteks: Konteks): readonly (readonly Isi[])[] | null {
  const baris = Array.from({ length: at.rows }, (_, ke) => barisLama(at.sheet, at.row + ke, konteks));
  const pertama = baris.find((satu) => satu !== null);
  if (pertama === undefined) return null;
  const sumber = konteks.tabel.find(({ area }) => memuat(area, { ...at, row: pertama, rows: 1 }));
  if (!sumber) return null;
  const { area, values } = sumber;
  return baris.map((row) =>
    Array.from({ length: at.cols }, (_, ke): Isi =>
      row === null ? null : isiLama(values[row - area.row]?.[at.col - area.col + ke]),
    ),
  );
}

type Pembalik = {
  readonly [O in Change['op']]: (
    change: Extract<Change, { readonly op: O }>,
    konteks: Konteks,
  ) => readonly Change[] | null;
};

const takBerbekas = (): readonly Change[] => [];
const tanpaBalik = (): null => null;
/** Cells outside every table (titles, state line) are rewritten by whatever shows them: no trace is kept of them. */
const kembalikanNilai = (at: Area, konteks: Konteks): readonly Change[] => {
  const lama = nilaiLama(at, konteks);
  return lama ? [{ op: 'values', at, values: lama }] : [];
};

/** Constants that stood where formulas are written now. */
const kembalikanTimpaan = (at: Area, { tabel }: Konteks): readonly Change[] =>
  tabel.flatMap(({ area, overwritten, values }) =>
    overwritten
      .map(({ row, col }): Area => ({ sheet: area.sheet, row, col, rows: 1, cols: 1 }))
      .filter((sel) => memuat(at, sel))
      .map((sel): Change => ({
        op: 'values',
        at: sel,
        values: [[isiLama(values[sel.row - area.row]?.[sel.col - area.col])]],
      })),
  );

/** How each change is taken back. `null` = cannot be; then the whole plan cannot, and the preview says so. */
const pembalik: Pembalik = {
  'sheet.add': ({ sheet }) => [{ op: 'sheet.delete', sheet }],
  'sheet.delete': ({ sheet }, { snapshot }) =>
    snapshot.sheets.find(({ name }) => name === sheet)?.empty === true
      ? [{ op: 'sheet.add', sheet, tabColor: null }]
      : null,
  'sheet.rename': ({ sheet, to }) => [{ op: 'sheet.rename', sheet: to, to: sheet }],
  'sheet.visibility': ({ sheet }, { snapshot }) => {
    const lama = snapshot.sheets.find(({ name }) => name === sheet);
    return lama ? [{ op: 'sheet.visibility', sheet, visibility: lama.visibility }] : [];
  },
  'sheet.view': takBerbekas,
  'sheet.order': (_change, { snapshot }) => [{ op: 'sheet.order', sheets: snapshot.sheets.map(({ name }) => name) }],
  values: ({ at }, konteks) => kembalikanNilai(at, konteks),
  formulas: ({ at }, konteks) => kembalikanTimpaan(at, konteks),
  fill: ({ to }, konteks) => kembalikanTimpaan(to, konteks),
  style: takBerbekas,
  numberFormat: takBerbekas,
  merge: takBerbekas,
  unmerge: takBerbekas,
  'column.move': tanpaBalik,
  columnWidth: takBerbekas,
  rowHeight: takBerbekas,
  columnHidden: takBerbekas,
  outline: takBerbekas,
  validation: takBerbekas,
  conditionalFormat: takBerbekas,
  'conditionalFormat.clear': takBerbekas,
  filter: takBerbekas,
  clear: tanpaBalik,
  'rows.insert': ({ sheet, row, count }) => [{ op: 'rows.delete', sheet, row, count }],
  'rows.delete': ({ sheet, row, count, kembali }) =>
    kembali === undefined ? null : [{ op: 'rows.insert', sheet, row, count }, ...kembali],
  lock: ({ at, locked }) => [{ op: 'lock', at, locked: !locked }],
  protect: ({ sheet }) => [{ op: 'unprotect', sheet }],
  unprotect: ({ sheet }) => [{ op: 'protect', sheet }],
  'name.set': ({ name }, { snapshot }) => {
    const lama = snapshot.names.find((satu) => satu.name.toUpperCase() === name.toUpperCase())?.area ?? null;
    return lama ? [{ op: 'name.set', name, at: lama, visible: false }] : [{ op: 'name.delete', name }];
  },
  'name.delete': ({ name }, { snapshot }) => {
    const lama = snapshot.names.find((satu) => satu.name.toUpperCase() === name.toUpperCase())?.area ?? null;
    return lama ? [{ op: 'name.set', name, at: lama, visible: false }] : [];
  },
  'setting.put': ({ key }, { snapshot }) => {
    const lama = snapshot.settings.find((satu) => satu.key === key)?.value;
    return typeof lama === 'string' ? [{ op: 'setting.put', key, value: lama }] : [{ op: 'setting.delete', key }];
  },
  'setting.delete': ({ key }, { snapshot }) => {
    const lama = snapshot.settings.find((satu) => satu.key === key)?.value;
    return typeof lama === 'string' ? [{ op: 'setting.put', key, value: lama }] : [];
  },
  page: takBerbekas,
  'chart.put': takBerbekas,
  link: takBerbekas,
  activate: takBerbekas,
};

function balikSatu<O extends Change['op']>(
  op: O,
  change: Extract<Change, { readonly op: O }>,
  konteks: Konteks,
): readonly Change[] | null {
  return pembalik[op](change, konteks);
}
const menyentuh = (change: Change): string | null =>
  'sheet' in change ? change.sheet : 'at' in change && 'sheet' in change.at ? change.at.sheet : null;

/**
 * The plan that takes a plan back, from the reading that it was made from: newest change first, values as they were, added sheets and names away.
 * Overwritten figures that formulas replaced come back too: formulas land where the reading saw constants. `null` = cannot be undone.
 */
export function invert(changes: readonly Change[], snapshot: WorkbookSnapshot): readonly Change[] | null {
  const sisipan = changes.flatMap((change) => (change.op === 'rows.insert' ? [change] : []));
  const konteks: Konteks = { snapshot, tabel: [...snapshot.tables.values()], sisipan };
  const baru = new Set(
    changes.flatMap((change) =>
      change.op === 'sheet.add' && !snapshot.sheets.some(({ name }) => name === change.sheet) ? [change.sheet] : [],
    ),
  );
  const hasil: Change[] = [];
  for (const change of [...changes].reverse()) {
    const lembar = menyentuh(change);
    // Whatever happened on a sheet that the plan added goes away with it.
    if (lembar !== null && baru.has(lembar) && change.op !== 'sheet.add' && change.op !== 'name.set') continue;
    const balik = balikSatu(change.op, change, konteks);
    if (balik === null) return null;
    hasil.push(...balik);
  }
  return hasil;
}

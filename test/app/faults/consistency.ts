import { bacaSemua } from '../../../src/app/buku/baca-buku';
import type { Ports } from '../../../src/app/port/ports';
import { lipatCatatan } from '../../../src/domain/reviu/lipat-catatan';
import { lipatPeristiwa } from '../../../src/domain/sop/lipat';
import type { ExcelHost } from '../../../src/excel-host/host';
import { wholeFormulaOffsetsOf } from '../../../src/workbook/codec/identify';
import { readJurnal } from '../../../src/workbook/codec/jurnal';
import { AWALAN_MULAI, isNamaKita } from '../../../src/workbook/layout/nama';
import type { NameInfo, WorkbookSnapshot } from '../../../src/workbook/plan/types';

const ours = ({ names }: WorkbookSnapshot): readonly NameInfo[] => names.filter(({ name }) => isNamaKita(name));

function nameProblems(snapshot: WorkbookSnapshot): string[] {
  return ours(snapshot).flatMap(({ name, area }) => [
    ...(name.startsWith(AWALAN_MULAI) ? [`marker ${name} is left`] : []),
    ...(area === null ? [`name ${name} points nowhere`] : []),
  ]);
}

function protectionProblems(snapshot: WorkbookSnapshot): string[] {
  const sheets = new Set(ours(snapshot).flatMap(({ area }) => (area === null ? [] : [area.sheet])));
  return snapshot.sheets.flatMap(({ name, protected: isProtected }) =>
    sheets.has(name) && !isProtected ? [`sheet ${name} stands open`] : [],
  );
}

/** Settings and mirror hold the same events, and both fold to the same state. */
function journalProblems(snapshot: WorkbookSnapshot): string[] {
  const { peristiwa, gangguan, diCermin, diSetelan } = readJurnal(snapshot);
  const fold = (ids: ReadonlySet<string>): string => {
    const events = peristiwa.filter(({ id }) => ids.has(id));
    return JSON.stringify([lipatPeristiwa(events).keadaan, lipatCatatan(events)]);
  };
  return [
    ...gangguan.map(({ jenis, kunci }) => `journal: ${jenis} ${kunci}`),
    ...(fold(diCermin) === fold(diSetelan) ? [] : ['journal: settings and mirror fold to different states']),
  ];
}

function cellProblems(host: ExcelHost, snapshot: WorkbookSnapshot): string[] {
  const sheets = new Map(host.toData().sheets.map(({ name, cells }) => [name, cells]));
  return ours(snapshot).flatMap(({ name, area }) => {
    if (area === null) return [];
    const columns = new Set(wholeFormulaOffsetsOf(name).map((offset) => area.col + offset));
    const inside = (sheets.get(area.sheet) ?? []).filter(
      ({ row, col }) => row >= area.row && row < area.row + area.rows && col >= area.col && col < area.col + area.cols,
    );
    return inside.flatMap(({ row, col, formula, value }) => [
      ...(columns.has(col) && formula === null && value !== null ? [`${name} ${row},${col} lost its formula`] : []),
      ...(typeof value === 'object' && value !== null ? [`${name} ${row},${col} shows ${value.error}`] : []),
    ]);
  });
}

/** What is wrong with the workbook, looked at from outside of the add-in as far as possible; `[]` = whole. */
export async function inconsistencies(host: ExcelHost, { workbook }: Ports): Promise<readonly string[]> {
  const snapshot = await workbook.read(bacaSemua);
  return [
    ...nameProblems(snapshot),
    ...protectionProblems(snapshot),
    ...journalProblems(snapshot),
    ...cellProblems(host, snapshot),
  ];
}

import { lipatPeriksa } from '../../domain/reviu/tanda-periksa';
import { pengaturanBawaan } from '../../domain/shared/bawaan';
import { kunciBuku } from '../../workbook/codec/setelan';
import { AWALAN_MULAI, isNamaKita } from '../../workbook/layout/nama';
import { planMigrasi } from '../../workbook/migration/plan-migrasi';
import { planJurnal } from '../../workbook/plan/plan-jurnal';
import { planCatatan } from '../../workbook/plan/plan-catatan';
import { planTanda } from '../../workbook/plan/plan-tanda';
import { planKendali } from '../../workbook/plan/plan-riwayat';
import { pulihCermin } from '../../workbook/plan/pulih-cermin';
import { petaTempat } from '../../workbook/plan/tempat';
import type { Area, Change, TableRead, WorkbookSnapshot } from '../../workbook/plan/types';
import type { Buku } from './baca-buku';
import { susulkan } from './ceritakan';

const memuat = (luar: Area, { sheet, row, col, rows, cols }: Area): boolean =>
  luar.sheet === sheet &&
  luar.row <= row &&
  luar.col <= col &&
  luar.row + luar.rows >= row + rows &&
  luar.col + luar.cols >= col + cols;

/** Whether cells hold already what a change would write; `false` where nothing of them was read. */
function sudahTertulis(change: Extract<Change, { readonly op: 'values' }>, tables: readonly TableRead[]): boolean {
  const { at, values } = change;
  const tabel = tables.find(({ area }) => memuat(area, at));
  return (
    tabel !== undefined &&
    values.every((baris, r) =>
      baris.every((isi, c) => {
        const ada = tabel.values[at.row - tabel.area.row + r]?.[at.col - tabel.area.col + c] ?? null;
        return (ada ?? '') === (isi ?? '');
      }),
    )
  );
}

/** Of changes in groups from `unprotect` to `protect`, those groups that would write something that does not stand yet. */
function yangBelum(changes: readonly Change[], { tables }: WorkbookSnapshot): readonly Change[] {
  const kelompok: Change[][] = [];
  for (const change of changes) {
    if (change.op === 'unprotect') kelompok.push([]);
    kelompok.at(-1)?.push(change);
  }
  const terbaca = [...tables.values()];
  return kelompok
    .filter((satu) => satu.some((change) => change.op === 'values' && !sudahTertulis(change, terbaca)))
    .flat();
}

/** Sheets of ours that stand open; one whose insertion was cut off is made anew by its own command. */
function lembarTerbuka({ sheets, names }: WorkbookSnapshot): readonly string[] {
  const kita = names.filter(({ name }) => isNamaKita(name));
  const setengah = new Set(kita.flatMap(({ name, area }) => (name.startsWith(AWALAN_MULAI) ? [area?.sheet] : [])));
  const milik = new Set(kita.map(({ area }) => area?.sheet));
  return sheets
    .filter(({ name, protected: terlindungi }) => milik.has(name) && !setengah.has(name) && !terlindungi)
    .map(({ name }) => name);
}

/**
 * What an interrupted or forgotten write has left undone in a quarter that has begun: settings that were lost, an event that only one
 * of its two places holds, sheets that do not show the journal yet, sheets that stand open. Excel rolls nothing back, so whatever
 * is written next, or a second try of the same command, does it on the way. Empty in a sound workbook.
 */
export function sisaPekerjaan(buku: Buku): readonly Change[] {
  const { snapshot, keadaan, id } = buku;
  const { keadaanSop, daftarCatatan, data, riwayat, rekap } = keadaan;
  if (keadaanSop.siap === null) return [];
  const cermin = pulihCermin(snapshot);
  const peta = petaTempat(snapshot, cermin.tempat);
  const pengaturan = data?.pengaturan ?? pengaturanBawaan;
  const adaIdentitas = snapshot.settings.some(({ key }) => key === kunciBuku);
  const tampilan = [
    ...planKendali(peta, keadaanSop, riwayat, pengaturan),
    ...(data === null ? [] : planCatatan(peta, daftarCatatan, data)),
    ...(data === null ? [] : planTanda(snapshot, peta, { ...data, rekap, tanda: lipatPeriksa(riwayat) })),
  ];
  const tulis: readonly Change[] = [
    ...(planMigrasi(snapshot)?.changes ?? []),
    ...(adaIdentitas ? [] : [{ op: 'setting.put', key: kunciBuku, value: id } as const]),
    ...cermin.changes,
    ...planJurnal(snapshot, peta, []),
    ...yangBelum(tampilan, snapshot),
    ...susulkan(buku, peta),
  ];
  const ditutup = new Set(tulis.flatMap((change) => (change.op === 'protect' ? [change.sheet] : [])));
  const buka = lembarTerbuka(snapshot).filter((sheet) => !ditutup.has(sheet));
  return [...tulis, ...buka.map((sheet): Change => ({ op: 'protect', sheet }))];
}

/** How many settings and sheets are concerned, for the preview. */
export const jumlahSisa = (sisa: readonly Change[]): number =>
  new Set(
    sisa.flatMap((change) =>
      change.op === 'setting.put' ? [change.key] : change.op === 'protect' ? [`lembar ${change.sheet}`] : [],
    ),
  ).size;

import { bacaBuku } from '../../../src/app/buku/baca-buku';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { isHitungan } from '../../../src/domain/validasi/hitungan';
import type { CellData } from '../../../src/excel-host/model/types';
import type { Change } from '../../../src/workbook/plan/types';
import { finish, inserted, kantorKecil, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

jest.setTimeout(240_000);

let office: TestOffice;
beforeAll(async () => {
  office = await openOfficeForTest();
  const { ports } = office;
  await inserted(ports, kantorKecil);
  await run(ports, p.catatBukti, { kode: 'IKU-01', nama: 'Berita acara', tempat: 'Map 3', halaman: '4', sidik: '' });
  await finish(ports, 1, 2, 3);
  await run(ports, p.tulisCatatan, {
    sasaran: { tabel: 'isian', kunci: 'IKU-01', kolom: 'realisasi3' },
    teks: 'Cocokkan dengan register.',
  });
  await run(ports, p.susunLaporan, { nomor: '', tanggal: '2026-10-12', kertas: 'Folio' });
  await run(ports, p.susunE81, { tanggal: '2026-10-12', kertas: 'A3' });
});
afterAll(() => {
  office.host.dispose();
});

interface Rumus extends Pick<CellData, 'row' | 'col'> {
  readonly sheet: string;
  readonly teks: string;
}
const semuaRumus = (): readonly Rumus[] =>
  office.host
    .toData()
    .sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, col, formula }) => (formula === null ? [] : [{ sheet: name, row, col, teks: formula }])),
    );
const selOf = ({ sheet, row, col }: Pick<Rumus, 'sheet' | 'row' | 'col'>): string => `${sheet}|${row}|${col}`;
const perKolom = (): ReadonlyMap<string, readonly Rumus[]> => {
  const hasil = new Map<string, Rumus[]>();
  for (const satu of semuaRumus()) {
    const kunci = `${satu.sheet}|${satu.col}`;
    hasil.set(kunci, [...(hasil.get(kunci) ?? []), satu]);
  }
  return hasil;
};
const tulis = async (daftar: readonly Rumus[], isi: (satu: Rumus) => Change): Promise<void> => {
  const sheet = daftar[0]?.sheet ?? '';
  await office.gateway.apply({
    changes: [{ op: 'unprotect', sheet }, ...daftar.map(isi), { op: 'protect', sheet }],
  });
};
const di = ({ sheet, row, col }: Rumus) => ({ sheet, row, col, rows: 1, cols: 1 });
/** Sheets whose formulas are no figures: letterhead and names for a signature, drawn from Beranda. */
const tanpaAngka: Readonly<Record<string, string>> = {
  'Kendali SOP': 'letterhead, calendar in words and signature; written anew with every step',
  Disposisi: 'letterhead and signature of a form that people fill by hand',
  'Catatan Reviu': 'written anew with every note',
};
/** A row of these without kode is a spare one: nothing misses its formulas until it is used, and then S12 tells. */
const bercadangan = new Set(['IKU', 'Anggaran', 'Bukti Dukung']);
const isTerpakai = ({ sheet, row }: Rumus): boolean => {
  const cells = office.host.toData().sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.some((sel) => sel.row === row && sel.col === 1 && sel.value !== null && sel.value !== '');
};

/** Where people are told that something is computed no longer. */
const ditemukan = async (): Promise<ReadonlySet<string>> => {
  const { keadaan, terbaca } = await bacaBuku(office.ports);
  return new Set(
    keadaan.temuan.filter(isHitungan).flatMap(({ lokasi }) => {
      const area = terbaca.tempat.area(lokasi);
      return area === null ? [] : [selOf(area)];
    }),
  );
};
/** Rows of which the sheet's own finding says that they came without formulas. */
const tanpaRumus = async (): Promise<ReadonlySet<string>> => {
  const { keadaan, terbaca } = await bacaBuku(office.ports);
  return new Set(
    keadaan.temuan.flatMap(({ kode, lokasi }) => {
      const area = kode === 'S12' ? terbaca.tempat.area(lokasi) : null;
      return area === null ? [] : [`${area.sheet}|${area.row}`];
    }),
  );
};

describe.each([
  ['overwritten with a constant', 12345],
  ['emptied', null],
] as const)('every formula that is %s', (_nama, nilai) => {
  const rusakkan = (satu: Rumus): Change => ({ op: 'values', at: di(satu), values: [[nilai]] });
  const asal = (satu: Rumus): Change => ({ op: 'formulas', at: di(satu), formulas: [[satu.teks]] });

  test('is found where it stands, column by column', async () => {
    const luput: string[] = [];
    for (const daftar of perKolom().values()) {
      if (daftar.some(({ sheet }) => sheet in tanpaAngka)) continue;
      const dicari = daftar.filter((satu) => nilai !== null || !bercadangan.has(satu.sheet) || isTerpakai(satu));
      await tulis(daftar, rusakkan);
      const ada = await ditemukan();
      const lain = dicari.filter((satu) => !ada.has(selOf(satu)));
      const diceritakan = lain.length === 0 ? new Set() : await tanpaRumus();
      luput.push(...lain.filter(({ sheet, row }) => !diceritakan.has(`${sheet}|${row}`)).map(selOf));
      await tulis(daftar, asal);
    }
    expect(luput).toEqual([]);
    expect(await ditemukan()).toEqual(new Set());
  });

  test('comes back as it was, a whole sheet of them in one command', async () => {
    const semula = semuaRumus();
    const perLembar = new Map(semula.map(({ sheet }) => [sheet, semula.filter((satu) => satu.sheet === sheet)]));
    for (const [sheet, daftar] of perLembar) {
      if (sheet in tanpaAngka) continue;
      // The mark of a row with formulas stays: rows that lost it too are put right as rows (S12).
      const kena = daftar.filter(
        (satu) =>
          (nilai !== null || isTerpakai(satu) || !bercadangan.has(sheet)) &&
          !(bercadangan.has(sheet) && satu.col === 0),
      );
      await tulis(kena, rusakkan);
      await run(office.ports, p.pulihkanRumus, {});
      const kini = new Map(semuaRumus().map((satu) => [selOf(satu), satu.teks.replaceAll("'", '')]));
      expect(kena.filter((satu) => kini.get(selOf(satu)) !== satu.teks.replaceAll("'", '')).map(selOf)).toEqual([]);
    }
  });
});

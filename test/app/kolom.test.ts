import { daftarPerintah as p } from '../../src/app/usecase/daftar';
import type { KelompokKolom } from '../../src/domain/indikator/kelompok-kolom';
import { laksanakan } from '../../src/app/usecase/laksanakan';
import { bacaBuku } from '../../src/app/buku/baca-buku';
import { colOf, type KolomOf } from '../../src/workbook/layout/define-table';
import { tabelIsian } from '../../src/workbook/layout/isian';
import { inserted, kantorContoh, run } from './build/kantor';
import { openOfficeForTest } from './build/office';

let office: Awaited<ReturnType<typeof openOfficeForTest>>;
beforeEach(async () => {
  office = await openOfficeForTest();
  await inserted(office.ports, kantorContoh);
});
afterEach(() => {
  office.host.dispose();
});

const LEMBAR = 'Isian Trantibum';
const lembar = () => {
  const satu = office.host.toData().sheets.find(({ name }) => name === LEMBAR);
  if (!satu) throw new Error(`${LEMBAR} is gone`);
  return satu;
};
const tampak = (kolom: KolomOf<typeof tabelIsian>): boolean => {
  const col = colOf(tabelIsian, kolom);
  return !lembar().columns.some((satu) => satu.index === col && satu.hidden === true);
};
const atur = (kelompok: KelompokKolom, tampil: boolean) => run(office.ports, p.tampilkanKolom, { kelompok, tampil });
const terapkan = async (kelompok: KelompokKolom, tampil: boolean) => {
  const rencana = await p.tampilkanKolom.siapkan(office.ports, { kelompok, tampil });
  if (rencana.status !== 'siap') throw new Error('refused');
  return laksanakan(office.ports, 'tampilkan-kolom', rencana);
};
const keadaan = async () => (await bacaBuku(office.ports)).keadaan.kelompokKolom;

test.each<[KelompokKolom, readonly KolomOf<typeof tabelIsian>[], readonly KolomOf<typeof tabelIsian>[]]>([
  ['rincian', ['sasaran', 'definisi', 'sumberData', 'penanggungJawab'], ['targetSd', 'pagu', 'pembilang1']],
  ['pembentuk', ['pembilang1', 'penyebut1', 'pembilang2', 'penyebut2'], ['definisi', 'pagu', 'pembilang4']],
  ['angkaSd', ['targetSd', 'realisasiSd'], ['definisi', 'pagu']],
  ['anggaran', ['kodeAnggaran', 'pagu', 'anggaran3'], ['definisi', 'anggaran4']],
])(
  '%s is shown on every form and hidden again, in one request, the sheet protected as before',
  async (kelompok, ya, tidak) => {
    expect((await keadaan())[kelompok]).toBe(false);
    const laporan = await terapkan(kelompok, true);
    expect(laporan.report.roundTrips).toBe(1);
    expect(ya.filter((kolom) => !tampak(kolom))).toEqual([]);
    expect(tidak.filter(tampak)).toEqual([]);
    expect((await keadaan())[kelompok]).toBe(true);
    expect(lembar().protection).not.toBeNull();
    await atur(kelompok, false);
    expect(ya.filter(tampak)).toEqual([]);
    expect((await keadaan())[kelompok]).toBe(false);
  },
);

test('what was opened stays open when the sheets are put right, and is no finding', async () => {
  await atur('anggaran', true);
  await run(office.ports, p.rapikanLembar, {});
  await run(office.ports, p.sisipkanFormat, {});
  const { keadaan: kini } = await bacaBuku(office.ports);
  expect(kini.kelompokKolom).toMatchObject({ anggaran: true, rincian: false });
  expect(kini.temuan.filter(({ kode }) => kode === 'S18' || kode === 'S13')).toEqual([]);
});

test('a form with more columns in view goes over more pages, each in letters that can be read', async () => {
  const batas = () => lembar().page.colBreaks.length;
  const semula = batas();
  await atur('anggaran', true);
  expect(batas()).toBeGreaterThan(semula);
  expect(lembar().page.zoom.scale).toBeGreaterThanOrEqual(65);
  const { checkpoint } = await terapkan('rincian', true);
  await run(office.ports, p.balikkan, { checkpoint: checkpoint ?? '' });
  expect(await keadaan()).toMatchObject({ anggaran: true, rincian: false });
});

test('what is in view already changes nothing', async () => {
  await atur('rincian', true);
  const rencana = await p.tampilkanKolom.siapkan(office.ports, { kelompok: 'rincian', tampil: true });
  expect(rencana).toMatchObject({ status: 'siap', plan: { changes: [] } });
});

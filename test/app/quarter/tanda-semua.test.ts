import { bacaBuku } from '../../../src/app/buku/baca-buku';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { colOf } from '../../../src/workbook/layout/define-table';
import { tabelIsian } from '../../../src/workbook/layout/isian';
import { isNamaIsian } from '../../../src/workbook/layout/nama';
import { inserted, kantorContoh, run } from '../build/kantor';
import { openOfficeForTest } from '../build/office';

jest.setTimeout(120_000);

test('every indicator of the sample office, marked at once, shows as checked on its form', async () => {
  const office = await openOfficeForTest();
  await inserted(office.ports, kantorContoh);
  const daftar = kantorContoh.daftarIndikator.map(({ kode }) => kode);
  await run(office.ports, p.tandaiPeriksa, { daftar, diperiksa: true });
  const { snapshot, keadaan } = await bacaBuku(office.ports);
  const tanda = [...snapshot.tables].flatMap(([nama, tabel]) =>
    isNamaIsian(nama) ? tabel.values.map((baris) => baris[colOf(tabelIsian, 'diperiksa')]) : [],
  );
  expect(tanda).toEqual(daftar.map(() => 'Sudah'));
  expect(keadaan.riwayat.filter(({ isi }) => isi.jenis === 'diperiksa-banyak')).toHaveLength(1);
  office.host.dispose();
});

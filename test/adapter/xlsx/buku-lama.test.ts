import { bacaBerkasTabel } from '../../../src/adapter/xlsx/baca-berkas';
import { writeXlsx } from '../../../src/excel-host/xlsx/write-xlsx';
import { bacaBukuBerkas } from '../../../src/workbook/codec/buku-dari-berkas';
import { bacaKeadaan } from '../../../src/app/usecase/baca-keadaan';
import { inserted, kantorKecil } from '../../app/build/kantor';
import { openOfficeForTest } from '../../app/build/office';

it('a workbook of ours that was saved gives the same data as in Excel', async () => {
  const { host, ports } = await openOfficeForTest();
  await inserted(ports, kantorKecil);
  const bacaan = await bacaBerkasTabel('tw3.xlsx', await writeXlsx(host.toData(), { cachedValues: true }));
  if (bacaan.status !== 'terbaca') throw new Error(bacaan.sebab);
  const data = bacaBukuBerkas(bacaan);
  expect(data).toEqual((await bacaKeadaan(ports)).data);
});

it('any other workbook gives none', () => {
  expect(bacaBukuBerkas({ lembar: [{ nama: 'x', kisi: { sel: [['a']], gabung: [] } }], names: [] })).toBeNull();
});

import { bacaBerkasTabel } from '../../../src/adapter/xlsx/baca-berkas';
import { writeXlsx } from '../../../src/excel-host/xlsx/write-xlsx';
import { bacaBukuBerkas } from '../../../src/workbook/codec/buku-dari-berkas';
import { bacaKeadaan } from '../../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { terbawaOf } from '../../../src/domain/reviu/catatan-terbawa';
import { gulirkan, periodeBerikut } from '../../../src/domain/shared/gulirkan';
import { inserted, kantorKecil, run } from '../../app/build/kantor';
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

it('brings what was noted along, and the next quarter tells it beside the indicator without asking for it', async () => {
  const { host, ports } = await openOfficeForTest();
  await inserted(ports, kantorKecil);
  const sasaran = { tabel: 'isian', kunci: 'IKU-01', kolom: 'realisasi3' } as const;
  await run(ports, p.tulisCatatan, { sasaran, teks: '<b>Cocokkan</b> dengan register' });
  await run(ports, p.tandaiPeriksa, { daftar: ['KIN-03'], diperiksa: true });
  const bacaan = await bacaBerkasTabel('tw3.xlsx', await writeXlsx(host.toData(), { cachedValues: true }));
  if (bacaan.status !== 'terbaca') throw new Error(bacaan.sebab);
  const lama = bacaBukuBerkas(bacaan);
  if (lama === null) throw new Error('no workbook of ours');
  const baru = await openOfficeForTest();
  await run(baru.ports, p.siapkanTriwulan, gulirkan(lama, periodeBerikut(lama.periode), false));
  const { riwayat, daftarCatatan } = await bacaKeadaan(baru.ports);
  expect(daftarCatatan).toEqual([]);
  expect(terbawaOf(riwayat, 'IKU-01')).toMatchObject([
    { dari: lama.periode, kolom: 'realisasi3', teks: '<b>Cocokkan</b> dengan register', status: 'terbuka' },
  ]);
});

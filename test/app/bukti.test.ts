import { bacaSemua } from '../../src/app/buku/baca-buku';
import { bacaKeadaan } from '../../src/app/usecase/baca-keadaan';
import { daftarPerintah as p } from '../../src/app/usecase/daftar';
import { BARIS_BUKTI } from '../../src/workbook/layout/bukti';
import { colOf } from '../../src/workbook/layout/define-table';
import { tabelIsian } from '../../src/workbook/layout/isian';
import { namaIsian, namaTabel } from '../../src/workbook/layout/nama';
import { inserted, kantorKecil, refusalOf, run } from './build/kantor';
import { openOfficeForTest, type TestOffice } from './build/office';

jest.setTimeout(120_000);
const [pertama] = kantorKecil.daftarIndikator;
const kode = pertama?.kode ?? '';
const bukti = { kode, nama: 'Berita acara', tempat: 'Map 3', halaman: '4', sidik: 'ab12'.repeat(16) };

describe('the evidence register', () => {
  let office: TestOffice;
  beforeEach(async () => {
    office = await openOfficeForTest();
    const daftarIndikator = kantorKecil.daftarIndikator.map((satu) => ({ ...satu, buktiDukung: '' }));
    await inserted(office.ports, { ...kantorKecil, daftarIndikator });
  });
  afterEach(() => {
    office.host.dispose();
  });
  const tanpaBukti = async () =>
    (await bacaKeadaan(office.ports)).temuan.filter(
      ({ kode: aturan, data, indikator }) => aturan === 'R25' && data['hal'] === 'buktiDukung' && indikator === kode,
    ).length;
  const terdaftar = async () => {
    const { tables } = await office.gateway.read(bacaSemua);
    const tabel = tables.get(namaIsian(pertama?.bidang ?? '').toUpperCase());
    return tabel?.values[0]?.[colOf(tabelIsian, 'buktiTerdaftar')];
  };

  it('proves a realisation, is counted on its form, and takes the same piece once', async () => {
    expect([await tanpaBukti(), await terdaftar()]).toEqual([1, null]);
    await run(office.ports, p.catatBukti, bukti);
    await run(office.ports, p.catatBukti, bukti);
    expect([await tanpaBukti(), await terdaftar()]).toEqual([0, 1]);
    expect((await bacaKeadaan(office.ports)).data?.daftarBukti).toEqual([
      { ...bukti, tanggal: '2026-10-01', oleh: 'Kasubag Contoh' },
    ]);
  });

  it('grows when it is full, its counts along', async () => {
    for (let ke = 0; ke <= BARIS_BUKTI; ke += 1)
      await run(office.ports, p.catatBukti, { ...bukti, halaman: String(ke) });
    const { tables } = await office.gateway.read(bacaSemua);
    expect(tables.get(namaTabel.bukti)?.area.rows).toBe(BARIS_BUKTI + 1);
    expect(await terdaftar()).toBe(BARIS_BUKTI + 1);
  });

  it('asks for a name, and for an indicator that is there', async () => {
    expect(await refusalOf(office.ports, p.catatBukti, { ...bukti, nama: ' ' })).toEqual(['teks-kosong']);
    expect(await refusalOf(office.ports, p.catatBukti, { ...bukti, kode: 'IKU-99' })).toEqual(['sasaran-tidak-ada']);
  });
});

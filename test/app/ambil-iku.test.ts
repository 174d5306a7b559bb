import { daftarPerintah as p } from '../../src/app/usecase/daftar';
import { bacaKeadaan } from '../../src/app/usecase/baca-keadaan';
import { laksanakan } from '../../src/app/usecase/laksanakan';
import { inserted, kantorKecil, refusalOf, run } from './build/kantor';
import { openOfficeForTest, type TestOffice } from './build/office';

const lama = kantorKecil.daftarIndikator[0];
const kode = lama?.kode ?? '';
const baru = {
  kode: 'IKU-90',
  isi: { indikator: 'Indikator baru', satuan: 'kali', bidang: lama?.bidang ?? '', targetTahunan: 12 },
};
const definisiOf = async ({ ports }: TestOffice) =>
  new Map((await bacaKeadaan(ports)).data?.daftarIndikator.map((satu) => [satu.kode, satu]));

describe('taking indicators into IKU', () => {
  it('writes a new row and the chosen fields of one that stands, touches nothing else, and can be taken back', async () => {
    const office = await openOfficeForTest();
    await inserted(office.ports, kantorKecil);
    const sebelum = await definisiOf(office);
    const rencana = await p.ambilIku.siapkan(office.ports, {
      daftar: [{ kode, isi: { indikator: 'Nama yang diperbaiki' } }, baru],
    });
    if (rencana.status === 'ditolak') throw new Error(rencana.pesan[0]?.kunci);
    expect(rencana.pratinjau).toEqual([
      { jenis: 'sel-diisi', jumlah: 5, nama: ['IKU'] },
      { jenis: 'sel-berubah', jumlah: 1, nama: ['IKU'] },
    ]);
    const { checkpoint } = await laksanakan(office.ports, 'ambil-iku', rencana);
    const sesudah = await definisiOf(office);
    expect(sesudah.get('IKU-90')).toMatchObject({ indikator: 'Indikator baru', satuan: 'kali', targetTahunan: 12 });
    // Renamed under the same kode: its realisations stay its own.
    expect(sesudah.get(kode)).toEqual({ ...sebelum.get(kode), indikator: 'Nama yang diperbaiki' });
    await run(office.ports, p.balikkan, { checkpoint: checkpoint ?? '' });
    expect(await definisiOf(office)).toEqual(sebelum);
  });

  it('gives a new indicator its row on the form when the format is inserted again', async () => {
    const office = await openOfficeForTest();
    await inserted(office.ports, kantorKecil);
    await run(office.ports, p.ambilIku, { daftar: [baru] });
    await run(office.ports, p.sisipkanFormat, {});
    const { rekap, temuan } = await bacaKeadaan(office.ports);
    expect(rekap?.baris.map((satu) => satu.kode)).toContain('IKU-90');
    expect(temuan.filter((satu) => satu.kode.startsWith('S'))).toEqual([]);
  });

  it('takes more rows than IKU has spare ones', async () => {
    const office = await openOfficeForTest();
    await inserted(office.ports, kantorKecil);
    const banyak = Array.from({ length: 40 }, (_, ke) => ({ ...baru, kode: `B-${ke + 1}` }));
    await run(office.ports, p.ambilIku, { daftar: banyak });
    expect((await definisiOf(office)).size).toBe(kantorKecil.daftarIndikator.length + 40);
    expect(await run(office.ports, p.ambilIku, { daftar: banyak })).toMatchObject({ plan: { changes: [] } });
  });

  it('is refused before there is a quarter', async () => {
    const office = await openOfficeForTest();
    expect(await refusalOf(office.ports, p.ambilIku, { daftar: [baru] })).toEqual(['buku-kosong']);
  });
});

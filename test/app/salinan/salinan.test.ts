import { bacaBuku } from '../../../src/app/buku/baca-buku';
import { createLayanan } from '../../../src/app/layanan';
import type { Ports } from '../../../src/app/port/ports';
import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { laksanakan } from '../../../src/app/usecase/laksanakan';
import { tentangBuku } from '../../../src/app/usecase/tentang-buku';
import { runFaultScript } from '../../../src/excel-host/fault/script';
import { restoreState, takeState } from '../faults/host-state';
import { bringForeignHistory } from '../faults/moments';
import { kantorKecil, refusalOf, run } from '../build/kantor';
import { openOfficeForTest, type TestOffice } from '../build/office';

jest.setTimeout(60_000);

let office: TestOffice;
beforeEach(async () => {
  office = await openOfficeForTest();
  await run(office.ports, p.siapkanTriwulan, kantorKecil);
});
afterEach(() => {
  office.host.dispose();
});
const kinds = async (): Promise<readonly string[]> =>
  (await bacaBuku(office.ports)).keadaan.gangguan.map(({ jenis }) => jenis);
const told = async (): Promise<readonly string[]> =>
  (await bacaBuku(office.ports)).keadaan.riwayat.map(({ isi }) => isi.jenis);

describe('a "Save As" copy', () => {
  it('becomes a work of its own with an identity of its own, journalled with what it came from', async () => {
    const { id } = await bacaBuku(office.ports);
    await run(office.ports, p.pisahkanSalinan, { dari: id, alasan: 'Bahan rapat' });
    const after = await bacaBuku(office.ports);
    expect(after.id).not.toBe(id);
    expect(after.keadaan.riwayat.at(-1)?.isi).toEqual({
      jenis: 'buku-disalin',
      dari: id,
      salinan: after.id,
      alasan: 'Bahan rapat',
    });
    expect(after.keadaan.gangguan).toEqual([]);
    expect(await refusalOf(office.ports, p.pisahkanSalinan, { dari: id, alasan: '' })).toEqual([
      'salinan-sudah-terpisah',
    ]);
  });

  it('keeps its identity when the settings are stripped', async () => {
    const { id } = await bacaBuku(office.ports);
    await run(office.ports, p.pisahkanSalinan, { dari: id, alasan: '' });
    const { id: own } = await bacaBuku(office.ports);
    runFaultScript(office.host, 'strip settings');
    expect((await bacaBuku(office.ports)).id).toBe(own);
    await run(office.ports, p.simpan, {});
    expect(await kinds()).toEqual([]);
  });

  it('is noticed by the device that has seen more of the work, and looking at it writes nothing', async () => {
    const layanan = createLayanan(
      { ...office.ports, local: { ...office.ports.local, available: true } },
      {
        language: 'id',
        theme: null,
      },
    );
    await layanan.baca();
    expect(await layanan.periksaSalinan()).toBeNull();
    const older = takeState(office.host);
    await run(office.ports, p.selesaikanLangkah, { langkah: 1, keterangan: '' });
    await layanan.baca();
    expect(await layanan.periksaSalinan()).toBeNull();
    restoreState(office.host, older);
    const before = JSON.stringify(office.host.toData());
    await layanan.baca();
    expect((await layanan.periksaSalinan())?.jenis).toBe('tertinggal');
    expect(JSON.stringify(office.host.toData())).toBe(before);
  });
});

describe('opening a workbook and looking at everything', () => {
  it('changes nothing in the file', async () => {
    const layanan = createLayanan(
      { ...office.ports, local: { ...office.ports.local, available: true } },
      {
        language: 'id',
        theme: null,
      },
    );
    const before = JSON.stringify(office.host.toData());
    await layanan.baca();
    await layanan.periksaSalinan();
    await layanan.ingatBuku();
    await layanan.tentangBuku();
    await layanan.perubahan();
    expect(JSON.stringify(office.host.toData())).toBe(before);
  });
});

describe('the history of another workbook, come with copied sheets', () => {
  it('is told and not mixed in, neither by reading nor by the next event', async () => {
    await bringForeignHistory(office.ports);
    expect(await kinds()).toEqual(['cermin-lain']);
    const before = await told();
    await run(office.ports, p.selesaikanLangkah, { langkah: 1, keterangan: '' });
    expect(await kinds()).toEqual(['cermin-lain']);
    expect(await told()).toEqual([...before, 'langkah-selesai', 'langkah-dimulai']);
  });

  it.each([
    ['gabung', 'riwayat-digabung', 2],
    ['tinggalkan', 'riwayat-ditinggalkan', 1],
  ] as const)('%s: is decided, journalled, and whole afterwards', async (pilihan, jenis, preparations) => {
    const { id } = await bacaBuku(office.ports);
    await bringForeignHistory(office.ports);
    await run(office.ports, p.urusRiwayatLain, { pilihan });
    expect(await kinds()).toEqual([]);
    const after = await bacaBuku(office.ports);
    expect(after.id).toBe(id);
    expect(after.keadaan.riwayat.at(-1)?.isi.jenis).toBe(jenis);
    expect((await told()).filter((satu) => satu === 'triwulan-disiapkan')).toHaveLength(preparations);
    await run(office.ports, p.selesaikanLangkah, { langkah: 1, keterangan: '' });
    expect(await kinds()).toEqual([]);
  });

  it('of another quarter is not taken in', async () => {
    await bringForeignHistory(office.ports, 2);
    expect(await refusalOf(office.ports, p.urusRiwayatLain, { pilihan: 'gabung' })).toEqual(['riwayat-lain-triwulan']);
  });

  it('is all there is where the settings were stripped: then it is taken for the own', async () => {
    await bringForeignHistory(office.ports);
    runFaultScript(office.host, 'strip settings');
    expect(await kinds()).not.toContain('cermin-lain');
  });
});

describe('a mirror that is gone', () => {
  it.each([
    ['the hidden sheet was deleted', [{ op: 'sheet.delete', sheet: '_CKT' }]],
    ['its name was deleted', [{ op: 'name.delete', name: 'CKT_JURNAL' }]],
  ] as const)('%s: is told, and stands whole again after the next action', async (_, changes) => {
    const before = await told();
    await office.gateway.apply({ changes });
    expect(await kinds()).toContain('cermin-hilang');
    expect(await told()).toEqual(before);
    await run(office.ports, p.simpan, {});
    await run(office.ports, p.selesaikanLangkah, { langkah: 1, keterangan: '' });
    expect(await kinds()).toEqual([]);
    runFaultScript(office.host, 'strip settings');
    expect(await told()).toEqual([...before, 'langkah-selesai', 'langkah-dimulai']);
  });
});

describe('texts that are too long for the history', () => {
  const tooLong = 'x'.repeat(2_001);
  it.each([
    ['a reason', (ports: Ports) => p.kembalikanLangkah.siapkan(ports, { ke: 1, alasan: tooLong })],
    ['a remark', (ports: Ports) => p.selesaikanLangkah.siapkan(ports, { langkah: 1, keterangan: tooLong })],
  ])('%s is refused with what to do', async (_, siapkan) => {
    expect(await siapkan(office.ports)).toMatchObject({
      status: 'ditolak',
      pesan: [{ kunci: 'teks-terlalu-panjang', data: { jumlah: '2.001', batas: '2.000' } }],
    });
  });

  it('the longest that is allowed goes in and comes back', async () => {
    const keterangan = 'Angka "realisasi" – 71,5 % é😀 '.repeat(70).slice(0, 2_000).trim();
    await run(office.ports, p.selesaikanLangkah, { langkah: 1, keterangan });
    const { keadaan } = await bacaBuku(office.ports);
    expect(keadaan.keadaanSop.langkah[0]?.keterangan).toBe(keterangan);
    expect(keadaan.gangguan).toEqual([]);
  });
});

it('one event is one request with its reading back inside it, after a reading of two', async () => {
  office.host.traffic.reset();
  const rencana = await p.selesaikanLangkah.siapkan(office.ports, { langkah: 1, keterangan: 'lengkap' });
  expect(office.host.traffic.requests).toBe(2);
  if (rencana.status !== 'siap') throw new Error('refused');
  office.host.traffic.reset();
  await laksanakan(office.ports, 'selesaikan-langkah', rencana);
  expect(office.host.traffic.requests).toBe(1);
});

it('the file tells how much of its settings the history takes', async () => {
  const isi = await tentangBuku(office.ports);
  expect(isi).toMatchObject({ peristiwa: 2, diSetelan: 2, diCermin: 2, dipadatkan: 0, perangkat: 1 });
  expect(isi.ukuran).toBeGreaterThan(400);
  expect(isi.ukuran).toBeLessThan(1_200);
});

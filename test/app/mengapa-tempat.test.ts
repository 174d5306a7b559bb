import { bacaBuku } from '../../src/app/buku/baca-buku';
import { daftarPerintah as p } from '../../src/app/usecase/daftar';
import type { Lokasi } from '../../src/domain/validasi/temuan';
import { inserted, kantorKecil, run } from './build/kantor';
import { openOfficeForTest } from './build/office';

jest.setTimeout(60_000);

/** Whether a place leads to a cell and the cell back to the place: what the pane's "why" stands on. */
it('every computed figure is known by its cell, on forms, Rekap, Analisis, the report, E.81 and the copy', async () => {
  const office = await openOfficeForTest();
  await inserted(office.ports, kantorKecil);
  await run(office.ports, p.susunLaporan, { nomor: '', tanggal: '2026-10-12', kertas: 'Folio' });
  await run(office.ports, p.susunE81, { tanggal: '', kertas: 'A3' });
  await run(office.ports, p.susunSalin, {});
  const { terbaca } = await bacaBuku(office.ports);
  const daftar: readonly Lokasi[] = [
    { tabel: 'isian', bidang: 'GAKDA', kunci: 'IKU-01', kolom: 'capaianSd' },
    { tabel: 'rekap', bidang: null, kunci: 'IKU-01', kolom: 'predikat' },
    { tabel: 'rekap', bidang: '#semua', kunci: '1', kolom: 'capaianTw' },
    { tabel: 'rekap', bidang: '#sasaran', kunci: '1', kolom: 'capaianSd' },
    { tabel: 'rekap', bidang: '#bidang', kunci: '2', kolom: 'capaianTahunan' },
    { tabel: 'rekap', bidang: '#anggaran', kunci: '1', kolom: 'serapan' },
    { tabel: 'laporan', bidang: null, kunci: 'IKU-01', kolom: 'capaianSd' },
    { tabel: 'laporan', bidang: '#narasi', kunci: 'Capaian kinerja 1', kolom: 'teks' },
    { tabel: 'anggaran', bidang: null, kunci: kantorKecil.daftarAnggaran[0]?.kode ?? '', kolom: 'paguPohon' },
    { tabel: 'analisis', bidang: '#indikator', kunci: 'IKU-01', kolom: 'tw2' },
    { tabel: 'analisis', bidang: '#bidang', kunci: '1', kolom: 'mencapai' },
    { tabel: 'analisis', bidang: '#tren', kunci: '2', kolom: 'perubahan' },
    { tabel: 'analisis', bidang: '#efisiensi', kunci: '1', kolom: 'selisih' },
    { tabel: 'analisis', bidang: '#sasaran', kunci: '1', kolom: 'capaianTahunan' },
    { tabel: 'analisis', bidang: '#tertinggi', kunci: '1', kolom: 'capaianSd' },
    { tabel: 'analisis', bidang: '#belum', kunci: '1', kolom: 'sebab' },
    { tabel: 'e81', bidang: null, kunci: 'I:IKU-01', kolom: 'k14' },
    { tabel: 'salin', bidang: '#kinerja', kunci: '1', kolom: '14' },
    { tabel: 'salin', bidang: '#program', kunci: '1', kolom: '15' },
  ];
  for (const lokasi of daftar) {
    const area = terbaca.tempat.area(lokasi);
    expect([lokasi, area === null ? null : terbaca.tempat.lokasiOf(area)]).toEqual([lokasi, lokasi]);
  }
  office.host.dispose();
});

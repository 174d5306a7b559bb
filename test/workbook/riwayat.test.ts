import { pengaturanBawaan } from '../../src/domain/shared/bawaan';
import { lipatPeristiwa } from '../../src/domain/sop/lipat';
import { naskahSop } from '../../src/domain/sop/naskah';
import type { IsiPeristiwa, Peristiwa } from '../../src/domain/sop/peristiwa';
import { namaTabel } from '../../src/workbook/layout/nama';
import { planKendali } from '../../src/workbook/plan/plan-riwayat';
import { petaTempat } from '../../src/workbook/plan/tempat';
import { bukuSiap } from './alat/buku-terisi';
import { kantorContoh } from './alat/kantor-contoh';

const peristiwa = (isi: IsiPeristiwa, jam: number): Peristiwa => ({
  id: `00000${jam}`,
  jam,
  perangkat: 'a',
  waktu: `2026-10-01T08:0${jam}:00+08:00`,
  oleh: 'Kasubag Perencanaan, Keuangan, Aset dan Akuntabilitas Kinerja',
  peran: 'KASUBAG',
  isi,
});

test('a step’s row on Kendali SOP grows with the name that the journal tells', () => {
  const buku = bukuSiap(kantorContoh());
  const { keadaan } = lipatPeristiwa([
    peristiwa({ jenis: 'triwulan-disiapkan', tahun: 2026, triwulan: 3 }, 1),
    peristiwa({ jenis: 'langkah-dimulai', langkah: 1 }, 2),
    peristiwa({ jenis: 'langkah-selesai', langkah: 1, keterangan: '' }, 3),
  ]);
  const changes = planKendali(petaTempat(buku.potret()), keadaan, [], pengaturanBawaan);
  const area = buku.potret().tables.get(namaTabel.kendali)?.area;
  const tinggi = changes.flatMap((change) =>
    change.op === 'rowHeight' && change.row === area?.row ? [change.points] : [],
  );
  // The name takes four lines of 12 points; the SOP's own words of this step take one.
  expect(tinggi).toHaveLength(1);
  expect(tinggi[0]).toBeGreaterThanOrEqual(4 * 12);
  expect(naskahSop.langkah[0]?.uraian.length).toBeLessThan(40);
});

import { lipatPeristiwa } from '../../../src/domain/sop/lipat';
import { daftarNomorLangkah } from '../../../src/domain/sop/naskah';
import type { IsiPeristiwa, Peristiwa } from '../../../src/domain/sop/peristiwa';
import { isPantasDisebut, type PeristiwaTakBerlaku } from '../../../src/domain/sop/tak-berlaku';
import { selesaikan } from '../../../src/domain/sop/transisi';
import { bangunRiwayat } from '../../build/peristiwa';

const tanda: IsiPeristiwa = { jenis: 'ditandatangani', sidik: 'abc', tanggal: '2026-10-05' };
const laporan: IsiPeristiwa = { jenis: 'laporan-disusun' };
const hingga = (langkah: number): readonly IsiPeristiwa[] => [
  { jenis: 'triwulan-disiapkan', tahun: 2026, triwulan: 3 },
  { jenis: 'langkah-dimulai', langkah: 1 },
  ...daftarNomorLangkah
    .filter((nomor) => nomor <= langkah)
    .flatMap((nomor) => [...(nomor === 6 ? [laporan] : []), ...(nomor === 9 ? [tanda] : []), ...selesaikan(nomor, '')]),
];
const kembali = (dari: number, ke: number, alasan = 'Angka keliru'): IsiPeristiwa => ({
  ...{ jenis: 'langkah-dikembalikan', dari, ke, alasan },
});
const buka = (langkah: number): IsiPeristiwa => ({ jenis: 'langkah-dibuka', langkah, alasan: 'Salah ketik' });
const lewati = (langkah: number): IsiPeristiwa => ({ jenis: 'langkah-dilewati', langkah, alasan: 'Lisan' });

/** What Ani and, not knowing of it, Budi did at the same clock after a journal that both have; her device comes first. */
function bersamaan(
  awal: readonly IsiPeristiwa[],
  ani: readonly IsiPeristiwa[],
  budi: readonly IsiPeristiwa[],
): readonly PeristiwaTakBerlaku[] {
  const bersama = bangunRiwayat(awal, '0');
  const oleh = (daftar: readonly IsiPeristiwa[], nama: string): readonly Peristiwa[] =>
    bangunRiwayat(daftar, nama, bersama.length + 1).map((satu) => ({ ...satu, oleh: nama }));
  return lipatPeristiwa([...oleh(budi, 'Budi'), ...bersama, ...oleh(ani, 'Ani')]).takBerlaku;
}
const ringkas = ({ peristiwa, sebab, langkah, pendahulu }: PeristiwaTakBerlaku) =>
  [peristiwa.oleh, peristiwa.isi.jenis, sebab, langkah, pendahulu?.oleh ?? null] as const;

const kasus: readonly {
  readonly bila: string;
  readonly awal: readonly IsiPeristiwa[];
  readonly ani: readonly IsiPeristiwa[];
  readonly budi: readonly IsiPeristiwa[];
  readonly gugur: readonly (readonly [string, IsiPeristiwa['jenis'], string, number | null, string | null])[];
}[] = [
  {
    bila: 'both finish the same step',
    awal: hingga(2),
    ani: selesaikan(3, 'lewat WA'),
    budi: selesaikan(3, 'lewat surat'),
    gugur: [['Budi', 'langkah-selesai', 'sudah-selesai', 3, 'Ani']],
  },
  {
    bila: 'one skips the step that the other one finishes',
    awal: hingga(2),
    ani: [lewati(3)],
    budi: selesaikan(3, ''),
    gugur: [['Budi', 'langkah-selesai', 'sudah-selesai', 3, 'Ani']],
  },
  {
    bila: 'one finishes the step that the other one skips',
    awal: hingga(2),
    ani: selesaikan(3, ''),
    budi: [lewati(3)],
    gugur: [['Budi', 'langkah-dilewati', 'sudah-selesai', 3, 'Ani']],
  },
  {
    bila: 'a return comes before the finishing of a later step',
    awal: hingga(4),
    ani: [kembali(5, 4)],
    budi: selesaikan(5, ''),
    gugur: [
      ['Budi', 'langkah-selesai', 'bukan-giliran', 4, null],
      ['Budi', 'langkah-dimulai', 'bukan-giliran', 4, null],
    ],
  },
  {
    bila: 'a step is finished before the work is returned: both count, but the next step does not begin',
    awal: hingga(4),
    ani: selesaikan(5, ''),
    budi: [kembali(5, 4)],
    gugur: [['Ani', 'langkah-dimulai', 'bukan-giliran', 4, null]],
  },
  {
    bila: 'both return to different steps: to the later one nothing can be returned any more',
    awal: hingga(6),
    ani: [kembali(7, 4)],
    budi: [kembali(7, 5)],
    gugur: [['Budi', 'langkah-dikembalikan', 'belum-selesai', 5, null]],
  },
  {
    bila: 'both return to the same step: both reasons count',
    awal: hingga(6),
    ani: [kembali(7, 5)],
    budi: [kembali(7, 5, 'Bukti kurang')],
    gugur: [],
  },
  {
    bila: 'the report is signed while somebody returns it',
    awal: hingga(8),
    ani: [tanda, ...selesaikan(9, '')],
    budi: [kembali(9, 6)],
    gugur: [['Budi', 'langkah-dikembalikan', 'sudah-ditandatangani', null, 'Ani']],
  },
  {
    bila: 'the work is returned while somebody signs',
    awal: hingga(8),
    ani: [kembali(9, 8)],
    budi: [tanda, ...selesaikan(9, '')],
    gugur: [
      ['Budi', 'ditandatangani', 'bukan-giliran', 8, null],
      ['Budi', 'langkah-selesai', 'bukan-giliran', 8, null],
      ['Budi', 'langkah-dimulai', 'bukan-giliran', 8, null],
    ],
  },
  {
    bila: 'both sign',
    awal: hingga(8),
    ani: [tanda, ...selesaikan(9, '')],
    budi: [{ ...tanda, sidik: 'xyz' } as IsiPeristiwa, ...selesaikan(9, '')],
    gugur: [
      ['Budi', 'ditandatangani', 'sudah-ditandatangani', null, 'Ani'],
      ['Budi', 'langkah-selesai', 'sudah-selesai', 9, 'Ani'],
    ],
  },
  {
    bila: 'both open the same step again',
    awal: hingga(4),
    ani: [buka(3)],
    budi: [buka(3)],
    gugur: [['Budi', 'langkah-dibuka', 'belum-selesai', 3, null]],
  },
  {
    bila: 'the report has to be made again while somebody signs',
    awal: hingga(8),
    ani: [{ jenis: 'pengaturan-diubah', setelan: 'batasBaris', lama: '-', baru: '120', alasan: 'x' }],
    budi: [{ jenis: 'isian-dibuka', alasan: 'x' }, tanda],
    gugur: [['Budi', 'ditandatangani', 'laporan-belum-disusun', null, null]],
  },
  {
    bila: 'a step that signs is finished without a signature',
    awal: hingga(8),
    ani: [],
    budi: [selesaikan(9, '')[0] ?? tanda],
    gugur: [['Budi', 'langkah-selesai', 'belum-ditandatangani', null, null]],
  },
  {
    bila: 'events that this product never writes come in',
    awal: hingga(4),
    ani: [],
    budi: [
      { jenis: 'langkah-selesai', langkah: 10, keterangan: '' },
      { jenis: 'langkah-dilewati', langkah: 5, alasan: 'Tidak sempat' },
      kembali(5, 4, ' '),
      { jenis: 'langkah-dibuka', langkah: 3, alasan: '' },
    ],
    gugur: (['langkah-selesai', 'langkah-dilewati', 'langkah-dikembalikan', 'langkah-dibuka'] as const).map(
      (jenis) => ['Budi', jenis, 'tidak-sah', null, null] as const,
    ),
  },
];

test.each(kasus)('$bila: what does not count is told, with the reason and whose counts', (satu) => {
  expect(bersamaan(satu.awal, satu.ani, satu.budi).map(ringkas)).toEqual(satu.gugur);
});

test('when the event counts that came first is told too', () => {
  const [gugur] = bersamaan(hingga(2), selesaikan(3, ''), selesaikan(3, ''));
  expect(gugur?.pendahulu?.waktu).toMatch(/^2026-10-01T08:\d\d:00\+08:00$/);
});

test('the beginning of a step that follows what does not count is no news of its own', () => {
  const gugur = bersamaan(hingga(4), [kembali(5, 4)], selesaikan(5, ''));
  expect(gugur.filter(isPantasDisebut).map(({ peristiwa }) => peristiwa.isi.jenis)).toEqual(['langkah-selesai']);
});

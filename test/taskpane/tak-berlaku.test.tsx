import { screen, within } from '@testing-library/react';
import type { IsiPeristiwa } from '../../src/domain/sop/peristiwa';
import { bukaPanel } from './build/buka-panel';
import { bukuPada, catat, catatSemua, type BukuTiruan } from './build/buku-tiruan';
import { createLayananTiruan } from './build/layanan-tiruan';

const JUDUL = 'Dua orang bekerja bersamaan';
const siti = { oleh: 'Siti', peran: 'STAF', waktu: '2026-10-02T09:12:00+08:00' } as const;
const budi = { oleh: 'Budi', peran: 'STAF', waktu: '2026-10-02T09:30:00+08:00' } as const;
const selesai = (langkah: number): IsiPeristiwa => ({ jenis: 'langkah-selesai', langkah, keterangan: '' });
const kembali: IsiPeristiwa = { jenis: 'langkah-dikembalikan', dari: 5, ke: 4, alasan: 'Angka keliru' };
const tanda: IsiPeristiwa = { jenis: 'ditandatangani', sidik: 'abc', tanggal: '2026-10-07' };

const ganda = (): BukuTiruan => catat(catat(bukuPada(3), selesai(3), siti), selesai(3), budi);

const kasus: readonly (readonly [bila: string, buku: () => BukuTiruan, id: string, en: string])[] = [
  [
    'a step was finished twice',
    ganda,
    'Budi, 2 Okt 09.30: menyelesaikan langkah 3.Langkah 3 sudah diselesaikan lebih dahulu oleh Siti, 2 Okt 09.12. Tidak perlu diulang; keterangannya tetap terbaca pada Riwayat.',
    'Budi, 2 Oct 09:30: finished step 3.Step 3 had been finished before by Siti, 2 Oct 09:12. Nothing has to be repeated; what was said with it can be read on Riwayat.',
  ],
  [
    'a finishing crossed a return',
    () => catat(catat(bukuPada(5), kembali, siti), selesai(5), budi),
    'Budi, 2 Okt 09.30: menyelesaikan langkah 5.Saat itu giliran langkah 4. Bila pekerjaannya memang sudah, catat lagi ketika gilirannya tiba.',
    'Budi, 2 Oct 09:30: finished step 5.It was the turn of step 4 then. If the work is done indeed, record it again when its turn has come.',
  ],
  [
    'a return crossed the signature',
    () => catat(catat(bukuPada(9), tanda, siti), { ...kembali, dari: 9, ke: 6 } as IsiPeristiwa, budi),
    'Budi, 2 Okt 09.30: mengembalikan dari langkah 9 ke langkah 6.Laporan sudah ditandatangani lebih dahulu oleh Siti, 2 Okt 09.12. Bila ada yang harus diperbaiki, buka kembali langkahnya dengan alasan.',
    'Budi, 2 Oct 09:30: returned from step 9 to step 6.The report had been signed before by Siti, 2 Oct 09:12. If something has to be mended, open the step again and say why.',
  ],
  [
    'two people opened the same step again',
    () => {
      const buka: IsiPeristiwa = { jenis: 'langkah-dibuka', langkah: 2, alasan: 'Salah ketik' };
      return catat(catat(bukuPada(5), buka, siti), buka, { ...budi, oleh: ' ' });
    },
    'Tanpa nama, 2 Okt 09.30: membuka kembali langkah 2.Langkah 2 saat itu belum selesai. Langkah itu masih terbuka: kerjakan saja di sana.',
    'Without a name, 2 Oct 09:30: opened step 2 again.Step 2 was not finished then. That step is still open: go on there.',
  ],
];

describe('events of people who did not know of each other', () => {
  it.each(kasus)('are told calmly when %s: who, when, why it does not count, what next', async (_bila, buku, id) => {
    await bukaPanel(createLayananTiruan(buku()));
    const bagian = await screen.findByRole('region', { name: JUDUL });
    expect(
      within(bagian)
        .getAllByRole('listitem')
        .map((satu) => satu.textContent),
    ).toEqual([id]);
    expect(bagian).toHaveTextContent('Nama dan waktu menurut pengisian.');
    expect(screen.queryByRole('region', { name: 'Riwayat buku kerja tidak utuh' })).not.toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it.each(kasus)('are told in English when %s', async (_bila, buku, _id, en) => {
    const layanan = createLayananTiruan(buku());
    layanan.preferensi.set('bahasa', 'en');
    await bukaPanel(layanan);
    const bagian = await screen.findByRole('region', { name: 'Two people worked at the same time' });
    expect(
      within(bagian)
        .getAllByRole('listitem')
        .map((satu) => satu.textContent),
    ).toEqual([en]);
  });

  it('are gone on this device once they were read, and nothing is written into the file', async () => {
    const layanan = createLayananTiruan(ganda());
    const { user } = await bukaPanel(layanan);
    const bagian = await screen.findByRole('region', { name: JUDUL });
    await user.click(within(bagian).getByRole('button', { name: 'Sudah saya baca' }));
    expect(screen.queryByRole('region', { name: JUDUL })).not.toBeInTheDocument();
    expect(layanan.perintah).toEqual([]);
    expect(layanan.preferensi.get('takBerlakuDibaca')?.trim()).toMatch(/^\d+-uji$/);
  });

  it('show again only what is new since', async () => {
    const buku = ganda();
    const layanan = createLayananTiruan(catat(buku, selesai(2), { ...budi, oleh: 'Tono' }));
    layanan.preferensi.set('takBerlakuDibaca', buku.riwayat.at(-1)?.id ?? '');
    await bukaPanel(layanan);
    const bagian = await screen.findByRole('region', { name: JUDUL });
    expect(within(bagian).getAllByRole('listitem')).toHaveLength(1);
    expect(bagian).toHaveTextContent('Tono, 2 Okt 09.30');
  });

  it('are three at most, the newest first; the sheet tells the others', async () => {
    const banyak = catatSemua(bukuPada(5), [selesai(1), selesai(2), selesai(3), selesai(4), selesai(4)], budi);
    await bukaPanel(createLayananTiruan(banyak));
    const bagian = await screen.findByRole('region', { name: JUDUL });
    const langkah = within(bagian)
      .getAllByRole('listitem')
      .map((satu) => /menyelesaikan langkah (\d)/.exec(satu.textContent ?? '')?.[1]);
    expect(langkah).toEqual(['4', '4', '3']);
    expect(bagian).toHaveTextContent('2 kejadian lain ditandai "TIDAK BERLAKU" pada lembar Riwayat.');
  });

  it('say nothing where everything counts', async () => {
    await bukaPanel(createLayananTiruan(bukuPada(5)));
    await screen.findAllByRole('heading', { level: 3 });
    expect(screen.queryByRole('region', { name: JUDUL })).not.toBeInTheDocument();
  });
});

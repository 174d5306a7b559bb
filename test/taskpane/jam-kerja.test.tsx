import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { kataKalender } from '../../src/taskpane/feature/setelan/kata-kalender';
import { bukaPanel } from './build/buka-panel';
import { bukuPada } from './build/buku-tiruan';
import { createLayananTiruan } from './build/layanan-tiruan';

const buka = async (peran: 'KASUBAG' | 'STAF') => {
  const layanan = createLayananTiruan(bukuPada(5));
  await layanan.gantiPengguna({ nama: 'Rina', peran });
  const panel = await bukaPanel(layanan);
  await panel.user.click(screen.getByRole('button', { name: 'Profil dan setelan' }));
  await panel.user.click(await screen.findByRole('button', { name: 'Jam kerja kantor' }));
  const dialog = screen.getByRole('dialog');
  const isian = (name: RegExp | string): HTMLElement => within(dialog).getByRole('textbox', { name });
  const tulis = (name: RegExp | string, value: string): void => {
    fireEvent.change(isian(name), { target: { value } });
  };
  await within(dialog).findByRole('textbox', { name: 'Jam kerja' });
  return { ...panel, layanan, dialog, isian, tulis };
};

describe('the office’s calendar', () => {
  it('is shown to everybody with its source, and changed by the Kasubag alone', async () => {
    const { dialog, isian } = await buka('STAF');
    expect(within(dialog).getByRole('note')).toHaveTextContent('Hanya Kasubag Perencanaan');
    expect(isian('Jam kerja')).toBeDisabled();
    expect(dialog).toHaveTextContent('Perpres 21/2023');
    expect(dialog).toHaveTextContent('37 j 30 m sepekan');
    expect(dialog).toHaveTextContent(/Belum ada hari libur tahun \d{4}/);
  });

  it('takes hours and a pasted list of holidays, and goes on to the preview with the reason', async () => {
    const { user, dialog, layanan, tulis } = await buka('KASUBAG');
    const tahun = layanan.buku.data?.periode.tahun ?? 0;
    tulis('Hari libur dan cuti bersama', `No\tTanggal\tNama\n1\t17 Agustus ${tahun}\tHari Kemerdekaan`);
    expect(dialog).toHaveTextContent(`1 hari libur terbaca untuk tahun ${tahun}`);
    tulis('Batas jam penerimaan', '15.00');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Zona waktu kantor' }), 'WITA');
    await user.type(within(dialog).getByRole('textbox', { name: /Alasan perubahan/ }), 'Keputusan bersama');
    await user.click(within(dialog).getByRole('button', { name: 'Tinjau perubahan' }));
    await user.click(await screen.findByRole('button', { name: 'Ubah' }));
    await waitFor(() => expect(layanan.perintah).toHaveLength(1));
    expect(layanan.buku.data?.pengaturan.kalender).toMatchObject({
      zonaWaktu: 'WITA',
      batasTerima: 900,
      hariLibur: [{ tanggal: `${tahun}-08-17`, nama: 'Hari Kemerdekaan' }],
    });
  });

  it.each([
    ['Jam kerja', 'Senen 07.30-16.00', 'Hari pada "Senen 07.30-16.00" tidak terbaca'],
    ['Jam kerja', 'Senin 16.00-07.30', 'Jam "16.00-07.30" tidak terbaca'],
    ['Jam kerja', '', 'Belum ada hari yang buka'],
    ['Jam kerja', 'Senin 08.00-12.00', 'Satu "hari" pada SOP dihitung 450 menit'],
    ['Hari libur dan cuti bersama', 'Nama\n31/02/2026 Libur', 'Baris 2 "31/02/2026 Libur": tanggalnya tidak jelas'],
    ['Hari libur dan cuti bersama', '15-08-2026 Sabtu', 'Jatuh pada hari yang memang tutup'],
    ['Masa dengan jam kerja lain', 'Ramadan 18-02-2026', 'tulis tanggal awal s.d. tanggal akhir'],
    ['Batas jam penerimaan', 'jam 3', 'Tulis jam.menit'],
  ])('tells at the field %s what is wrong with %p', async (nama, nilai, kalimat) => {
    const { dialog, tulis } = await buka('KASUBAG');
    tulis(nama, nilai);
    expect(dialog).toHaveTextContent(kalimat);
  });

  it('carries nothing out while something cannot be read', async () => {
    const { user, dialog, layanan, tulis } = await buka('KASUBAG');
    tulis('Batas jam penerimaan', 'jam 3');
    await user.type(within(dialog).getByRole('textbox', { name: /Alasan perubahan/ }), 'Coba');
    await user.click(within(dialog).getByRole('button', { name: 'Tinjau perubahan' }));
    expect(screen.getByRole('dialog')).toBe(dialog);
    expect(layanan.perintah).toEqual([]);
  });

  it('names the first lines of a long list that is wrong, and how many more there are', async () => {
    const { dialog, tulis } = await buka('KASUBAG');
    tulis('Hari libur dan cuti bersama', Array.from({ length: 30 }, (_, ke) => `hari ${ke + 1}`).join('\n'));
    expect(dialog).toHaveTextContent('Baris 4 "hari 4"');
    expect(dialog).not.toHaveTextContent('Baris 5 "hari 5"');
    expect(dialog).toHaveTextContent('dan 26 baris lagi');
  });

  it('has no flaw that a screen reader would meet', async () => {
    const { dialog } = await buka('KASUBAG');
    const { violations } = await axe.run(dialog, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations).toEqual([]);
  });

  it('says everything in both languages', () => {
    const { id, en } = kataKalender;
    expect(Object.keys(en)).toEqual(Object.keys(id));
    expect(Object.keys(en.salahBaris)).toEqual(Object.keys(id.salahBaris));
    for (const kata of [id, en]) expect(JSON.stringify(kata)).not.toContain('""');
  });
});

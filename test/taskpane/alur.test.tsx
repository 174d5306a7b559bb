import { screen, waitFor, within } from '@testing-library/react';
import { bukaPanel } from './build/buka-panel';
import { bukuPada, catat, catatSemua, kantorContoh } from './build/buku-tiruan';
import { createLayananTiruan } from './build/layanan-tiruan';

const langkah = (nomor: number): HTMLElement => {
  const judul = screen.getByRole('heading', { level: 3, name: new RegExp(`^${nomor}\\. `) });
  const butir = judul.closest('li');
  if (butir === null) throw new Error('a step is not a list item');
  return butir;
};

describe('Alur', () => {
  it('shows the ten rows of the SOP, 1 to 9 and 11, and explains that there is no 10', async () => {
    await bukaPanel(createLayananTiruan(bukuPada(4)));
    const nomor = screen
      .getAllByRole('heading', { level: 3 })
      .map((judul) => Number(/^(\d+)\./.exec(judul.textContent ?? '')?.[1]));
    expect(nomor).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 11]);
    expect(screen.getByText(/Nomor 10 tidak ada pada naskah SOP/)).toBeInTheDocument();
  });

  it('marks the step whose turn it is and offers to finish or return it there only', async () => {
    await bukaPanel(createLayananTiruan(bukuPada(4)));
    expect(langkah(4)).toHaveAttribute('aria-current', 'step');
    expect(within(langkah(4)).getByRole('button', { name: 'Selesaikan langkah ini' })).toBeInTheDocument();
    expect(within(langkah(4)).getByRole('button', { name: 'Kembalikan…' })).toBeInTheDocument();
    expect(screen.getAllByRole('button', { name: 'Selesaikan langkah ini' })).toHaveLength(1);
  });

  it.each([
    { kini: 2, tombol: 'Sisipkan format' },
    { kini: 6, tombol: 'Susun laporan' },
    { kini: 9, tombol: 'Tandatangani' },
  ] as const)('offers in step $kini the deed that finishes it: $tombol', async ({ kini, tombol }) => {
    await bukaPanel(createLayananTiruan(bukuPada(kini)));
    expect(within(langkah(kini)).getByRole('button', { name: tombol })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Selesaikan langkah ini' })).not.toBeInTheDocument();
  });

  it('tells who finished a step and when, and holds its time against the standard time', async () => {
    const buku = catat(
      bukuPada(1),
      { jenis: 'langkah-selesai', langkah: 1, keterangan: 'lewat telepon' },
      {
        oleh: 'Siti',
        waktu: '2026-10-01T09:45:00+08:00',
      },
    );
    await bukaPanel(createLayananTiruan(buku));
    expect(langkah(1)).toHaveTextContent('Siti · 1 Okt 09.45 · baku 10 menit');
    expect(langkah(1)).toHaveTextContent('melewati waktu baku');
    expect(langkah(1)).toHaveTextContent('“lewat telepon”');
  });

  it('labels executors that the SOP does not name as proposals', async () => {
    await bukaPanel(createLayananTiruan(bukuPada(1)));
    expect(langkah(7)).toHaveTextContent('Sekretaris (usulan)');
  });

  it('tells what is wrong with the stored history instead of hiding it', async () => {
    const buku = { ...bukuPada(4), gangguan: [{ jenis: 'entri-rusak', kunci: 'ckt.e.1' } as const] };
    await bukaPanel(createLayananTiruan(buku));
    const bagian = await screen.findByRole('region', { name: 'Riwayat buku kerja tidak utuh' });
    expect(bagian).toHaveTextContent('1 kejadian rusak');
  });
});

describe('what the device knows of the file', () => {
  const dugaan = { jenis: 'nama-lain', buku: 'buku-1', dulu: 'TW3.xlsx', kini: 'TW3 - Copy.xlsx' } as const;

  it('asks what a copy is for, takes "the same work" for an answer, and writes nothing then', async () => {
    const layanan = createLayananTiruan(bukuPada(4), { dugaan });
    const { user } = await bukaPanel(layanan);
    const bagian = await screen.findByRole('region', { name: 'Salinan untuk apa?' });
    expect(bagian).toHaveTextContent('terakhir dibuka sebagai TW3.xlsx; berkas ini TW3 - Copy.xlsx');
    await user.click(within(bagian).getByRole('button', { name: 'Pekerjaan yang sama' }));
    expect(screen.queryByRole('region', { name: 'Salinan untuk apa?' })).not.toBeInTheDocument();
    expect(layanan.perintah).toEqual([]);
  });

  it('separates a copy with the reason that was given', async () => {
    const layanan = createLayananTiruan(bukuPada(4), { dugaan });
    const { user } = await bukaPanel(layanan);
    const bagian = await screen.findByRole('region', { name: 'Salinan untuk apa?' });
    await user.click(within(bagian).getByRole('button', { name: 'Salinan tersendiri…' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox'), 'Bahan rapat');
    await user.click(within(dialog).getByRole('button', { name: /^(Lanjut|Pisahkan)$/ }));
    await user.click(await screen.findByRole('button', { name: 'Pisahkan' }));
    expect(await screen.findByText('Salinan ini berdiri sendiri.')).toBeInTheDocument();
    expect(layanan.perintah).toEqual([{ id: 'pisahkanSalinan', masukan: { dari: 'buku-1', alasan: 'Bahan rapat' } }]);
  });

  it('saves at a press what was given back from the mirror', async () => {
    const id = '0000000001-lain0001a-001';
    const gangguan = (['entri-hilang', 'dipulihkan-dari-cermin'] as const).map((jenis) => ({ jenis, kunci: id }));
    const layanan = createLayananTiruan({ ...bukuPada(4), gangguan });
    const { user } = await bukaPanel(layanan);
    const notice = await screen.findByRole('region', { name: 'Riwayat dipulihkan dari salinannya' });
    await user.click(within(notice).getByRole('button', { name: 'Simpan buku kerja' }));
    await user.click(await screen.findByRole('button', { name: 'Simpan' }));
    await waitFor(() => expect(layanan.perintah).toEqual([{ id: 'simpan', masukan: {} }]));
  });

  it('offers to take the history of another workbook in, or to leave it out', async () => {
    const buku = { ...bukuPada(4), gangguan: [{ jenis: 'cermin-lain', kunci: 'buku-2' } as const] };
    const layanan = createLayananTiruan(buku);
    const { user } = await bukaPanel(layanan);
    await user.click(await screen.findByRole('button', { name: 'Tinggalkan riwayat itu…' }));
    await user.click(await screen.findByRole('button', { name: 'Terapkan' }));
    expect(await screen.findByText('Riwayat ditulis.')).toBeInTheDocument();
    expect(layanan.perintah).toEqual([{ id: 'urusRiwayatLain', masukan: { pilihan: 'tinggalkan' } }]);
  });

  it('says under a text that is too long how much has to go, and does not send it', async () => {
    const layanan = createLayananTiruan(bukuPada(4));
    const { user } = await bukaPanel(layanan);
    await user.click(
      within(screen.getByRole('region', { name: 'Langkah berikutnya' })).getByRole('button', { name: 'Selesaikan' }),
    );
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: /^Mengapa melewati waktu baku/ }), 'Menunggu data');
    await user.click(within(dialog).getByRole('textbox', { name: /^Keterangan/ }));
    await user.paste('x'.repeat(2_003));
    expect(dialog).toHaveTextContent('2.003 karakter; paling banyak 2.000. Hapus 3 karakter.');
    await user.click(within(dialog).getByRole('button', { name: 'Selesaikan' }));
    expect(layanan.perintah).toEqual([]);
  });
});

describe('the sample quarter', () => {
  it('is named as such and removed after a preview, whatever was tried on it', async () => {
    const layanan = createLayananTiruan(bukuPada(4));
    const { user } = await bukaPanel(layanan);
    const bagian = screen.getByRole('region', { name: 'Data contoh' });
    await user.click(within(bagian).getByRole('button', { name: 'Hapus data contoh' }));
    const tinjau = await screen.findByRole('dialog', { name: 'Hapus data contoh' });
    await user.click(within(tinjau).getByRole('button', { name: 'Hapus contoh' }));
    expect(await screen.findByRole('button', { name: 'Coba dengan data contoh' })).toBeInTheDocument();
    expect(layanan.perintah).toEqual([{ id: 'hapusContoh', masukan: {} }]);
  });

  it('is not offered for removal in the workbook of a real office', async () => {
    const data = kantorContoh();
    await bukaPanel(
      createLayananTiruan(bukuPada(4, { ...data, profil: { ...data.profil, daerah: 'Kabupaten Lain' } })),
    );
    expect(screen.queryByRole('button', { name: 'Hapus data contoh' })).not.toBeInTheDocument();
  });
});

describe('the band under the office', () => {
  it.each([
    { kini: 1, giliran: 'Giliran Kepala Satuan · Langkah 1', tombol: 'Selesaikan' },
    { kini: 2, giliran: 'Giliran Kasubag Perencanaan · Langkah 2', tombol: 'Sisipkan format' },
    { kini: 6, giliran: 'Giliran Kasubag Perencanaan · Langkah 6', tombol: 'Susun laporan' },
    { kini: 9, giliran: 'Giliran Kepala Satuan · Langkah 9', tombol: 'Tandatangani' },
  ] as const)(
    'says in step $kini whose turn it is and gives the button "$tombol"',
    async ({ kini, giliran, tombol }) => {
      await bukaPanel(createLayananTiruan(bukuPada(kini)));
      const pita = screen.getByRole('region', { name: 'Langkah berikutnya' });
      expect(pita).toHaveTextContent(giliran);
      expect(within(pita).getByRole('button', { name: tombol })).toBeInTheDocument();
    },
  );

  it('says "Giliran Anda" to the person whose role it is', async () => {
    const layanan = createLayananTiruan(bukuPada(4));
    await layanan.gantiPengguna({ nama: 'Rina', peran: 'STAF' });
    await bukaPanel(layanan);
    expect(screen.getByText('Giliran Anda · Langkah 4')).toBeInTheDocument();
    expect(screen.getByText('Anda: Rina, Staf')).toBeInTheDocument();
  });

  it('names office and quarter', async () => {
    await bukaPanel(createLayananTiruan(bukuPada(4)));
    expect(screen.getByRole('heading', { level: 1, name: 'Triwulan III 2026' })).toBeInTheDocument();
    expect(screen.getByText('Satuan Polisi Pamong Praja · Kabupaten Contoh')).toBeInTheDocument();
  });
});

describe('after a return that limits the entries', () => {
  const terbatas = () =>
    catatSemua(bukuPada(7), [
      {
        jenis: 'catatan-ditulis',
        catatan: 'c1',
        sasaran: { tabel: 'isian', kunci: 'IKU-01', kolom: 'realisasi3' },
        teks: 'Periksa',
        nilaiSaatItu: '71,5',
      },
      { jenis: 'langkah-dikembalikan', dari: 7, ke: 5, alasan: 'Angka patroli', terbatas: true },
    ]);

  it('says what can be filled, and opens the rest with a reason', async () => {
    const layanan = createLayananTiruan(terbatas());
    const panel = await bukaPanel(layanan);
    const kartu = screen.getByRole('region', { name: 'Isian dibatasi' });
    expect(kartu).toHaveTextContent('hanya yang dicatat yang dapat diisi (1 catatan)');
    await panel.user.click(within(kartu).getByRole('button', { name: 'Buka semua isian…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Buka semua isian' });
    await panel.user.type(within(dialog).getByLabelText(/Alasan/), 'Semua memeriksa lagi');
    await panel.user.click(within(dialog).getByRole('button', { name: 'Buka' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Isian dibatasi' })).toBeNull());
    expect(layanan.perintah).toEqual([{ id: 'bukaIsian', masukan: { alasan: 'Semua memeriksa lagi' } }]);
  });
});

describe('the disposition form', () => {
  it.each([
    [1, 'disposisi'],
    [9, 'disposisiSetuju'],
  ] as const)('is offered at step %i, after a preview', async (langkah, lembar) => {
    const layanan = createLayananTiruan(bukuPada(langkah));
    const { user } = await bukaPanel(layanan);
    await user.click(screen.getByRole('button', { name: `Tindakan lain, langkah ${langkah}` }));
    const pilihan = await screen.findByRole('dialog', { name: new RegExp(`^${langkah}\\. `) });
    await user.click(within(pilihan).getByRole('button', { name: 'Sisipkan lembar disposisi' }));
    const tinjau = await screen.findByRole('dialog', { name: 'Sisipkan lembar disposisi' });
    await user.click(await within(tinjau).findByRole('button', { name: 'Sisipkan' }));
    await waitFor(() => expect(layanan.perintah).toEqual([{ id: 'susunDisposisi', masukan: { lembar } }]));
  });

  it('is no matter of the other steps', async () => {
    const { user } = await bukaPanel(createLayananTiruan(bukuPada(4)));
    await user.click(screen.getByRole('button', { name: 'Tindakan lain, langkah 3' }));
    const pilihan = await screen.findByRole('dialog', { name: /^3\. / });
    expect(within(pilihan).queryByRole('button', { name: 'Sisipkan lembar disposisi' })).not.toBeInTheDocument();
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { bukaPanel } from './build/buka-panel';
import { bukuKosong, bukuPada, kantorContoh } from './build/buku-tiruan';
import { createLayananTiruan } from './build/layanan-tiruan';

describe('an empty workbook', () => {
  it('offers sample, file and own office, and shows no tabs', async () => {
    await bukaPanel(createLayananTiruan());
    expect(screen.getByRole('button', { name: 'Coba dengan data contoh' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Mulai dari berkas data…' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Siapkan triwulan' })).toBeInTheDocument();
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
  });

  it('proposes the quarter that has just ended', async () => {
    await bukaPanel(createLayananTiruan());
    expect(screen.getByRole('textbox', { name: 'Tahun' })).toHaveValue('2026');
    expect(screen.getByRole('combobox', { name: 'Triwulan' })).toHaveDisplayValue('III');
  });

  it('prepares the quarter for the office that was typed in, and remembers the office', async () => {
    const layanan = createLayananTiruan();
    const { user } = await bukaPanel(layanan);
    await user.type(screen.getByRole('textbox', { name: 'Kabupaten/kota' }), 'Kabupaten Uji');
    await user.click(screen.getByRole('button', { name: 'Hapus SDA' }));
    await user.click(screen.getByRole('button', { name: 'Siapkan triwulan' }));
    const dialog = await screen.findByRole('dialog', { name: 'Siapkan triwulan' });
    await user.click(within(dialog).getByRole('button', { name: 'Siapkan' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Triwulan siap.'));
    expect(layanan.perintah).toMatchObject([
      {
        id: 'siapkanTriwulan',
        masukan: {
          profil: { daerah: 'Kabupaten Uji' },
          periode: { tahun: 2026, triwulan: 3 },
          daftarBidang: [{ kode: 'SEKRETARIAT' }, { kode: 'GAKDA' }, { kode: 'TRANTIBUM' }, { kode: 'LINMAS' }],
          daftarIndikator: [],
        },
      },
    ]);
    expect(layanan.profil).toMatchObject({ daerah: 'Kabupaten Uji' });
  });

  it('starts from the office that this device remembers', async () => {
    const layanan = createLayananTiruan();
    layanan.profil = kantorContoh().profil;
    await bukaPanel(layanan);
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Kabupaten/kota' })).toHaveValue('Kabupaten Contoh'),
    );
  });

  it.each([
    { medan: 'Tahun', isi: '26', pesan: 'Isi tahun empat angka, misalnya 2026.' },
    { medan: 'Nama perangkat daerah', isi: ' ', pesan: 'Wajib diisi' },
    { medan: 'Singkatan bidang 2', isi: 'Linmas', pesan: 'Singkatan bidang tidak boleh sama.' },
  ])('says what is wrong in $medan and prepares nothing', async ({ medan, isi, pesan }) => {
    const layanan = createLayananTiruan();
    layanan.profil = kantorContoh().profil;
    const { user } = await bukaPanel(layanan);
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Kabupaten/kota' })).toHaveValue('Kabupaten Contoh'),
    );
    const masukan = screen.getByRole('textbox', { name: medan });
    await user.clear(masukan);
    await user.type(masukan, isi);
    await user.click(screen.getByRole('button', { name: 'Siapkan triwulan' }));
    expect(screen.getByRole('alert')).toHaveTextContent(pesan);
    expect(screen.getByText(/Lengkapi yang bertanda wajib/)).toBeInTheDocument();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('starts from a data file with preparing, inserting and filling in one go', async () => {
    const data = kantorContoh();
    const layanan = createLayananTiruan(bukuKosong, { berkas: { status: 'terbaca', nama: 'kantor.json', data } });
    const { user } = await bukaPanel(layanan);
    await user.click(screen.getByRole('button', { name: 'Mulai dari berkas data…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Mulai dari berkas data' });
    await user.click(within(dialog).getByRole('button', { name: 'Mulai' }));
    await waitFor(() =>
      expect(layanan.perintah.map(({ id }) => id)).toEqual(['siapkanTriwulan', 'sisipkanFormat', 'isiDariData']),
    );
  });
});

describe('a workbook that is not ours to change', () => {
  it.each([
    { buku: 'asing', judul: 'Nama lembar sudah dipakai', jalan: /Tidak ada yang diubah\. Ganti nama lembar/ },
    { buku: 'versi-baru', judul: 'Dibuat oleh versi yang lebih baru', jalan: /Perbarui add-in/ },
  ] as const)('($buku) is told with a way out and without any command', async ({ buku, judul, jalan }) => {
    await bukaPanel(createLayananTiruan({ ...bukuPada(4), buku }));
    expect(screen.getByRole('heading', { name: judul })).toBeInTheDocument();
    expect(screen.getByText(jalan)).toBeInTheDocument();
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Langkah berikutnya' })).not.toBeInTheDocument();
  });
});

describe('going on from an earlier workbook', () => {
  const tabel = { status: 'terbaca', nama: 'tw3.xlsx', names: [], lembar: [] } as const;

  it('prepares the quarter after it, with the figures of the quarters before', async () => {
    const lama = kantorContoh();
    const layanan = createLayananTiruan(bukuKosong, { tabel, bukuLama: lama });
    const { user } = await bukaPanel(layanan);
    await user.click(await screen.findByRole('button', { name: 'Pilih buku kerja lama…' }));
    await user.click(await screen.findByRole('button', { name: 'Mulai' }));
    expect(layanan.perintah.map(({ id }) => id)).toEqual(['siapkanTriwulan', 'sisipkanFormat', 'isiDariData']);
    expect(layanan.buku.data?.periode).toEqual({ tahun: 2026, triwulan: 4 });
    const [pertama] = layanan.buku.data?.daftarIndikator ?? [];
    expect(pertama?.realisasi).toEqual(lama.daftarIndikator[0]?.realisasi);
    expect(pertama?.tindakLanjut).toBe('');
  });

  it('says what to do where the file is none', async () => {
    const layanan = createLayananTiruan(bukuKosong, { tabel, bukuLama: null });
    const { user } = await bukaPanel(layanan);
    await user.click(await screen.findByRole('button', { name: 'Pilih buku kerja lama…' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'tw3.xlsx tidak dapat dibaca sebagai buku kerja triwulan.',
    );
    expect(layanan.perintah).toEqual([]);
  });
});

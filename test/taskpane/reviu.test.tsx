import { screen, waitFor, within } from '@testing-library/react';
import { bukaPanel, bukaTab, type Panel } from './build/buka-panel';
import { bukuPada, catat, catatSemua, type BukuTiruan } from './build/buku-tiruan';
import { createLayananTiruan } from './build/layanan-tiruan';

const bercatatan = (): BukuTiruan =>
  catatSemua(bukuPada(7), [
    {
      jenis: 'catatan-ditulis',
      catatan: 'c1',
      sasaran: { tabel: 'isian', kunci: 'IKU-01', kolom: 'realisasi3' },
      teks: 'Sebut nomor perkara.',
      nilaiSaatItu: '71,5',
    },
    { jenis: 'catatan-dijawab', catatan: 'c1', teks: 'Sudah: perkara 12 dan 17.' },
  ]);

describe('Reviu', () => {
  const buka = async (buku: BukuTiruan) => {
    const layanan = createLayananTiruan(buku);
    const panel = await bukaPanel(layanan);
    await bukaTab(panel, /Reviu/);
    return { layanan, panel };
  };
  const kartu = (): HTMLElement => screen.getByRole('region', { name: 'Reviu per indikator' });

  it('shows the figures of an indicator and why they are what they are', async () => {
    const { panel } = await buka(bukuPada(7));
    await semua(panel);
    expect(kartu()).toHaveTextContent('Persentase penegakan Perda');
    expect(kartu()).toHaveTextContent('71,5 ÷ 75 × 100 = 95,33');
    expect(kartu()).toHaveTextContent('Sangat Tinggi');
    expect(kartu()).toHaveTextContent('Realisasi TW II (lalu)');
    expect(kartu()).toHaveTextContent('belum diperiksa');
  });

  /** Pasted at once: what is typed letter by letter draws the whole view as often. */
  const tulis = async (panel: Panel, teks: string): Promise<void> => {
    await panel.user.click(screen.getByRole('textbox', { name: /Catatan/ }));
    await panel.user.paste(teks);
  };
  const semua = (panel: Panel) => panel.user.selectOptions(screen.getByLabelText('Tampilkan'), 'semua');

  it('walks through the indicators by button and by key', async () => {
    const { panel } = await buka(bukuPada(7));
    await semua(panel);
    await panel.user.click(screen.getByRole('button', { name: 'Indikator berikutnya' }));
    expect(kartu()).toHaveTextContent('2 dari 21');
    await panel.user.keyboard('{ArrowRight}');
    expect(kartu()).toHaveTextContent('3 dari 21');
    await panel.user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(kartu()).toHaveTextContent('21 dari 21');
    await panel.user.keyboard('{Home}');
    expect(kartu()).toHaveTextContent('1 dari 21');
  });

  it('leaves letters alone that are typed elsewhere', async () => {
    const { layanan, panel } = await buka(bukuPada(7));
    await panel.user.click(screen.getByLabelText('Tampilkan'));
    await panel.user.keyboard('cd');
    expect(screen.queryByRole('textbox', { name: /Catatan/ })).toBeNull();
    expect(layanan.perintah).toEqual([]);
  });

  it('writes a note in place, by key, on the indicator and its column', async () => {
    const { layanan, panel } = await buka(bukuPada(7));
    await semua(panel);
    await panel.user.click(screen.getByRole('button', { name: 'Indikator berikutnya' }));
    await panel.user.keyboard('{ArrowLeft}c');
    await panel.user.selectOptions(screen.getByLabelText('Tentang'), 'Faktor penghambat');
    await tulis(panel, 'Sebut nomor perkara.');
    await panel.user.selectOptions(screen.getByLabelText('Tingkat'), 'Sebaiknya diperbaiki');
    await panel.user.selectOptions(screen.getByLabelText('Ditugaskan kepada (peran)'), 'STAF');
    await panel.user.type(screen.getByLabelText('Tenggat'), '2026-10-02');
    await panel.user.click(screen.getByRole('button', { name: 'Simpan catatan' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Catatan tersimpan.'));
    expect(layanan.perintah).toEqual([
      {
        id: 'tulisCatatan',
        masukan: {
          sasaran: { tabel: 'isian', kunci: 'IKU-01', kolom: 'faktorPenghambat' },
          ...{ teks: 'Sebut nomor perkara.', tingkat: 'sebaiknya', tenggat: '2026-10-02' },
          ditugaskan: { peran: 'STAF', bidang: null },
        },
      },
    ]);
    expect(screen.queryByRole('button', { name: 'Simpan catatan' })).toBeNull();
    expect(screen.getByRole('tab', { name: /1 catatan belum tuntas/ })).toBeInTheDocument();
    const catatan = screen.getByRole('region', { name: 'Catatan (1)' });
    expect(catatan).toHaveTextContent('Sebaiknya diperbaiki');
    expect(catatan).toHaveTextContent('lewat tenggat');
    expect(catatan).toHaveTextContent('Faktor penghambat');
  });

  it('keeps an empty note open and says what is missing', async () => {
    const { layanan, panel } = await buka(bukuPada(7));
    await panel.user.click(screen.getByRole('button', { name: 'Tulis catatan' }));
    await panel.user.click(screen.getByRole('button', { name: 'Simpan catatan' }));
    expect(screen.getByText('Wajib diisi')).toBeInTheDocument();
    expect(layanan.perintah).toEqual([]);
  });

  it('brings a note back that was being written when the pane was closed', async () => {
    const layanan = createLayananTiruan(bukuPada(7));
    layanan.draf.set('catatan IKU-01', 'Setengah jadi');
    const panel = await bukaPanel(layanan);
    await bukaTab(panel, /Reviu/);
    await semua(panel);
    await panel.user.click(screen.getByRole('button', { name: 'Tulis catatan' }));
    await waitFor(() => expect(screen.getByRole('textbox', { name: /Catatan/ })).toHaveValue('Setengah jadi'));
  });

  it('marks an indicator, goes on to the next, and tells when it changes afterwards', async () => {
    const { layanan, panel } = await buka(bukuPada(7));
    await semua(panel);
    await panel.user.click(screen.getByRole('button', { name: 'Tandai sudah diperiksa' }));
    await waitFor(() => expect(kartu()).toHaveTextContent('2 dari 21'));
    await panel.user.click(screen.getByRole('button', { name: 'Indikator sebelumnya' }));
    expect(kartu()).toHaveTextContent('Diperiksa Siti, Sekretaris');
    const { data } = layanan.buku;
    const [pertama, ...lain] = data?.daftarIndikator ?? [];
    if (data === null || pertama === undefined) throw new Error('the sample has no indicator');
    const realisasi = [1, 2, 3, null] as const;
    layanan.buku = { ...layanan.buku, data: { ...data, daftarIndikator: [{ ...pertama, realisasi }, ...lain] } };
    layanan.berubah();
    await waitFor(() => expect(kartu()).toHaveTextContent('berubah setelah diperiksa'), { timeout: 5000 });
    expect(screen.getByRole('option', { name: 'Berubah setelah diperiksa (1)' })).toBeInTheDocument();
  });

  it('marks all that have neither finding nor note, after asking once more', async () => {
    const { layanan, panel } = await buka(bercatatan());
    await semua(panel);
    await panel.user.click(screen.getByRole('button', { name: /Tandai \d+ yang tanpa temuan dan catatan/ }));
    const tanya = screen.getByRole('group', { name: /tanpa temuan dan catatan/ });
    expect(tanya).toHaveTextContent('atas nama Anda');
    expect(layanan.perintah).toEqual([]);
    await panel.user.click(within(tanya).getByRole('button', { name: 'Tandai semuanya' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Tanda tersimpan.'));
    const [perintah] = layanan.perintah;
    if (perintah?.id !== 'tandaiPeriksa') throw new Error('nothing was marked');
    // What waits for an answer was left out.
    expect(perintah.masukan.daftar).not.toContain('IKU-01');
    expect(screen.queryByRole('button', { name: /Tandai \d+ yang tanpa temuan/ })).toBeNull();
  });

  it('shows what was noted a quarter ago, as words alone', async () => {
    const { panel } = await buka(
      catat(bukuPada(7), {
        ...{ jenis: 'reviu-terbawa', dari: { tahun: 2026, triwulan: 2 } },
        daftar: [
          {
            ...{ kunci: 'IKU-01', kolom: 'realisasi2', teks: '<img src=x> cocokkan', tingkat: 'wajib', oleh: 'Siti' },
            ...{ status: 'terbuka', nilaiSaatItu: '71.5', jawaban: 'Menunggu register' },
          },
        ],
      }),
    );
    await semua(panel);
    await panel.user.click(screen.getByText('Catatan triwulan lalu (1)'));
    expect(kartu()).toHaveTextContent('TW II 2026 · Siti · Realisasi TW II · ditulis saat nilai 71,5');
    expect(kartu()).toHaveTextContent('belum tuntas waktu itu');
    expect(kartu()).toHaveTextContent('<img src=x> cocokkan');
    expect(kartu().querySelector('img')).toBeNull();
    await panel.user.click(screen.getByRole('button', { name: 'Indikator berikutnya' }));
    expect(screen.queryByText(/Catatan triwulan lalu/)).toBeNull();
  });

  it('says that an answer came from an Excel comment, and matches with comments only when asked', async () => {
    const { layanan, panel } = await buka(
      catatSemua(bercatatan(), [
        {
          ...{ jenis: 'catatan-dijawab', catatan: 'c1', teks: 'Perkara 12' },
          komentar: { id: 'k1', penulis: 'Budi di Excel' },
        },
      ]),
    );
    await semua(panel);
    expect(screen.getByRole('region', { name: 'Catatan (1)' })).toHaveTextContent(/Budi di Excel.*dari komentar Excel/);
    await panel.user.click(screen.getByText('Komentar Excel (pilihan)'));
    expect(layanan.perintah).toEqual([]);
    await panel.user.click(screen.getByRole('button', { name: 'Samakan dengan komentar…' }));
    await panel.user.click(await screen.findByRole('button', { name: 'Samakan' }));
    await waitFor(() => expect(layanan.perintah).toEqual([{ id: 'samakanKomentar', masukan: {} }]));
  });

  it('tells that the figure is no longer the one a note speaks of', async () => {
    const { panel } = await buka(
      catat(bukuPada(7), {
        ...{ jenis: 'catatan-ditulis', catatan: 'c1', teks: 'Cocokkan', nilaiSaatItu: '70' },
        sasaran: { tabel: 'isian', kunci: 'IKU-01', kolom: 'realisasi3' },
      }),
    );
    await semua(panel);
    const catatan = screen.getByRole('region', { name: 'Catatan (1)' });
    expect(catatan).toHaveTextContent('ditulis saat nilai 70');
    expect(catatan).toHaveTextContent('Nilainya sekarang 71,5.');
  });

  it('edits a note and keeps what it said', async () => {
    const { layanan, panel } = await buka(bercatatan());
    await semua(panel);
    await panel.user.click(screen.getByRole('button', { name: 'Sunting' }));
    await panel.user.clear(screen.getByRole('textbox', { name: /Catatan/ }));
    await tulis(panel, 'Sebut nomor dan tanggal perkara.');
    await panel.user.click(screen.getByRole('button', { name: 'Simpan suntingan' }));
    await waitFor(() => expect(screen.getByText('Bunyi semula (1)')).toBeInTheDocument());
    expect(layanan.perintah).toMatchObject([{ id: 'suntingCatatan', masukan: { catatan: 'c1', tingkat: 'wajib' } }]);
    expect(screen.getByText('Sebut nomor perkara.')).toBeInTheDocument();
  });

  it('writes a note on a part of the report', async () => {
    const { layanan, panel } = await buka(bukuPada(7));
    await panel.user.click(screen.getByRole('button', { name: 'Catatan untuk laporan atau lembar…' }));
    await panel.user.selectOptions(screen.getByLabelText('Tentang'), 'Laporan: narasi');
    await tulis(panel, '<b>Terlalu</b> pendek');
    await panel.user.click(screen.getByRole('button', { name: 'Simpan catatan' }));
    const bagian = await screen.findByRole('region', { name: 'Catatan untuk laporan dan lembar (1)' });
    expect(bagian).toHaveTextContent('<b>Terlalu</b> pendek');
    expect(layanan.perintah).toMatchObject([
      { masukan: { sasaran: { tabel: 'laporan', kunci: null, kolom: 'narasi' } } },
    ]);
  });

  it('accepts an answered note, and then nothing waits any more', async () => {
    const { panel } = await buka(bercatatan());
    await semua(panel);
    expect(screen.getByRole('region', { name: 'Catatan (1)' })).toHaveTextContent('Sudah: perkara 12 dan 17.');
    await panel.user.click(screen.getByRole('button', { name: 'Terima' }));
    const dialog = await screen.findByRole('dialog', { name: 'Terima jawaban' });
    await panel.user.click(within(dialog).getByRole('button', { name: 'Terima' }));
    await waitFor(() => expect(screen.getByRole('option', { name: 'Ada catatan menunggu (0)' })).toBeInTheDocument());
  });

  it('rejects an answer only with a reason', async () => {
    const { layanan, panel } = await buka(bercatatan());
    await semua(panel);
    await panel.user.click(screen.getByRole('button', { name: 'Tolak…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Tolak jawaban' });
    await panel.user.click(within(dialog).getByRole('button', { name: 'Tolak' }));
    expect(layanan.perintah).toEqual([]);
    await panel.user.type(within(dialog).getByLabelText(/Alasan/), 'Nomor belum lengkap');
    await panel.user.click(within(dialog).getByRole('button', { name: 'Tolak' }));
    await waitFor(() => expect(screen.getByRole('region', { name: 'Catatan (1)' })).toHaveTextContent('ditolak'));
  });

  it('leads from the queue to the indicator of a note', async () => {
    const buku = catat(bercatatan(), {
      jenis: 'catatan-ditulis',
      catatan: 'c2',
      sasaran: { tabel: 'isian', kunci: 'IKU-05', kolom: 'realisasi3' },
      teks: 'Cocokkan dengan laporan patroli.',
      nilaiSaatItu: '25',
    });
    const { panel } = await buka(buku);
    await panel.user.selectOptions(screen.getByLabelText('Tampilkan'), 'catatan');
    await panel.user.click(screen.getByRole('button', { name: 'Lihat: Jumlah pelanggaran K3' }));
    expect(kartu()).toHaveTextContent('IKU-05');
  });

  it('shows notes on the report as a whole, which have no indicator to stand under', async () => {
    const buku = catat(bukuPada(7), {
      jenis: 'catatan-ditulis',
      catatan: 'c3',
      sasaran: { tabel: 'laporan', kunci: null, kolom: null },
      teks: 'Narasi terlalu pendek.',
      nilaiSaatItu: null,
    });
    await buka(buku);
    const bagian = screen.getByRole('region', { name: 'Catatan untuk laporan dan lembar (1)' });
    expect(within(bagian).getByRole('button', { name: 'Jawab' })).toBeInTheDocument();
  });

  describe('after the work was returned', () => {
    const dikembalikan = (): BukuTiruan =>
      catat(bukuPada(7), { jenis: 'langkah-dikembalikan', dari: 7, ke: 5, alasan: 'Angka patroli salah' });
    const kartuPerubahan = (): HTMLElement => screen.getByRole('region', { name: 'Sejak dikembalikan' });

    it('says what changed, old and new, with the way to the cell', async () => {
      const layanan = createLayananTiruan(dikembalikan(), {
        perubahan: [
          {
            ...{ jenis: 'diubah', kode: 'IKU-01', bidang: 'TRANTIB', kolom: 'realisasi3' },
            ...{ lama: 71.5, baru: null, judul: 'Realisasi TW III' },
          },
          { jenis: 'dihapus', kode: 'IKU-09', judul: '' },
        ],
      });
      const panel = await bukaPanel(layanan);
      await bukaTab(panel, /Reviu/);
      await panel.user.click(within(kartuPerubahan()).getByRole('button', { name: 'Apa yang berubah?' }));
      await waitFor(() => expect(kartuPerubahan()).toHaveTextContent('2 perubahan'));
      expect(kartuPerubahan()).toHaveTextContent('IKU-01 · Realisasi TW III');
      expect(kartuPerubahan()).toHaveTextContent('71,5 → kosong');
      expect(kartuPerubahan()).toHaveTextContent('IKU-09: indikator dihapus');
      await panel.user.click(screen.getByRole('button', { name: 'Lihat selnya: IKU-01, Realisasi TW III' }));
      expect(layanan.dituju).toEqual([{ tabel: 'isian', bidang: 'TRANTIB', kunci: 'IKU-01', kolom: 'realisasi3' }]);
    });

    it.each([
      ['nothing changed', [], 'Belum ada yang berubah'],
      ['nothing was kept then', null, 'tidak dapat disebut'],
    ] as const)('says so where %s', async (_, perubahan, kata) => {
      const panel = await bukaPanel(createLayananTiruan(dikembalikan(), { perubahan }));
      await bukaTab(panel, /Reviu/);
      await panel.user.click(within(kartuPerubahan()).getByRole('button', { name: 'Apa yang berubah?' }));
      await waitFor(() => expect(kartuPerubahan()).toHaveTextContent(kata));
    });
  });

  it('asks nothing about changes before anything was returned', async () => {
    await buka(bukuPada(7));
    expect(screen.queryByRole('region', { name: 'Sejak dikembalikan' })).toBeNull();
  });
});

import { act, screen, waitFor, within } from '@testing-library/react';
import type { DataKantor } from '../../src/domain/shared/kantor';
import { bukaPanel, bukaTab } from './build/buka-panel';
import { bukuPada, catat, catatSemua, kantorContoh, type BukuTiruan } from './build/buku-tiruan';
import { createLayananTiruan } from './build/layanan-tiruan';

/** The sample with one realisation and one unit missing. */
const kantorKurang = (): DataKantor => {
  const data = kantorContoh();
  return {
    ...data,
    daftarIndikator: data.daftarIndikator.map((indikator) =>
      indikator.kode === 'IKU-02'
        ? { ...indikator, realisasi: [indikator.realisasi[0], indikator.realisasi[1], null, null] }
        : indikator.kode === 'KIN-06'
          ? { ...indikator, satuan: '' }
          : indikator,
    ),
  };
};
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

describe('Isian', () => {
  it('shows how far each division is and what is missing by name, with the way to its cell', async () => {
    const layanan = createLayananTiruan(bukuPada(4, kantorKurang()));
    const panel = await bukaPanel(layanan);
    await bukaTab(panel, /Isian/);
    const gakda = screen.getByRole('progressbar', { name: 'Kemajuan isian Gakda' });
    expect(gakda.closest('li')).toHaveTextContent('Kurang 1');
    await panel.user.click(screen.getByRole('button', { name: /^Ke sel: .*Realisasi TW III$/ }));
    expect(layanan.dituju).toMatchObject([{ tabel: 'isian', bidang: 'GAKDA', kunci: 'IKU-02', kolom: 'realisasi3' }]);
  });

  it('offers to insert the forms before there are any', async () => {
    const panel = await bukaPanel(createLayananTiruan(bukuPada(2)));
    await bukaTab(panel, /Isian/);
    const bagian = screen.getByRole('region', { name: 'Isian per bidang' });
    expect(within(bagian).getByRole('button', { name: 'Sisipkan format' })).toBeInTheDocument();
  });

  it('says that nothing is missing when nothing is', async () => {
    const panel = await bukaPanel(createLayananTiruan(bukuPada(4)));
    await bukaTab(panel, /Isian/);
    expect(screen.getByText('Semua isian wajib dan bukti sudah ada.')).toBeInTheDocument();
  });

  it('offers the sample only where no real figures can be meant', async () => {
    const data = kantorContoh();
    const nyata = { ...data, profil: { ...data.profil, daerah: 'Kabupaten Lain' } };
    const panel = await bukaPanel(createLayananTiruan(bukuPada(4, nyata)));
    await bukaTab(panel, /Isian/);
    expect(screen.getByRole('button', { name: 'Pilih berkas…' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Isi dengan contoh' })).not.toBeInTheDocument();
  });

  it('fills from a file after a preview', async () => {
    const data = kantorContoh();
    const layanan = createLayananTiruan(bukuPada(4, kantorKurang()), {
      berkas: { status: 'terbaca', nama: 'data.json', data },
    });
    const panel = await bukaPanel(layanan);
    await bukaTab(panel, /Isian/);
    await panel.user.click(screen.getByRole('button', { name: 'Pilih berkas…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Isi dari data' });
    await panel.user.click(within(dialog).getByRole('button', { name: 'Isi' }));
    await waitFor(() => expect(layanan.perintah).toEqual([{ id: 'isiDariData', masukan: { data } }]));
  });

  it('answers a broken file with the place of every fault, and changes nothing', async () => {
    const kesalahan = [{ jalur: '$.indikator[2].bidang', salah: '"X" tidak dikenal', harap: 'kode bidang' }];
    const layanan = createLayananTiruan(bukuPada(4), { berkas: { status: 'salah', nama: 'rusak.json', kesalahan } });
    const panel = await bukaPanel(layanan);
    await bukaTab(panel, /Isian/);
    await panel.user.click(screen.getByRole('button', { name: 'Pilih berkas…' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('rusak.json tidak dapat dipakai:'));
    expect(screen.getByRole('status')).toHaveTextContent('$.indikator[2].bidang: "X" tidak dikenal; kode bidang');
    expect(layanan.perintah).toEqual([]);
  });
});

describe('Periksa', () => {
  const buka = async (buku: BukuTiruan) => {
    const layanan = createLayananTiruan(buku);
    const panel = await bukaPanel(layanan);
    await bukaTab(panel, /Periksa/);
    return { layanan, panel };
  };

  it('groups findings by division with severity in words, rule and next step', async () => {
    await buka(bukuPada(5, kantorKurang()));
    const temuan = screen.getByRole('heading', { level: 4, name: 'harus dibereskan: Satuan kosong' }).closest('li');
    expect(temuan).toHaveTextContent('Indikator KIN-06 belum mempunyai satuan.');
    expect(temuan).toHaveTextContent('Isi satuan di lembar IKU');
    expect(temuan).toHaveTextContent('R02');
    expect(screen.getByRole('region', { name: 'Trantibum' })).toContainElement(temuan);
  });

  it('jumps to the cell of a finding', async () => {
    const { layanan, panel } = await buka(bukuPada(5, kantorKurang()));
    await panel.user.click(screen.getByRole('button', { name: 'Ke sel: Satuan kosong' }));
    expect(layanan.dituju).toMatchObject([{ tabel: 'iku', kunci: 'KIN-06', kolom: 'satuan' }]);
  });

  it('tells when that cell is gone', async () => {
    const layanan = createLayananTiruan(bukuPada(5, kantorKurang()), { selAda: false });
    const panel = await bukaPanel(layanan);
    await bukaTab(panel, /Periksa/);
    await panel.user.click(screen.getByRole('button', { name: 'Ke sel: Satuan kosong' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Sel itu tidak ditemukan.'));
  });

  it('shows only the chosen severity and division, and leads back out of an empty filter', async () => {
    const { panel } = await buka(bukuPada(5, kantorKurang()));
    await panel.user.click(screen.getByRole('button', { name: /perlu alasan/ }));
    expect(screen.queryByRole('heading', { level: 4, name: /harus dibereskan/ })).not.toBeInTheDocument();
    await panel.user.click(screen.getByRole('button', { name: /perlu alasan/ }));
    await panel.user.click(screen.getByRole('button', { name: /catatan$/ }));
    await panel.user.click(await screen.findByRole('button', { name: 'Tampilkan semua' }));
    await panel.user.selectOptions(screen.getByRole('combobox', { name: 'Bidang' }), 'GAKDA');
    expect(screen.queryByRole('region', { name: 'Trantibum' })).not.toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'Gakda' })).toBeInTheDocument();
  });

  it('restores overwritten formulas', async () => {
    const buku = {
      ...bukuPada(5),
      ditimpa: [{ tabel: 'isian', bidang: 'TRANTIB', kunci: 'KIN-06', kolom: 'capaianSd' } as const],
    };
    const { layanan, panel } = await buka(buku);
    await panel.user.click(screen.getByRole('button', { name: 'Pulihkan rumus' }));
    const dialog = await screen.findByRole('dialog', { name: 'Pulihkan rumus' });
    await panel.user.click(within(dialog).getByRole('button', { name: 'Pulihkan' }));
    await waitFor(() => expect(layanan.perintah.map(({ id }) => id)).toEqual(['pulihkanRumus']));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Pulihkan rumus' })).not.toBeInTheDocument());
  });

  it('draws thirty of many findings and the rest on demand', async () => {
    const data = kantorContoh();
    const [pertama] = data.daftarIndikator;
    if (pertama === undefined) throw new Error('the sample has no indicators');
    const banyak = Array.from({ length: 70 }, (_, i) => ({
      ...pertama,
      kode: `X-${i}`,
      indikator: `Uji ${i}`,
      satuan: '',
    }));
    const { panel } = await buka(bukuPada(5, { ...data, daftarIndikator: banyak }));
    const jumlah = (): number => screen.getAllByRole('heading', { level: 4 }).length;
    expect(jumlah()).toBe(30);
    await panel.user.click(screen.getByRole('button', { name: 'Tampilkan 30 lagi' }));
    expect(jumlah()).toBe(60);
  });
});

describe('Reviu', () => {
  const buka = async (buku: BukuTiruan) => {
    const layanan = createLayananTiruan(buku);
    const panel = await bukaPanel(layanan);
    await bukaTab(panel, /Reviu/);
    return { layanan, panel };
  };
  const kartu = (): HTMLElement => screen.getByRole('region', { name: 'Reviu per indikator' });

  it('shows the figures of an indicator and why they are what they are', async () => {
    await buka(bukuPada(7));
    expect(kartu()).toHaveTextContent('Persentase penegakan Perda');
    expect(kartu()).toHaveTextContent('71,5 ÷ 75 × 100 = 95,33');
    expect(kartu()).toHaveTextContent('Sangat Tinggi');
  });

  it('walks through the indicators by button and by arrow key', async () => {
    const { panel } = await buka(bukuPada(7));
    await panel.user.click(screen.getByRole('button', { name: 'Indikator berikutnya' }));
    expect(kartu()).toHaveTextContent('2 dari 21');
    await panel.user.keyboard('{ArrowRight}');
    expect(kartu()).toHaveTextContent('3 dari 21');
    await panel.user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(kartu()).toHaveTextContent('21 dari 21');
  });

  it('writes a note on the indicator and its column', async () => {
    const { layanan, panel } = await buka(bukuPada(7));
    await panel.user.click(screen.getByRole('button', { name: 'Tulis catatan' }));
    const dialog = await screen.findByRole('dialog', { name: 'Tulis catatan' });
    await panel.user.type(within(dialog).getByLabelText(/Catatan/), 'Sebut nomor perkara.');
    await panel.user.click(within(dialog).getByRole('button', { name: 'Simpan catatan' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Catatan tersimpan.'));
    expect(layanan.perintah).toEqual([
      {
        id: 'tulisCatatan',
        masukan: { sasaran: { tabel: 'isian', kunci: 'IKU-01', kolom: 'realisasi3' }, teks: 'Sebut nomor perkara.' },
      },
    ]);
    expect(screen.getByRole('tab', { name: /1 catatan belum tuntas/ })).toBeInTheDocument();
  });

  it('accepts an answered note, and then nothing waits any more', async () => {
    const { panel } = await buka(bercatatan());
    expect(screen.getByRole('region', { name: 'Catatan (1)' })).toHaveTextContent('Sudah: perkara 12 dan 17.');
    await panel.user.click(screen.getByRole('button', { name: 'Terima' }));
    const dialog = await screen.findByRole('dialog', { name: 'Terima jawaban' });
    await panel.user.click(within(dialog).getByRole('button', { name: 'Terima' }));
    await waitFor(() => expect(screen.getByText('Tidak ada catatan yang menunggu.')).toBeInTheDocument());
  });

  it('rejects an answer only with a reason', async () => {
    const { layanan, panel } = await buka(bercatatan());
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
    const bagian = screen.getByRole('region', { name: 'Catatan untuk laporan (1)' });
    expect(within(bagian).getByRole('button', { name: 'Jawab' })).toBeInTheDocument();
  });
});

describe('Laporan', () => {
  it('shows the averages, the absorption and the predikat of the sample', async () => {
    const panel = await bukaPanel(createLayananTiruan(bukuPada(9)));
    await bukaTab(panel, /Laporan/);
    const ringkasan = screen.getByRole('region', { name: 'Capaian Kinerja Triwulan III 2026' });
    expect(ringkasan).toHaveTextContent('Rata-rata s.d. TW III101,98 %');
    expect(ringkasan).toHaveTextContent('Serapan anggaran68,71 %');
    expect(ringkasan).toHaveTextContent('19 dari 21 indikator dihitung');
    expect(ringkasan).toHaveTextContent('Sangat Tinggi');
  });

  it('asks number, date and paper before it makes the report', async () => {
    const layanan = createLayananTiruan(bukuPada(6));
    const panel = await bukaPanel(layanan);
    await bukaTab(panel, /Laporan/);
    await panel.user.click(screen.getByRole('button', { name: 'Susun laporan…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Susun laporan' });
    await panel.user.type(within(dialog).getByLabelText(/Nomor surat/), '800/65/SATPOL PP/2026');
    await panel.user.selectOptions(within(dialog).getByLabelText(/Kertas/), 'A4');
    await panel.user.click(within(dialog).getByRole('button', { name: 'Lanjut' }));
    await panel.user.click(await within(dialog).findByRole('button', { name: 'Susun' }));
    await waitFor(() =>
      expect(layanan.perintah).toEqual([
        { id: 'susunLaporan', masukan: { nomor: '800/65/SATPOL PP/2026', tanggal: '2026-10-05', kertas: 'A4' } },
      ]),
    );
    expect(await screen.findByText('Cetak')).toBeInTheDocument();
  });

  it('shows who signed, when, and the digest, and asks for no new report', async () => {
    const panel = await bukaPanel(createLayananTiruan(bukuPada(11)));
    await bukaTab(panel, /Laporan/);
    const bagian = screen.getByRole('region', { name: 'Pengesahan' });
    expect(bagian).toHaveTextContent('Disahkan 7 Okt 2026 oleh Rina');
    expect(bagian).toHaveTextContent('7f3a91c2');
    expect(screen.queryByRole('button', { name: 'Susun ulang…' })).not.toBeInTheDocument();
  });

  it('names the archive file', async () => {
    const panel = await bukaPanel(createLayananTiruan(bukuPada(11)));
    await bukaTab(panel, /Laporan/);
    expect(screen.getByText('TW3-2026_Capaian-Kinerja_Final.xlsx')).toBeInTheDocument();
  });
});

describe('the tabs', () => {
  // Arrow keys are moved by tabster, which asks for layout: the end-to-end test presses them in a browser.
  it('are opened by the focus that arrow keys give, and say their counts', async () => {
    await bukaPanel(createLayananTiruan(bukuPada(5, kantorKurang())));
    expect(screen.getByRole('tab', { name: /Alur 4 dari 10 langkah selesai/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    act(() => screen.getByRole('tab', { name: /Isian 4 dari 5 bidang lengkap/ }).focus());
    expect(await screen.findByRole('tabpanel', { name: /^Isian/ })).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: /Periksa [1-9] temuan harus dibereskan/ })).toBeInTheDocument();
  });
});

describe('a change in the workbook', () => {
  it('by anybody is shown after a pause, without a dialog', async () => {
    const layanan = createLayananTiruan(bukuPada(5, kantorKurang()));
    await bukaPanel(layanan);
    layanan.buku = bukuPada(5);
    act(() => layanan.berubah());
    await waitFor(() => expect(screen.getByRole('tab', { name: /Periksa 0 temuan/ })).toBeInTheDocument());
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

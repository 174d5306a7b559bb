import { act, screen, waitFor, within } from '@testing-library/react';
import { KegagalanHost } from '../../src/app/port/kegagalan';
import { bukaPanel, bukaTab } from './build/buka-panel';
import { bukuKosong, bukuPada, kantorContoh } from './build/buku-tiruan';
import { createLayananTiruan } from './build/layanan-tiruan';

const dialog = (nama: string | RegExp): Promise<HTMLElement> => screen.findByRole('dialog', { name: nama });
const tekan = (nama: string, di: HTMLElement): HTMLElement => within(di).getByRole('button', { name: nama });

const berikutnya = (nama: string): HTMLElement =>
  tekan(nama, screen.getByRole('region', { name: 'Langkah berikutnya' }));

describe('an action', () => {
  it('names everything that it will change before it changes anything', async () => {
    const layanan = createLayananTiruan(bukuPada(2));
    const { user } = await bukaPanel(layanan);
    await user.click(berikutnya('Sisipkan format'));
    const lembar = await dialog('Sisipkan format');
    expect(lembar).toHaveTextContent(/Membuat 6 lembar: Isian Sekretariat, Isian Gakda/);
    expect(lembar).toHaveTextContent('Dapat dikembalikan setelahnya.');
    expect(layanan.perintah).toEqual([]);
    await user.click(tekan('Sisipkan', lembar));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(layanan.perintah.map(({ id }) => id)).toEqual(['sisipkanFormat']);
    expect(screen.getByRole('status')).toHaveTextContent('Format disisipkan.');
  });

  it('changes nothing when it is cancelled in the preview', async () => {
    const layanan = createLayananTiruan(bukuPada(2));
    const { user } = await bukaPanel(layanan);
    await user.click(berikutnya('Sisipkan format'));
    await user.click(tekan('Batal', await dialog('Sisipkan format')));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(layanan.perintah).toEqual([]);
  });

  it('is closed by Escape, and the focus goes back to its button', async () => {
    const { user } = await bukaPanel(createLayananTiruan(bukuPada(2)));
    const tombol = berikutnya('Sisipkan format');
    await user.click(tombol);
    await dialog('Sisipkan format');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(tombol).toHaveFocus());
  });

  it('says so when nothing needs to change, and offers no confirmation', async () => {
    const layanan = createLayananTiruan(bukuPada(2), { pratinjau: [{ jenis: 'tidak-ada', jumlah: 0, nama: [] }] });
    const { user } = await bukaPanel(layanan);
    await user.click(berikutnya('Sisipkan format'));
    const lembar = await dialog('Sisipkan format');
    expect(lembar).toHaveTextContent('Tidak ada yang perlu diubah');
    expect(within(lembar).queryByRole('button', { name: 'Sisipkan' })).not.toBeInTheDocument();
  });

  it('says plainly when it cannot be undone', async () => {
    const { user } = await bukaPanel(createLayananTiruan(bukuPada(2), { tanpaBalik: true }));
    await user.click(berikutnya('Sisipkan format'));
    expect(await dialog('Sisipkan format')).toHaveTextContent('Tidak dapat dikembalikan dari panel ini.');
  });

  it('whose workbook was changed by somebody else meanwhile shows the new list first, and is run from that', async () => {
    const layanan = createLayananTiruan(bukuPada(2));
    const { user } = await bukaPanel(layanan);
    await user.click(berikutnya('Sisipkan format'));
    const lembar = await dialog('Sisipkan format');
    expect(lembar).not.toHaveTextContent('berubah selagi');
    layanan.atur = {
      pratinjau: [{ jenis: 'lembar-baru', jumlah: 1, nama: ['Rekap'] }],
      masihBerlaku: () => Promise.resolve(false),
    };
    await user.click(tekan('Sisipkan', lembar));
    expect(await screen.findByRole('alert')).toHaveTextContent(/^Buku kerja berubah selagi pratinjau ini/);
    expect(lembar).toHaveTextContent('Membuat 1 lembar: Rekap');
    expect(layanan.perintah).toEqual([]);
    layanan.atur = {};
    await user.click(tekan('Sisipkan', lembar));
    await waitFor(() => expect(layanan.perintah.map(({ id }) => id)).toEqual(['sisipkanFormat']));
  });

  it('whose list stays the same in a workbook that was changed goes on without asking twice', async () => {
    const layanan = createLayananTiruan(bukuPada(2), { masihBerlaku: () => Promise.resolve(false) });
    const { user } = await bukaPanel(layanan);
    await user.click(berikutnya('Sisipkan format'));
    await user.click(tekan('Sisipkan', await dialog('Sisipkan format')));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Format disisipkan.'));
    expect(layanan.perintah.map(({ id }) => id)).toEqual(['sisipkanFormat']);
  });

  it('that cannot look whether the workbook was changed says that nothing was written', async () => {
    const layanan = createLayananTiruan(bukuPada(2), {
      masihBerlaku: () => Promise.reject(new KegagalanHost('koneksi-putus', 'ConnectionFailure', 'no')),
    });
    const { user } = await bukaPanel(layanan);
    await user.click(berikutnya('Sisipkan format'));
    const lembar = await dialog('Sisipkan format');
    await user.click(tekan('Sisipkan', lembar));
    await waitFor(() => expect(lembar).toHaveTextContent('Buku kerja belum berubah.'));
    expect(layanan.perintah).toEqual([]);
  });

  it('is taken back by Kembalikan, after a preview of its own', async () => {
    const layanan = createLayananTiruan(bukuPada(2));
    const { user } = await bukaPanel(layanan);
    await user.click(berikutnya('Sisipkan format'));
    await user.click(tekan('Sisipkan', await dialog('Sisipkan format')));
    await user.click(await screen.findByRole('button', { name: 'Kembalikan' }));
    await user.click(tekan('Kembalikan', await dialog('Kembalikan')));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Perubahan dikembalikan.'));
    expect(berikutnya('Sisipkan format')).toBeInTheDocument();
  });

  it('that the use case refuses says why, where and what to do, and leads to the findings', async () => {
    const data = kantorContoh();
    const layanan = createLayananTiruan(bukuPada(2), {
      tolak: {
        status: 'ditolak',
        pesan: [{ kunci: 'indikator-belum-ada', data: {} }],
        temuan: [
          {
            kode: 'R02',
            tingkat: 'E',
            lokasi: { tabel: 'iku', bidang: null, kunci: 'KIN-03', kolom: 'satuan' },
            indikator: data.daftarIndikator[2]?.kode ?? null,
            data: {},
          },
        ],
      },
    });
    const { user } = await bukaPanel(layanan);
    await user.click(berikutnya('Sisipkan format'));
    const lembar = await dialog('Sisipkan format');
    expect(within(lembar).getByRole('alert')).toHaveTextContent(/Lembar IKU belum berisi indikator\. Isi sedikitnya/);
    expect(lembar).toHaveTextContent('Indikator KIN-03 belum mempunyai satuan.');
    await user.click(tekan('Lihat temuan', lembar));
    expect(screen.getByRole('tab', { name: /Periksa/ })).toHaveAttribute('aria-selected', 'true');
    expect(layanan.perintah).toEqual([]);
  });

  it.each([
    { applied: 'no', kata: 'Buku kerja belum berubah.' },
    { applied: 'maybe', kata: 'Sebagian mungkin sudah tertulis.' },
  ] as const)(
    'that Excel fails ($applied written) says what happened and succeeds on the next try',
    async ({ applied, kata }) => {
      const layanan = createLayananTiruan(bukuPada(2), { gagal: new KegagalanHost('sibuk', 'Busy', applied) });
      const { user } = await bukaPanel(layanan);
      await user.click(berikutnya('Sisipkan format'));
      await user.click(tekan('Sisipkan', await dialog('Sisipkan format')));
      const lembar = await dialog('Sisipkan format');
      await waitFor(() => expect(lembar).toHaveTextContent('Excel sedang sibuk'));
      expect(lembar).toHaveTextContent(kata);
      layanan.atur = {};
      await user.click(tekan('Coba lagi', lembar));
      await user.click(await within(lembar).findByRole('button', { name: 'Sisipkan' }));
      await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Format disisipkan.'));
    },
  );

  it('that fails while it is thought through has written nothing, and says so', async () => {
    const layanan = createLayananTiruan(bukuPada(2));
    layanan.rencanakan = () => Promise.reject(new KegagalanHost('koneksi-putus', 'X', 'maybe'));
    const { user } = await bukaPanel(layanan);
    await user.click(berikutnya('Sisipkan format'));
    expect(await screen.findByText('Buku kerja belum berubah.')).toBeInTheDocument();
  });

  it('never shows the raw text of an error', async () => {
    const layanan = createLayananTiruan(bukuPada(2), { gagal: new Error('InvalidReference 0x80070057') });
    const { user } = await bukaPanel(layanan);
    await user.click(berikutnya('Sisipkan format'));
    await user.click(tekan('Sisipkan', await dialog('Sisipkan format')));
    await screen.findByText('Tidak berhasil');
    expect(screen.queryByText(/0x80070057/)).not.toBeInTheDocument();
  });

  it('that takes longer than a second shows how far it is and can be stopped', async () => {
    let lanjut = (): void => undefined;
    const layanan = createLayananTiruan(bukuPada(2), {
      langkah: 4,
      sela: () => new Promise((resolve) => (lanjut = resolve)),
    });
    const { user } = await bukaPanel(layanan);
    await user.click(berikutnya('Sisipkan format'));
    await user.click(tekan('Sisipkan', await dialog('Sisipkan format')));
    const kemajuan = await screen.findByRole('progressbar', { name: 'Kemajuan' });
    await act(async () => lanjut());
    await waitFor(() => expect(kemajuan).toHaveAttribute('aria-valuenow', '0.25'));
    const batal = await screen.findByRole('button', { name: 'Batal' }, { timeout: 2000 });
    await user.click(batal);
    await act(async () => lanjut());
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('Dibatalkan. Yang sempat tertulis sudah dikembalikan.'),
    );
    expect(layanan.perintah).toEqual([]);
  });

  it('that waits for a cell to be finished says so until it goes on', async () => {
    let lanjut = (): void => undefined;
    const layanan = createLayananTiruan(bukuPada(2), { sela: () => new Promise((resolve) => (lanjut = resolve)) });
    const { pane, user } = await bukaPanel(layanan);
    await user.click(berikutnya('Sisipkan format'));
    await user.click(tekan('Sisipkan', await dialog('Sisipkan format')));
    await screen.findByRole('progressbar', { name: 'Kemajuan' });
    act(() => pane.tungguSel(true));
    expect(await screen.findByText(/Tekan Enter di lembar; pekerjaan berlanjut sendiri/)).toBeInTheDocument();
    act(() => pane.tungguSel(false));
    await act(async () => lanjut());
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Format disisipkan.'));
  });
});

describe('finishing a step', () => {
  it('asks for a remark and, when it is overdue, for the reason, says in whose name it is recorded, and begins the next step', async () => {
    const layanan = createLayananTiruan(bukuPada(3));
    await layanan.gantiPengguna({ nama: 'Rina', peran: 'STAF' });
    const { user } = await bukaPanel(layanan);
    await user.click(screen.getByRole('button', { name: 'Selesaikan langkah ini' }));
    const lembar = await dialog('Selesaikan langkah 3');
    expect(lembar).toHaveTextContent('Menyampaikan format');
    expect(lembar).toHaveTextContent('Dicatat atas nama Rina, Staf.');
    await user.type(within(lembar).getByLabelText('Keterangan (boleh kosong)'), 'lewat WA');
    await user.click(tekan('Selesaikan', lembar));
    expect(layanan.perintah).toEqual([]);
    await user.type(within(lembar).getByLabelText(/^Mengapa melewati waktu baku/), 'Dua bidang rapat');
    await user.click(tekan('Selesaikan', lembar));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Langkah selesai.'));
    const masukan = { langkah: 3, keterangan: 'lewat WA', alasanTerlambat: 'Dua bidang rapat' };
    expect(layanan.perintah).toEqual([{ id: 'selesaikanLangkah', masukan }]);
    expect(screen.getByText(/Langkah 4/)).toBeInTheDocument();
  });

  it('returned for correction needs a step and a reason', async () => {
    const layanan = createLayananTiruan(bukuPada(7));
    const { user } = await bukaPanel(layanan);
    await user.click(screen.getByRole('button', { name: 'Kembalikan…' }));
    const lembar = await dialog('Kembalikan langkah');
    await user.selectOptions(within(lembar).getByLabelText(/Kembalikan ke langkah/), '5');
    await user.click(tekan('Kembalikan', lembar));
    expect(within(lembar).getByText('Wajib diisi')).toBeInTheDocument();
    expect(layanan.perintah).toEqual([]);
    await user.type(within(lembar).getByLabelText(/Alasan/), 'Angka patroli salah');
    await user.click(tekan('Kembalikan', lembar));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Langkah dikembalikan.'));
    expect(layanan.perintah).toEqual([{ id: 'kembalikanLangkah', masukan: { ke: 5, alasan: 'Angka patroli salah' } }]);
  });
});

describe('several commands that belong together', () => {
  it('make the sample quarter in one confirmation, and remove it again from its outcome', async () => {
    const layanan = createLayananTiruan(bukuKosong);
    const { user } = await bukaPanel(layanan);
    await user.click(screen.getByRole('button', { name: 'Coba dengan data contoh' }));
    const lembar = await dialog('Coba dengan data contoh');
    expect(lembar).toHaveTextContent('Lalu: Sisipkan format');
    await user.click(tekan('Mulai contoh', lembar));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Triwulan contoh siap.'));
    expect(layanan.perintah.map(({ id }) => id)).toEqual(['siapkanTriwulan', 'sisipkanFormat', 'isiDariData']);
    expect(screen.getByRole('heading', { level: 1, name: 'Triwulan III 2026' })).toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: 'Kembalikan' }));
    await user.click(tekan('Hapus contoh', await dialog('Hapus data contoh')));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Data contoh dihapus.'));
    expect(screen.getByRole('button', { name: 'Coba dengan data contoh' })).toBeInTheDocument();
  });

  it('stop at a refusal in the middle and say it', async () => {
    const layanan = createLayananTiruan(bukuKosong);
    const { user } = await bukaPanel(layanan);
    await user.click(screen.getByRole('button', { name: 'Coba dengan data contoh' }));
    const lembar = await dialog('Coba dengan data contoh');
    layanan.atur = { tolak: { status: 'ditolak', pesan: [{ kunci: 'bidang-belum-ada', data: {} }], temuan: [] } };
    await user.click(tekan('Mulai contoh', lembar));
    expect(await screen.findByRole('alert')).toHaveTextContent('Lembar Beranda belum berisi bidang.');
    expect(layanan.perintah.map(({ id }) => id)).toEqual(['siapkanTriwulan']);
  });
});

it('keeps what is being written when the pane is closed halfway', async () => {
  const layanan = createLayananTiruan(bukuPada(7));
  const panel = await bukaPanel(layanan);
  await bukaTab(panel, /Reviu/);
  await panel.user.click(screen.getByRole('button', { name: 'Tulis catatan' }));
  await panel.user.type(screen.getByRole('textbox', { name: /Catatan/ }), 'Sebut nomor perkara');
  await panel.user.click(screen.getByRole('button', { name: 'Batal' }));
  expect(screen.queryByRole('textbox', { name: /Catatan/ })).toBeNull();
  await panel.user.click(screen.getByRole('button', { name: 'Tulis catatan' }));
  await waitFor(() => expect(screen.getByRole('textbox', { name: /Catatan/ })).toHaveValue('Sebut nomor perkara'));
});

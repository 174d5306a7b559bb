import { act, screen, waitFor, within } from '@testing-library/react';
import { bukaPanel, bukaTab } from './build/buka-panel';
import { bukuPada, kantorContoh } from './build/buku-tiruan';
import { kantorKurang } from './build/kantor-kurang';
import { createLayananTiruan } from './build/layanan-tiruan';

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

  it('tells about the row on which the user stands, and is quiet elsewhere', async () => {
    const layanan = createLayananTiruan(bukuPada(4, kantorKurang()));
    const panel = await bukaPanel(layanan);
    await bukaTab(panel, /Isian/);
    const kartu = () => screen.getByRole('region', { name: 'Sel yang dipilih' });
    expect(kartu()).toHaveTextContent('Pilih sel pada lembar Isian');
    act(() => layanan.berdiriDi({ tabel: 'isian', bidang: 'GAKDA', kunci: 'iku-02', kolom: 'realisasi3' }));
    expect(kartu()).toHaveTextContent('Persentase Perda dan Perkada yang ditegakkan');
    expect(kartu()).toHaveTextContent('Sumber dataDaftar Perda bersanksi');
    expect(kartu()).toHaveTextContent('Realisasi TW II');
    expect(kartu()).toHaveTextContent('Keadaan isianBelum diisi');
    act(() => layanan.berdiriDi(null));
    expect(kartu()).toHaveTextContent('Pilih sel pada lembar Isian');
  });

  it('registers evidence with the digest of the chosen file', async () => {
    const layanan = createLayananTiruan(bukuPada(4, kantorKurang()));
    const panel = await bukaPanel(layanan);
    await bukaTab(panel, /Isian/);
    act(() => layanan.berdiriDi({ tabel: 'isian', bidang: 'GAKDA', kunci: 'IKU-02', kolom: 'realisasi3' }));
    await panel.user.click(screen.getByRole('button', { name: 'Catat bukti…' }));
    await panel.user.click(screen.getByRole('button', { name: 'Catat' }));
    expect(layanan.perintah).toEqual([]);
    await panel.user.click(screen.getByRole('button', { name: 'Pilih berkasnya…' }));
    expect(await screen.findByText(/^Sidik berkas ab12ab12ab12/)).toBeInTheDocument();
    await panel.user.type(screen.getByRole('textbox', { name: 'Tempat atau tautan' }), 'Map 3');
    await panel.user.click(screen.getByRole('button', { name: 'Catat' }));
    const dialog = await screen.findByRole('dialog', { name: 'Catat bukti' });
    await panel.user.click(within(dialog).getByRole('button', { name: 'Catat' }));
    await waitFor(() =>
      expect(layanan.perintah).toMatchObject([
        {
          id: 'catatBukti',
          masukan: { kode: 'IKU-02', nama: 'berita-acara.pdf', tempat: 'Map 3', sidik: 'ab12'.repeat(16) },
        },
      ]),
    );
  });
});

import { act, render, screen, waitFor, within } from '@testing-library/react';
import { KegagalanHost } from '../../src/app/port/kegagalan';
import { App } from '../../src/taskpane/App';
import { createPane } from '../../src/taskpane/store/pane';
import { StartFailure } from '../../src/taskpane/StartFailure';
import { bukaPanel } from './build/buka-panel';
import { bukuPada } from './build/buku-tiruan';
import { createLayananTiruan } from './build/layanan-tiruan';

const bukaSetelan = async (layanan = createLayananTiruan(bukuPada(4))) => {
  const panel = await bukaPanel(layanan);
  await panel.user.click(screen.getByRole('button', { name: 'Profil dan setelan' }));
  return { ...panel, layanan, dialog: await screen.findByRole('dialog') };
};

describe('profile and settings', () => {
  it('keep name and role, and whose turn it is follows', async () => {
    const { user, layanan, dialog } = await bukaSetelan();
    await user.type(within(dialog).getByRole('textbox', { name: 'Nama Anda' }), 'Rina');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Peran' }), 'STAF');
    await user.click(within(dialog).getByRole('button', { name: 'Tutup' }));
    expect(await screen.findByText('Giliran Anda · Langkah 4')).toBeInTheDocument();
    expect(layanan.pengguna()).toEqual({ nama: 'Rina', peran: 'STAF' });
  });

  it('change the language at once, the page language with it, and remember it', async () => {
    const { user, layanan, dialog } = await bukaSetelan();
    await user.click(within(dialog).getByRole('radio', { name: 'English' }));
    await user.click(await screen.findByRole('button', { name: 'Close' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Quarter III 2026' })).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: /^Check/ })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(layanan.preferensi.get('bahasa')).toBe('en');
  });

  it('change the theme at once and remember it', async () => {
    const { user, layanan, dialog } = await bukaSetelan();
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Tema' }), 'contrast');
    expect(layanan.preferensi.get('tema')).toBe('contrast');
    expect(document.documentElement.style.colorScheme).toBe('dark');
  });

  it('are as they were left when the pane opens again', async () => {
    const layanan = createLayananTiruan(bukuPada(4));
    layanan.preferensi.set('bahasa', 'en');
    await bukaPanel(layanan);
    expect(screen.getByRole('heading', { level: 1, name: 'Quarter III 2026' })).toBeInTheDocument();
  });

  it('begin in the language of the host where none was chosen', async () => {
    await bukaPanel({ ...createLayananTiruan(bukuPada(4)), bahasaHost: () => 'en' });
    expect(screen.getByRole('heading', { level: 1, name: 'Quarter III 2026' })).toBeInTheDocument();
  });

  it('stay with the language that is there when the words of another one do not arrive, and say so', async () => {
    const { user, layanan, dialog } = await bukaSetelan({
      ...createLayananTiruan(bukuPada(4)),
      muatKata: async () => Promise.reject(new KegagalanHost('bagian-tak-termuat', 'ChunkNotLoaded', 'no')),
    });
    await user.click(within(dialog).getByRole('radio', { name: 'English' }));
    await user.click(within(dialog).getByRole('button', { name: 'Tutup' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Triwulan III 2026' })).toBeInTheDocument();
    expect(screen.getByText(/Bagian panel yang diperlukan belum termuat/)).toBeInTheDocument();
    expect(layanan.preferensi.get('bahasa')).toBeUndefined();
  });

  it('say what cannot be remembered where the browser keeps nothing', async () => {
    const { dialog } = await bukaSetelan({ ...createLayananTiruan(bukuPada(4)), dapatMengingat: false });
    expect(dialog).toHaveTextContent('berlaku sampai panel ditutup');
  });
});

describe('a workbook that cannot be read', () => {
  it('at the start is told with its next step and read on the next try', async () => {
    const layanan = createLayananTiruan(bukuPada(4), { gagalBaca: new KegagalanHost('sibuk', 'Busy', 'no') });
    const { user } = await bukaPanel(layanan);
    expect(screen.getByRole('heading', { name: /Excel sedang sibuk/ })).toBeInTheDocument();
    layanan.atur = {};
    await user.click(screen.getByRole('button', { name: 'Coba lagi' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Triwulan III 2026' })).toBeInTheDocument();
  });

  it('later leaves what was read on the screen and tells it below', async () => {
    const layanan = createLayananTiruan(bukuPada(4));
    const { pane } = await bukaPanel(layanan);
    layanan.atur = { gagalBaca: new KegagalanHost('koneksi-putus', 'X', 'no') };
    await act(() => pane.muat());
    expect(screen.getByRole('heading', { level: 1, name: 'Triwulan III 2026' })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Hubungan dengan Excel terputus');
    layanan.atur = {};
    await act(() => pane.muat());
    await waitFor(() => expect(screen.getByRole('status')).toBeEmptyDOMElement());
  });

  it('shows a quiet shape of the pane while it is read for the first time', async () => {
    const pane = createPane(createLayananTiruan(bukuPada(4)));
    render(<App pane={pane} />);
    expect(screen.getAllByRole('status').map((satu) => satu.textContent)).toContain('Membaca buku kerja…');
  });
});

it.each([
  { sebab: 'tak-termuat', judul: 'Pustaka Office tidak terjangkau' },
  { sebab: 'tak-menjawab', judul: 'Excel belum menjawab' },
  { sebab: 'bukan-excel', judul: 'Panel ini hanya bekerja di dalam Excel' },
  { sebab: 'versi-kurang', judul: 'Versi Excel ini terlalu lama' },
] as const)('a start without Excel ($sebab) is explained with steps to take', ({ sebab, judul }) => {
  jest.spyOn(navigator, 'language', 'get').mockReturnValue('id-ID');
  render(<StartFailure sebab={sebab} />);
  expect(screen.getByRole('heading', { name: judul })).toBeInTheDocument();
  expect(screen.getAllByRole('listitem').length).toBeGreaterThanOrEqual(2);
});

import { screen, within } from '@testing-library/react';
import { kataKelola } from '../../src/taskpane/feature/isian/kelola/kata';
import { kodeBerikut } from '../../src/taskpane/feature/isian/kelola/draf';
import { bukaPanel, bukaTab } from './build/buka-panel';
import { bukuPada, kantorContoh } from './build/buku-tiruan';
import { createLayananTiruan } from './build/layanan-tiruan';

const data = kantorContoh();
const [bidang, lain] = data.daftarBidang;
const pertama = data.daftarIndikator.find((satu) => satu.bidang === bidang?.kode);

const buka = async () => {
  const layanan = createLayananTiruan(bukuPada(4));
  const panel = await bukaPanel(layanan);
  await bukaTab(panel, /^Isian/);
  await panel.user.click(screen.getByRole('button', { name: 'Kelola indikator dan bidang…' }));
  return { ...panel, layanan, dialog: await screen.findByRole('dialog') };
};
const tombol = (nama: string) => within(screen.getByRole('dialog')).getByRole('button', { name: nama });

describe('managing indicators and divisions', () => {
  it('gives an indicator other words and another division in one go', async () => {
    const { user, layanan } = await buka();
    await user.click(tombol(`Ubah ${pertama?.kode ?? ''}`));
    const nama = screen.getByRole('textbox', { name: 'Indikator kinerja' });
    await user.clear(nama);
    await user.type(nama, 'Nama lain');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Bidang' }), lain?.kode ?? '');
    await user.click(tombol('Lanjut…'));
    await user.click(await screen.findByRole('button', { name: 'Terapkan' }));
    expect(layanan.perintah[0]).toEqual({
      id: 'kelolaSusunan',
      masukan: {
        perubahan: [
          { jenis: 'indikator-ubah', kode: pertama?.kode, isi: { indikator: 'Nama lain' } },
          { jenis: 'indikator-pindah', kode: pertama?.kode, bidang: lain?.kode },
        ],
      },
    });
  });

  it('proposes a free code for a new indicator and asks for its name', async () => {
    const { user, layanan } = await buka();
    await user.click(tombol('Tambah indikator'));
    expect(screen.getByRole('textbox', { name: 'Kode' })).toHaveValue(kodeBerikut(data.daftarIndikator));
    await user.click(tombol('Lanjut…'));
    expect(screen.getByText('Wajib diisi')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Indikator kinerja' }), 'Indikator baru');
    await user.type(screen.getByRole('textbox', { name: 'Target tahunan' }), '12,5');
    await user.click(tombol('Lanjut…'));
    await user.click(await screen.findByRole('button', { name: 'Terapkan' }));
    expect(layanan.perintah[0]?.masukan).toMatchObject({
      perubahan: [{ jenis: 'indikator-baru', isi: { indikator: 'Indikator baru', targetTahunan: 12.5 } }],
    });
  });

  it('refuses a code that is in use', async () => {
    const { user, layanan } = await buka();
    await user.click(tombol('Tambah indikator'));
    const kode = screen.getByRole('textbox', { name: 'Kode' });
    await user.clear(kode);
    await user.type(kode, (pertama?.kode ?? '').toLowerCase());
    await user.type(screen.getByRole('textbox', { name: 'Indikator kinerja' }), 'Indikator baru');
    await user.click(tombol('Lanjut…'));
    expect(screen.getByText(kataKelola.id.kodeDipakai)).toBeInTheDocument();
    expect(layanan.perintah).toEqual([]);
  });

  it('retires a division only with a place for its indicators', async () => {
    const { user, layanan } = await buka();
    await user.click(tombol('Bidang'));
    await user.click(tombol(`Ubah ${bidang?.singkatan ?? ''}`));
    await user.click(screen.getByRole('checkbox', { name: 'Bidang ini berhenti' }));
    await user.click(tombol('Lanjut…'));
    expect(screen.getByText('Wajib diisi')).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: /^Pindahkan \d+ indikator/ }), lain?.kode ?? '');
    await user.click(tombol('Lanjut…'));
    await user.click(await screen.findByRole('button', { name: 'Terapkan' }));
    const { masukan } = layanan.perintah[0] ?? {};
    const milik = data.daftarIndikator.filter((satu) => satu.bidang === bidang?.kode);
    expect(masukan).toEqual({
      perubahan: [
        ...milik.map(({ kode }) => ({ jenis: 'indikator-pindah', kode, bidang: lain?.kode })),
        { jenis: 'bidang-berhenti', kode: bidang?.kode, berhenti: true },
      ],
    });
  });

  it('puts the divisions into another order', async () => {
    const { user, layanan } = await buka();
    await user.click(tombol('Bidang'));
    await user.click(tombol(`Turunkan ${bidang?.singkatan ?? ''}`));
    await user.click(tombol('Terapkan urutan…'));
    await user.click(await screen.findByRole('button', { name: 'Terapkan' }));
    const kode = data.daftarBidang.map((satu) => satu.kode);
    expect(layanan.perintah[0]?.masukan).toEqual({
      perubahan: [{ jenis: 'bidang-urut', urutan: [kode[1], kode[0], ...kode.slice(2)] }],
    });
  });
});

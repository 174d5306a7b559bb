import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import type { Peran } from '../../src/domain/sop/langkah-sop';
import { naskahSop } from '../../src/domain/sop/naskah';
import { sopEn } from '../../src/taskpane/feature/setelan/sop/kata-en';
import { sopId } from '../../src/taskpane/feature/setelan/sop/kata-id';
import { drafOf, revisiOf, sisipkanLangkah } from '../../src/taskpane/feature/setelan/sop/draf';
import { revisiContoh } from '../build/sop';
import { bukaPanel } from './build/buka-panel';
import { bukuPada, catat, type BukuTiruan } from './build/buku-tiruan';
import { createLayananTiruan } from './build/layanan-tiruan';

jest.setTimeout(30_000);
beforeEach(() => {
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});

const buka = async (halaman: string, peran: Peran | null = 'KASUBAG', buku: BukuTiruan = bukuPada(5)) => {
  const layanan = createLayananTiruan(buku);
  await layanan.gantiPengguna({ nama: 'Rina', peran });
  const panel = await bukaPanel(layanan);
  await panel.user.click(screen.getByRole('button', { name: 'Profil dan setelan' }));
  await panel.user.click(await screen.findByRole('button', { name: halaman }));
  await screen.findByRole('heading', { name: halaman });
  const dialog = screen.getByRole('dialog');
  await within(dialog).findByRole('button', { name: 'Kembali' });
  const tekan = (nama: string | RegExp) => panel.user.click(within(dialog).getByRole('button', { name: nama }));
  const ketik = async (nama: string | RegExp, teks: string): Promise<void> => {
    const medan = within(dialog).getByLabelText(nama);
    await panel.user.clear(medan);
    // A date is typed sign by sign: a browser takes no paste there.
    if (medan.getAttribute('type') === 'date') await panel.user.type(medan, teks);
    else await panel.user.paste(teks);
  };
  return { ...panel, layanan, dialog, tekan, ketik };
};
const direvisi = (): BukuTiruan => catat(bukuPada(5), { jenis: 'sop-direvisi', revisi: revisiContoh });

describe('the text of the SOP', () => {
  it('is shown to everybody as it governs the quarter, with the missing number explained, and changed by the Kasubag alone', async () => {
    const { dialog } = await buka('Naskah SOP', 'STAF');
    expect(within(dialog).getByRole('note')).toHaveTextContent('Hanya Kasubag Perencanaan');
    expect(dialog).toHaveTextContent('SOP Nomor 003/SOP/Satpolpp-BLG/2023');
    expect(dialog).toHaveTextContent('Nomor 10 tidak ada pada naskah SOP');
    expect(dialog).toHaveTextContent('Membuat Dokumen Laporan Kinerja');
    expect(dialog).toHaveTextContent('Format Indikator Kinerja Utama');
    expect(dialog).toHaveTextContent('(usulan)');
    expect(within(dialog).queryByRole('button', { name: 'Buat revisi' })).toBeNull();
  });

  it('says which revision waits, and from which quarter it governs', async () => {
    const { dialog } = await buka('Naskah SOP', 'KASUBAG', direvisi());
    expect(dialog).toHaveTextContent('SOP Nomor 003/SOP/Rev.1/2026');
    expect(dialog).toHaveTextContent('Mengatur mulai Triwulan IV 2026');
    expect(dialog).toHaveTextContent('Menambah langkah penggandaan');
  });

  it('is revised as a new edition: what changes is told while one types, and recorded after the preview', async () => {
    const { dialog, tekan, ketik, user, layanan } = await buka('Naskah SOP');
    await tekan('Buat revisi');
    expect(dialog).toHaveTextContent('Revisi ini mengatur mulai Triwulan IV 2026');
    expect(dialog).toHaveTextContent('Belum ada yang berubah');
    await ketik(/^Nomor revisi/, '003/Rev.1/2026');
    await ketik(/^Alasan revisi/, 'Tinjauan tahunan');
    await tekan('Sisipkan sesudah 9');
    const langkah = within(dialog).getByRole('group', { name: /^10\. / });
    await ketik(/^Uraian/, 'Membubuhkan cap dinas');
    await ketik(/^Waktu baku/, '1,5');
    await user.selectOptions(within(langkah).getByLabelText('Satuan waktu'), 'jam');
    expect(await within(dialog).findByText('Langkah 10 (Langkah baru) ditambahkan')).toBeInTheDocument();
    await tekan('Tinjau revisi');
    await user.click(await screen.findByRole('button', { name: 'Simpan' }));
    await waitFor(() => expect(layanan.perintah).toHaveLength(1));
    const [perintah] = layanan.perintah;
    expect(perintah).toMatchObject({
      id: 'revisiSop',
      masukan: { revisi: { nomor: '003/Rev.1/2026', tanggal: '2026-10-05', alasan: 'Tinjauan tahunan' } },
    });
    const revisi = perintah?.id === 'revisiSop' ? perintah.masukan.revisi : null;
    expect(revisi?.langkah.find(({ nomor }) => nomor === 10)).toMatchObject({
      menit: 90,
      waktu: '1,5 Jam',
      tugas: 'lain',
    });
    expect(revisi?.langkah.filter(({ tugas }) => tugas !== 'lain')).toEqual(naskahSop.langkah);
  });

  it('refuses at the field: no number, no reason, a number twice, a time that is none', async () => {
    const { dialog, tekan, ketik } = await buka('Naskah SOP');
    await tekan('Buat revisi');
    await tekan('Ubah langkah 3');
    await ketik('Nomor', '2');
    await ketik(/^Waktu baku/, 'sebentar');
    await tekan('Tinjau revisi');
    for (const pesan of [
      'Tulis nomor dokumen revisi.',
      'Tulis mengapa SOP direvisi.',
      'lebih besar daripada nomor langkah di atasnya',
      'Tulis waktu baku',
      '4 hal perlu diperbaiki',
    ])
      expect(dialog).toHaveTextContent(pesan);
    expect(within(dialog).getByLabelText(/^Nomor revisi/)).toHaveAttribute('aria-invalid', 'true');
  });

  it('lets a step of the office go again, and keeps the ten tasks', async () => {
    const { dialog, tekan } = await buka('Naskah SOP', 'KASUBAG', direvisi());
    await tekan('Buat revisi');
    await tekan('Ubah langkah 10');
    await tekan('Hapus langkah 10');
    expect(await within(dialog).findByText('Langkah 10 (Membubuhkan cap) dihapus')).toBeInTheDocument();
    await tekan('Ubah langkah 9');
    expect(dialog).toHaveTextContent('tidak dapat dihapus');
    expect(within(dialog).queryByRole('button', { name: 'Hapus langkah 9' })).toBeNull();
  });

  it('shows what somebody else wrote as text, never as markup', async () => {
    const jahat = '<img src=x onerror=alert(1)>';
    const { dialog } = await buka(
      'Naskah SOP',
      'STAF',
      catat(bukuPada(2), { jenis: 'sop-direvisi', revisi: { ...revisiContoh, alasan: jahat, nomor: jahat } }),
    );
    expect(dialog).toHaveTextContent(jahat);
    expect(dialog.querySelector('img')).toBeNull();
  });
});

describe('the executors', () => {
  it('are proposals until the Kasubag confirms them', async () => {
    const { dialog, tekan, user, layanan } = await buka('Pelaksana');
    await tekan('Tinjau penetapan');
    expect(dialog).toHaveTextContent('Belum ada yang dipilih');
    expect(within(dialog).getAllByText('usulan')).toHaveLength(10);
    await user.selectOptions(within(dialog).getByLabelText(/^3\. /), 'SEKRETARIS');
    await user.click(within(dialog).getByRole('checkbox', { name: 'Tetapkan langkah 1' }));
    await tekan('Tinjau penetapan');
    await user.click(await screen.findByRole('button', { name: 'Tetapkan' }));
    await waitFor(() => expect(layanan.perintah).toHaveLength(1));
    expect(layanan.perintah[0]).toEqual({
      id: 'tetapkanPelaksana',
      masukan: {
        daftar: [
          { langkah: 1, peran: 'KASAD' },
          { langkah: 3, peran: 'SEKRETARIS' },
        ],
      },
    });
  });

  it('say so when the report is corrected by the post that makes it, and may all be confirmed at once', async () => {
    const { dialog, tekan, user } = await buka('Pelaksana');
    expect(dialog).not.toHaveTextContent('pada jabatan yang sama');
    await user.selectOptions(within(dialog).getByLabelText(/^7\. /), 'KASUBAG');
    expect(dialog).toHaveTextContent('Langkah 6 dan 7 pada jabatan yang sama');
    await tekan('Pilih semua usulan');
    expect(within(dialog).getAllByRole('checkbox', { checked: true })).toHaveLength(10);
  });

  it('are only read by others', async () => {
    const { dialog } = await buka('Pelaksana', null);
    expect(within(dialog).getByRole('note')).toHaveTextContent('belum dipilih');
    expect(within(dialog).queryByRole('checkbox')).toBeNull();
    expect(within(dialog).getByLabelText(/^1\. /)).toBeDisabled();
  });
});

describe('the holders of posts', () => {
  it('are named with NIP, capacity and time; who holds a post today is said', async () => {
    const { dialog, tekan, ketik, user, layanan } = await buka('Pejabat');
    expect(within(dialog).getAllByText('belum disebut')).toHaveLength(4);
    await tekan('Tinjau pejabat');
    expect(dialog).toHaveTextContent('Nama masih kosong');
    await ketik(/^Nama/, 'Pejabat Contoh');
    await ketik('NIP', '1970 abc');
    await user.selectOptions(within(dialog).getByLabelText('Sebagai'), 'plt');
    await ketik('Mulai tanggal', '2026-10-10');
    await ketik('Sampai tanggal', '2026-10-01');
    expect(dialog).toHaveTextContent('NIP ditulis angka');
    expect(dialog).toHaveTextContent('Tanggal akhir tidak boleh sebelum');
    await ketik('NIP', '19700101 199001 1 001');
    await ketik('Mulai tanggal', '2026-10-01');
    await ketik('Sampai tanggal', '2026-10-31');
    await tekan('Tinjau pejabat');
    await user.click(await screen.findByRole('button', { name: 'Tetapkan' }));
    await waitFor(() => expect(layanan.perintah).toHaveLength(1));
    expect(layanan.perintah[0]).toEqual({
      id: 'tetapkanPejabat',
      masukan: {
        pejabat: {
          ...{ peran: 'KASAD', nama: 'Pejabat Contoh', nip: '19700101 199001 1 001', sebutan: 'plt' },
          ...{ dari: '2026-10-01', sampai: '2026-10-31' },
        },
      },
    });
  });

  it('tell of one person in several posts before it is recorded, and do not forbid it', async () => {
    const buku = catat(bukuPada(3), {
      jenis: 'pejabat-ditetapkan',
      pejabat: { peran: 'SEKRETARIS', nama: 'Drs. Contoh', sebutan: 'definitif', dari: null, sampai: null },
    });
    const { dialog, ketik } = await buka('Pejabat', 'KASUBAG', buku);
    expect(dialog).not.toHaveTextContent('beberapa jabatan');
    await ketik(/^Nama/, 'drs contoh');
    expect(dialog).toHaveTextContent('memegang beberapa jabatan');
    expect(dialog).toHaveTextContent('Tidak dilarang');
  });
});

describe('the pages about the SOP', () => {
  it.each(['Naskah SOP', 'Pelaksana', 'Pejabat'])('%s has nothing that axe objects to', async (halaman) => {
    const { dialog, tekan } = await buka(halaman, 'KASUBAG', direvisi());
    if (halaman === 'Naskah SOP') {
      await tekan('Buat revisi');
      await tekan('Ubah langkah 2');
    }
    const { violations } = await axe.run(dialog, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('have the same words in both languages', () => {
    const bentuk = (nilai: unknown): unknown =>
      typeof nilai === 'object' && nilai !== null
        ? Object.fromEntries(Object.entries(nilai).map(([kunci, isi]) => [kunci, bentuk(isi)]))
        : typeof nilai;
    expect(bentuk(sopEn)).toEqual(bentuk(sopId));
  });
});

describe('the draft of a revision', () => {
  const draf = { ...drafOf(naskahSop, '2026-10-05'), nomor: 'R1', alasan: 'x' };
  it('gives back what it was made from, word for word', () => {
    const { langkah, keterkaitan, peralatan } = revisiOf(draf);
    expect({ langkah, keterkaitan, peralatan }).toEqual({
      langkah: naskahSop.langkah,
      keterkaitan: naskahSop.keterkaitan,
      peralatan: naskahSop.peralatan,
    });
  });
  it.each([
    { sesudah: 8, nomor: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], apa: 'takes the number that is free' },
    { sesudah: 0, nomor: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12], apa: 'moves those behind it on by one' },
  ])('with a step more $apa', ({ sesudah, nomor }) => {
    const langkah = sisipkanLangkah(draf.langkah, sesudah, 'Baru');
    expect(revisiOf({ ...draf, langkah }).langkah.map((satu) => satu.nomor)).toEqual(nomor);
  });
});

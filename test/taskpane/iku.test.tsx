import { fireEvent, screen, within } from '@testing-library/react';
import { bacaHtmlTabel } from '../../src/taskpane/feature/iku/html-tabel';
import { kataIku } from '../../src/taskpane/feature/iku/kata';
import { kantorTempel } from '../spec/indikator/impor/kantor';
import { bukaPanel, bukaTab } from './build/buka-panel';
import { bukuPada, kantorContoh } from './build/buku-tiruan';
import { createLayananTiruan } from './build/layanan-tiruan';

const buka = async (layanan = createLayananTiruan(bukuPada(4))) => {
  const panel = await bukaPanel(layanan);
  await bukaTab(panel, /^Isian/);
  await panel.user.click(screen.getByRole('button', { name: 'Tempel atau impor tabel IKU…' }));
  return { ...panel, layanan, dialog: await screen.findByRole('dialog') };
};
const tempel = (dialog: HTMLElement, teks: string): void => {
  fireEvent.change(within(dialog).getByRole('textbox', { name: 'Tabel yang ditempel' }), { target: { value: teks } });
};
const ada = kantorContoh().daftarIndikator[0];
const tabel = [
  'Satuan\tIndikator Kinerja\tTarget 2026',
  `Satuan lain\t${ada?.indikator ?? ''}\t`,
  'kali\tIndikator yang baru\t1.250',
].join('\n');

describe('taking in an IKU table', () => {
  it('shows what each column means, what is new and what changes from what, and takes what was chosen', async () => {
    const { user, layanan, dialog } = await buka();
    tempel(dialog, tabel);
    await user.click(within(dialog).getByRole('button', { name: 'Baca tabel' }));
    expect(within(dialog).getByRole('combobox', { name: 'Target 2026' })).toHaveValue('targetTahunan');
    expect(dialog).toHaveTextContent('1 baru · 1 berubah · 0 sama');
    expect(dialog).toHaveTextContent(`Satuan: ${ada?.satuan ?? ''} → Satuan lain`);
    expect(dialog).toHaveTextContent('1.250 dibaca 1.250');
    await user.click(within(dialog).getByRole('checkbox', { name: `${ada?.kode ?? ''}: ${ada?.indikator ?? ''}` }));
    await user.click(within(dialog).getByRole('button', { name: 'Ambil 1 indikator…' }));
    await user.click(await screen.findByRole('button', { name: 'Ambil' }));
    expect(layanan.perintah.map(({ id }) => id)).toEqual(['ambilIku', 'sisipkanFormat']);
    expect(layanan.perintah[0]?.masukan).toMatchObject({
      daftar: [{ isi: { indikator: 'Indikator yang baru', satuan: 'kali', targetTahunan: 1250 } }],
    });
  });

  it('reads anew when a column is given another meaning', async () => {
    const { user, dialog } = await buka();
    tempel(dialog, tabel);
    await user.click(within(dialog).getByRole('button', { name: 'Baca tabel' }));
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Satuan' }), '');
    expect(dialog).toHaveTextContent('1 baru · 0 berubah · 1 sama');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Indikator Kinerja' }), '');
    expect(dialog).toHaveTextContent('Belum ada kolom yang diartikan sebagai Indikator');
    expect(within(dialog).getByRole('button', { name: 'Ambil 0 indikator…' })).toBeDisabled();
  });

  it('asks about percentages below one and unknown divisions before anything can be taken', async () => {
    const { user, dialog } = await buka();
    tempel(dialog, kantorTempel);
    await user.click(within(dialog).getByRole('button', { name: 'Baca tabel' }));
    const ambil = () => within(dialog).getByRole('button', { name: /^Ambil \d+ indikator…$/ });
    expect(ambil()).toBeDisabled();
    await user.click(within(dialog).getByRole('radio', { name: '0,85 berarti 85 %' }));
    expect(ambil()).toBeEnabled();
    expect(dialog).toHaveTextContent('Target TW I: 25 → 20');
    expect(dialog).not.toHaveTextContent('Bidang: GAKDA →');
    await user.selectOptions(
      within(dialog).getByRole('combobox', { name: 'Bidang "Bidang Pemadam" termasuk' }),
      'Bidang Perlindungan Masyarakat',
    );
    expect(dialog).not.toHaveTextContent('Bidang Bidang Pemadam tidak ada');
  });

  it('takes the sheet of a file on which most is recognised, and offers the others', async () => {
    const kisi = { sel: tabel.split('\n').map((baris) => baris.split('\t')), gabung: [] };
    const layanan = createLayananTiruan(bukuPada(4), {
      tabel: {
        status: 'terbaca',
        nama: 'iku.xlsx',
        names: [],
        lembar: [
          { nama: 'Sampul', kisi: { sel: [['Sampul']], gabung: [] } },
          { nama: 'IKU 2026', kisi },
        ],
      },
    });
    const { user, dialog } = await buka(layanan);
    await user.click(within(dialog).getByRole('button', { name: 'Dari berkas…' }));
    expect(await within(dialog).findByRole('combobox', { name: 'Lembar' })).toHaveDisplayValue('IKU 2026');
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Lembar' }), 'Sampul');
    expect(dialog).toHaveTextContent('Judul kolom tidak dikenali');
  });

  it('says why a file is not taken and what to do, and stays alive', async () => {
    const layanan = createLayananTiruan(bukuPada(4), {
      tabel: { status: 'ditolak', nama: 'iku.xlsx', sebab: 'bersandi' },
    });
    const { user, dialog } = await buka(layanan);
    await user.click(within(dialog).getByRole('button', { name: 'Dari berkas…' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('iku.xlsx: Berkas dikunci kata sandi.');
    tempel(dialog, tabel);
    expect(within(dialog).getByRole('button', { name: 'Baca tabel' })).toBeEnabled();
  });
});

describe('markup on the clipboard', () => {
  it('is read as cells with its merged ones, and nothing of it runs', () => {
    const html =
      '<img src=x onerror="globalThis.terjalankan=1"><table><tr><td rowspan=2>a</td><td colspan=2>b<br>c</td></tr><tr><td>d</td><td>&nbsp;</td></tr></table>';
    expect(bacaHtmlTabel(html)).toEqual({
      sel: [
        ['a', 'b c'],
        [null, 'd', null],
      ],
      gabung: [
        { row: 0, col: 0, rows: 2, cols: 1 },
        { row: 0, col: 1, rows: 1, cols: 2 },
      ],
    });
    expect('terjalankan' in globalThis).toBe(false);
  });
});

it('both catalogues of the import have the same words', () => {
  const bentuk = (nilai: unknown): unknown =>
    typeof nilai === 'object' && nilai !== null
      ? Object.fromEntries(Object.entries(nilai).map(([kunci, isi]) => [kunci, bentuk(isi)]))
      : typeof nilai;
  expect(bentuk(kataIku.en)).toEqual(bentuk(kataIku.id));
});

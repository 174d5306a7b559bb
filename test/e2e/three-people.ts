import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { readHistorySheet, type HistoryLine } from './history-sheet';
import { PanePage } from './pane-page';
import type { Practice } from './practice';
import type { Step } from './steps';
import {
  assertJournal,
  assertSheet,
  KASAT,
  KASUBAG,
  SEKRETARIS,
  settingsOf,
  STAF,
  strip,
  type StoryFile,
} from './three-people-story';

/** A whole quarter by three people and the one who signs: two returns, a lost connection, stripped settings, a copy that goes its own way. */
export function threePeople({ page }: Practice): readonly Step[] {
  const pane = new PanePage(page);
  const folder = mkdtempSync(path.join(tmpdir(), 'ckt-tiga-'));
  const file = (name: string): string => path.join(folder, name);
  const began = new Date();
  /** What a saved file tells on its sheet, once it is what happened. */
  const history = async (name: StoryFile): Promise<readonly HistoryLine[]> => {
    const sheet = await readHistorySheet(file(name));
    assertSheet(sheet, name, began);
    return sheet.lines;
  };
  let other: Page;
  const colleague = (): PanePage => new PanePage(other);

  const finish = async (who: PanePage, label = 'Selesaikan'): Promise<void> => {
    await who.pressNext(label);
    await who.confirm('Selesaikan', 'Langkah selesai.');
  };
  const onStep = async (who: PanePage, step: number): Promise<void> => {
    await who.frame
      .getByRole('region', { name: 'Langkah berikutnya' })
      .filter({ hasText: `Langkah ${step}` })
      .waitFor({ timeout: 30_000 });
  };
  const giveBack = async (who: PanePage, to: string, reason: string): Promise<void> => {
    await who.tab('Alur');
    await who.button('Kembalikan…').click();
    await who.dialog.getByLabel('Kembalikan ke langkah').selectOption(to);
    await who.dialog.getByLabel('Alasan').fill(reason);
    await who.confirm('Kembalikan', 'Langkah dikembalikan.');
  };
  const report = async (): Promise<void> => {
    await pane.pressNext('Susun laporan');
    await pane.submit('Lanjut');
    await pane.confirm('Susun', 'Laporan tersusun.');
  };
  const save = async (name: StoryFile): Promise<void> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Simpan .xlsx' }).click(),
    ]);
    await download.saveAs(file(name));
  };
  const open = async (name: StoryFile, step: number): Promise<void> => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Buka .xlsx' }).click(),
    ]);
    await chooser.setFiles(file(name));
    await onStep(pane, step);
  };
  const question = pane.frame.getByRole('region', { name: 'Salinan untuk apa?' });

  return [
    {
      title: 'Kasubag menyiapkan triwulan, Staf duduk di jendelanya sendiri',
      run: async () => {
        await pane.ready();
        await pane.identify(...KASUBAG);
        await pane.button('Coba dengan data contoh').click();
        await pane.confirm('Mulai contoh', 'Triwulan contoh siap.');
        [other] = await Promise.all([
          page.waitForEvent('popup'),
          page.getByRole('button', { name: 'Jendela rekan' }).click(),
        ]);
        await colleague().ready();
        await colleague().identify(...STAF);
      },
    },
    {
      title: 'langkah 1 dan 2 oleh Kasubag, 3 dan 4 oleh Staf; yang satu melihat kerja yang lain',
      run: async () => {
        await finish(pane);
        await onStep(pane, 2);
        await finish(pane);
        await onStep(colleague(), 3);
        await finish(colleague(), 'Sudah sampai');
        await onStep(colleague(), 4);
        await finish(colleague());
        await onStep(pane, 5);
        assert.equal(await pane.dialog.count(), 0);
      },
    },
    {
      title: 'Kasubag menganalisis dan menyusun laporan',
      run: async () => {
        await finish(pane);
        await onStep(pane, 6);
        await report();
        await finish(pane);
        await onStep(colleague(), 7);
      },
    },
    {
      title: 'Sekretaris menulis catatan dan mengembalikan ke langkah 5',
      run: async () => {
        await colleague().identify(...SEKRETARIS);
        await colleague().tab('Reviu');
        await colleague().button('Tulis catatan').click();
        await colleague()
          .frame.getByRole('textbox', { name: 'Catatan' })
          .fill('Mohon lampirkan berita acara September.');
        await colleague().button('Simpan catatan').click();
        await colleague().told('Catatan tersimpan.');
        await giveBack(colleague(), '5', 'Bukti belum lengkap');
        await onStep(pane, 5);
      },
    },
    {
      title: 'Kasubag menjawab selagi jaringan putus, Sekretaris menerima, laporan tetap milik langkah 6',
      run: async () => {
        await page.context().setOffline(true);
        await pane.tab('Reviu');
        await pane.button('Jawab').first().click();
        await pane.dialog.getByLabel('Catatan').fill('Berita acara sudah dilampirkan.');
        await pane.confirm('Kirim jawaban', 'Jawaban tersimpan.');
        await page.context().setOffline(false);
        await colleague().tab('Reviu');
        await colleague().button('Terima').first().click();
        await colleague().confirm('Terima', 'Catatan tuntas.');
        await onStep(pane, 5);
        await finish(pane);
        await onStep(pane, 6);
      },
    },
    {
      title: 'laporan disusun lagi, dikembalikan untuk kedua kali, dan diselesaikan',
      run: async () => {
        await report();
        await finish(pane);
        await onStep(colleague(), 7);
        await giveBack(colleague(), '6', 'Perbaiki narasi');
        await onStep(pane, 6);
        await report();
        await finish(pane);
        await onStep(colleague(), 7);
      },
    },
    {
      title: 'salinan dibuat (Simpan sebagai), lalu Sekretaris menyelesaikan langkah 7 pada aslinya',
      run: async () => {
        await save('salinan.xlsx');
        await finish(colleague());
        await onStep(pane, 8);
        await save('asli.xlsx');
        await other.close();
      },
    },
    {
      title: 'salinan yang dibuka dikenali, ditanyakan gunanya, dan menjadi pekerjaan tersendiri',
      run: async () => {
        await open('salinan.xlsx', 7);
        await question.waitFor({ timeout: 30_000 });
        await question.getByRole('button', { name: 'Salinan tersendiri…' }).click();
        await pane.dialog.getByLabel('Alasan').fill('Bahan rapat');
        await pane.submit('Lanjut');
        await pane.confirm('Pisahkan', 'Salinan ini berdiri sendiri.');
        await question.waitFor({ state: 'detached' });
        await save('salinan-terpisah.xlsx');
        assertJournal(file('salinan-terpisah.xlsx'), 'salinan-terpisah.xlsx');
        const own = await history('salinan-terpisah.xlsx');
        assert.deepEqual(own.slice(0, -1), await history('salinan.xlsx'));
        assert.notEqual(
          settingsOf(file('salinan-terpisah.xlsx')).get('ckt.buku'),
          settingsOf(file('asli.xlsx')).get('ckt.buku'),
        );
      },
    },
    {
      title: 'berkas asli kembali tanpa setelan add-in: riwayat dipulihkan dari lembar tersembunyi, dan itu disebut',
      run: async () => {
        strip(file('asli.xlsx'), file('tanpa-setelan.xlsx'));
        await open('tanpa-setelan.xlsx', 8);
        const told = pane.frame.getByRole('region', { name: 'Riwayat dipulihkan dari salinannya' });
        await told.filter({ hasText: 'ditemukan lagi di lembar tersembunyi' }).waitFor({ timeout: 30_000 });
        await question.getByRole('button', { name: 'Pekerjaan yang sama' }).click();
        await question.waitFor({ state: 'detached' });
        await pane.tab('Laporan');
        await pane.button('Simpan buku kerja').click();
        await pane.confirm('Simpan', 'Buku kerja tersimpan.');
        await told.waitFor({ state: 'detached' });
        assert.equal(settingsOf(file('tanpa-setelan.xlsx')).size, 0);
        await save('dipulihkan.xlsx');
        assertJournal(file('dipulihkan.xlsx'), 'dipulihkan.xlsx');
        assert.deepEqual(await history('dipulihkan.xlsx'), await history('tanpa-setelan.xlsx'));
      },
    },
    {
      title: 'langkah 8 oleh Sekretaris, tanda tangan oleh Kepala Satuan, arsip oleh Staf',
      run: async () => {
        await pane.identify(...SEKRETARIS);
        await finish(pane);
        await onStep(pane, 9);
        await pane.identify(...KASAT);
        await pane.pressNext('Tandatangani');
        await pane.submit('Lanjut');
        await pane.confirm('Tandatangani dan kunci', 'Laporan disahkan dan dikunci.');
        await pane.identify(...STAF);
        await finish(pane);
        assert.match(await pane.next(), /Semua langkah selesai/);
      },
    },
    {
      title: 'riwayat berkas terakhir menceritakan persis apa yang terjadi, oleh siapa, dan tidak ada lagi yang rusak',
      run: async () => {
        await save('arsip.xlsx');
        assertJournal(file('arsip.xlsx'), 'arsip.xlsx');
        const whole = await history('arsip.xlsx');
        const before = await history('asli.xlsx');
        assert.deepEqual(whole.slice(0, before.length), before);
        await pane.tab('Alur');
        assert.equal(
          await pane.frame.getByRole('region', { name: /^Riwayat (buku kerja tidak utuh|dipulihkan)/ }).count(),
          0,
        );
      },
    },
  ];
}

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { PanePage } from './pane-page';
import type { Practice } from './practice';
import type { Step } from './steps';

const KASUBAG = ['Ibu Perencana', 'Kasubag Perencanaan'] as const;
const STAF = ['Sdr. Staf', 'Staf'] as const;
const SEKRETARIS = ['Bapak Sekretaris', 'Sekretaris'] as const;
const KASAT = ['NAMA CONTOH, S.Sos.', 'Kepala Satuan'] as const;
const SETTINGS = 'xl/webextensions/webextension1.xml';

/** What the history has to tell at the end: who, and what one after the other, to the last event. */
const HISTORY: readonly (readonly [readonly [string, string], ...string[]])[] = [
  [
    KASUBAG,
    'triwulan-disiapkan',
    'langkah-dimulai 1',
    'format-disisipkan',
    'langkah-selesai 1',
    'langkah-dimulai 2',
    'langkah-selesai 2',
    'langkah-dimulai 3',
  ],
  [STAF, 'langkah-selesai 3', 'langkah-dimulai 4', 'langkah-selesai 4', 'langkah-dimulai 5'],
  [KASUBAG, 'langkah-selesai 5', 'langkah-dimulai 6', 'laporan-disusun', 'langkah-selesai 6', 'langkah-dimulai 7'],
  [SEKRETARIS, 'catatan-ditulis', 'langkah-dikembalikan 7 ke 5'],
  [KASUBAG, 'catatan-dijawab'],
  [SEKRETARIS, 'catatan-diterima'],
  [KASUBAG, 'langkah-selesai 5', 'langkah-dimulai 6', 'laporan-disusun', 'langkah-selesai 6', 'langkah-dimulai 7'],
  [SEKRETARIS, 'langkah-dikembalikan 7 ke 6'],
  [KASUBAG, 'laporan-disusun', 'langkah-selesai 6', 'langkah-dimulai 7'],
  [SEKRETARIS, 'langkah-selesai 7', 'langkah-dimulai 8', 'langkah-selesai 8', 'langkah-dimulai 9'],
  [KASAT, 'ditandatangani', 'langkah-selesai 9', 'langkah-dimulai 11'],
  [STAF, 'langkah-selesai 11'],
];

interface Told {
  readonly jam: number;
  readonly oleh: string;
  readonly jenis: string;
  /** Kind and step. */
  readonly apa: string;
}
interface Stored {
  readonly jam: number;
  readonly oleh: string;
  readonly isi: { readonly jenis: string; readonly langkah?: number; readonly dari?: number; readonly ke?: number };
}

/** Settings of a saved file as they stand in it. */
function settingsOf(file: string): ReadonlyMap<string, string> {
  const xml = new TextDecoder().decode(unzipSync(readFileSync(file))[SETTINGS]);
  const plain = (text: string): string =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&');
  return new Map(
    [...xml.matchAll(/name="(ckt\.[^"]*)" value="([^"]*)"/g)].map(([, key = '', value = '']) => {
      const text: unknown = JSON.parse(plain(value));
      return [key, typeof text === 'string' ? text : ''];
    }),
  );
}

function historyOf(file: string): readonly Told[] {
  return [...settingsOf(file)]
    .filter(([key]) => key.startsWith('ckt.e.'))
    .map(([, text]) => JSON.parse(text) as Stored)
    .map(({ jam, oleh, isi: { jenis, langkah, dari, ke } }) => {
      const step = langkah !== undefined ? ` ${langkah}` : ke !== undefined ? ` ${dari ?? ''} ke ${ke}` : '';
      return { jam, oleh, jenis, apa: jenis + step };
    })
    .sort((a, b) => a.jam - b.jam);
}

/** The same file as another program leaves it that does not know add-ins: without their settings. */
function strip(file: string, target: string): void {
  const parts = unzipSync(readFileSync(file));
  const xml = new TextDecoder().decode(parts[SETTINGS]);
  const bare = xml.replace(/<(\w+:)?property name="ckt\.[^>]*\/>/g, '');
  assert.notEqual(bare, xml);
  writeFileSync(target, zipSync({ ...parts, [SETTINGS]: new TextEncoder().encode(bare) }));
}

/** A whole quarter by three people and the one who signs: two returns, a lost connection, stripped settings, a copy that goes its own way. */
export function threePeople({ page }: Practice): readonly Step[] {
  const pane = new PanePage(page);
  const folder = mkdtempSync(path.join(tmpdir(), 'ckt-tiga-'));
  const file = (name: string): string => path.join(folder, name);
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
  const save = async (name: string): Promise<void> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Simpan .xlsx' }).click(),
    ]);
    await download.saveAs(file(name));
  };
  const open = async (name: string, step: number): Promise<void> => {
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
        const [last] = historyOf(file('salinan-terpisah.xlsx')).slice(-1);
        assert.deepEqual([last?.jenis, last?.oleh], ['buku-disalin', KASUBAG[0]]);
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
        const told = pane.frame.getByRole('region', { name: 'Riwayat buku kerja tidak utuh' });
        await told.filter({ hasText: 'dipulihkan dari salinannya' }).waitFor({ timeout: 30_000 });
        await question.getByRole('button', { name: 'Pekerjaan yang sama' }).click();
        await question.waitFor({ state: 'detached' });
        await pane.tab('Laporan');
        await pane.button('Simpan buku kerja').click();
        await pane.confirm('Simpan', 'Buku kerja tersimpan.');
        await told.waitFor({ state: 'detached' });
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
        assert.deepEqual(
          historyOf(file('arsip.xlsx')).map(({ oleh, apa }) => `${oleh}: ${apa}`),
          HISTORY.flatMap(([[name], ...events]) => events.map((apa) => `${name}: ${apa}`)),
        );
        await pane.tab('Alur');
        assert.equal(await pane.frame.getByRole('region', { name: 'Riwayat buku kerja tidak utuh' }).count(), 0);
      },
    },
  ];
}

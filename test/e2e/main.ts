import { files } from './files';
import { startPractice, type Practice } from './practice';
import { sampleInOneClick } from './sample-in-one-click';
import { sheetFeatures } from './sheet-features';
import { sheetKeys } from './sheet-keys';
import { runSteps, type Step } from './steps';
import { threePeople } from './three-people';
import { twoPeople } from './two-people';
import { wholeQuarter } from './whole-quarter';

/** Each one starts from an empty workbook in a fresh page. */
const SCENARIOS: Readonly<Record<string, (practice: Practice) => readonly Step[]>> = {
  'Satu triwulan dari buku kerja kosong sampai arsip': wholeQuarter,
  'Contoh dalam satu klik': sampleInOneClick,
  'Tombol dan tetikus seperti di Excel': sheetKeys,
  'Pilihan, peringatan, komentar, kelompok': sheetFeatures,
  'Berkas dibuka, disimpan, dan ditolak': files,
  'Dua orang pada satu buku kerja': twoPeople,
  'Tiga orang sepanjang satu triwulan': threePeople,
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function runScenario(name: string, steps: (practice: Practice) => readonly Step[]): Promise<boolean> {
  say(name);
  const practice = await startPractice();
  try {
    const failure = await runSteps(steps(practice), say);
    const complaints = practice.log.filter((line) => /^(error|tak tertangkap|gagal dimuat|[45]\d\d):/.test(line));
    if (failure === null && complaints.length === 0) return true;
    await practice.keepEvidence('gagal');
    say(`\n${failure === null ? `Halaman mengeluh:\n${complaints.join('\n')}` : describe(failure.error)}`);
    say('Gambar layar dan catatan halaman: test/e2e/keluaran/gagal.png dan gagal.log');
    return false;
  } finally {
    await practice.stop();
  }
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

async function main(): Promise<void> {
  const wanted = process.argv[2] ?? '';
  for (const [name, steps] of Object.entries(SCENARIOS)) {
    if (!name.toLowerCase().includes(wanted.toLowerCase())) continue;
    if (!(await runScenario(name, steps))) {
      process.exitCode = 1;
      return;
    }
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${describe(error)}\n`);
  process.exitCode = 1;
});

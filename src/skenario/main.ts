import { bacaArgumen, bantuan } from './argumen';
import { bacaJson, periksaKeluar, siapkanFolder, tulisSemua } from './berkas';

/** Bad input. */
const masukanSalah = 2;

const keluhkan = (baris: readonly string[]): void => {
  process.stderr.write(baris.map((satu) => `${satu}\n`).join(''));
};

/** Runs the command line and answers with its exit code; the heavy parts are loaded only when there is something to run. */
async function jalankan(kata: readonly string[]): Promise<number> {
  const hasil = bacaArgumen(kata);
  if (hasil.jenis === 'bantuan') {
    process.stdout.write(bantuan);
    return 0;
  }
  if (hasil.jenis === 'salah') {
    keluhkan(hasil.kesalahan);
    return masukanSalah;
  }
  const { data, keluar } = hasil.argumen;
  const bacaan = await bacaJson(data);
  const halangan = await periksaKeluar(keluar);
  if ('kesalahan' in bacaan || halangan !== null) {
    keluhkan([...('kesalahan' in bacaan ? [bacaan.kesalahan] : []), ...(halangan === null ? [] : [halangan])]);
    return masukanSalah;
  }
  const { parseDataKantor } = await import('../app/usecase/parse-data-kantor');
  const masukan = parseDataKantor(bacaan.json);
  if ('kesalahan' in masukan) {
    keluhkan(masukan.kesalahan.map(({ jalur, salah, harap }) => `${jalur}: ${salah}; harap ${harap}`));
    return masukanSalah;
  }
  const takDapatDibuat = await siapkanFolder(keluar);
  if (takDapatDibuat !== null) {
    keluhkan([takDapatDibuat]);
    return masukanSalah;
  }
  const { jalankanSkenario } = await import('./jalankan-skenario');
  const { berkas, ringkasan, kegagalan } = await jalankanSkenario(masukan);
  await tulisSemua(keluar, berkas);
  process.stdout.write(ringkasan.map((baris) => `${baris}\n`).join(''));
  keluhkan(kegagalan);
  return kegagalan.length > 0 ? 1 : 0;
}

jalankan(process.argv.slice(2)).then(
  (kode) => {
    process.exitCode = kode;
  },
  (error: unknown) => {
    keluhkan([`Skenario berhenti: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]);
    process.exitCode = 1;
  },
);

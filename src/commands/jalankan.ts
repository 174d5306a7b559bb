import type { Kabar } from './kabar';
import type { Bahasa, LayananPita } from './layanan';
import type { Perintah } from './perintah';

/** Shows news in a dialog; answers what the user pressed there, `null` when it was closed or could not open. */
export type TampilkanKabar = (kabar: Kabar) => Promise<string | null>;

/** The answer of the dialog's button "Lanjutkan". */
export const LANJUT = 'lanjut';
const TAK_DIKENAL = 'tak-dikenal';

/** Runs one ribbon button to its end: whatever happens is told, nothing is thrown at Excel. */
export async function jalankan(perintah: Perintah, layanan: LayananPita, tampilkan: TampilkanKabar): Promise<void> {
  const bahasa = await bahasaOf(layanan);
  const kabar = await coba(perintah, layanan, bahasa, tampilkan);
  if (kabar !== null) await tampilkan(kabar);
}

async function coba(
  perintah: Perintah,
  layanan: LayananPita,
  bahasa: Bahasa,
  tampilkan: TampilkanKabar,
): Promise<Kabar | null> {
  try {
    return await perintah(layanan, async (kabar) => (await tampilkan(kabar)) === LANJUT, bahasa);
  } catch (error) {
    return { bahasa, nada: 'gagal', baris: [], ...layanan.kata(bahasa).kegagalan(sebabOf(error)) };
  }
}

/** The language chosen in the pane, else the one that Excel speaks; Indonesian where its words cannot be fetched. */
async function bahasaOf(layanan: LayananPita): Promise<Bahasa> {
  const dipilih = await layanan.bacaPreferensi('bahasa').catch(() => null);
  const bahasa = dipilih === 'id' || dipilih === 'en' ? dipilih : layanan.bahasaHost();
  return layanan.muatKata(bahasa).then(
    () => bahasa,
    () => 'id',
  );
}

/** Failures of the host carry their cause as a word of the product. */
function sebabOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('sebab' in error)) return TAK_DIKENAL;
  return typeof error.sebab === 'string' ? error.sebab : TAK_DIKENAL;
}

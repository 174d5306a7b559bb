import type { Kabar } from './kabar';
import { kataPita } from './kata';
import type { Bahasa, LayananPita, PerintahPita, Pratinjau, Rencana } from './layanan';

/** Shows the question and answers whether the user goes on. */
export type Tanya = (kabar: Kabar) => Promise<boolean>;
/** One ribbon button: answers what is to be told, `null` when the user changed their mind. */
export type Perintah = (layanan: LayananPita, tanya: Tanya, bahasa: Bahasa) => Promise<Kabar | null>;

/** By the names that the manifest calls (`FunctionName`). */
export const daftarPerintah = {
  sisipkanFormat: (layanan, tanya, bahasa) => ubah(layanan, tanya, bahasa, { id: 'sisipkanFormat', masukan: {} }),
  periksa,
  susunLaporan,
  simpan,
} satisfies Record<string, Perintah>;

const TANPA_PERUBAHAN = 'tidak-ada';

/** Plans, shows what would change, and carries it out only when the user says so. */
async function ubah(layanan: LayananPita, tanya: Tanya, bahasa: Bahasa, perintah: PerintahPita): Promise<Kabar | null> {
  const rencana = await layanan.rencanakan(perintah);
  if (rencana.status === 'ditolak') return tolakan(layanan, bahasa, rencana.pesan);
  const kata = kataPita[bahasa];
  if (!adaPerubahan(rencana.pratinjau)) return { bahasa, nada: 'berhasil', baris: [], ...kata.takPerlu };
  const baris = rencana.pratinjau.map((satu) => layanan.kata(bahasa).pratinjau(satu));
  const { judul, tindakan, tanpaKembali } = kata.tanya;
  const lanjut = await tanya({
    bahasa,
    nada: 'tanya',
    judul,
    baris,
    tindakan: rencana.dapatDikembalikan ? tindakan : tanpaKembali,
  });
  if (!lanjut) return null;
  await carryOut(rencana);
  const akhir = kata.berhasil;
  return {
    bahasa,
    nada: 'berhasil',
    judul: akhir.judul,
    baris,
    tindakan: rencana.dapatDikembalikan ? akhir.kembalikan : akhir.tanpaKembali,
  };
}

/** What the pane suggests too; the number is written by hand into the register first, so its place stays empty. */
async function susunLaporan(layanan: LayananPita, tanya: Tanya, bahasa: Bahasa): Promise<Kabar | null> {
  const { adaLaporan, data } = await layanan.baca();
  if (adaLaporan) return { bahasa, nada: 'ditolak', baris: [], ...kataPita[bahasa].adaLaporan };
  const tanggal = layanan.sekarang().slice(0, 'yyyy-mm-dd'.length);
  return ubah(layanan, tanya, bahasa, {
    id: 'susunLaporan',
    masukan: { nomor: '', tanggal, kertas: data?.pengaturan.kertas ?? 'Folio' },
  });
}

async function simpan(layanan: LayananPita, _tanya: Tanya, bahasa: Bahasa): Promise<Kabar> {
  const rencana = await layanan.rencanakan({ id: 'simpan', masukan: {} });
  if (rencana.status === 'ditolak') return tolakan(layanan, bahasa, rencana.pesan);
  await carryOut(rencana);
  return { bahasa, nada: 'berhasil', baris: [], ...kataPita[bahasa].tersimpan };
}

/** Changes nothing, so nothing is asked. */
async function periksa(layanan: LayananPita, _tanya: Tanya, bahasa: Bahasa): Promise<Kabar> {
  const kata = kataPita[bahasa].periksa;
  const { buku, temuan } = await layanan.baca();
  if (buku !== 'milik-kita') {
    return { bahasa, nada: 'ditolak', judul: kata.bukanMilikKita, baris: [], tindakan: kata.mulai };
  }
  if (temuan.length === 0) {
    return { bahasa, nada: 'berhasil', judul: kata.bersih, baris: [], tindakan: kata.tindakanBersih };
  }
  const baris = (['E', 'W', 'I'] as const).flatMap((tingkat) => {
    const jumlah = temuan.filter((satu) => satu.tingkat === tingkat).length;
    return jumlah === 0 ? [] : [kata.tingkat[tingkat](jumlah)];
  });
  return { bahasa, nada: 'ditolak', judul: kata.ada(temuan.length), baris, tindakan: kata.tindakan };
}

function adaPerubahan(daftar: readonly Pratinjau[]): boolean {
  return daftar.some(({ jenis }) => jenis !== TANPA_PERUBAHAN);
}

/** A ribbon function shows no progress and has no Batal once the user went on. */
async function carryOut(rencana: Rencana): Promise<void> {
  await rencana.laksanakan(() => undefined, new AbortController().signal);
}

function tolakan(layanan: LayananPita, bahasa: Bahasa, pesan: readonly object[]): Kabar {
  const kata = layanan.kata(bahasa);
  return { bahasa, nada: 'ditolak', baris: pesan.map((satu) => kata.pesan(satu)), ...kataPita[bahasa].ditolak };
}

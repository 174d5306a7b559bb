import type { Kabar } from './kabar';
import { kataPita } from './kata';
import type { Kertas, LayananPita, PerintahPita, Pratinjau, Rencana } from './layanan';

/** Shows the question and answers whether the user goes on. */
export type Tanya = (kabar: Kabar) => Promise<boolean>;
/** One ribbon button: answers what is to be told, `null` when the user changed their mind. */
export type Perintah = (layanan: LayananPita, tanya: Tanya) => Promise<Kabar | null>;

/** By the names that the manifest calls (`FunctionName`). */
export const daftarPerintah = {
  sisipkanFormat: (layanan, tanya) => ubah(layanan, tanya, { id: 'sisipkanFormat', masukan: {} }),
  periksa,
  susunLaporan,
  simpan,
} satisfies Record<string, Perintah>;

const TANPA_PERUBAHAN = 'tidak-ada';
const kertasBaku: Kertas = 'Folio';
const daftarKertas: readonly Kertas[] = ['A4', 'Folio', 'A3'];

/** Plans, shows what would change, and carries it out only when the user says so. */
async function ubah(layanan: LayananPita, tanya: Tanya, perintah: PerintahPita): Promise<Kabar | null> {
  const rencana = await layanan.rencanakan(perintah);
  if (rencana.status === 'ditolak') return tolakan(layanan, rencana.pesan);
  const bahasa = layanan.bahasaHost();
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

async function susunLaporan(layanan: LayananPita, tanya: Tanya): Promise<Kabar | null> {
  const dipilih = await layanan.bacaPreferensi('kertas');
  const kertas = daftarKertas.find((satu) => satu === dipilih) ?? kertasBaku;
  // The number is written by hand into the register first; the pane asks for it, the ribbon leaves its place empty.
  const masukan = { nomor: '', tanggal: layanan.sekarang().slice(0, 'yyyy-mm-dd'.length), kertas };
  return ubah(layanan, tanya, { id: 'susunLaporan', masukan });
}

async function simpan(layanan: LayananPita): Promise<Kabar> {
  const rencana = await layanan.rencanakan({ id: 'simpan', masukan: {} });
  if (rencana.status === 'ditolak') return tolakan(layanan, rencana.pesan);
  await carryOut(rencana);
  const bahasa = layanan.bahasaHost();
  return { bahasa, nada: 'berhasil', baris: [], ...kataPita[bahasa].tersimpan };
}

/** Changes nothing, so nothing is asked. */
async function periksa(layanan: LayananPita): Promise<Kabar> {
  const bahasa = layanan.bahasaHost();
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

function tolakan(layanan: LayananPita, pesan: readonly object[]): Kabar {
  const bahasa = layanan.bahasaHost();
  const kata = layanan.kata(bahasa);
  return { bahasa, nada: 'ditolak', baris: pesan.map((satu) => kata.pesan(satu)), ...kataPita[bahasa].ditolak };
}

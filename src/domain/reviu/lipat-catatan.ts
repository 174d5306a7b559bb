import type { IsiPeristiwa, Peristiwa } from '../sop/peristiwa';
import { urutkanPeristiwa } from '../sop/urutan';
import type { Catatan, StatusCatatan } from './catatan';
import type { IsiCatatan, IsiReviu } from './peristiwa-reviu';

type Jenis = 'catatan-disunting' | 'catatan-dijawab' | 'catatan-diterima' | 'catatan-ditolak';
type IsiOf = { readonly [J in Jenis]: Extract<IsiReviu, { readonly jenis: J }> };
type Pengubah = {
  readonly [J in Jenis]: (catatan: Catatan, isi: IsiOf[J], peristiwa: Peristiwa) => Catatan;
};

const isiOf = ({ teks, tingkat = 'wajib', ditugaskan, tenggat }: IsiCatatan) => ({
  teks,
  tingkat,
  ditugaskan: ditugaskan ?? null,
  tenggat: tenggat ?? null,
});

const balas = (
  catatan: Catatan,
  status: StatusCatatan,
  { oleh, peran, waktu }: Peristiwa,
  teks: string | null,
): Catatan => ({
  ...catatan,
  status,
  balasan: teks === null ? catatan.balasan : [...catatan.balasan, { oleh, peran, waktu, teks }],
});

const pengubah: Pengubah = {
  // Who asks for something else has not got his answer yet.
  'catatan-disunting': (catatan, isi, { oleh, peran, waktu }) => {
    const baru = isiOf(isi);
    const { teks, tingkat } = catatan;
    const diam = baru.teks === teks && baru.tingkat === tingkat;
    return {
      ...catatan,
      ...baru,
      status: baru.teks === teks || catatan.status === 'diterima' ? catatan.status : 'terbuka',
      suntingan: diam ? catatan.suntingan : [...catatan.suntingan, { semula: { teks, tingkat }, oleh, peran, waktu }],
    };
  },
  'catatan-dijawab': (catatan, { teks, komentar }, peristiwa) => {
    if (komentar === undefined) return balas(catatan, 'dijawab', peristiwa, teks);
    // Two devices may have taken the same reply over.
    if (catatan.balasan.some((satu) => satu.komentar === komentar.id)) return catatan;
    const balasan = { oleh: komentar.penulis, peran: null, waktu: peristiwa.waktu, teks, komentar: komentar.id };
    return { ...catatan, status: 'dijawab', balasan: [...catatan.balasan, balasan] };
  },
  'catatan-diterima': (catatan, _isi, peristiwa) => balas(catatan, 'diterima', peristiwa, null),
  'catatan-ditolak': (catatan, { alasan }, peristiwa) => balas(catatan, 'ditolak', peristiwa, alasan),
};
const isUbah = (isi: IsiPeristiwa): isi is IsiOf[Jenis] => Object.hasOwn(pengubah, isi.jenis);

const ubah = <J extends Jenis>(catatan: Catatan, jenis: J, isi: IsiOf[J], peristiwa: Peristiwa): Catatan =>
  pengubah[jenis](catatan, isi, peristiwa);

/** Notes in the order in which they were written. An answer to a note that is not (yet) in the journal waits for it and changes nothing. */
export function lipatCatatan(daftar: readonly Peristiwa[]): readonly Catatan[] {
  const semua = new Map<string, Catatan>();
  for (const peristiwa of urutkanPeristiwa(daftar)) {
    const { isi, oleh, peran, waktu } = peristiwa;
    if (isi.jenis === 'catatan-ditulis') {
      const { catatan: id, sasaran, nilaiSaatItu } = isi;
      if (!semua.has(id))
        // Written out: objects put together from spreads make the fold of thousands of notes five times as slow.
        semua.set(id, {
          id,
          sasaran,
          teks: isi.teks,
          tingkat: isi.tingkat ?? 'wajib',
          ditugaskan: isi.ditugaskan ?? null,
          tenggat: isi.tenggat ?? null,
          nilaiSaatItu,
          oleh,
          peran,
          waktu,
          status: 'terbuka',
          balasan: [],
          suntingan: [],
        });
    } else if (isUbah(isi)) {
      const lama = semua.get(isi.catatan);
      if (lama !== undefined) semua.set(isi.catatan, ubah(lama, isi.jenis, isi, peristiwa));
    }
  }
  return [...semua.values()];
}

import type { BedaRevisi, MedanLangkah } from '../../../../domain/sop/beda-revisi';
import { daftarPeran } from '../../../../domain/sop/langkah-sop';
import { useShared } from '../../../component/styles';
import { useKata } from '../../../store/context';
import type { Katalog } from '../../../strings/katalog';
import { useKataSop, type KataSop } from './kata';

const isiOf = (k: KataSop, umum: Katalog, medan: MedanLangkah, isi: string): string => {
  const peran = medan === 'usulanPelaksana' ? daftarPeran.find((satu) => satu === isi) : undefined;
  if (peran !== undefined) return umum.peran[peran];
  return isi === '' ? k.naskah.kosong : isi;
};

type Sebut = {
  readonly [J in BedaRevisi['jenis']]: (k: KataSop, umum: Katalog, beda: BedaDari<J>) => readonly string[];
};
type BedaDari<J extends BedaRevisi['jenis']> = Extract<BedaRevisi, { readonly jenis: J }>;
const daftar =
  (jenis: 'keterkaitan' | 'peralatan') =>
  (
    k: KataSop,
    _: Katalog,
    { tambah, hapus }: { readonly tambah: readonly string[]; readonly hapus: readonly string[] },
  ) => [k.revisi.beda.daftar(k.naskah[jenis], tambah.join(', '), hapus.join(', '))];
/** Each difference in words: one line, or one for each field that changed. */
const sebut: Sebut = {
  'nomor-sop': (k, _, { lama, baru }) => [k.revisi.beda.nomorSop(lama, baru)],
  keterkaitan: daftar('keterkaitan'),
  peralatan: daftar('peralatan'),
  'langkah-baru': (k, _, { langkah, ringkas }) => [k.revisi.beda.baru(langkah, ringkas)],
  'langkah-dihapus': (k, _, { langkah, ringkas }) => [k.revisi.beda.dihapus(langkah, ringkas)],
  'langkah-berubah': (k, umum, { langkah, ringkas, medan }) =>
    medan.map(
      (satu) =>
        `${k.revisi.beda.berubah(langkah, ringkas)}: ${k.revisi.beda.medan(
          k.medan[satu.medan],
          isiOf(k, umum, satu.medan, satu.lama),
          isiOf(k, umum, satu.medan, satu.baru),
        )}`,
    ),
};
const sebutSatu = <J extends BedaRevisi['jenis']>(
  k: KataSop,
  umum: Katalog,
  beda: BedaDari<J> & { readonly jenis: J },
) => sebut[beda.jenis](k, umum, beda);

/** What a revision changes, while it is being written. */
export const BedaList = ({ beda }: { readonly beda: readonly BedaRevisi[] }) => {
  const shared = useShared();
  const { k: umum } = useKata();
  const k = useKataSop();
  return (
    <section className={shared.group} aria-live="polite">
      <h3 className={shared.heading}>{k.revisi.berubah}</h3>
      {beda.length === 0 ? (
        <p className={shared.text}>{k.revisi.belumBerubah}</p>
      ) : (
        <ul className={shared.steps}>
          {beda
            .flatMap((satu) => sebutSatu(k, umum, satu))
            .map((teks) => (
              <li key={teks} className={shared.text}>
                {teks}
              </li>
            ))}
        </ul>
      )}
    </section>
  );
};

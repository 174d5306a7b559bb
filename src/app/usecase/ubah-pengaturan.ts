import { computeDampak, type DampakPengaturan } from '../../domain/capaian/dampak';
import { terhitung, type Hasil, type TigaCapaian } from '../../domain/capaian/hasil';
import { formatAngka } from '../../domain/shared/format-id';
import type { Pengaturan } from '../../domain/shared/pengaturan';
import type { IsiPeristiwa, Peristiwa } from '../../domain/sop/peristiwa';
import { labelSetelan, planPengaturan } from '../../workbook/plan/plan-pengaturan';
import { pratinjau, type Pratinjau } from '../../workbook/plan/pratinjau';
import { bacaBuku, type Buku } from '../buku/baca-buku';
import { catat } from '../buku/catat';
import { rencanaCatat } from '../buku/rencana-ubah';
import { terapkanPerubahan, type BedaSetelan } from '../setting/perubahan';
import { daftarSetelan, PERAN_PENGATUR, type PerubahanSetelan } from '../setting/setelan';
import type { Usecase } from './kit';
import { tolak, tolakUbah } from './tolak';

export interface MasukanPengaturan {
  /** Settings that are to hold something else; the others stay. */
  readonly perubahan: PerubahanSetelan;
  readonly alasan: string;
}

const angka = (hasil: Hasil): string => (terhitung(hasil) ? formatAngka(hasil.nilai) : '–');
const namaBesaran: Record<keyof TigaCapaian, string> = { capaianTw: 'TW', capaianSd: 's.d.', capaianTahunan: 'tahun' };
const panah = (lama: string | null, baru: string | null): string => `${lama ?? '–'} → ${baru ?? '–'}`;

/** What the change does to numbers that people know. */
const pratinjauDampak = ({ capaian, predikat, rataRata, predikatRata }: DampakPengaturan): readonly Pratinjau[] => [
  ...pratinjau('capaian-berubah', capaian),
  ...pratinjau(
    'predikat-berubah',
    predikat.map(({ kode, lama, baru }) => `${kode}: ${panah(lama, baru)}`),
  ),
  ...pratinjau('rata-rata-berubah', [
    ...rataRata.map(({ besaran, lama, baru }) => `${namaBesaran[besaran]} ${panah(angka(lama), angka(baru))}`),
    ...(predikatRata === null ? [] : [panah(predikatRata.lama, predikatRata.baru)]),
  ]),
];

/** The same change with the same reason is the setting's latest event: a second press after a lost answer journals nothing again. */
const sudahTercatat = ({ keadaan }: Buku, { id, baru }: BedaSetelan, alasan: string): boolean => {
  const akhir = keadaan.riwayat
    .map(({ isi }) => isi)
    .filter((isi) => isi.jenis === 'pengaturan-diubah' && isi.setelan === id)
    .at(-1);
  return akhir?.jenis === 'pengaturan-diubah' && akhir.baru === baru && akhir.alasan === alasan;
};

/** The workbook as it will be, so that what is derived from settings in the same plan (the SOP's clock) uses the new ones. */
const denganPengaturan = (buku: Buku, pengaturan: Pengaturan): Buku =>
  buku.keadaan.data === null
    ? buku
    : { ...buku, keadaan: { ...buku.keadaan, data: { ...buku.keadaan.data, pengaturan } } };

/** Changes how figures are computed and printed: by the Kasubag alone, with a reason, journalled per setting. */
export const ubahPengaturan: Usecase<MasukanPengaturan, { readonly peristiwa: readonly Peristiwa[] }> = {
  id: 'ubah-pengaturan',
  async siapkan(ports, { perubahan, alasan: tertulis }) {
    const { peran } = ports.identity.current();
    if (peran !== PERAN_PENGATUR) return tolak('hanya-kasubag');
    const alasan = tertulis.trim();
    if (alasan === '') return tolak('alasan-pengaturan-kosong');
    const buku = await bacaBuku(ports);
    const tolakan = tolakUbah(buku);
    if (tolakan !== null) return tolakan;
    const { data, adaLaporan } = buku.keadaan;
    if (data === null) return tolak('belum-disiapkan');
    const { pengaturan, beda, salah } = terapkanPerubahan(data.pengaturan, perubahan);
    if (salah.length > 0) return tolak('pengaturan-salah', { nama: salah.map(labelSetelan).join(', ') });
    const isi = beda
      .filter((satu) => !sudahTercatat(buku, satu, alasan))
      .map(({ id, lama, baru }): IsiPeristiwa => ({ jenis: 'pengaturan-diubah', setelan: id, lama, baru, alasan }));
    const catatan = catat(ports, denganPengaturan(buku, pengaturan), isi);
    const usang = adaLaporan && beda.some(({ id }) => daftarSetelan[id].mengatur.includes('laporan'));
    return rencanaCatat(
      buku,
      [
        catatan,
        {
          changes: planPengaturan(buku.snapshot, pengaturan),
          pratinjau: [
            ...pratinjau(
              'pengaturan-berubah',
              beda.map(({ id, lama, baru }) => `${labelSetelan(id)}: ${panah(lama, baru)}`),
            ),
            ...(beda.length === 0 ? [] : pratinjauDampak(computeDampak(data, pengaturan))),
            ...(usang ? pratinjau('laporan-usang', [], 1) : []),
          ],
        },
      ],
      { peristiwa: catatan.peristiwa },
    );
  },
};

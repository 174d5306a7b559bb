import { lipatPeriksa, sidikIndikator, susunPenandaan, tandaOf } from '../../domain/reviu/tanda-periksa';
import { rencanaReviu, type HasilReviu } from '../buku/rencana-catatan';
import type { Usecase } from './kit';
import { tolak } from './tolak';

export interface MasukanPeriksa {
  /** Kode of the indicators. */
  readonly daftar: readonly string[];
  /** `false` takes the mark back. */
  readonly diperiksa: boolean;
}

/** Marks indicators as checked, as they stand now; a change afterwards shows by itself. */
export const tandaiPeriksa: Usecase<MasukanPeriksa, HasilReviu> = {
  id: 'tandai-periksa',
  siapkan: (ports, { daftar, diperiksa }) =>
    rencanaReviu(ports, ({ keadaan }) => {
      const tanda = lipatPeriksa(keadaan.riwayat);
      const indikator = new Map(keadaan.data?.daftarIndikator.map((satu) => [satu.kode, satu]));
      const baris = new Map(keadaan.rekap?.baris.map((satu) => [satu.kode, satu]));
      const hilang = daftar.find((kode) => !indikator.has(kode));
      if (hilang !== undefined) return tolak('sasaran-tidak-ada', { kunci: hilang });
      const baru = [...new Set(daftar)].flatMap((kunci) => {
        const satu = indikator.get(kunci);
        const sidik = diperiksa && satu !== undefined ? sidikIndikator(satu, baris.get(kunci) ?? null) : null;
        return (tandaOf(tanda, kunci)?.sidik ?? null) === sidik ? [] : [{ kunci, sidik }];
      });
      return susunPenandaan(baru);
    }),
};

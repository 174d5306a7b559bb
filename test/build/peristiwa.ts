import type { IsiPeristiwa, Peristiwa } from '../../src/domain/sop/peristiwa';

/** Events of one device, a minute apart from 08.00 on 1 October 2026, in the order given. */
export const bangunRiwayat = (daftar: readonly IsiPeristiwa[], perangkat = 'A', jamAwal = 1): readonly Peristiwa[] =>
  daftar.map((isi, urut) => {
    const jam = jamAwal + urut;
    const menit = String(urut % 60).padStart(2, '0');
    return {
      id: `${String(jam).padStart(8, '0')}-${perangkat}`,
      ...{ jam, perangkat, isi, oleh: 'Petugas', peran: 'KASUBAG' as const },
      waktu: `2026-10-01T08:${menit}:00+08:00`,
    };
  });

import type { PerubahanSetelan } from '../../../app/setting/setelan';
import type { HariLibur, KalenderKerja, MasaKhusus, PekanKerja, ZonaWaktu } from '../../../domain/kalender/kalender';
import { bacaJam, bacaPekan, tulisJam, tulisPekan, type SalahJam } from '../../../domain/kalender/teks-jam';
import { bacaLibur, bacaMasa, tulisLibur, tulisMasa, type Bacaan } from '../../../domain/kalender/teks-kalender';

/** The office's calendar as it is being typed. */
export interface DrafKalender {
  readonly zonaWaktu: ZonaWaktu;
  readonly jamKerja: string;
  readonly masaKhusus: string;
  readonly hariLibur: string;
  readonly batasTerima: string;
}
export const drafKalender = (kalender: KalenderKerja): DrafKalender => ({
  zonaWaktu: kalender.zonaWaktu,
  jamKerja: tulisPekan(kalender.jamKerja, '\n'),
  masaKhusus: tulisMasa(kalender.masaKhusus),
  hariLibur: tulisLibur(kalender.hariLibur, '\n'),
  batasTerima: kalender.batasTerima === null ? '' : tulisJam(kalender.batasTerima),
});

/** What was typed, read; nothing that cannot be read is taken. */
export interface KalenderTerbaca {
  readonly perubahan: PerubahanSetelan;
  readonly pekan: PekanKerja | null;
  readonly salahJam: SalahJam | null;
  readonly masa: Bacaan<MasaKhusus>;
  readonly libur: Bacaan<HariLibur>;
  readonly salahBatas: boolean;
  readonly terbaca: boolean;
}
export function bacaDraf(draf: DrafKalender): KalenderTerbaca {
  const pekan = bacaPekan(draf.jamKerja);
  const masa = bacaMasa(draf.masaKhusus);
  const libur = bacaLibur(draf.hariLibur);
  const tanpaBatas = draf.batasTerima.trim() === '';
  const batas = tanpaBatas ? null : bacaJam(draf.batasTerima);
  const salahBatas = !tanpaBatas && batas === null;
  const salahJam = 'salah' in pekan ? pekan.salah : null;
  return {
    perubahan: {
      zonaWaktu: draf.zonaWaktu,
      ...('nilai' in pekan ? { jamKerja: pekan.nilai } : {}),
      masaKhusus: masa.nilai,
      hariLibur: libur.nilai,
      ...(salahBatas ? {} : { batasTerima: batas }),
    },
    pekan: 'nilai' in pekan ? pekan.nilai : null,
    ...{ salahJam, masa, libur, salahBatas },
    terbaca: salahJam === null && masa.salah.length === 0 && libur.salah.length === 0 && !salahBatas,
  };
}

import { useMemo } from 'react';
import { computeDampak } from '../../../domain/capaian/dampak';
import { angkaAtauNull, type Hasil } from '../../../domain/capaian/hasil';
import type { DataKantor } from '../../../domain/shared/kantor';
import type { Pengaturan } from '../../../domain/shared/pengaturan';
import { useShared } from '../../component/styles';
import { duaDesimal } from '../../model/format';
import { useKata } from '../../store/context';
import { useKataSetelan } from './kata';

/** What the settings as drafted would make of the same entries, while they are being typed. */
export const DampakView = ({ data, baru }: { readonly data: DataKantor; readonly baru: Pengaturan }) => {
  const shared = useShared();
  const { bahasa } = useKata();
  const k = useKataSetelan();
  const { capaian, predikat, rataRata, predikatRata } = useMemo(() => computeDampak(data, baru), [data, baru]);
  const angka = (hasil: Hasil): string => {
    const nilai = angkaAtauNull(hasil);
    return nilai === null ? '–' : duaDesimal(bahasa, nilai);
  };
  const baris = [
    ...(capaian.length === 0
      ? []
      : [`${k.dampakCapaian(capaian.length)}: ${capaian.slice(0, 6).join(', ')}${capaian.length > 6 ? ', …' : ''}`]),
    ...(predikat.length === 0 ? [] : [k.dampakPredikat(predikat.length)]),
    ...predikat.slice(0, 6).map(({ kode, lama, baru: nanti }) => `${kode}: ${lama ?? '–'} → ${nanti ?? '–'}`),
    ...rataRata.map(({ besaran, lama, baru: nanti }) => `${k.dampakRata[besaran]}: ${angka(lama)} → ${angka(nanti)}`),
    ...(predikatRata === null
      ? []
      : [`${k.dampakPredikatRata}: ${predikatRata.lama ?? '–'} → ${predikatRata.baru ?? '–'}`]),
  ];
  return (
    <section className={shared.group} aria-live="polite">
      <h3 className={shared.heading}>{k.dampak}</h3>
      {baris.length === 0 ? (
        <p className={shared.text}>{k.tanpaDampak}</p>
      ) : (
        <ul className={shared.steps}>
          {baris.map((teks) => (
            <li key={teks}>{teks}</li>
          ))}
        </ul>
      )}
    </section>
  );
};

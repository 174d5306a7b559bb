import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { isBerhenti } from '../../../../domain/indikator/berhenti';
import type { Bidang, Indikator } from '../../../../domain/indikator/indikator';
import type { DataKantor } from '../../../../domain/shared/kantor';
import { Icon } from '../../../component/Icon';
import { Pill } from '../../../component/Pill';
import { useShared } from '../../../component/styles';
import { useKataKelola } from './kata';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px 8px',
    flexWrap: 'wrap',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flex: '1 1 150px', minWidth: 0, overflowWrap: 'anywhere' },
  up: { transform: 'rotate(180deg)' },
});

interface SusunanListProps {
  readonly data: DataKantor;
  readonly onIndikator: (indikator: Indikator | null) => void;
  readonly onBidang: (bidang: Bidang | null) => void;
  readonly onUrut: (urutan: readonly string[]) => void;
}

/** Indicators under their divisions, each with its way to be changed. */
export const IndikatorList = ({ data, onIndikator }: Pick<SusunanListProps, 'data' | 'onIndikator'>) => {
  const s = useStyles();
  const shared = useShared();
  const kata = useKataKelola();
  const { daftarBidang, daftarIndikator, periode } = data;
  const kelompok = daftarBidang.flatMap((bidang) => {
    const milik = daftarIndikator.filter((satu) => satu.bidang === bidang.kode);
    return milik.length === 0 ? [] : [{ bidang, milik }];
  });
  return (
    <>
      {kelompok.length === 0 && <p className={shared.muted}>{kata.tanpaIndikator}</p>}
      {kelompok.map(({ bidang, milik }) => (
        <section key={bidang.kode} aria-label={bidang.nama}>
          <h3 className={shared.heading}>{bidang.nama}</h3>
          <ul className={shared.list}>
            {milik.map((satu) => (
              <li key={satu.kode} className={s.row}>
                <span className={s.name}>
                  {satu.indikator} <span className={mergeClasses(shared.muted, shared.kode)}>{satu.kode}</span>
                </span>
                {isBerhenti(satu, periode.triwulan) && <Pill nada="netral">{kata.berhenti}</Pill>}
                <Button size="small" aria-label={kata.ubah(satu.kode)} onClick={() => onIndikator(satu)}>
                  {kata.ubahSaja}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div className={shared.row}>
        <Button size="small" icon={<Icon nama="tambah" />} onClick={() => onIndikator(null)}>
          {kata.tambahIndikator}
        </Button>
      </div>
    </>
  );
};

/** Divisions in their order; another order is tried here first. */
export const BidangList = ({ data, onBidang, onUrut }: Omit<SusunanListProps, 'onIndikator'>) => {
  const s = useStyles();
  const shared = useShared();
  const kata = useKataKelola();
  const [urutan, setUrutan] = useState(() => data.daftarBidang.map(({ kode }) => kode));
  const pindah = (dari: number, ke: number): void =>
    setUrutan((lama) => {
      const baru = [...lama];
      baru.splice(ke, 0, ...baru.splice(dari, 1));
      return baru;
    });
  const diurut = urutan.flatMap((kode) => data.daftarBidang.find((satu) => satu.kode === kode) ?? []);
  const berubah = diurut.some(({ kode }, ke) => data.daftarBidang[ke]?.kode !== kode);
  return (
    <>
      <ul className={shared.list}>
        {diurut.map((bidang, ke) => (
          <li key={bidang.kode} className={s.row}>
            <span className={s.name}>
              {bidang.nama}{' '}
              <span className={shared.muted}>
                {bidang.singkatan} ·{' '}
                {kata.jumlah(data.daftarIndikator.filter((satu) => satu.bidang === bidang.kode).length)}
              </span>
            </span>
            {bidang.berhenti === true && <Pill nada="netral">{kata.berhenti}</Pill>}
            <Button
              size="small"
              appearance="subtle"
              icon={
                <span className={s.up}>
                  <Icon nama="bawah" />
                </span>
              }
              aria-label={kata.naik(bidang.singkatan)}
              title={kata.naik(bidang.singkatan)}
              disabled={ke === 0}
              onClick={() => pindah(ke, ke - 1)}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<Icon nama="bawah" />}
              aria-label={kata.turun(bidang.singkatan)}
              title={kata.turun(bidang.singkatan)}
              disabled={ke === diurut.length - 1}
              onClick={() => pindah(ke, ke + 1)}
            />
            <Button size="small" aria-label={kata.ubah(bidang.singkatan)} onClick={() => onBidang(bidang)}>
              {kata.ubahSaja}
            </Button>
          </li>
        ))}
      </ul>
      <div className={shared.row}>
        <Button size="small" icon={<Icon nama="tambah" />} onClick={() => onBidang(null)}>
          {kata.tambahBidang}
        </Button>
        {berubah && (
          <Button size="small" appearance="primary" onClick={() => onUrut(urutan)}>
            {kata.terapkanUrutan}
          </Button>
        )}
      </div>
    </>
  );
};

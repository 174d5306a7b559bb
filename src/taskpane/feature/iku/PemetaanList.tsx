import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { PetaKolom } from '../../../domain/indikator/impor/kepala';
import type { Kisi } from '../../../domain/indikator/impor/kisi';
import { daftarMedan, rapikan, type MedanIku } from '../../../domain/indikator/impor/medan';
import { useShared } from '../../component/styles';
import { useKataIku } from './kata';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 140px)',
    gap: '8px',
    alignItems: 'center',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** Letters of a column, as spreadsheets name them. */
const hurufKolom = (kolom: number): string =>
  (kolom >= 26 ? String.fromCharCode(64 + Math.floor(kolom / 26)) : '') + String.fromCharCode(65 + (kolom % 26));

/** First thing that stands below a column's heading. */
const contohOf = ({ sel }: Kisi, kolom: number, awal: number): string => {
  for (const baris of sel.slice(awal)) {
    const teks = rapikan(baris[kolom] ?? null);
    if (teks !== '' && !/^\(\d+\)$/.test(teks)) return teks.length > 40 ? `${teks.slice(0, 40)}…` : teks;
  }
  return '';
};

interface PemetaanListProps {
  readonly kisi: Kisi;
  readonly awal: number;
  readonly pemetaan: readonly PetaKolom[];
  readonly onUbah: (kolom: number, medan: MedanIku | null) => void;
}
/** Each column of the source with what it is taken for. */
export const PemetaanList = ({ kisi, awal, pemetaan, onUbah }: PemetaanListProps) => {
  const s = useStyles();
  const shared = useShared();
  const kata = useKataIku();
  const daftar = pemetaan
    .map((satu) => ({ ...satu, contoh: contohOf(kisi, satu.kolom, awal) }))
    .filter(({ judul, contoh }) => judul !== '' || contoh !== '');
  return (
    <ul className={shared.list}>
      {daftar.map(({ kolom, judul, medan, yakin, contoh }) => {
        const nama = judul === '' ? kata.kolom(hurufKolom(kolom)) : judul;
        return (
          <li key={kolom} className={s.row}>
            <div className={s.words}>
              <p className={shared.text}>{nama}</p>
              {(contoh !== '' || (medan !== null && !yakin)) && (
                <p className={shared.muted}>
                  {[
                    ...(contoh === '' ? [] : [kata.misal(contoh)]),
                    ...(medan !== null && !yakin ? [kata.perkiraan] : []),
                  ].join(' · ')}
                </p>
              )}
            </div>
            <Select
              aria-label={nama}
              size="small"
              value={medan ?? ''}
              onChange={(_, { value }) => onUbah(kolom, daftarMedan.find((satu) => satu === value) ?? null)}
            >
              <option value="">{kata.abaikan}</option>
              {daftarMedan.map((satu) => (
                <option key={satu} value={satu}>
                  {kata.medan[satu]}
                </option>
              ))}
            </Select>
          </li>
        );
      })}
    </ul>
  );
};

import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { terbawaOf } from '../../domain/reviu/catatan-terbawa';
import { romawiOf } from '../../domain/periode/periode';
import { sebutKolom, sebutNilai } from '../model/sebut-catatan';
import { useKata, usePaneState } from '../store/context';
import { kataCatatanEn, kataCatatanId, type KataCatatan } from '../strings/kata-catatan';
import { useShared } from './styles';

const kata: Readonly<Record<'id' | 'en', KataCatatan>> = { id: kataCatatanId, en: kataCatatanEn };
const useStyles = makeStyles({
  list: { display: 'grid', gap: '6px', margin: '4px 0 0', padding: 0, listStyle: 'none' },
  note: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, paddingLeft: '10px' },
  words: { overflowWrap: 'anywhere' },
});
/** The rest stands in that quarter's own workbook. */
const TERBANYAK = 5;

/** What was noted on an indicator a quarter ago, folded up; nothing where the quarter was not begun from an earlier one. */
export const CatatanLalu = ({ kode }: { readonly kode: string }) => {
  const s = useStyles();
  const shared = useShared();
  const { k, bahasa } = useKata();
  const riwayat = usePaneState((state) => state.keadaan?.riwayat);
  const daftar = useMemo(() => terbawaOf(riwayat ?? [], kode), [riwayat, kode]);
  if (daftar.length === 0) return null;
  const { terbawa, status, saatNilai, saatKosong } = kata[bahasa];
  return (
    <details>
      <summary className={shared.heading}>{terbawa.judul(daftar.length)}</summary>
      <ul className={s.list}>
        {daftar.slice(0, TERBANYAK).map((satu, ke) => (
          <li key={`${ke} ${satu.teks}`} className={s.note}>
            <p className={shared.muted}>
              {[
                terbawa.dari(romawiOf(satu.dari.triwulan), satu.dari.tahun),
                satu.oleh || k.umum.tanpaNama,
                sebutKolom(satu.kolom, kata[bahasa]),
                satu.kolom === null
                  ? ''
                  : satu.nilaiSaatItu === null
                    ? saatKosong
                    : saatNilai(sebutNilai(bahasa, satu.nilaiSaatItu)),
                satu.status === 'terbuka' ? terbawa.belumTuntas : status[satu.status],
              ]
                .filter((bagian) => bagian !== '')
                .join(' · ')}
            </p>
            <p className={`${shared.text} ${s.words}`}>{satu.teks}</p>
            {satu.jawaban !== null && <p className={`${shared.muted} ${s.words}`}>{terbawa.jawaban(satu.jawaban)}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
};

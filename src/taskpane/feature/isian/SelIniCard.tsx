import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { romawiOf } from '../../../domain/periode/periode';
import { Card } from '../../component/Card';
import { CatatanLalu } from '../../component/CatatanLalu';
import { useShared } from '../../component/styles';
import { isiCell } from '../../model/format';
import { selIniOf } from '../../model/sel-ini';
import { usePaneState } from '../../store/context';
import { useKataIsian } from './kata';
import { BuktiForm } from './BuktiForm';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(90px, auto) 1fr', gap: '4px 10px', margin: 0 },
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});
/** Findings named at once; the rest stands under Periksa. */
const terbanyak = 4;

/** What the selected row is about: definition, source, target, last quarter, what is missing; evidence is registered from here. */
export const SelIniCard = () => {
  const s = useStyles();
  const shared = useShared();
  const { k, app } = useKataIsian();
  const keadaan = usePaneState((state) => state.keadaan);
  const lokasi = usePaneState((state) => state.selIni);
  const bahasa = usePaneState((state) => state.bahasa);
  const [terbuka, setTerbuka] = useState<string | null>(null);
  const sel = useMemo(() => (keadaan === null ? null : selIniOf(keadaan, lokasi)), [keadaan, lokasi]);
  if (sel === null) {
    return (
      <Card judul={k.isian.selJudul}>
        <p className={shared.muted}>{k.isian.selKosong}</p>
      </Card>
    );
  }
  const { indikator, triwulan, lalu } = sel;
  const baris: readonly (readonly [string, string])[] = [
    [k.isian.definisi, indikator.definisi || '–'],
    [k.isian.sumber, indikator.sumberData || '–'],
    [k.isian.targetTw(romawiOf(triwulan)), isiCell(bahasa, sel.target)],
    ...(lalu === null ? [] : [[k.isian.realisasiTw(romawiOf(lalu.triwulan)), isiCell(bahasa, lalu.isi)] as const]),
    [k.isian.keadaanSel, k.isian[sel.keadaan]],
    [k.isian.buktiDukung, indikator.buktiDukung || k.isian.buktiTercatat(sel.jumlahBukti)],
  ];
  return (
    <Card judul={k.isian.selJudul}>
      <p className={shared.text}>
        <strong>{indikator.indikator}</strong>{' '}
        <span className={mergeClasses(shared.muted, shared.kode)}>{indikator.kode}</span>
      </p>
      <dl className={s.list}>
        {baris.map(([nama, isi]) => (
          <div key={nama} style={{ display: 'contents' }}>
            <dt className={s.term}>{nama}</dt>
            <dd className={s.value}>{isi}</dd>
          </div>
        ))}
      </dl>
      {sel.kurang.length === 0 ? (
        <p className={shared.muted}>{k.isian.takKurang}</p>
      ) : (
        <div>
          <h3 className={shared.heading}>{k.isian.masihKurang}</h3>
          <ul className={shared.list}>
            {sel.kurang.slice(0, terbanyak).map((temuan, index) => (
              <li key={`${temuan.kode} ${index}`} className={shared.muted}>
                {app.temuan(temuan).kalimat}
              </li>
            ))}
          </ul>
        </div>
      )}
      <CatatanLalu kode={indikator.kode} />
      {terbuka === indikator.kode ? (
        <BuktiForm kode={indikator.kode} tutup={() => setTerbuka(null)} />
      ) : (
        <div className={shared.row}>
          <Button size="small" onClick={() => setTerbuka(indikator.kode)}>
            {k.isian.buktiBaru}
          </Button>
        </div>
      )}
    </Card>
  );
};

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Catatan, StatusCatatan } from '../../../domain/reviu/catatan';
import type { Peran } from '../../../domain/sop/peristiwa';
import { Pill } from '../../component/Pill';
import { useShared } from '../../component/styles';
import { tanggalJam } from '../../model/format';
import { sebutOrang } from '../../model/pengguna';
import type { Nada } from '../../model/ringkas';
import { useKata, usePane } from '../../store/context';
import type { Aksi } from '../../store/pane-state';

const useStyles = makeStyles({
  note: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: '10px', display: 'grid', gap: '6px' },
  answer: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: '10px',
    marginLeft: '8px',
    display: 'grid',
    gap: '2px',
  },
  body: { display: 'grid', gap: '2px' },
});

const nadaStatus: Readonly<Record<StatusCatatan, Nada>> = {
  terbuka: 'awas',
  dijawab: 'netral',
  diterima: 'baik',
  ditolak: 'buruk',
};

type AksiCatatan = 'jawab' | 'terima' | 'tolak';
const aksiOf: Readonly<Record<AksiCatatan, (catatan: string) => Aksi>> = {
  jawab: (catatan) => ({ judul: 'jawabCatatan', daftar: [{ id: 'jawabCatatan', masukan: { catatan, teks: '' } }] }),
  terima: (catatan) => ({ judul: 'terimaCatatan', daftar: [{ id: 'terimaCatatan', masukan: { catatan } }] }),
  tolak: (catatan) => ({ judul: 'tolakCatatan', daftar: [{ id: 'tolakCatatan', masukan: { catatan, alasan: '' } }] }),
};
/** What can be done with a note in each state, the likeliest first. */
const tombol: Readonly<Record<StatusCatatan, readonly AksiCatatan[]>> = {
  terbuka: ['jawab', 'terima'],
  dijawab: ['terima', 'tolak', 'jawab'],
  ditolak: ['jawab', 'terima'],
  diterima: [],
};

/** A note with its answers and what can be done with it. */
export const CatatanThread = ({ catatan }: { catatan: Catatan }) => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k } = useKata();
  const siapa = (oleh: string, peran: Peran | null): string => sebutOrang(oleh, peran, k) || k.umum.tanpaNama;
  return (
    <li className={s.note}>
      <div className={s.body}>
        <div className={shared.spread}>
          <span className={shared.strong}>{siapa(catatan.oleh, catatan.peran)}</span>
          <Pill nada={nadaStatus[catatan.status]}>{k.reviu.status[catatan.status]}</Pill>
        </div>
        <p className={shared.muted}>
          {tanggalJam(k, catatan.waktu)}
          {catatan.nilaiSaatItu !== null && ` · ${k.reviu.saatNilai(catatan.nilaiSaatItu)}`}
        </p>
        <p className={shared.text}>{catatan.teks}</p>
      </div>
      {catatan.balasan.map((balasan) => (
        <div key={`${balasan.waktu} ${balasan.oleh}`} className={s.answer}>
          <p className={shared.muted}>
            {siapa(balasan.oleh, balasan.peran)} · {tanggalJam(k, balasan.waktu)}
          </p>
          <p className={shared.text}>{balasan.teks}</p>
        </div>
      ))}
      {tombol[catatan.status].length > 0 && (
        <div className={shared.row}>
          {tombol[catatan.status].map((aksi, index) => (
            <Button
              key={aksi}
              size="small"
              {...(index === 0 ? { appearance: 'primary' as const } : {})}
              onClick={() => void pane.mulaiAksi(aksiOf[aksi](catatan.id))}
            >
              {k.reviu[aksi]}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
};

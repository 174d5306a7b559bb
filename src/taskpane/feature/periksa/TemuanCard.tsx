import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isHitungan } from '../../../domain/validasi/hitungan';
import type { Temuan, Tingkat } from '../../../domain/validasi/temuan';
import { Icon, type NamaIcon } from '../../component/Icon';
import { useShared } from '../../component/styles';
import { bacaanOf } from '../../model/bacaan';
import { sisipkanFormat } from '../../model/saran';
import { usePane, usePaneState } from '../../store/context';
import { useKataPeriksa } from './kata';
import type { Aksi } from '../../store/pane-state';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    gap: '10px',
    padding: '10px 12px 10px 10px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '3px',
    borderRadius: tokens.borderRadiusMedium,
  },
  E: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  W: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  I: { borderLeftColor: tokens.colorNeutralStroke1 },
  iconE: { color: tokens.colorStatusDangerForeground1 },
  iconW: { color: tokens.colorStatusWarningForeground3 },
  iconI: { color: tokens.colorNeutralForeground2 },
  icon: { paddingTop: '2px' },
  body: { flex: '1 1 0', minWidth: 0, display: 'grid', gap: '3px' },
  top: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  kode: { flex: 'none' },
  actions: { display: 'flex', gap: '6px', flexWrap: 'wrap', paddingTop: '4px' },
});

export const iconTingkat = { E: 'silang', W: 'seru', I: 'info' } as const satisfies Record<Tingkat, NamaIcon>;
const warnaIcon = { E: 'iconE', W: 'iconW', I: 'iconI' } as const satisfies Record<Tingkat, string>;

const pulihkan: Aksi = { judul: 'pulihkanRumus', daftar: [{ id: 'pulihkanRumus', masukan: {} }] };
/** Rules whose findings a command of ours can put right. */
const rapikan: Aksi = { judul: 'rapikanLembar', daftar: [{ id: 'rapikanLembar', masukan: {} }] };
const perbaikan: Readonly<Partial<Record<string, Aksi>>> = {
  S12: rapikan,
  S13: rapikan,
  S14: rapikan,
  S15: rapikan,
  S16: rapikan,
  S17: sisipkanFormat,
  S18: rapikan,
  S19: rapikan,
  S20: sisipkanFormat,
  S24: sisipkanFormat,
};
/** Sheets that inserting the format makes again. */
const dariFormat: ReadonlySet<Temuan['lokasi']['tabel']> = new Set(['isian', 'rekap', 'analisis']);
const hilang: ReadonlySet<string> = new Set(['S01', 'S02']);
const aksiOf = (temuan: Temuan): Aksi | undefined => {
  if (isHitungan(temuan)) return pulihkan;
  return hilang.has(temuan.kode) && dariFormat.has(temuan.lokasi.tabel) ? sisipkanFormat : perbaikan[temuan.kode];
};
/** Put right where settings are changed, because that is journalled. */
const diSetelan: ReadonlySet<string> = new Set(['S08', 'S23']);

/** One finding: what, where, what to do next. */
export const TemuanCard = ({ temuan }: { temuan: Temuan }) => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k, app } = useKataPeriksa();
  const bacaan = bacaanOf(
    temuan,
    usePaneState((state) => state.bahasa),
  );
  const { kode, tingkat, lokasi } = temuan;
  const { judul, kalimat, tindakan } = app.temuan(temuan);
  const aksi = aksiOf(temuan);
  return (
    <li className={mergeClasses(s.card, s[tingkat])}>
      <span className={mergeClasses(s.icon, s[warnaIcon[tingkat]])}>
        <Icon nama={iconTingkat[tingkat]} />
      </span>
      <div className={s.body}>
        <div className={s.top}>
          <h4 className={s.title}>
            <span className={shared.hidden}>{k.periksa.tingkat[tingkat]}: </span>
            {judul}
          </h4>
          <span className={mergeClasses(shared.muted, s.kode)} title={k.periksa.aturan(kode)}>
            {kode}
          </span>
        </div>
        <p className={shared.text}>{kalimat}</p>
        <p className={shared.muted}>{tindakan}</p>
        {bacaan.length > 0 && (
          <div className={s.actions} role="group" aria-label={`${k.periksa.maksudnya} ${judul}`}>
            <span className={shared.muted}>{k.periksa.maksudnya}</span>
            {bacaan.map(({ label, nilai, dari }) => (
              <Button
                key={label}
                size="small"
                appearance="primary"
                onClick={() =>
                  void pane.mulaiAksi({
                    judul: 'tegaskanAngka',
                    daftar: [{ id: 'tegaskanAngka', masukan: { lokasi, dari, nilai } }],
                  })
                }
              >
                {label}
              </Button>
            ))}
          </div>
        )}
        <div className={s.actions}>
          {aksi !== undefined && (
            <Button size="small" appearance="primary" onClick={() => void pane.mulaiAksi(aksi)}>
              {k.aksi[aksi.judul].judul}
            </Button>
          )}
          {diSetelan.has(kode) && (
            <Button size="small" appearance="primary" onClick={() => pane.bukaSetelan(true)}>
              {k.header.setelan}
            </Button>
          )}
          <Button size="small" aria-label={`${k.umum.keSel}: ${judul}`} onClick={() => void pane.tuju(lokasi)}>
            {k.umum.keSel}
          </Button>
        </div>
      </div>
    </li>
  );
};

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactNode } from 'react';
import { Icon } from '../../component/Icon';
import { useShared } from '../../component/styles';
import { useKata } from '../../store/context';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', paddingBottom: '8px' },
  position: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

interface IndikatorNavProps {
  readonly posisi: number;
  readonly jumlah: number;
  readonly pilih: (posisi: number) => void;
  readonly children: ReactNode;
}

const langkahTombol: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Previous and next, by button or arrow key; the position is spoken when it changes. */
export const IndikatorNav = ({ posisi, jumlah, pilih, children }: IndikatorNavProps) => {
  const s = useStyles();
  const shared = useShared();
  const { k } = useKata();
  const onKeyDown = (event: KeyboardEvent): void => {
    const langkah = langkahTombol[event.key];
    if (langkah === undefined) return;
    event.preventDefault();
    pilih(posisi + langkah);
  };
  return (
    <section aria-label={k.reviu.judul}>
      <div className={s.bar} role="toolbar" aria-label={k.reviu.tombolPanah} onKeyDown={onKeyDown}>
        <Button
          icon={<Icon nama="kiri" />}
          aria-label={k.reviu.sebelumnya}
          title={k.reviu.sebelumnya}
          onClick={() => pilih(posisi - 1)}
        />
        <span className={s.position} aria-live="polite">
          {k.reviu.posisi(posisi + 1, jumlah)}
        </span>
        <Button
          icon={<Icon nama="kanan" />}
          aria-label={k.reviu.berikutnya}
          title={k.reviu.berikutnya}
          onClick={() => pilih(posisi + 1)}
        />
      </div>
      <h2 className={shared.hidden}>{k.reviu.judul}</h2>
      {children}
    </section>
  );
};

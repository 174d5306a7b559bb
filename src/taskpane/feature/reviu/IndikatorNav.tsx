import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from '../../component/Icon';
import { useShared } from '../../component/styles';
import { useKataReviu } from './kata';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', paddingBottom: '2px' },
  position: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
});

interface IndikatorNavProps {
  /** From 0; -1 where the indicator shown is not in the list. */
  readonly posisi: number;
  readonly jumlah: number;
  readonly pindah: (posisi: number) => void;
  readonly tulis: () => void;
  readonly tandai: () => void;
  readonly children: ReactNode;
}

/**
 * Previous and next, by button or key; the position is spoken when it changes. Single letters work only while the toolbar has the
 * focus (WCAG 2.1.4), and none of the keys is one that Excel takes from a pane.
 */
export const IndikatorNav = ({ posisi, jumlah, pindah, tulis, tandai, children }: IndikatorNavProps) => {
  const s = useStyles();
  const shared = useShared();
  const kata = useKataReviu();
  const petunjuk = useId();
  const tombol: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => pindah(posisi - 1),
    ArrowRight: () => pindah(posisi + 1),
    Home: () => pindah(0),
    End: () => pindah(jumlah - 1),
    c: tulis,
    d: tandai,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const kunci = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (!Object.hasOwn(tombol, kunci)) return;
    event.preventDefault();
    tombol[kunci]?.();
  };
  return (
    <section aria-label={kata.judul} className={shared.group}>
      <div className={s.bar} role="toolbar" aria-label={kata.toolbar} aria-describedby={petunjuk} onKeyDown={onKeyDown}>
        <Button
          icon={<Icon nama="kiri" />}
          aria-label={kata.sebelumnya}
          title={kata.sebelumnya}
          onClick={() => pindah(posisi - 1)}
        />
        <span className={s.position} aria-live="polite">
          {posisi < 0 ? '' : kata.posisi(posisi + 1, jumlah)}
        </span>
        <Button
          icon={<Icon nama="kanan" />}
          aria-label={kata.berikutnya}
          title={kata.berikutnya}
          onClick={() => pindah(posisi + 1)}
        />
      </div>
      <h2 className={shared.hidden}>{kata.judul}</h2>
      {children}
      <p id={petunjuk} className={shared.muted}>
        {kata.tombol}
      </p>
    </section>
  );
};

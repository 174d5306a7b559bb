import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon, type NamaIcon } from './Icon';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: '8px',
    padding: '28px 16px',
    color: tokens.colorNeutralForeground2,
  },
  icon: {
    width: '36px',
    height: '36px',
    borderRadius: '50%',
    display: 'grid',
    placeItems: 'center',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  text: { margin: 0, maxWidth: '34ch' },
});

/** A view with nothing to show says why, and what brings something here. */
export const Empty = ({
  icon,
  judul,
  isi,
  children,
}: {
  icon: NamaIcon;
  judul: string;
  isi: string;
  children?: ReactNode;
}) => {
  const s = useStyles();
  return (
    <div className={s.box}>
      <span className={s.icon}>
        <Icon nama={icon} />
      </span>
      <h2 className={s.title}>{judul}</h2>
      <p className={s.text}>{isi}</p>
      {children}
    </div>
  );
};

import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: '12px',
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    minWidth: 0,
  },
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', flexWrap: 'wrap' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A titled region of a view. */
export const Card = ({ judul, samping, children }: { judul: string; samping?: ReactNode; children: ReactNode }) => {
  const s = useStyles();
  const id = useId();
  return (
    <section className={s.card} aria-labelledby={id}>
      <div className={s.top}>
        <h2 id={id} className={s.title}>
          {judul}
        </h2>
        {samping}
      </div>
      {children}
    </section>
  );
};

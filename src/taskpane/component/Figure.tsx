import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(max(104px, 40%), 1fr))',
    gap: '8px',
    margin: 0,
  },
  item: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 10px',
    minWidth: 0,
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  value: {
    margin: '2px 0 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
});

export interface FigureItem {
  readonly label: string;
  readonly value: string;
}
/** Figures side by side; as many columns as fit. */
export const Figures = ({ items }: { items: readonly FigureItem[] }) => {
  const s = useStyles();
  return (
    <dl className={s.grid}>
      {items.map(({ label, value }) => (
        <div key={label} className={s.item}>
          <dt className={s.label}>{label}</dt>
          <dd className={s.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

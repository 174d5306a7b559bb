import { makeStyles, tokens } from '@fluentui/react-components';

/** Shapes that several views share. */
export const useShared = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '12px' },
  row: { display: 'flex', alignItems: 'center', gap: '8px', flexWrap: 'wrap' },
  spread: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', flexWrap: 'wrap' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  /** Goes to the next line as a whole; broken only where it is longer than a line. */
  kode: { display: 'inline-block', maxWidth: '100%', overflowWrap: 'anywhere' },
  muted: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    margin: 0,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: '10px', marginTop: '10px' },
  steps: { margin: '6px 0 0', paddingLeft: '20px', display: 'grid', gap: '4px' },
  group: { display: 'flex', flexDirection: 'column', gap: '6px' },
  cards: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

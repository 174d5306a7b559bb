import { makeStyles, tokens } from '@fluentui/react-components';
import { useShared } from './styles';

const useStyles = makeStyles({
  box: { display: 'grid', gap: '12px' },
  bar: { height: '64px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground4 },
});

/** Same shape as the shell that the page paints before any script: nothing jumps. */
export const Loading = ({ label }: { label: string }) => {
  const s = useStyles();
  const shared = useShared();
  return (
    <div className={s.box} role="status">
      <span className={shared.hidden}>{label}</span>
      <div className={s.bar} />
      <div className={s.bar} />
      <div className={s.bar} />
    </div>
  );
};

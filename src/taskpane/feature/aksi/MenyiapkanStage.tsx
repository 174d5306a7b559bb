import { Button, ProgressBar } from '@fluentui/react-components';
import { focusOnMount, SheetActions, SheetContent } from '../../component/Sheet';
import { useShared } from '../../component/styles';
import { usePane, usePaneState } from '../../store/context';
import { useKataAksi } from './kata';

export const MenyiapkanStage = () => {
  const pane = usePane();
  const { k } = useKataAksi();
  const shared = useShared();
  const menungguSel = usePaneState((state) => state.menungguSel);
  return (
    <>
      <SheetContent>
        <p className={shared.text} role="status">
          {menungguSel ? k.umum.menungguSel : k.dialog.menyiapkan}
        </p>
        <ProgressBar aria-label={k.dialog.kemajuan} />
      </SheetContent>
      <SheetActions>
        <Button ref={focusOnMount} onClick={pane.batalkan}>
          {k.umum.batal}
        </Button>
      </SheetActions>
    </>
  );
};

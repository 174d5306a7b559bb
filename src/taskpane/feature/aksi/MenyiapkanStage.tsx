import { Button, ProgressBar } from '@fluentui/react-components';
import { focusOnMount, SheetActions, SheetContent } from '../../component/Sheet';
import { useShared } from '../../component/styles';
import { useKata, usePane } from '../../store/context';

export const MenyiapkanStage = () => {
  const pane = usePane();
  const { k } = useKata();
  const shared = useShared();
  return (
    <>
      <SheetContent>
        <p className={shared.text}>{k.dialog.menyiapkan}</p>
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

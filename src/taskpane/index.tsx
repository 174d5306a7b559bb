import { createRoot } from 'react-dom/client';
import { compose, muatSisa, type Application } from '../compose';
import { App } from './App';
import { StartFailure } from './StartFailure';
import { createPane } from './store/pane';

const element = document.getElementById('root');
if (element === null) throw new Error('taskpane.html has no element #root');
const page = element;

/** Milliseconds after the workbook was read: by then the pane has nothing better to do. */
const saatSenggang = 1500;

const start = async (): Promise<void> => {
  let tungguSel: (menunggu: boolean) => void = () => undefined;
  const application: Application = await compose({ page: document, onWait: (menunggu) => tungguSel(menunggu) });
  // The shell of taskpane.html stands until now: it has the same shape, so nothing jumps.
  const root = createRoot(page);
  if (application.status !== 'siap') {
    root.render(<StartFailure sebab={application.status} />);
    return;
  }
  const pane = createPane(application.layanan);
  tungguSel = pane.tungguSel;
  await pane.siapkan();
  root.render(<App pane={pane} />);
  await pane.mulai();
  // Failed now, it is fetched again by the action that needs it.
  setTimeout(() => void muatSisa().catch(() => undefined), saatSenggang);
};

void start();

import { act, configure, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../../src/taskpane/App';
import { createPane, type Pane } from '../../../src/taskpane/store/pane';
import type { LayananTiruan } from './layanan-tiruan';

// The checking machine is shared: a second is no measure of anything here.
configure({ asyncUtilTimeout: 8000 });
jest.setTimeout(40_000);

export interface Panel {
  readonly pane: Pane;
  readonly user: UserEvent;
  readonly tutup: () => Promise<void>;
}

/** The whole pane on a workbook of the mind, read and ready. */
export const bukaPanel = async (layanan: LayananTiruan): Promise<Panel> => {
  const pane = createPane(layanan);
  render(<App pane={pane} />);
  let tutup: Panel['tutup'] = async () => undefined;
  await act(async () => {
    tutup = await pane.mulai();
  });
  await screen.findAllByRole('heading', { level: 2 });
  return { pane, user: userEvent.setup(), tutup };
};

export const bukaTab = async ({ user }: Panel, nama: RegExp): Promise<void> => {
  await user.click(screen.getByRole('tab', { name: nama }));
  await screen.findAllByRole('heading', { level: 2 });
};

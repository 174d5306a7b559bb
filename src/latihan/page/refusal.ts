import type { GridRefusal } from '../../excel-host/grid-view';
import type { Answer } from '../grid/controller';
import { ask, type Choice } from './dialog';

type Kind = NonNullable<GridRefusal['alert']> | 'Shut';
interface Question {
  readonly choices: readonly Choice<Answer>[];
  readonly escape: Answer;
  /** Asked after the message. */
  readonly asks?: string;
}

const CLOSE: Choice<Answer> = { value: 'batal', label: 'Tutup', primary: true };
const CANCEL: Choice<Answer> = { value: 'batal', label: 'Batal' };

/** The buttons of Excel's alerts, by their style (support.microsoft.com, "More on data validation"). */
const QUESTIONS: Readonly<Record<Kind, Question>> = {
  Shut: { choices: [CLOSE], escape: 'batal' },
  Stop: { choices: [{ value: 'lagi', label: 'Coba lagi', primary: true }, CANCEL], escape: 'batal' },
  Warning: {
    asks: 'Lanjutkan?',
    choices: [{ value: 'tetap', label: 'Ya' }, { value: 'lagi', label: 'Tidak', primary: true }, CANCEL],
    escape: 'batal',
  },
  Information: { choices: [{ value: 'tetap', label: 'OK', primary: true }, CANCEL], escape: 'batal' },
};

/** Tells why something was refused, and asks how to go on where there is a choice. */
export function tellRefusal(refusal: GridRefusal, editable: boolean): Promise<Answer> {
  const { choices, escape, asks } = QUESTIONS[editable ? (refusal.alert ?? 'Stop') : 'Shut'];
  const message = asks === undefined ? refusal.message : `${refusal.message}\n${asks}`;
  return ask(refusal.title, message, choices, escape);
}

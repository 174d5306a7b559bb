import type { HostErrorCode } from '../errors';
import { isHostErrorCode } from '../errors';
import type { ExcelHost } from '../host';
import { isOfficeVersion, officeVersionNames, type OfficeVersion } from './office-version';

/** How one word of a line is read. `null` = it does not fit. */
interface Slot<T> {
  /** What stands in the form, e.g. `<n>`. */
  readonly sign: string;
  readonly expected: string;
  read(word: string): T | null;
}

const count: Slot<number> = {
  sign: '<n>',
  expected: 'a whole number from 1',
  read: (word) => (/^[1-9]\d{0,8}$/.test(word) ? Number(word) : null),
};
const unitMilliseconds: Readonly<Record<string, number>> = { ms: 1, s: 1000 };
const time: Slot<number> = {
  sign: '<time>',
  expected: 'a time such as 250ms or 2s',
  read: (word) => {
    const [, amount = '', unit = ''] = /^(\d{1,6}(?:\.\d{1,3})?)(ms|s)$/.exec(word) ?? [];
    return amount === '' ? null : Number(amount) * (unitMilliseconds[unit] ?? 1);
  },
};
const code: Slot<HostErrorCode> = {
  sign: '<code>',
  expected: 'an error code such as GeneralException',
  read: (word) => (isHostErrorCode(word) ? word : null),
};
const office: Slot<OfficeVersion> = {
  sign: '<office>',
  expected: `one of ${officeVersionNames.join(', ')}`,
  read: (word) => (isOfficeVersion(word) ? word : null),
};

/** One kind of fault: how it is written, and what it does. */
export interface FaultForm {
  /** As it is written, slots by their signs. */
  readonly text: string;
  /** What reads each slot, in their order. */
  readonly slots: readonly Slot<unknown>[];
  /** May stand once in a script: a second one would silently take the first one's place. */
  readonly once: boolean;
  /** Binds the words that stood in the slots. */
  bind(words: readonly string[]): (host: ExcelHost) => void;
}

type Values<S extends readonly Slot<unknown>[]> = { [K in keyof S]: S[K] extends Slot<infer T> ? T : never };

function form<const S extends readonly Slot<unknown>[]>(
  text: string,
  slots: S,
  apply: (host: ExcelHost, ...values: Values<S>) => void,
  once = false,
): FaultForm {
  return {
    text,
    slots,
    once,
    bind: (words) => {
      // Each slot has read its word before: the values have the types that the slots name.
      const values = slots.map((slot, index) => slot.read(words[index] ?? '')) as Values<S>;
      return (host) => {
        apply(host, ...values);
      };
    },
  };
}

const standing = true;

/** The whole language; README.md says what each form imitates, and where that was seen. */
export const faultForms: readonly FaultForm[] = [
  form('edit cell for <time>', [time], ({ faults }, ms) => faults.editCellFor(ms), standing),
  form('edit cell', [], ({ faults }) => faults.beginCellEdit(), standing),
  form('drop before request <n>', [count], ({ faults }, n) => faults.dropConnection('before', n - 1)),
  form('drop after request <n>', [count], ({ faults }, n) => faults.dropConnection('after', n - 1)),
  form('refuse request <n> with <code>', [count, code], ({ faults }, n, which) => faults.refuseRequest(which, n - 1)),
  form('stop request <n> at action <n> with <code>', [count, count, code], ({ faults }, n, action, which) =>
    faults.stopRequest(action - 1, which, n - 1),
  ),
  form('deny protect', [], ({ faults }) => void (faults.deniesProtect = true), standing),
  form('deny protect call <n>', [count], ({ faults }, n) => faults.denyProtect(1, n - 1)),
  form('deny needless unprotect', [], ({ faults }) => void (faults.deniesNeedlessUnprotect = true), standing),
  form('strip settings', [], ({ faults, book }) => faults.stripSettings(book), standing),
  form('strip settings before request <n>', [count], ({ faults }, n) => faults.stripSettingsLater(n - 1)),
  form('forget settings', [], ({ faults }) => void (faults.forgetsSettings = true), standing),
  form('answer null from <n> cells', [count], ({ faults }, n) => faults.answerNullFrom(n), standing),
  form('lose events', [], ({ faults }) => void (faults.losesEvents = true), standing),
  form('lose event <n>', [count], ({ faults }, n) => faults.loseEvent(n - 1)),
  form('delay events by <time>', [time], ({ faults }, ms) => void (faults.eventDelay = ms), standing),
  form('delay answers by <time>', [time], ({ faults }, ms) => void (faults.delay = ms), standing),
  form('hide theme', [], ({ faults }) => void (faults.hidesTheme = true), standing),
  form('run in <office>', [office], ({ faults }, version) => void (faults.office = version), standing),
];

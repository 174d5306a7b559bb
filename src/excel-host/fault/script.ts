import type { ExcelHost } from '../host';
import { faultForms, type FaultForm } from './forms';

export interface ScriptProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly problem: string;
}

/** A script that cannot be read; nothing of it was carried out. */
export class FaultScriptError extends Error {
  constructor(readonly problems: readonly ScriptProblem[]) {
    super(problems.map(({ line, text, problem }) => `line ${line}: "${text}": ${problem}`).join('\n'));
    this.name = 'FaultScriptError';
  }
}

/** One fault as it stands in a script. */
export interface ScriptedFault {
  readonly line: number;
  readonly form: string;
  readonly apply: (host: ExcelHost) => void;
}

interface Line {
  readonly line: number;
  readonly text: string;
  readonly words: readonly string[];
}

const isSlot = (word: string): boolean => word.startsWith('<');
const signsOf = ({ text }: FaultForm): readonly string[] => text.split(' ');

/** Words that stand where the form has its slots; `null` when the form's own words are not there. */
function slotWords(form: FaultForm, words: readonly string[]): readonly string[] | null {
  const signs = signsOf(form);
  if (signs.length !== words.length) return null;
  if (!signs.every((sign, index) => isSlot(sign) || sign === words[index])) return null;
  return words.filter((_, index) => isSlot(signs[index] ?? ''));
}

const unread = (form: FaultForm, words: readonly string[]): string | null => {
  const wrong = form.slots.findIndex((slot, index) => slot.read(words[index] ?? '') === null);
  const slot = form.slots[wrong];
  return slot === undefined ? null : `"${words[wrong] ?? ''}" is no ${slot.sign}: ${slot.expected} is expected`;
};

function explain({ words: [first = ''] }: Line): string {
  const near = faultForms.filter((form) => signsOf(form)[0] === first);
  const forms = (near.length > 0 ? near : faultForms).map(({ text }) => text);
  return `no such fault; ${near.length > 0 ? `"${first}" is followed as in` : 'there are'}: ${forms.join(' | ')}`;
}

function readLine(line: Line): ScriptedFault | ScriptProblem {
  const { line: number, text } = line;
  for (const form of faultForms) {
    const words = slotWords(form, line.words);
    if (words === null) continue;
    const problem = unread(form, words);
    return problem === null
      ? { line: number, form: form.text, apply: form.bind(words) }
      : { line: number, text, problem };
  }
  return { line: number, text, problem: explain(line) };
}

const toLines = (script: string): Line[] =>
  script.split(/\r?\n/).flatMap((raw, index) => {
    const text = raw.replace(/#.*$/, '').trim();
    return text === '' ? [] : [{ line: index + 1, text, words: text.split(/\s+/) }];
  });

/** Standing faults that a script names twice. */
function repeated(faults: readonly ScriptedFault[]): ScriptProblem[] {
  const standing = new Set(faultForms.filter(({ once }) => once).map(({ text }) => text));
  return faults.flatMap(({ form, line }, index) => {
    const first = faults.slice(0, index).find((earlier) => earlier.form === form);
    if (first === undefined || !standing.has(form)) return [];
    return [{ line, text: form, problem: `said already in line ${first.line}; it holds until the faults are cleared` }];
  });
}

/** Reads a whole script. Throws `FaultScriptError` with every line that cannot be read. */
export function parseFaultScript(script: string): readonly ScriptedFault[] {
  const read = toLines(script).map(readLine);
  const faults = read.flatMap((each) => ('apply' in each ? [each] : []));
  const problems = [...read.flatMap((each) => ('apply' in each ? [] : [each])), ...repeated(faults)];
  if (problems.length > 0) throw new FaultScriptError(problems.sort((a, b) => a.line - b.line));
  return faults;
}

/**
 * Sets the faults of a script on a host, from its next request on. `run in ...` and `hide theme` hold for clients that connect
 * afterwards. Throws `FaultScriptError`; then no fault of the script is set.
 */
export function runFaultScript(host: ExcelHost, script: string): void {
  for (const { apply } of parseFaultScript(script)) apply(host);
}

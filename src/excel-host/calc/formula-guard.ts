import type { FunctionArgument, HyperFormula } from 'hyperformula';
import type { Token } from '../text/formula-token';
import { scanFormula } from '../text/formula-token';
import { toEngineFormula } from './engine-text';
import type { FormulaProblem } from './types';

/**
 * Known to the engine by name but not to be trusted: OFFSET takes only literal offsets there, the others are not
 * functions of Excel at all.
 */
const REFUSED =
  /^(?:OFFSET|HF\..*|ARRAYFORMULA|ARRAY_CONSTRAIN|COUNTUNIQUE|SPLIT|VERSION|MAXPOOL|MEDIANPOOL|INTERVAL|ISBINARY|CELL)$/;

/**
 * Source: support.microsoft.com "Excel specifications and limits" (levels of nested functions, arguments in a function);
 * "Use nested functions in a formula" (a function inside of another is on the second level).
 */
const MOST_LEVELS = 64;
const MOST_ARGUMENTS = 255;
/** Parentheses have no documented limit; this many, functions included, are what the engine's parser bears. */
const MOST_GROUPS = 128;
const MANY_SIGNS = /(?:[-+%]\s*){65}/;

/** The row number of a cell reference: whichever it is, the formula is taken or refused alike. */
const ROW_NUMBER = /(?<![\w.])(?<column>\$?[A-Za-z]{1,3}\$?)[1-9]\d{0,5}(?![\w.(])/g;

/** Decides, before a formula is entered, whether Excel would take it and the engine can compute it. */
export class FormulaGuard {
  private readonly supported: ReadonlySet<string>;
  private readonly verdicts = new Map<string, FormulaProblem | null>();

  constructor(private readonly engine: HyperFormula) {
    this.supported = new Set(
      [...engine.getRegisteredFunctionNames(), ...pluginFunctionNames(engine)].filter((name) => !REFUSED.test(name)),
    );
  }

  check(formula: string): FormulaProblem | null {
    // A filled column asks about the same formula thousands of times, only with other row numbers.
    const shape = formula.replace(ROW_NUMBER, '$<column>1');
    const known = this.verdicts.get(shape);
    if (known !== undefined) return known;
    const verdict = this.examine(formula);
    this.verdicts.set(shape, verdict);
    return verdict;
  }

  private examine(formula: string): FormulaProblem | null {
    const tokens = scanFormula(formula.replace(/_xlfn\.(?:_xlws\.)?/gi, ''));
    const strange = tokens.find((token) => token.type === 'unknown');
    if (strange)
      return {
        kind: 'syntax',
        message: strange.text === '"' ? 'a text has no closing quote' : `"${strange.text}" cannot stand in a formula`,
      };
    const shape = nestingProblem(formula, tokens) ?? computedEndProblem(tokens);
    if (shape) return shape;
    const unsupported = this.unsupportedFunctions(tokens);
    if (unsupported.length > 0) return { kind: 'unsupported-function', names: unsupported };
    if (!this.engine.validateFormula(toEngineFormula(formula)))
      return { kind: 'syntax', message: 'the formula cannot be read' };
    return this.argumentProblem(tokens);
  }

  private unsupportedFunctions(tokens: readonly Token[]): string[] {
    const names = tokens.filter((token) => token.type === 'function').map((token) => token.text.toUpperCase());
    return [...new Set(names.filter((name) => !this.supported.has(name)))];
  }

  /** Excel refuses a call with too few or too many arguments while it is entered. */
  private argumentProblem(tokens: readonly Token[]): FormulaProblem | null {
    for (const call of countArguments(tokens)) {
      const allowed = this.argumentRange(call.name);
      if (allowed === null || (call.count >= allowed.least && call.count <= allowed.most)) continue;
      const fault = call.count < allowed.least ? 'too few' : 'too many';
      return { kind: 'syntax', message: `${call.name} has ${fault} arguments (${call.count})` };
    }
    return null;
  }

  private argumentRange(name: string): { least: number; most: number } | null {
    const metadata = this.engine.getFunctionPlugin(name)?.implementedFunctions[name];
    if (metadata?.parameters === undefined) return null;
    const least = metadata.parameters.filter(isRequired).length;
    return { least, most: metadata.repeatLastArgs === undefined ? metadata.parameters.length : MOST_ARGUMENTS };
  }
}

function pluginFunctionNames(engine: HyperFormula): string[] {
  return engine.getAllFunctionPlugins().flatMap((plugin) => Object.keys(plugin.implementedFunctions));
}

function isRequired(parameter: FunctionArgument): boolean {
  return parameter.optionalArg !== true && parameter.defaultValue === undefined;
}

function nestingProblem(formula: string, tokens: readonly Token[]): FormulaProblem | null {
  let [levels, deepest, groups] = [0, 0, 0];
  const open: boolean[] = [];
  tokens.forEach(({ text }, at) => {
    if (text === '(') {
      const isCall = tokens[at - 1]?.type === 'function';
      open.push(isCall);
      levels += Number(isCall);
      deepest = Math.max(deepest, levels);
      groups = Math.max(groups, open.length);
    } else if (text === ')') levels -= Number(open.pop() ?? false);
  });
  if (deepest > MOST_LEVELS) return { kind: 'syntax', message: `it has more than ${MOST_LEVELS} levels of nesting` };
  if (groups > MOST_GROUPS || MANY_SIGNS.test(formula)) return { kind: 'syntax', message: 'it is nested too deeply' };
  return null;
}

/** Excel takes `A1:INDEX(...)`; HyperFormula would answer `#VALUE!`. */
function computedEndProblem(tokens: readonly Token[]): FormulaProblem | null {
  const solid = tokens.filter(({ type }) => type !== 'space');
  const isComputed = solid.some(
    ({ text }, at) => text === ':' && (solid[at + 1]?.type === 'function' || solid[at - 1]?.text === ')'),
  );
  return isComputed ? { kind: 'syntax', message: 'a range with a computed end is not emulated' } : null;
}

interface Call {
  readonly name: string;
  readonly count: number;
}

function countArguments(tokens: readonly Token[]): Call[] {
  const calls: Call[] = [];
  const open: { name: string | null; separators: number; empty: boolean }[] = [];
  let pending: string | null = null;
  for (const token of tokens) {
    const top = open.at(-1);
    if (token.type === 'space') continue;
    if (token.type === 'function') pending = token.text.toUpperCase();
    if (top && token.text !== ')') top.empty = false;
    if (token.text === '(' || token.text === '{') {
      open.push({ name: pending, separators: 0, empty: true });
      pending = null;
    } else if (token.text === ',' && top) {
      top.separators += 1;
    } else if (token.text === ')' || token.text === '}') {
      const closed = open.pop();
      if (closed && closed.name !== null)
        calls.push({ name: closed.name, count: closed.empty ? 0 : closed.separators + 1 });
    }
  }
  return calls;
}

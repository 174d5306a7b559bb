import type { Token } from '../text/formula-token';
import { scanFormula } from '../text/formula-token';

/** The engine's own function for a long chain; nobody may type it. */
export const CHAIN = 'HF.CHAIN';

/** Chains up to this length stay as they are. */
const LONGEST = 64;

/** From the weakest to the strongest. Source: support.microsoft.com "Calculation operators and precedence in Excel". */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];
const BINARY: ReadonlySet<string> = new Set(LEVELS.flat());
/** The signs that operators are written with. */
const OPERATORS: ReadonlySet<string> = new Set([...BINARY].join(''));

/** Each operator of a chain as one letter of the function's first argument. */
export const CHAIN_LETTERS: Readonly<Record<string, string>> = {
  '=': 'e',
  '<>': 'n',
  '<': 'l',
  '<=': 'm',
  '>': 'g',
  '>=': 'h',
  '&': 'c',
  '+': 'p',
  '-': 's',
  '*': 't',
  '/': 'd',
  '^': 'w',
};

/**
 * The formula with each long chain of operators (`A1+A2+...`) as one call with many arguments. HyperFormula keeps a chain
 * as a tree as deep as it is long and walks it by recursion: about a thousand signs end its stack, where Excel takes
 * a formula of 8,192 characters. The call computes from left to right as the chain would.
 */
export function foldLongChains(formula: string): string {
  if (mostOperators(formula) <= LONGEST) return formula;
  const tokens = scanFormula(formula);
  const first = tokens.findIndex(({ type, text }) => type !== 'space' && text !== '=');
  const head = tokens.slice(0, Math.max(0, first)).map(({ text }) => text);
  return `${head.join('')}${foldGroup(tokens, { at: Math.max(0, first) })}`;
}

/**
 * At least as many operators as the longest chain has: those between two commas of one pair of parentheses. A look at each
 * sign, because a workbook has hundreds of thousands of formulas and hardly any has a long chain.
 */
function mostOperators(formula: string): number {
  const outer: number[] = [];
  let [most, now] = [0, 0];
  let quote = '';
  for (const sign of formula) {
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(') {
      outer.push(now);
      now = 0;
    } else if (sign === ')') now = outer.pop() ?? 0;
    else if (sign === ',') now = 0;
    else if (OPERATORS.has(sign)) {
      now += 1;
      if (now > most) most = now;
    }
  }
  return most;
}

/** Reads up to the parenthesis that closes the group, or to the end. */
function foldGroup(tokens: readonly Token[], place: { at: number }): string {
  let text = '';
  let operands: string[] = [''];
  let operators: string[] = [];
  let wantsOperand = true;
  const add = (part: string): void => {
    operands[operands.length - 1] += part;
  };
  for (; place.at < tokens.length; place.at += 1) {
    const token = tokens[place.at];
    if (token === undefined || token.text === ')') break;
    if (token.text === ',') {
      text += `${join(operands, operators, 0)},`;
      [operands, operators, wantsOperand] = [[''], [], true];
    } else if (!wantsOperand && BINARY.has(token.text)) {
      operators.push(token.text);
      operands.push('');
      wantsOperand = true;
    } else if (token.text === '(') {
      place.at += 1;
      add(`(${foldGroup(tokens, place)})`);
      wantsOperand = false;
    } else {
      add(token.text);
      // After a sign or a colon an operand still has to come.
      if (token.type !== 'space') wantsOperand = BINARY.has(token.text) || token.text === ':';
    }
  }
  return text + join(operands, operators, 0);
}

function join(operands: readonly string[], operators: readonly string[], level: number): string {
  const own = LEVELS[level];
  if (operators.length <= LONGEST || own === undefined) return interleave(operands, operators);
  const parts: string[] = [];
  const between: string[] = [];
  let from = 0;
  operators.forEach((operator, at) => {
    if (!own.includes(operator)) return;
    parts.push(join(operands.slice(from, at + 1), operators.slice(from, at), level + 1));
    between.push(operator);
    from = at + 1;
  });
  parts.push(join(operands.slice(from), operators.slice(from), level + 1));
  if (between.length <= LONGEST) return interleave(parts, between);
  const letters = between.map((operator) => CHAIN_LETTERS[operator] ?? '').join('');
  return `${CHAIN}("${letters}",${parts.join(',')})`;
}

function interleave(operands: readonly string[], operators: readonly string[]): string {
  return operands.map((operand, at) => `${operand}${operators[at] ?? ''}`).join('');
}

import { invalidArgument, itemNotFound } from '../../errors';
import { cellIsValid } from '../../model/validate-cell';
import { assertAllowed } from '../../model/protection';
import { intersect, rect } from '../../model/rect';
import type { Rect } from '../../model/types';
import {
  clearValidation,
  noValidation,
  setValidation,
  validationsIn,
  type ValidationPart,
} from '../../model/validation';
import type { WorkbookModel } from '../../model/workbook';
import { flag, isGiven, oneOf, record, text } from '../args';
import { defineClass, type Method, type Setter } from '../host-class';
import type { Target } from '../range-ref';
import { readRule, writeRule } from './validation-rule';

const alertStyles = ['Stop', 'Warning', 'Information'] as const;
/** Excel's dialogs: a title of 32 characters, a message of 255. */
const maxTitle = 32;
const maxMessage = 255;

/** The rule that all cells share; `null` when they differ. */
function shared(target: Target): ValidationPart | null {
  const { rules, complete } = validationsIn(target.sheet, target.rects);
  const [first] = rules;
  if (!first) return noValidation;
  return complete && rules.every((rule) => sameRule(rule, first)) ? first : null;
}
const sameRule = (a: ValidationPart, b: ValidationPart): boolean =>
  JSON.stringify({ ...a, ranges: null }) === JSON.stringify({ ...b, ranges: null });

/** `Inconsistent`: some cells have the rule and others none; `MixedCriteria`: different rules (DataValidationType). */
function typeOf(target: Target): string {
  const { rules, complete } = validationsIn(target.sheet, target.rects);
  const [first] = rules;
  if (!first) return 'None';
  if (!rules.every((rule) => sameRule(rule, first))) return 'MixedCriteria';
  return complete ? first.type : 'Inconsistent';
}

const change =
  (edit: (part: ValidationPart, value: unknown, book: WorkbookModel) => ValidationPart): Setter<Target> =>
  (target, value, { book }) => {
    assertAllowed(target.sheet, null);
    const part = edit(shared(target) ?? noValidation, value, book);
    setValidation(target.sheet, target.rects, stripRanges(part));
    book.changed({ kind: 'look', sheetId: target.sheet.id });
  };
const stripRanges = ({
  type,
  operator,
  formula1,
  formula2,
  inCellDropDown,
  ignoreBlanks,
  prompt,
  errorAlert,
}: ValidationPart): ValidationPart => ({
  type,
  operator,
  formula1,
  formula2,
  inCellDropDown,
  ignoreBlanks,
  prompt,
  errorAlert,
});

function limited(value: unknown, name: string, most: number): string {
  const given = isGiven(value) ? text(value, name) : '';
  if (given.length <= most) return given;
  throw invalidArgument(`"${name}" has ${given.length} characters; ${most} are allowed.`);
}

/** Source: DataValidation.getInvalidCells: "If all cell values are valid, this function will throw an `ItemNotFound` error." */
const invalidCells =
  (orNull: boolean): Method<Target> =>
  ({ sheet, rects }, _, { book, objects }) => {
    const cells = new Map<string, Rect>();
    for (const rule of validationsIn(sheet, rects).rules) {
      for (const area of rects.flatMap((each) => rule.ranges.flatMap((ruled) => intersect(each, ruled) ?? []))) {
        forEachCell(area, (row, col) => {
          if (!cellIsValid(book, sheet, row, col)) cells.set(`${row}/${col}`, rect(row, col, 1, 1));
        });
      }
    }
    if (cells.size > 0) return objects.areas(sheet, [...cells.values()]);
    if (orNull) return null;
    throw itemNotFound('All cells are valid.');
  };
function forEachCell({ row, col, rows, cols }: Rect, visit: (row: number, col: number) => void): void {
  for (let at = row; at < row + rows; at += 1) for (let over = col; over < col + cols; over += 1) visit(at, over);
}

export const dataValidationClass = defineClass<Target>({
  name: 'DataValidation',
  defaults: ['Type', 'Rule', 'Prompt', 'ErrorAlert', 'IgnoreBlanks', 'Valid'],
  get: {
    Type: typeOf,
    Rule: (target) => {
      const part = shared(target);
      return part && writeRule(part);
    },
    IgnoreBlanks: (target) => shared(target)?.ignoreBlanks ?? null,
    Prompt: (target) => {
      const prompt = shared(target)?.prompt;
      return prompt ? { showPrompt: prompt.show, title: prompt.title, message: prompt.message } : null;
    },
    ErrorAlert: (target) => {
      const alert = shared(target)?.errorAlert;
      return alert ? { showAlert: alert.show, style: alert.style, title: alert.title, message: alert.message } : null;
    },
    Valid: (target, { book }) => {
      const { rules } = validationsIn(target.sheet, target.rects);
      if (rules.length === 0) return true;
      const answers = new Set<boolean>();
      for (const area of target.rects) {
        for (let row = area.row; row < area.row + area.rows; row += 1) {
          for (let col = area.col; col < area.col + area.cols; col += 1) {
            answers.add(cellIsValid(book, target.sheet, row, col));
          }
        }
      }
      return answers.size > 1 ? null : answers.has(true);
    },
  },
  set: {
    Rule: change((part, value, book) => ({ ...part, ...readRule(value, book) })),
    IgnoreBlanks: change((part, value) => ({ ...part, ignoreBlanks: flag(value, 'ignoreBlanks') })),
    Prompt: change((part, value) => {
      const given = record(value, 'prompt');
      return {
        ...part,
        prompt: {
          show: isGiven(given['showPrompt']) ? flag(given['showPrompt'], 'showPrompt') : true,
          title: limited(given['title'], 'title', maxTitle),
          message: limited(given['message'], 'message', maxMessage),
        },
      };
    }),
    ErrorAlert: change((part, value) => {
      const given = record(value, 'errorAlert');
      return {
        ...part,
        errorAlert: {
          show: isGiven(given['showAlert']) ? flag(given['showAlert'], 'showAlert') : true,
          style: isGiven(given['style']) ? oneOf(given['style'], alertStyles, 'style') : 'Stop',
          title: limited(given['title'], 'title', maxTitle),
          message: limited(given['message'], 'message', maxMessage),
        },
      };
    }),
  },
  method: {
    GetInvalidCells: invalidCells(false),
    GetInvalidCellsOrNullObject: invalidCells(true),
    Clear: (target, _, { book }) => {
      assertAllowed(target.sheet, null);
      clearValidation(target.sheet, target.rects);
      book.changed({ kind: 'look', sheetId: target.sheet.id });
      return null;
    },
  },
});

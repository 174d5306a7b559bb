import type { ShapeData, ShapeTextData } from '../../model/object-types';
import { editShape, findShape } from '../../model/shapes';
import type { SheetModel } from '../../model/sheet';
import { invalidArgument } from '../../errors';
import type { CallContext } from '../call-context';
import type { Setter } from '../host-class';
import { number } from '../args';

/** One shape of a sheet, known by its id. */
export class ShapeRef {
  constructor(
    readonly sheet: SheetModel,
    readonly id: string,
  ) {}

  get data(): ShapeData {
    return findShape(this.sheet, this.id);
  }
  edit({ book }: CallContext, change: Partial<ShapeData>): void {
    editShape(book, this.sheet, this.id, change);
  }

  /** An image has no text of its own. */
  get text(): ShapeTextData {
    const { text } = this.data;
    if (!text) throw invalidArgument('An image has no text.');
    return text;
  }
  editText(context: CallContext, change: Partial<ShapeTextData>): void {
    this.edit(context, { text: { ...this.text, ...change } });
  }
}

export function fraction(value: unknown, name: string): number {
  const given = number(value, name);
  if (given < 0 || given > 1) throw invalidArgument(`"${name}" is 0 to 1.`);
  return given;
}

/** A property of which this host knows one value only: any other is refused by name, not swallowed. */
export const onlyValue =
  (member: string, value: string): Setter<ShapeRef> =>
  (_, given, context) => {
    if (given !== value) throw context.refuse(`${member} = ${JSON.stringify(given)}`);
  };

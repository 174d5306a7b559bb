import { HostError, invalidArgument, itemNotFound } from '../errors';
import { builtInStyles, styleParts, type StylePart } from './built-in-styles';
import { sameName } from './sheet-name';
import { normalStyle } from './style';
import type { CellStyle } from './types';

/** A style of the gallery. Cells carry its key in `CellStyle.named`; a cell without one is `Normal`. */
export interface NamedStyle {
  /** A value of `Excel.BuiltInStyle`, or the name of a style of one's own. */
  readonly key: string;
  readonly name: string;
  readonly builtIn: boolean;
  look: CellStyle;
  readonly includes: Record<StylePart, boolean>;
  autoIndent: boolean;
  readingOrder: 'Context' | 'LeftToRight' | 'RightToLeft';
}

export const normalKey = 'Normal';
/** Excel's limit for the name of a style. */
const maxNameLength = 255;

const named = (
  key: string,
  name: string,
  look: CellStyle,
  parts: readonly StylePart[],
  builtIn: boolean,
): NamedStyle => ({
  key,
  name,
  builtIn,
  look,
  includes: {
    Number: parts.includes('Number'),
    Alignment: parts.includes('Alignment'),
    Font: parts.includes('Font'),
    Border: parts.includes('Border'),
    Patterns: parts.includes('Patterns'),
    Protection: parts.includes('Protection'),
  },
  autoIndent: false,
  readingOrder: 'Context',
});

/** The gallery of cell styles of one workbook, in its order. */
export class CellStyles {
  private styles: NamedStyle[] = [...builtInStyles].map(([key, { name, look, parts }]) =>
    named(key, name, look, parts, true),
  );

  get all(): readonly NamedStyle[] {
    return this.styles;
  }
  /** By its name or its value of `Excel.BuiltInStyle`. */
  find(name: string): NamedStyle | undefined {
    return this.styles.find((style) => sameName(style.name, name) || sameName(style.key, name));
  }
  get(name: string): NamedStyle {
    const found = this.find(name);
    if (!found) throw itemNotFound(`There is no style "${name}".`);
    return found;
  }
  add(name: string): void {
    if (name === '' || name.length > maxNameLength) throw invalidArgument('The style needs a name.');
    if (this.find(name)) throw new HostError('ItemAlreadyExists', `There is a style "${name}" already.`);
    this.styles.push(named(name, name, normalStyle, styleParts, false));
  }
  remove(gone: NamedStyle): void {
    this.styles = this.styles.filter((style) => style !== gone);
  }
}

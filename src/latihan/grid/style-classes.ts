import type { CellStyle } from '../../excel-host/model/types';
import { placeCss, styleCss } from './cell-look';

/** One CSS class for each look: a rule is parsed once, where an inline style would be parsed again for every painted cell. */
export class StyleClasses {
  readonly #sheet = new CSSStyleSheet();
  #names = new WeakMap<CellStyle, string>();
  readonly #places = new Map<string, string>();
  #scale = 0;
  #count = 0;

  constructor() {
    document.adoptedStyleSheets.push(this.#sheet);
  }

  /** Sizes in the rules depend on the zoom: another zoom, other rules. */
  setScale(scale: number): void {
    if (scale === this.#scale) return;
    this.#scale = scale;
    this.#names = new WeakMap();
    this.#places.clear();
    this.#sheet.replaceSync('');
  }

  remove(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  nameOf(style: CellStyle): string {
    const known = this.#names.get(style);
    if (known !== undefined) return known;
    const name = this.#rule(styleCss(style, this.#scale));
    this.#names.set(style, name);
    return name;
  }

  /** Where the content stands between left and right. */
  placeOf(align: string, indentLevel: number): string {
    const key = `${align} ${indentLevel}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const name = this.#rule(placeCss(align, indentLevel, this.#scale));
    this.#places.set(key, name);
    return name;
  }

  #rule(css: string): string {
    this.#count += 1;
    const name = `rupa-${this.#count}`;
    this.#sheet.insertRule(`.${name}{${css}}`);
    return name;
  }
}

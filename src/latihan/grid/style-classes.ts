import type { CellStyle } from '../../excel-host/model/types';
import { styleCss } from './cell-look';

/** One CSS class for each look: a rule is parsed once, where an inline style would be parsed again for every painted cell. */
export class StyleClasses {
  readonly #sheet = new CSSStyleSheet();
  #names = new WeakMap<CellStyle, string>();
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
    this.#sheet.replaceSync('');
  }

  remove(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  nameOf(style: CellStyle): string {
    const known = this.#names.get(style);
    if (known !== undefined) return known;
    this.#count += 1;
    const name = `rupa-${this.#count}`;
    this.#sheet.insertRule(`.${name}{${styleCss(style, this.#scale)}}`);
    this.#names.set(style, name);
    return name;
  }
}

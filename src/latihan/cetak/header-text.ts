/** A piece of a header or footer with one look. */
export interface HeaderRun {
  readonly text: string;
  readonly font: string | null;
  /** Points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string | null;
}
/** What the codes stand for on one page. */
export interface HeaderFacts {
  readonly page: number;
  readonly pages: number;
  readonly sheet: string;
  readonly file: string;
  readonly date: string;
  readonly time: string;
}

type Look = Omit<HeaderRun, 'text'>;
const PLAIN: Look = { font: null, size: null, bold: false, italic: false, underline: false, color: null };

/** `&"Arial,Bold"`, `&12`, `&K0B5D4B`, `&P+1`, or one letter. */
const CODE = /&(?:"([^"]*)"|(\d{1,3})|K([0-9A-Fa-f]{6}|\d{2}[+-]\d{3})|P([+-]\d+)|([\s\S]))/y;

const VALUES: Readonly<Record<string, (facts: HeaderFacts) => string>> = {
  P: ({ page }) => String(page),
  N: ({ pages }) => String(pages),
  A: ({ sheet }) => sheet,
  F: ({ file }) => file,
  D: ({ date }) => date,
  T: ({ time }) => time,
  '&': () => '&',
};
const LOOKS: Readonly<Record<string, (look: Look) => Look>> = {
  B: (look) => ({ ...look, bold: !look.bold }),
  I: (look) => ({ ...look, italic: !look.italic }),
  U: (look) => ({ ...look, underline: !look.underline }),
  E: (look) => ({ ...look, underline: !look.underline }),
};

function withFont(look: Look, description: string): Look {
  const [name = '', style = ''] = description.split(',');
  const bold = /bold/i.test(style);
  const italic = /italic|oblique/i.test(style);
  return { ...look, font: name === '-' ? look.font : name, bold, italic };
}

/**
 * A header or footer part as it prints. Source: learn.microsoft.com, "Formatting and VBA codes for headers and footers". Codes
 * that print nothing here (pictures, the path, superscript) are left out.
 */
export function readHeader(text: string, facts: HeaderFacts): HeaderRun[] {
  const runs: HeaderRun[] = [];
  let look = PLAIN;
  const add = (piece: string): void => {
    const last = runs.at(-1);
    if (last !== undefined && sameLook(last, look)) runs[runs.length - 1] = { ...last, text: last.text + piece };
    else runs.push({ text: piece, ...look });
  };
  for (let at = 0; at < text.length;) {
    CODE.lastIndex = at;
    const code = CODE.exec(text);
    if (code === null) {
      add(text.charAt(at));
      at += 1;
      continue;
    }
    at = CODE.lastIndex;
    const [, font, size, color, offset, letter = ''] = code;
    if (font !== undefined) look = withFont(look, font);
    else if (size !== undefined) look = { ...look, size: Number(size) };
    else if (color !== undefined)
      look = { ...look, color: color.length === 6 && !/[+-]/.test(color) ? `#${color}` : look.color };
    else if (offset !== undefined) add(String(facts.page + Number(offset)));
    else {
      look = LOOKS[letter.toUpperCase()]?.(look) ?? look;
      const value = VALUES[letter.toUpperCase()]?.(facts);
      if (value !== undefined) add(value);
    }
  }
  return runs;
}

const sameLook = (a: Look, b: Look): boolean =>
  a.font === b.font &&
  a.size === b.size &&
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.underline === b.underline &&
  a.color === b.color;

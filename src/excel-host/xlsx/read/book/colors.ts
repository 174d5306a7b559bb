import { attribute, child, childrenOf, flag, numeric, type XmlNode } from '../xml-tree';

/** The palette that a file means by `indexed` when it brings none (ECMA-376 part 1, 18.8.27); 0-7 repeat 8-15. */
const PALETTE =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080
9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC
FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366
333399 333333`.split(/\s+/);
const FIRST_OWN = 8;
const [SYSTEM_TEXT, SYSTEM_BACKGROUND] = [64, 65];

/** Order of `theme` in a cell: light and dark stand the other way round than in the theme itself (ECMA-376 part 1, 18.8.3). */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', ...[1, 2, 3, 4, 5, 6].map((n) => `accent${n}`), 'hlink', 'folHlink'];
/** The names that drawings use for the same colours. */
const SCHEME: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };
/** Office 2013 and later; for files that name theme colours and bring no theme. */
const OFFICE_THEME: Readonly<Record<string, string>> = {
  ...{ lt1: 'FFFFFF', dk1: '000000', lt2: 'E7E6E6', dk2: '44546A', accent1: '4472C4', accent2: 'ED7D31' },
  ...{
    accent3: 'A5A5A5',
    accent4: 'FFC000',
    accent5: '5B9BD5',
    accent6: '70AD47',
    hlink: '0563C1',
    folHlink: '954F72',
  },
};

/** The workbook's colours: every way to name one becomes `#RRGGBB`. */
export class Colors {
  private readonly theme: Readonly<Record<string, string>>;
  private palette: readonly string[] = [...PALETTE.slice(0, FIRST_OWN), ...PALETTE];

  constructor(theme: XmlNode | null) {
    const own = child(child(theme, 'themeElements'), 'clrScheme')?.children.map(
      (node) => [node.name, themeColor(node)] as const,
    );
    this.theme = { ...OFFICE_THEME, ...Object.fromEntries((own ?? []).filter(([, color]) => color !== '')) };
  }

  /** A file may bring its own palette. */
  usePalette(colors: XmlNode | null): void {
    const own = childrenOf(child(colors, 'indexedColors'), 'rgbColor').map((node) => lastSix(attribute(node, 'rgb')));
    if (own.length > 0) this.palette = own;
  }

  /** Of a cell's font, fill or border; `null` when automatic or unknown. */
  of(node: XmlNode | null): string | null {
    if (node === null || flag(node, 'auto')) return null;
    const base = this.base(node);
    if (base === null) return null;
    const tint = numeric(node, 'tint') ?? 0;
    return `#${tint === 0 ? base : tinted(base, tint)}`;
  }

  /** Of a drawing: `srgbClr`, `schemeClr` or `sysClr` inside of a fill. */
  ofDrawing(fill: XmlNode | null): string | null {
    const node = fill?.children[0];
    if (node === undefined) return null;
    const value = attribute(node, 'val') ?? '';
    const base = node.name === 'schemeClr' ? this.theme[SCHEME[value] ?? value] : lastSix(ownColor(node));
    return base === undefined || base === '' ? null : `#${modified(base, node)}`;
  }

  private base(node: XmlNode): string | null {
    const rgb = attribute(node, 'rgb');
    if (rgb !== null) return lastSix(rgb) || null;
    const theme = numeric(node, 'theme');
    if (theme !== null) return this.theme[THEME_ORDER[theme] ?? ''] ?? null;
    const indexed = numeric(node, 'indexed');
    if (indexed === null) return null;
    if (indexed === SYSTEM_TEXT) return '000000';
    return indexed === SYSTEM_BACKGROUND ? 'FFFFFF' : (this.palette[indexed] ?? null);
  }
}

function themeColor(node: XmlNode): string {
  const [color] = node.children;
  return color === undefined ? '' : lastSix(ownColor(color));
}

function ownColor(node: XmlNode): string | null {
  return attribute(node, 'lastClr') ?? attribute(node, 'val');
}

/** `FFRRGGBB` or `RRGGBB` -> `RRGGBB`; empty when it is no colour. */
function lastSix(text: string | null): string {
  return /^(?:[0-9A-F]{2})?([0-9A-F]{6})$/.exec((text ?? '').toUpperCase())?.[1] ?? '';
}

/** Lighter or darker: the luminance moves towards white or black (ECMA-376 part 1, 18.8.19). */
function tinted(color: string, tint: number): string {
  return shaded(color, (lum) => (tint < 0 ? lum * (1 + tint) : lum * (1 - tint) + tint));
}

/** `lumMod` and `lumOff` of a drawing's colour, in 1/100,000 (ECMA-376 part 1, 20.1.2.3.20). */
function modified(color: string, node: XmlNode): string {
  const share = (name: string, without: number): number => (numeric(child(node, name), 'val') ?? without) / 100_000;
  const [factor, offset] = [share('lumMod', 100_000), share('lumOff', 0)];
  return factor === 1 && offset === 0 ? color : shaded(color, (lum) => lum * factor + offset);
}

/** Adds to each channel what the luminance changes, keeping hue: exact for greys, near enough elsewhere. */
function shaded(color: string, change: (luminance: number) => number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const before = (high + low) / 2;
  const after = Math.min(1, Math.max(0, change(before)));
  const room = (lum: number): number => 1 - Math.abs(2 * lum - 1);
  const factor = room(before) === 0 ? 0 : room(after) / room(before);
  return [red, green, blue]
    .map((channel) => Math.round(Math.min(1, Math.max(0, (channel - before) * factor + after)) * 255))
    .map((value) => value.toString(16).toUpperCase().padStart(2, '0'))
    .join('');
}

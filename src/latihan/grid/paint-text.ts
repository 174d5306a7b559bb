import type { GridCell } from '../../excel-host/grid-view';
import type { Inks, Pen } from './pen';
import type { PlacedLine, PlacedText } from './place-text';

/** Thickness of lines under and through text, and where they lie, in parts of the font size. */
const RULE = { thickness: 1 / 16, under: 0.12, through: -0.3, second: 2 } as const;

function paintRules(pen: Pen, cell: GridCell, text: PlacedText, line: PlacedLine, color: string): void {
  const { underline, strikethrough } = cell.style.font;
  const thick = pen.thick(text.size * RULE.thickness);
  const under = Math.max(1, Math.round(text.size * RULE.under));
  const at = [
    ...(underline === 'None' ? [] : [under]),
    ...(underline.startsWith('Double') ? [under + RULE.second * thick] : []),
    ...(strikethrough ? [Math.round(text.size * RULE.through)] : []),
  ];
  for (const below of at) {
    pen.rect({ left: line.x, top: line.y + below, width: line.width, height: thick }, color);
  }
}

/** Draws a placed text in the colour of its cell. */
export function paintText(pen: Pen, inks: Inks, cell: GridCell, text: PlacedText): void {
  const color = inks.text(cell.conditional?.fontColor ?? cell.style.font.color, cell.link !== null);
  pen.within(text.clip, () => {
    const { context } = pen;
    const { turn } = text;
    if (turn !== null) {
      context.save();
      context.translate(turn.x, turn.y);
      context.rotate((turn.degrees * Math.PI) / 180);
    }
    pen.useFont(text.font);
    for (const line of text.lines) {
      context.fillStyle = color;
      if (line.gap > 0) context.wordSpacing = `${line.gap}px`;
      context.fillText(line.text, line.x, line.y);
      if (line.gap > 0) context.wordSpacing = '0px';
      paintRules(pen, cell, text, line, color);
    }
    if (turn !== null) context.restore();
  });
}

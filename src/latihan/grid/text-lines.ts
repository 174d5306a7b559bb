/** Where a line may end: behind blanks, and behind a hyphen or dash inside of a word. */
const PIECES = /[^\s\-–—]*(?:[-–—]+(?=\S)|\s+|$)/gu;

type Measure = (text: string) => number;

/** The longest beginning of a word that fits, one character at least. */
function beginning(word: string, room: number, width: Measure): string {
  const signs = [...word];
  let count = 1;
  while (count < signs.length && width(signs.slice(0, count + 1).join('')) <= room) count += 1;
  return signs.slice(0, count).join('');
}

function wrapLine(text: string, room: number, width: Measure): string[] {
  if (width(text) <= room) return [text];
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    // Blanks at the end of a line take no room.
    if (line !== '' && width((line + piece).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    while (line.trimEnd().length > 1 && width(line.trimEnd()) > room) {
      const fits = beginning(line, room, width);
      if (fits.length === line.length) break;
      lines.push(fits);
      line = line.slice(fits.length);
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** The lines of a text in a column of a width, broken between words, and inside of words that are too long by themselves. */
export function wrapText(text: string, room: number, width: Measure): string[] {
  return text.split('\n').flatMap((line) => (line === '' ? [''] : wrapLine(line, room, width)));
}

/**
 * Column widths in characters of the Normal font (Arial 10, as Calibri 11: 7 px per digit, 5 px of padding) against points.
 * Source: ECMA-376 part 1, 18.3.1.13 (`col`, width).
 */
const digitWidth = 7;
const padding = 5;
const pointsPerPixel = 0.75;

export const charactersToPoints = (characters: number): number => {
  const pixels =
    characters < 1
      ? Math.round(characters * (digitWidth + padding))
      : Math.trunc(((256 * characters + Math.trunc(128 / digitWidth)) / 256) * digitWidth) + padding;
  return pixels * pointsPerPixel;
};

export const pointsToCharacters = (points: number): number => {
  const pixels = points / pointsPerPixel;
  if (pixels < digitWidth + padding) return Math.trunc((pixels / (digitWidth + padding)) * 100 + 0.5) / 100;
  return Math.trunc(((pixels - padding) / digitWidth) * 100 + 0.5) / 100;
};

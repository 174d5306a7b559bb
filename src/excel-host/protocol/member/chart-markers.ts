import { keptChoice, keptColor, keptNumber, type KeptField } from './chart-part';

const markerStyles = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
] as const;

/** What a series and each of its points say of their markers. Excel takes sizes from 2 to 72 points. */
export const markerFields: Readonly<Record<string, KeptField>> = {
  MarkerBackgroundColor: keptColor(''),
  MarkerForegroundColor: keptColor(''),
  MarkerSize: keptNumber(5, 2, 72),
  MarkerStyle: keptChoice(markerStyles, 'Automatic'),
};

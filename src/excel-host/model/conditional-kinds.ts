/** The words of the conditional formats beyond formula, comparison, text and bar, as Office.js writes them. */

/** `Excel.ConditionalFormatColorCriterionType` without `Invalid`. */
export const scaleTypes = ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const;

/** `Excel.ConditionalTopBottomCriterionType` without `Invalid`. */
export const topBottomTypes = ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const;

/** `Excel.ConditionalFormatPresetCriterion` without `Invalid`. */
export const presetCriteria = [
  'Blanks',
  'NonBlanks',
  'Errors',
  'NonErrors',
  'Yesterday',
  'Today',
  'Tomorrow',
  'LastSevenDays',
  'LastWeek',
  'ThisWeek',
  'NextWeek',
  'LastMonth',
  'ThisMonth',
  'NextMonth',
  'AboveAverage',
  'BelowAverage',
  'EqualOrAboveAverage',
  'EqualOrBelowAverage',
  'OneStdDevAboveAverage',
  'OneStdDevBelowAverage',
  'TwoStdDevAboveAverage',
  'TwoStdDevBelowAverage',
  'ThreeStdDevAboveAverage',
  'ThreeStdDevBelowAverage',
  'UniqueValues',
  'DuplicateValues',
] as const;
export type PresetCriterion = (typeof presetCriteria)[number];

/** `Excel.IconSet` without `Invalid`. */
export const iconSets = [
  'ThreeArrows',
  'ThreeArrowsGray',
  'ThreeFlags',
  'ThreeTrafficLights1',
  'ThreeTrafficLights2',
  'ThreeSigns',
  'ThreeSymbols',
  'ThreeSymbols2',
  'FourArrows',
  'FourArrowsGray',
  'FourRedToBlack',
  'FourRating',
  'FourTrafficLights',
  'FiveArrows',
  'FiveArrowsGray',
  'FiveRating',
  'FiveQuarters',
  'ThreeStars',
  'ThreeTriangles',
  'FiveBoxes',
] as const;

const numbers: Readonly<Record<string, number>> = { Three: 3, Four: 4, Five: 5 };
/** How many icons a set has: its first word says so. */
export const iconCount = (style: string): number => numbers[/^(?:Three|Four|Five)/.exec(style)?.[0] ?? ''] ?? 3;

/** Where a cell lies beside the average (ECMA-376 part 1, 18.3.1.10: `aboveAverage`, `equalAverage`, `stdDev`). */
export const AVERAGE_LINES: Readonly<
  Partial<Record<PresetCriterion, { readonly above: boolean; readonly equal: boolean; readonly deviations: number }>>
> = {
  AboveAverage: { above: true, equal: false, deviations: 0 },
  BelowAverage: { above: false, equal: false, deviations: 0 },
  EqualOrAboveAverage: { above: true, equal: true, deviations: 0 },
  EqualOrBelowAverage: { above: false, equal: true, deviations: 0 },
  OneStdDevAboveAverage: { above: true, equal: false, deviations: 1 },
  OneStdDevBelowAverage: { above: false, equal: false, deviations: 1 },
  TwoStdDevAboveAverage: { above: true, equal: false, deviations: 2 },
  TwoStdDevBelowAverage: { above: false, equal: false, deviations: 2 },
  ThreeStdDevAboveAverage: { above: true, equal: false, deviations: 3 },
  ThreeStdDevBelowAverage: { above: false, equal: false, deviations: 3 },
};

/** `timePeriod` of ECMA-376 part 1, 18.18.82, with the formula that says the same; `#` is the cell. */
export const CALENDAR: Readonly<Partial<Record<PresetCriterion, { readonly name: string; readonly formula: string }>>> =
  {
    Yesterday: { name: 'yesterday', formula: 'FLOOR(#,1)=TODAY()-1' },
    Today: { name: 'today', formula: 'FLOOR(#,1)=TODAY()' },
    Tomorrow: { name: 'tomorrow', formula: 'FLOOR(#,1)=TODAY()+1' },
    LastSevenDays: { name: 'last7Days', formula: 'AND(TODAY()-FLOOR(#,1)<=6,FLOOR(#,1)<=TODAY())' },
    LastWeek: {
      name: 'lastWeek',
      formula: 'AND(TODAY()-ROUNDDOWN(#,0)>=WEEKDAY(TODAY()),TODAY()-ROUNDDOWN(#,0)<WEEKDAY(TODAY())+7)',
    },
    ThisWeek: {
      name: 'thisWeek',
      formula: 'AND(TODAY()-ROUNDDOWN(#,0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(#,0)-TODAY()<=7-WEEKDAY(TODAY()))',
    },
    NextWeek: {
      name: 'nextWeek',
      formula: 'AND(ROUNDDOWN(#,0)-TODAY()>7-WEEKDAY(TODAY()),ROUNDDOWN(#,0)-TODAY()<15-WEEKDAY(TODAY()))',
    },
    LastMonth: {
      name: 'lastMonth',
      formula: 'AND(MONTH(#)=MONTH(EDATE(TODAY(),-1)),YEAR(#)=YEAR(EDATE(TODAY(),-1)))',
    },
    ThisMonth: { name: 'thisMonth', formula: 'AND(MONTH(#)=MONTH(TODAY()),YEAR(#)=YEAR(TODAY()))' },
    NextMonth: {
      name: 'nextMonth',
      formula: 'AND(MONTH(#)=MONTH(EDATE(TODAY(),1)),YEAR(#)=YEAR(EDATE(TODAY(),1)))',
    },
  };

/** Shares of so many icons, as a new set begins; the first icon takes whatever the others do not, by an empty criterion. */
export const equalShares = (icons: number): readonly Readonly<Record<string, unknown>>[] =>
  Array.from({ length: icons }, (_, index) =>
    index === 0
      ? { type: 'Invalid', formula: '', operator: 'Invalid' }
      : { type: 'Percent', formula: `=${Math.round((index * 100) / icons)}`, operator: 'GreaterThanOrEqual' },
  );

/** Red, yellow, green from the lowest to the highest value: a file with a scale of no colours is damaged to Excel. */
export const usualScale = {
  minimum: { formula: null, type: 'LowestValue', color: '#F8696B' },
  midpoint: { formula: '=50', type: 'Percentile', color: '#FFEB84' },
  maximum: { formula: null, type: 'HighestValue', color: '#63BE7B' },
} as const;

import type { PresetCriterion } from '../../model/conditional-kinds';

/** Kinds of cells: the rule's type in the file and its formula; `#` is the first cell. */
export const STATE: Readonly<Partial<Record<PresetCriterion, { readonly type: string; readonly formula: string }>>> = {
  Blanks: { type: 'containsBlanks', formula: 'LEN(TRIM(#))=0' },
  NonBlanks: { type: 'notContainsBlanks', formula: 'LEN(TRIM(#))>0' },
  Errors: { type: 'containsErrors', formula: 'ISERROR(#)' },
  NonErrors: { type: 'notContainsErrors', formula: 'NOT(ISERROR(#))' },
};

/** Icon sets of the file format's first edition (ECMA-376 part 1, 18.18.42). */
export const ICONS: Readonly<Record<string, string>> = {
  ThreeArrows: '3Arrows',
  ThreeArrowsGray: '3ArrowsGray',
  ThreeFlags: '3Flags',
  ThreeTrafficLights1: '3TrafficLights1',
  ThreeTrafficLights2: '3TrafficLights2',
  ThreeSigns: '3Signs',
  ThreeSymbols: '3Symbols',
  ThreeSymbols2: '3Symbols2',
  FourArrows: '4Arrows',
  FourArrowsGray: '4ArrowsGray',
  FourRedToBlack: '4RedToBlack',
  FourRating: '4Rating',
  FourTrafficLights: '4TrafficLights',
  FiveArrows: '5Arrows',
  FiveArrowsGray: '5ArrowsGray',
  FiveRating: '5Rating',
  FiveQuarters: '5Quarters',
};

/** Those that Excel 2010 added ([MS-XLSX], ST_IconSetType14): they stand in the sheet's extensions. */
export const LATER_ICONS: Readonly<Record<string, string>> = {
  ThreeStars: '3Stars',
  ThreeTriangles: '3Triangles',
  FiveBoxes: '5Boxes',
};

/** What a single icon may be taken from; a cell without an icon has one of no set. */
export const ANY_ICON: Readonly<Record<string, string>> = { ...ICONS, ...LATER_ICONS, Invalid: 'NoIcons' };

/** The regional settings that the emulated Excel knows. */
export type HostLocale = 'id-ID' | 'en-US';

export interface LocaleSymbols {
  readonly decimal: string;
  readonly group: string;
  /** Between the arguments of a typed formula. */
  readonly list: string;
  /** Between the columns of a typed array constant. */
  readonly arrayColumn: string;
  readonly currency: string;
  /** In which order a numeric date is typed. */
  readonly dateOrder: 'day-first' | 'month-first';
  /** What the built-in short date (`m/d/yyyy` in the object model) looks like. */
  readonly shortDate: string;
}

/** Windows regional settings. Source: Unicode CLDR `id` and `en-US`; Windows "Indonesian (Indonesia)" short date dd/MM/yyyy, list separator `;`. */
export const LOCALE_SYMBOLS: Readonly<Record<HostLocale, LocaleSymbols>> = {
  'en-US': {
    decimal: '.',
    group: ',',
    list: ',',
    arrayColumn: ',',
    currency: '$',
    dateOrder: 'month-first',
    shortDate: 'm/d/yyyy',
  },
  'id-ID': {
    decimal: ',',
    group: '.',
    list: ';',
    arrayColumn: '\\',
    currency: 'Rp',
    dateOrder: 'day-first',
    shortDate: 'dd/mm/yyyy',
  },
};

import { exitCodeOf, type ConsoleLine, type Failure, type Outcome, type Refusal } from './outcome';

const marks = { log: '', warn: '(peringatan) ', error: '(galat) ' } as const;

export const consoleText = ({ level, text }: ConsoleLine): string => `${marks[level]}${text}\n`;

const number = (value: number): string => new Intl.NumberFormat('id-ID').format(value);
const at = (place: string | null): string => (place === null ? '' : ` di ${place}`);

const errorText = ({ code, message, place, member }: Failure): string =>
  `  - ${code}${at(place)}${member === null || member === '' ? '' : ` (${member})`}: ${message}`;
const refusalText = ({ member, place }: Refusal): string =>
  `  - ${member}${place === null ? '' : `, dipanggil di ${place}`}`;

const list = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${title}: ${lines.length}`, ...lines];

/** What became of the workbook files. */
export interface BookFiles {
  readonly saved: string | null;
  /** What of the opened workbook was not taken over. */
  readonly notOpened: readonly string[];
}

/** The summary after the script's own console. */
export function summaryText(outcome: Outcome, { saved, notOpened }: BookFiles): string {
  const { pressed, roundTrips, requestBytes, responseBytes, errors, refused } = outcome;
  const lines = [
    '',
    ...(pressed.length > 0 ? [`Tombol diklik: ${pressed.length} (${pressed.join(', ')})`] : []),
    `Sinkron: ${number(roundTrips)}; byte diminta ${number(requestBytes)}, dijawab ${number(responseBytes)}`,
    ...list('Galat', errors.map(errorText)),
    ...list('Ditolak karena belum ditiru', refused.map(refusalText)),
    ...list(
      'Tidak terbawa dari buku yang dibuka',
      notOpened.map((note) => `  - ${note}`),
    ),
    ...(saved === null ? [] : [`Disimpan: ${saved}`]),
    exitCodeOf(outcome) === 0 ? 'Semua berjalan.' : 'Tidak semuanya berjalan.',
  ];
  return `${lines.join('\n')}\n`;
}

export const summaryJson = (file: string, outcome: Outcome, book: BookFiles): string =>
  `${JSON.stringify({ file, ...outcome, ...book, exitCode: exitCodeOf(outcome) }, null, 2)}\n`;

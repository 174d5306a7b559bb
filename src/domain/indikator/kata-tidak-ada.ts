/** What offices write where there is no figure (oracle 13 shows the slip "Belum disi"), without spaces and dots, in small letters. */
const kata = [
  ...[
    '-',
    '--',
    '---',
    'n/a',
    'na',
    'tidakadadata',
    'tidakada',
    'tidaktersedia',
    'belumdiisi',
    'belumdisi',
    'belumadadata',
  ],
  ...['belumada', 'belumtersedia', 'belumdiukur', 'tidakdiukur', 'belumdihitung', 'kosong'],
] as const;
const daftar = `|${kata.join('|')}|`;

/** Whether a cleaned cell (`bersihkan`) says that there is no figure: an answer, unlike an empty cell. */
export const isKataTidakAda = (bersih: string): boolean => daftar.includes(`|${bersih.replaceAll('.', '')}|`);
/** Excel text of `isKataTidakAda`. */
export const kataTidakAdaExcel = (bersih: string): string =>
  `ISNUMBER(FIND("|"&SUBSTITUTE(${bersih},".","")&"|","${daftar}"))`;

/**
 * Words that Excel takes for part of a number, a date or a time: currency, exponent, AM/PM (also shortened: `5 p` is 17.00)
 * and month names, English because the API reads entries as US English, Indonesian for hosts that follow the account.
 */
const numberWords = new RegExp(
  '\\b(?:rp|idr|usd|e|am?|pm?|januari|january|jan|februari|february|feb|maret|march|mar|april|apr|mei|may|juni|june|jun|' +
    'juli|july|jul|agustus|august|agu|ags|aug|september|sept|sep|oktober|october|okt|oct|november|nov|desember|december|des|dec)\\b',
  'gi',
);
const letters = /\p{L}/u;
const formulaStart = /^[=+\-@']/;
const constants = /^(?:true|false|benar|salah|#.*)$/i;

/** Whether typing this text into a cell would give something other than the text itself. */
function isReinterpreted(text: string): boolean {
  if (formulaStart.test(text) || constants.test(text.trim())) return true;
  // `\b` does not part a digit from a letter (5E3, 5pm): set them apart first.
  const apart = text.replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 ');
  const hasNumberWord = numberWords.test(apart);
  numberWords.lastIndex = 0;
  return (/\d/.test(text) || hasNumberWord) && !letters.test(apart.replace(numberWords, ''));
}

/** The text as it must be written so that the cell holds exactly this text (a leading apostrophe where Excel would read more into it). */
export const literalText = (text: string): string => (isReinterpreted(text) ? `'${text}` : text);

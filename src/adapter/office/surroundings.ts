export type HostLanguage = 'id' | 'en';
export type HostTheme = 'light' | 'dark' | 'contrast';

/** Language of the host's own menus: Indonesian unless it is clearly another one. */
export function readLanguage(office: Pick<typeof Office, 'context'>): HostLanguage {
  const language = office.context.displayLanguage;
  if (typeof language !== 'string' || language === '') return 'id';
  return /^(id|in|ms|jv|su)\b/i.test(language) ? 'id' : 'en';
}

/** Relative luminance of `#RRGGBB` (WCAG 2.2), 0 to 1. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
const isColor = (text: unknown): text is string => typeof text === 'string' && /^#[0-9a-f]{6}$/i.test(text);

/** Host theme from its page colours; `null` where the host says nothing (Excel on the web, office-js #6134): the browser decides then. */
export function readTheme(office: Pick<typeof Office, 'context'>): HostTheme | null {
  const theme: Partial<Office.OfficeTheme> | undefined = office.context.officeTheme;
  const back = theme?.bodyBackgroundColor;
  const front = theme?.bodyForegroundColor;
  if (!isColor(back) || !isColor(front)) return null;
  const [dark = 0, light = 0] = [luminance(back), luminance(front)].sort((a, b) => a - b);
  // Pure black and white facing each other is what Windows' contrast themes hand on.
  if ((light + 0.05) / (dark + 0.05) > 20 && luminance(back) < 0.01) return 'contrast';
  return luminance(back) < 0.2 ? 'dark' : 'light';
}

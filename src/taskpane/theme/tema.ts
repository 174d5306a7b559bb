import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { TemaHost } from '../layanan/types';

/** Dark green of the offices' letterheads; step 80 is the primary colour, white text on it reads 7.6:1. */
const hijau: BrandVariants = {
  10: '#03110D',
  20: '#062019',
  30: '#083127',
  40: '#083D31',
  50: '#08473A',
  60: '#094F40',
  70: '#0A5646',
  80: '#0B5D4B',
  90: '#2A7561',
  100: '#438A76',
  110: '#5C9F8B',
  120: '#76B4A1',
  130: '#91C9B7',
  140: '#AEDDCE',
  150: '#D3EEE4',
  160: '#E6F6F0',
};

const gelap = createDarkTheme(hijau);

export const daftarTema: Readonly<Record<TemaHost, Theme>> = {
  light: { ...createLightTheme(hijau), colorBrandBackground2: hijau[150] },
  dark: {
    ...gelap,
    colorBrandForeground1: hijau[130],
    colorBrandForeground2: hijau[140],
    colorBrandForegroundLink: hijau[130],
    // The generated step 70 stands too little off the dark ground to be seen as a button.
    colorBrandBackground: hijau[90],
    colorBrandBackgroundHover: hijau[80],
    colorBrandBackgroundPressed: hijau[60],
    colorBrandBackground2: hijau[30],
    colorCompoundBrandStroke: hijau[120],
    colorCompoundBrandForeground1: hijau[130],
  },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: gelap.fontFamilyBase },
};

const cocok = (query: string): boolean => typeof matchMedia === 'function' && matchMedia(query).matches;

/** The theme that the host names; where it is silent (Excel on the web leaves it undefined), what the system asks for. */
export const temaOtomatis = (host: TemaHost | null): TemaHost => {
  if (cocok('(forced-colors: active)') || cocok('(prefers-contrast: more)')) return 'contrast';
  return host ?? (cocok('(prefers-color-scheme: dark)') ? 'dark' : 'light');
};

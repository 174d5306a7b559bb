import type { GridChart } from '../../excel-host/grid-view';

const NUMBER = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });
const PALETTE = ['#1F5B4B', '#D98E04', '#4472A8', '#8A4F7D', '#7A7A7A', '#B5473C'];
const FALLBACK = '#1F5B4B';

export const formatNumber = (value: number): string => NUMBER.format(value);
export const colourOf = (chart: GridChart, index: number): string =>
  chart.series[index]?.fill ?? PALETTE[index % PALETTE.length] ?? FALLBACK;
export const pieColour = (index: number): string => PALETTE[index % PALETTE.length] ?? FALLBACK;

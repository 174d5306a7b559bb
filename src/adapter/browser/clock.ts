import type { Clock } from '../../app/port/ports';

const two = (value: number): string => String(Math.abs(value)).padStart(2, '0');

/** ISO 8601 with this machine's offset: SOP times are read by people of the same office, years later. */
export function withOffset(date: Date): string {
  const offset = -date.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${local}${sign}${two(Math.trunc(offset / 60))}:${two(offset % 60)}`;
}

export const createClock = (): Clock => ({ now: () => withOffset(new Date()) });

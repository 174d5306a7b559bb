const DAY_MS = 86_400_000;
/** Day 0 of Excel's 1900 calendar, from March 1900 on (before, Excel counts a day that never was). */
const EPOCH = Date.UTC(1899, 11, 30);

/** An ISO date as Office.js takes it for a date rule (`2026-01-31`) -> Excel's day number; `null` when it is none. */
export function dateSerial(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T([\d:.]+)Z?)?$/.exec(text.trim());
  if (match === null) return null;
  const [, year, month, day, time = '00:00'] = match;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - EPOCH) / DAY_MS;
  return days + (timeFraction(time) ?? 0);
}

/** `13:30` -> 0.5625 of a day; `null` when it is no time. */
export function timeFraction(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/.exec(text.trim());
  if (match === null) return null;
  const [, hours, minutes, seconds = '0'] = match;
  return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

/** The reverse of {@link dateSerial}: `2026-01-31`, with the time of the day when there is one. */
export function dateText(serial: number): string {
  const iso = new Date(EPOCH + Math.round(serial * DAY_MS)).toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.replace(/\.000Z$/, 'Z');
}

/** The reverse of {@link timeFraction}: 0.5625 -> `13:30`; a number that is no time of a day stays one. */
export function timeText(fraction: number): string | number {
  if (fraction < 0 || fraction >= 1) return fraction;
  const time = new Date(Math.round(fraction * DAY_MS)).toISOString().slice(11, 19);
  return time.endsWith(':00') ? time.slice(0, 5) : time;
}

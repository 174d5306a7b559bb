/** Version of a requirement set; as text where a number would lose a zero (`'1.10'`). */
export type ApiLevel = number | string;

/** Version parts compare as integers: 1.9 is older than 1.11. */
export function isAtLeast(have: ApiLevel, wanted: ApiLevel): boolean {
  const [haveMajor = 0, haveMinor = 0] = String(have).split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = String(wanted).split('.').map(Number);
  return haveMajor === wantedMajor ? haveMinor >= wantedMinor : haveMajor > wantedMajor;
}

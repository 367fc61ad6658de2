const ROLE = /\S\s+as (?:my|an?|the|our) /iu;

/**
 * Where a cue of use ends because the rest says what for: 'used Dovetail and Grellet | as my framework, language, and database'. Null
 * where it goes on.
 */
export function findRole(cue: string, behind: string): number | null {
  if (!/^us(?:ed|ing)/i.test(cue)) return null;
  const match = ROLE.exec(behind);
  return match === null ? null : match.index + 1;
}

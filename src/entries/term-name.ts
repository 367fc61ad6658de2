/** Terms of a school as names of files and courses have them: 'fa22', 'Fall 22', 'SP-23', 'f22'. A single 's' or 'w' counts seasons and weeks. */
const TERM =
  /(?<![\p{L}\d])(?:f|fa|fall|aut|autumn|sp|spr|spring|su|sum|summer|wi|win|winter|ss|sose|otoño|primavera|printemps|automne|herbst|sommer)[\s_-]?'?([1-3]\d)(?![\p{L}\d])/iu;

/** The year of the term that a file or a title is named for: 'logs/research-fa22.md'; null for any other name. */
export function yearOfTerm(name: string): number | null {
  const year = TERM.exec(name)?.[1];
  return year === undefined ? null : 2000 + Number(year);
}

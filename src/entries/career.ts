import type { Section } from "../model.ts";
import { listEnclosing } from "./enclosing.ts";

const CAREER =
  /^\W*(?:(?:work|professional|teaching|my)\s+)?(?:experience|employment|education|career|work history|publications|talks|awards|certifications?|berufserfahrung|ausbildung|formation|experiencia|educación|formación)\W*$/i;

/** The years of a job below 'Experience' are no time of the journal. */
export function isCareer(sections: readonly Section[], index: number): boolean {
  const [, ...around] = listEnclosing(sections[index], sections);
  return around.some(({ heading }) => CAREER.test(heading ?? ""));
}

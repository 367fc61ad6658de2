import type { Section } from "../model.ts";

/** A section and those that it stands in, from the inside out; the whole entry is the last. Empty where there is no such section. */
export function listEnclosing(section: Section | undefined, sections: readonly Section[]): Section[] {
  const list: Section[] = [];
  for (let at = section; at; at = at.parent === null ? undefined : sections[at.parent]) list.push(at);
  return list;
}

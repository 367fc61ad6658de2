import { findConcept } from "../topics/index.ts";
import type { Evidence } from "../topics/weigh.ts";
import { slugify } from "../urls.ts";

/** A field that a period only names in passing, beside one of its parts, is that part: 'neural networks' next to CNNs. */
export function dropPassingFields(evidence: readonly Evidence[]): Evidence[] {
  const isBare = ({ rule, isListed }: Evidence): boolean =>
    !isListed && (rule === "concept" || rule === "shape" || rule === "phrase" || rule === "strong");
  const own = new Set(evidence.filter((item) => !isBare(item)).map(({ topic }) => topic));
  const fields = new Set([...new Set(evidence.map(({ topic }) => topic))].map(findBroader));
  return evidence.filter(({ topic }) => own.has(topic) || !fields.has(topic));
}

/** The id of the field that a topic belongs to. */
function findBroader(topic: string): string | null {
  const broader = findConcept(topic)?.broader ?? null;
  return broader === null ? null : slugify(broader);
}

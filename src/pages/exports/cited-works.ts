import type { Day, Resource, Site } from "../../model.ts";
import { readTitle } from "../../resources/index.ts";
import { cleanLine } from "../feeds/xml.ts";
import { listPasses } from "../resource-use.ts";

/** A paper or book as reference managers see it. Only what its address and the journal tell; nothing is looked up. */
export interface CitedWork {
  /** Made from the resource's id alone, so that a document that cites it keeps working: 'arxiv-1701.02434'. */
  key: string;
  kind: "preprint" | "article" | "book" | "document";
  title: string;
  url: string;
  arxiv: string | null;
  doi: string | null;
  isbn: string | null;
  /** When it was submitted to arXiv, which its number tells. */
  issued: { year: number; month: number } | null;
  /** Day of the last entry that links to it. */
  accessed: Day | null;
  topics: string[];
  /** 'First pass; finished'. */
  note: string;
}

/** Letters of a key that is made from a long address. */
const LONGEST = 48;

/** The papers and books of a journal, in the order of /resources.json. */
export function gatherCitedWorks(site: Site): CitedWork[] {
  const cited = site.resources.filter(({ kind }) => kind === "paper" || kind === "book");
  const keys = nameKeys(cited.map(({ id }) => id));
  const days = new Map(site.entries.map((entry) => [entry.path, entry.date?.day ?? ""]));
  const labels = new Map(site.timeline.topics.map(({ id, label }) => [id, label]));
  return cited.map((resource) => {
    const { id, mentions } = resource;
    const [, scheme = "", number = ""] = /^(arxiv|doi|isbn):(.+)$/.exec(id) ?? [];
    const accessed = mentions.map(({ path }) => days.get(path) ?? "").sort();
    return {
      key: keys.get(id) ?? id,
      kind: pickKind(resource, scheme),
      title: cleanLine(readTitle(resource).title),
      url: resource.url,
      arxiv: scheme === "arxiv" ? number : null,
      doi: scheme === "doi" ? number : null,
      isbn: scheme === "isbn" ? number : null,
      issued: scheme === "arxiv" ? readArxivMonth(number) : null,
      accessed: accessed.at(-1) || null,
      topics: resource.topics.map((topic) => cleanLine(labels.get(topic) ?? topic)),
      note: listPasses(mentions).join("; "),
    };
  });
}

/** A DOI that holds an ISBN is of a book or of a chapter in one. */
function pickKind({ kind, id }: Resource, scheme: string): CitedWork["kind"] {
  if (kind === "book") return "book";
  if (scheme === "arxiv") return "preprint";
  return scheme === "doi" && !/97[89][-\d]{10}/.test(id) ? "article" : "document";
}

/** '1701.02434' → January 2017; 'hep-th/9901001' → January 1999 (https://info.arxiv.org/help/arxiv_identifier.html). */
function readArxivMonth(number: string): CitedWork["issued"] {
  const match = /^(?:[a-z.-]+\/)?(\d\d)(\d\d)/i.exec(number);
  const [year, month] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || month < 1 || month > 12) return null;
  return { year: year >= 91 ? 1900 + year : 2000 + year, month };
}

/** Keys of ASCII letters, digits, dots and dashes. What gets lost on the way is made up for with a checksum of the id. */
function nameKeys(ids: readonly string[]): Map<string, string> {
  const plain = ids.map((id) =>
    id
      .normalize("NFD")
      .replace(/\p{M}+/gu, "")
      .replace(/[^A-Za-z\d.]+/g, "-")
      .replace(/^[-.]+|[-.]+$/g, ""),
  );
  const counts = new Map<string, number>();
  for (const key of plain) counts.set(key.toLowerCase(), (counts.get(key.toLowerCase()) ?? 0) + 1);
  return new Map(
    ids.map((id, at) => {
      const key = plain[at] ?? "";
      const isPlain = key !== "" && key.length <= LONGEST && counts.get(key.toLowerCase()) === 1;
      return [id, isPlain ? key : `${key.slice(0, LONGEST)}-${checksum(id)}`];
    }),
  );
}

/** FNV-1a, 32 bits, in base 36. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(text)) hash = Math.imul(hash ^ unit, 0x01000193) >>> 0;
  return hash.toString(36);
}

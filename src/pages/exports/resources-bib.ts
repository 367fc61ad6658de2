import type { Page, Site } from "../../model.ts";
import { fileUrl } from "../../urls.ts";
import { type CitedWork, gatherCitedWorks } from "./cited-works.ts";

const TYPES = { preprint: "misc", article: "article", book: "book", document: "misc" } as const;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts braces even behind a backslash: a lone one would swallow the rest of the file.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/**
 * /resources.bib: papers and books for BibTeX and BibLaTeX, in UTF-8. An arXiv paper is a @misc with its eprint, what has a DOI an
 * @article, a book a @book. Authors are not known from a link, so that styles that demand them will ask.
 */
export function renderResourcesBib(site: Site): Page[] {
  const contents = gatherCitedWorks(site).map(renderWork).join("\n");
  return [{ url: fileUrl(site.settings.basePath, "resources.bib"), contents }];
}

function renderWork(work: CitedWork): string {
  const { issued, arxiv } = work;
  const fields: [string, string | null][] = [
    // The second pair of braces keeps a style from making 'rust' of 'Rust'.
    ["title", `{${escapeTex(work.title)}}`],
    ["year", issued && String(issued.year)],
    ["eprint", arxiv],
    ["archiveprefix", arxiv && "arXiv"],
    ["doi", work.doi && keepVerbatim(work.doi)],
    ["isbn", work.isbn],
    ["url", keepVerbatim(work.url)],
    ["urldate", work.accessed],
    ["keywords", work.topics.map((topic) => escapeTex(topic.replaceAll(",", " "))).join(", ")],
    ["note", escapeTex(capitalise(work.note))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  const month = issued ? `  month = ${MONTHS[issued.month - 1] ?? "jan"},\n` : "";
  return `@${TYPES[work.kind]}{${work.key},\n${lines.join("")}${month}}\n`;
}

/** Text for TeX: the ten signs that mean something to it; all else stays as it is, in UTF-8. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}~^]/g, (sign) => ESCAPES[sign] ?? sign).replace(/[&%$#_]/g, "\\$&");
}

/** Addresses are taken as they stand, where only braces and line ends could do harm. */
function keepVerbatim(address: string): string {
  return address.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

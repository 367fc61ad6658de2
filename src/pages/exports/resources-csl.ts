import type { Page, Site } from "../../model.ts";
import { fileUrl } from "../../urls.ts";
import { type CitedWork, gatherCitedWorks } from "./cited-works.ts";
import { formatJsonList } from "./json-lines.ts";

/** Types of CSL 1.0.2, where a plain 'article' is a preprint. */
const TYPES = { preprint: "article", article: "article-journal", book: "book", document: "document" } as const;

/** /resources.csl.json: papers and books as CSL-JSON, which Zotero, pandoc and citeproc read. Keys are those of /resources.bib. */
export function renderResourcesCsl(site: Site): Page[] {
  const contents = `${formatJsonList(gatherCitedWorks(site).map(describeWork))}\n`;
  return [{ url: fileUrl(site.settings.basePath, "resources.csl.json"), contents }];
}

function describeWork(work: CitedWork): Record<string, unknown> {
  const { key, kind, title, url, arxiv, doi, isbn, issued, accessed, topics, note } = work;
  return {
    id: key,
    type: TYPES[kind],
    title,
    URL: url,
    ...(arxiv ? { number: `arXiv:${arxiv}`, publisher: "arXiv" } : {}),
    ...(doi ? { DOI: doi } : {}),
    ...(isbn ? { ISBN: isbn } : {}),
    ...(issued ? { issued: { "date-parts": [[issued.year, issued.month]] } } : {}),
    ...(accessed ? { accessed: { "date-parts": [accessed.split("-").map(Number)] } } : {}),
    ...(topics.length > 0 ? { keyword: topics.join(", ") } : {}),
    ...(note ? { note } : {}),
  };
}

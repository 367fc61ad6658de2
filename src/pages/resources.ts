import type { Page, Resource } from "../model.ts";
import { fileUrl, pageUrl } from "../urls.ts";
import { viewResource } from "./cards.ts";
import { framePage } from "./frame.ts";
import type { Ledger } from "./ledger.ts";
import { findHeaps, HEAPED } from "./resource-heaps.ts";
import { indexTopics, indexYears, nameCards } from "./resource-index.ts";
import { KINDS } from "./resource-kinds.ts";
import type { CardView, DrawerView } from "./views/resources.ts";

/** Cards on one page: some 100 kB when compressed. */
const MOST = 2000;
/** Cards of one kind, where there are more than that in all: those that the journal mentions most. */
const MOST_OF_KIND = 150;
/** Up to here the index leads to single cards; above, to the pages of topics and years. */
const MOST_INDEXED = 400;

/** Everything outside the journal that it links to, by kind; with thousands of them a page for each kind that is too large. */
export function renderResources(ledger: Ledger): Page[] {
  const { resources } = ledger.site;
  const { heaps: all, rest } = findHeaps(resources);
  const anchors = rest.length <= MOST_INDEXED ? nameCards(rest) : new Map<string, string>();
  const isLarge = rest.length > MOST;
  const pages: Page[] = [];
  const drawers = KINDS.flatMap(([kind, label]): DrawerView[] => {
    const count = resources.filter((resource) => resource.kind === kind).length;
    if (count === 0) return [];
    const found = rest.filter((resource) => resource.kind === kind);
    const cards = found.map((resource) => viewCard(ledger, resource, anchors));
    const drawer = { label, anchor: kind, count, cards, heaps: kind === HEAPED ? all : [], more: [] };
    if (!isLarge || found.length <= MOST_OF_KIND) return [drawer];
    const own = renderKind(ledger, drawer);
    pages.push(...own);
    const more = own.map(({ url }, at) => ({ href: url, label: nameMore(label, count, at, own.length) }));
    return [{ ...drawer, cards: pickMostUsed(cards), heaps: [], more }];
  });
  const description = `Papers, videos, courses, books and other resources that this journal used: ${resources.length} in all.`;
  const main = ledger.theme.resources({
    count: resources.length,
    only: null,
    drawers,
    years: indexYears(ledger, anchors),
    topics: indexTopics(ledger, anchors),
    downloads: listDownloads(ledger),
  });
  const sheet = { kind: "resources", url: ledger.site.links.resources, title: "Resources", description };
  return [framePage(ledger, sheet, main), ...pages];
}

/** The pages of one kind: '/resources/article/', '/resources/article-2/' … */
function renderKind(ledger: Ledger, drawer: DrawerView): Page[] {
  const { links, settings, resources } = ledger.site;
  const parts = Math.max(1, Math.ceil(drawer.cards.length / MOST));
  return Array.from({ length: parts }, (_, at) => {
    const name = at === 0 ? drawer.anchor : `${drawer.anchor}-${at + 1}`;
    const label = parts === 1 ? drawer.label : `${drawer.label}, part ${at + 1} of ${parts}`;
    const url = pageUrl(settings.basePath, "resources", name);
    const cards = drawer.cards.slice(at * MOST, (at + 1) * MOST);
    const main = ledger.theme.resources({
      count: resources.length,
      only: { label, all: links.resources },
      drawers: [{ ...drawer, cards, heaps: at === 0 ? drawer.heaps : [] }],
      years: [],
      topics: [],
      downloads: [],
    });
    const description = `${label} that this journal used: ${drawer.count} in all.`;
    return framePage(ledger, { kind: "resources", url, title: `Resources: ${label}`, description }, main);
  });
}

function nameMore(label: string, count: number, at: number, parts: number): string {
  return parts === 1 ? `All ${count} in ${label}` : `${label}, part ${at + 1} of ${parts}`;
}

/** In the order of the catalogue, as all others. */
function pickMostUsed(cards: readonly CardView[]): CardView[] {
  const mentions = (card: CardView) => card.uses.reduce((sum, use) => sum + Math.max(1, use.sections.length), 0);
  const kept = new Set([...cards].sort((a, b) => mentions(b) - mentions(a)).slice(0, MOST_OF_KIND));
  return cards.filter((card) => kept.has(card));
}

function viewCard(ledger: Ledger, resource: Resource, anchors: ReadonlyMap<string, string>): CardView {
  const view = viewResource(ledger, resource);
  return { ...view, anchor: anchors.get(resource.id) ?? null, call: nameCall(resource, view) };
}

/** Nothing that the title says by itself: 'doi:10.1234/abc', 'arXiv 1701.02434'. */
function nameCall({ id }: Resource, { title, host }: Pick<CardView, "title" | "host">): string {
  const number = /^(arxiv|isbn|doi):(.+)$/.exec(id);
  if (number === null) return host;
  const said = title.toLowerCase().replace(/^(arxiv|isbn|doi)\s*:?\s*/, "$1:");
  if (said === id.toLowerCase() || said === number[2]?.toLowerCase()) return "";
  const name = number[1] === "arxiv" ? "arXiv" : (number[1] ?? "").toUpperCase();
  return `${name} ${number[2] ?? ""}`;
}

function listDownloads({ site }: Ledger) {
  if (site.resources.length === 0) return [];
  const file = (path: string, label: string) => ({ href: fileUrl(site.settings.basePath, path), label });
  const isCited = site.resources.some(({ kind }) => kind === "paper" || kind === "book");
  return [
    file("resources.csv", "CSV"),
    file("resources.json", "JSON"),
    ...(isCited ? [file("resources.bib", "BibTeX"), file("resources.csl.json", "CSL-JSON")] : []),
  ];
}

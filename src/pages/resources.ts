import type { Page, ResourceKind } from "../model.ts";
import { viewResource } from "./cards.ts";
import { framePage } from "./frame.ts";
import type { Ledger } from "./ledger.ts";

/** Kinds in the order of the catalogue. */
const KINDS: readonly [ResourceKind, string][] = [
  ["book", "Books"],
  ["course", "Courses"],
  ["paper", "Papers"],
  ["article", "Articles"],
  ["docs", "Documentation"],
  ["video", "Videos"],
  ["playlist", "Playlists"],
  ["repository", "Repositories"],
  ["notebook", "Notebooks"],
  ["dataset", "Data sets"],
  ["tool", "Tools"],
  ["community", "Communities"],
  ["other", "Other links"],
];

/** Everything outside the journal that it links to, by kind. */
export function renderResources(ledger: Ledger): Page[] {
  const { resources, links } = ledger.site;
  const groups = KINDS.map(([kind, label]) => ({
    label,
    anchor: kind,
    resources: resources.filter((resource) => resource.kind === kind).map((item) => viewResource(ledger, item)),
  })).filter((group) => group.resources.length > 0);
  const main = ledger.theme.resources({ count: resources.length, groups });
  const description = `Papers, videos, courses, books and other resources that this journal used: ${resources.length} in all.`;
  return [framePage(ledger, { kind: "resources", url: links.resources, title: "Resources", description }, main)];
}

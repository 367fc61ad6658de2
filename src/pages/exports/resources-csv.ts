import { csvFormat } from "d3-dsv";
import type { Page, Resource, ResourceUse, Site, TimelinePeriod } from "../../model.ts";
import { readTitle } from "../../resources/index.ts";
import { fileUrl } from "../../urls.ts";
import { guardFormula } from "./timeline-csv.ts";

const COLUMNS = [
  "resource_id",
  "title",
  "resource_kind",
  "url",
  "part_of",
  "topics",
  "period_id",
  "start",
  "end",
  "kind",
  "written",
  "place",
  "place_url",
  "pass",
  "progress",
  "words",
  "entry",
  "path",
  "line",
] as const;

type Row = Record<(typeof COLUMNS)[number], string | number>;

/**
 * /resources.csv: one row for each mention of a resource. `period_id` leads to /timeline.csv; `written` is the day of the entry;
 * `topics` are ids, with spaces between. `words` are those that tell of the pass.
 */
export function renderResourcesCsv(site: Site): Page[] {
  const periods = new Map(site.timeline.periods.map((period) => [period.id, period]));
  const days = new Map(site.entries.map((entry) => [entry.path, entry.date?.day ?? ""]));
  const rows = site.resources.flatMap((resource) =>
    resource.mentions.map((use) =>
      describeRow(resource, use, use.period === null ? undefined : periods.get(use.period), days.get(use.path) ?? ""),
    ),
  );
  return [{ url: fileUrl(site.settings.basePath, "resources.csv"), contents: `${csvFormat(rows, COLUMNS)}\n` }];
}

function describeRow(resource: Resource, use: ResourceUse, period: TimelinePeriod | undefined, written: string): Row {
  const passes = use.passes ?? [];
  return {
    resource_id: guardFormula(resource.id),
    title: guardFormula(readTitle(resource).title),
    resource_kind: resource.kind,
    url: guardFormula(resource.url),
    part_of: guardFormula(resource.partOf ?? ""),
    topics: guardFormula(resource.topics.join(" ")),
    period_id: guardFormula(use.period ?? ""),
    start: period?.start ?? "",
    end: period?.end ?? "",
    kind: period?.kind ?? "",
    written,
    place: guardFormula(use.place?.label ?? ""),
    place_url: guardFormula(use.place?.url ?? ""),
    pass: passes.find(({ number }) => number !== null)?.number ?? "",
    progress: passes.findLast(({ progress }) => progress !== null)?.progress ?? "",
    words: guardFormula([...new Set(passes.map(({ text }) => text))].join(" … ")),
    entry: use.entry,
    path: guardFormula(use.path),
    line: use.line,
  };
}

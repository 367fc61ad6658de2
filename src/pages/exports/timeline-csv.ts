import { csvFormat } from "d3-dsv";
import type { Interest, Page, Site, TimelinePeriod } from "../../model.ts";
import { fileUrl } from "../../urls.ts";

const COLUMNS = [
  "period_id",
  "edtf",
  "start",
  "end",
  "precision",
  "approximate",
  "kind",
  "label",
  "topic",
  "topic_label",
  "depth",
  "status",
  "weight",
  "entry",
  "path",
  "line",
  "heading",
  "rule",
] as const;

type Row = Record<(typeof COLUMNS)[number], string | number>;

/**
 * /timeline.csv: one row for each interest of a period; a period without interests keeps one row, its topic empty.
 * What is null in /timeline.json is empty here; `rule` is the period's.
 */
export function renderTimelineCsv(site: Site): Page[] {
  const labels = new Map(site.timeline.topics.map((topic) => [topic.id, topic.label]));
  const rows = site.timeline.periods.flatMap((period) =>
    period.interests.length === 0
      ? [describeRow(period, null, labels)]
      : period.interests.map((interest) => describeRow(period, interest, labels)),
  );
  const contents = `${csvFormat(rows, COLUMNS)}\n`;
  return [{ url: fileUrl(site.settings.basePath, "timeline.csv"), contents }];
}

/**
 * Keeps a spreadsheet from running a cell as a formula: an apostrophe goes before a leading = + - @, tab or line
 * break. Apostrophes already there are doubled up, so that taking one away from such a cell always gives the text.
 */
export function guardFormula(text: string): string {
  return /^'*[=+\-@＝＋－＠\t\r\n]/u.test(text) ? `'${text}` : text;
}

function describeRow(period: TimelinePeriod, interest: Interest | null, labels: ReadonlyMap<string, string>): Row {
  return {
    period_id: guardFormula(period.id),
    edtf: guardFormula(period.edtf ?? ""),
    start: period.start ?? "",
    end: period.end ?? "",
    precision: period.precision,
    approximate: period.approximate ? "true" : "false",
    kind: period.kind,
    label: guardFormula(period.label),
    topic: guardFormula(interest?.topic ?? ""),
    topic_label: guardFormula(interest === null ? "" : (labels.get(interest.topic) ?? interest.topic)),
    depth: interest?.depth ?? "",
    status: interest?.status ?? "",
    weight: interest?.weight ?? "",
    entry: period.entry,
    path: guardFormula(period.source.path),
    line: period.source.line,
    heading: guardFormula(period.source.heading ?? ""),
    rule: period.rule,
  };
}

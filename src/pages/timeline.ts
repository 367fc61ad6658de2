import { listChoices } from "../charts/choices.ts";
import { drawOverview } from "../charts/overview.ts";
import { drawSwimLanes } from "../charts/swim-lanes.ts";
import type { Page } from "../model.ts";
import { fileUrl, pageUrl } from "../urls.ts";
import { viewPeriodRow } from "./cards.ts";
import { framePage } from "./frame.ts";
import type { Ledger } from "./ledger.ts";
import { viewPeriodYears } from "./period-table.ts";
import { listYears } from "./year.ts";

const MOST_UNDATED = 24;
/** Lines that a phone shows at once. */
const MOST_OF_OVERVIEW = 16;

/** The whole journal as swim lanes, with the same data in words. */
export function renderTimeline(ledger: Ledger): Page[] {
  const { links, settings } = ledger.site;
  const file = (path: string, label: string) => ({ href: fileUrl(settings.basePath, path), label });
  const yearUrl = (year: string) => pageUrl(settings.basePath, "timeline", year);
  const undated = ledger.periods.filter((period) => period.start === null && period.interests.length > 0);
  const main = ledger.theme.timeline({
    chart: drawSwimLanes(ledger.chart, {
      id: "lanes",
      title: `What ${settings.title} was about, and when`,
      legendFirst: true,
      index: links.tags,
      folded: ledger.theme.folded,
    }),
    overview: drawOverview(ledger.chart, { most: MOST_OF_OVERVIEW, label: "The weightiest strands" }),
    topics: { href: links.tags, label: "All topics" },
    periods: viewPeriodYears(ledger, ledger.periods, yearUrl),
    years: listYears(ledger).map(({ year, entries, topics }) => ({
      href: yearUrl(year),
      label: year,
      entries: entries.length,
      topics: topics.size,
    })),
    fields: listFields(ledger),
    choices: listChoices(ledger.chart),
    downloads: [file("timeline.json", "JSON"), file("timeline.csv", "CSV"), file("timeline.ics", "iCalendar")],
    undated: undated.slice(0, MOST_UNDATED).map((period) => viewPeriodRow(ledger, period)),
    moreUndated: { count: Math.max(0, undated.length - MOST_UNDATED), archive: links.archive },
  });
  const description = "What this journal was about, when, and how deeply: topics across time.";
  return [framePage(ledger, { kind: "timeline", url: links.timeline, title: "Timeline", description }, main)];
}

function listFields({ chart }: Ledger): string[] {
  return [...new Set(chart.strands.flatMap(({ topic }) => chart.fields.get(topic)?.label ?? []))];
}

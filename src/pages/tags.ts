import { monthName } from "../charts/calendar.ts";
import { rankLanes } from "../charts/lanes.ts";
import { drawSparkline } from "../charts/sparkline.ts";
import type { Strand } from "../charts/strands.ts";
import { daySerial, monthSerial, monthStart, serialDay } from "../days.ts";
import type { Page, Tag } from "../model.ts";
import { fileUrl } from "../urls.ts";
import { viewTag } from "./cards.ts";
import { weighDrawn } from "./drawn-weight.ts";
import { framePage } from "./frame.ts";
import type { Ledger } from "./ledger.ts";
import { viewSetAside } from "./set-aside.ts";
import type { TagLine, TagsView, TopicLine } from "./views/tags.ts";

/** Topics with a strand: the weightiest. All stand below, by initial. */
const MOST_SPARKS = 60;

/** The index of topics, tags and categories: what the journal is about, what was set aside, and everything by initial. */
export function renderTags(ledger: Ledger): Page[] {
  const { tags, links, settings } = ledger.site;
  const groups = new Map<string, TagLine[]>();
  for (const tag of tags) {
    const initial = findInitial(tag.label);
    const lines = groups.get(initial) ?? [];
    lines.push(viewTagLine(ledger, tag));
    groups.set(initial, lines);
  }
  const sorted = [...groups].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const main = ledger.theme.tags({
    fields: viewFields(ledger),
    setAside: viewSetAside(ledger),
    groups: sorted.map(([label, lines], index) => ({ label, anchor: `group-${index + 1}`, tags: lines })),
    downloads: [
      { href: fileUrl(settings.basePath, "feeds.opml"), label: "feeds (OPML)" },
      { href: fileUrl(settings.basePath, "topics.jsonld"), label: "vocabulary (SKOS)" },
    ],
  });
  const description = `The ${tags.length} topics and tags of this journal, with their strands across time.`;
  return [framePage(ledger, { kind: "tags", url: links.tags, title: "Topics", description }, main)];
}

function viewTagLine(ledger: Ledger, tag: Tag): TagLine {
  return { ...viewTag(ledger, tag), count: tag.entries.length, kind: findKind(ledger, tag) };
}

function findKind({ chart }: Ledger, { slug, source }: Tag): TagLine["kind"] {
  if (source !== "topic") return source;
  return chart.topics.get(slug)?.listed ? "listed" : "found";
}

/** Fields in the order of every chart, what has no field last; in each the weightiest topics first. */
function viewFields(ledger: Ledger): TagsView["fields"] {
  const { strands } = ledger.chart;
  const first = strands[0];
  if (first === undefined) return [];
  const last = strands.reduce((most, { end }) => Math.max(most, end), first.end);
  const span = { start: monthOf(first.start), end: daySerial(monthStart(monthSerial(serialDay(last - 1)) + 1)) };
  const fields = new Map<string | null, TagsView["fields"][number]>();
  const weighed = rankLanes(strands, ledger.chart).map((lane) => ({ ...lane, weight: weighDrawn(lane.strands) }));
  const lanes = weighed.sort((a, b) => b.weight - a.weight).slice(0, MOST_SPARKS);
  for (const { topic, field, strands: own } of lanes.sort((a, b) => a.field.rank - b.field.rank)) {
    const tag = ledger.tagBySlug.get(topic.id);
    if (!tag) continue;
    const group = fields.get(field.id) ?? { label: field.label, hue: field.hue, topics: [] };
    group.topics.push({ ...viewTagLine(ledger, tag), spark: drawSparkline(own, span), span: nameSpan(own) });
    fields.set(field.id, group);
  }
  return [...fields.values()];
}

function monthOf(serial: number): number {
  return daySerial(monthStart(monthSerial(serialDay(serial))));
}

/** 'Oct 2023 – Jun 2024', 'Mar – May 2022', 'Mar 2022'. */
function nameSpan(all: readonly Strand[]): TopicLine["span"] {
  // What is planned was not yet, unless there is nothing else.
  const told = all.filter(({ plan }) => !plan);
  const strands = told.length > 0 ? told : all;
  const start = strands.reduce((least, strand) => Math.min(least, strand.start), Number.POSITIVE_INFINITY);
  const end = strands.reduce((most, strand) => Math.max(most, strand.end), Number.NEGATIVE_INFINITY);
  const [from, to] = [monthSerial(serialDay(start)), monthSerial(serialDay(end - 1))];
  const short = (month: number) => `${monthName(month, 3)} ${Math.floor(month / 12)}`;
  if (from === to) return short(from);
  const sameYear = Math.floor(from / 12) === Math.floor(to / 12);
  return `${sameYear ? monthName(from, 3) : short(from)} – ${short(to)}`;
}

/** 'É' stands under E; digits and signs, and Chinese characters, share one group each. */
export function findInitial(label: string): string {
  const [character = ""] = label.normalize("NFKD").replace(/^[^\p{L}\p{N}]+/u, "");
  if (/\p{Script=Han}/u.test(character)) return "漢";
  return /\p{L}/u.test(character) ? character.toUpperCase() : "0–9";
}

function rank(initial: string): number {
  return initial === "0–9" ? 0 : initial === "漢" ? 2 : 1;
}

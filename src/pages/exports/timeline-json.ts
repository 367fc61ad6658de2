import type { Page, Site, TimelinePeriod, TimelineTopic } from "../../model.ts";
import { fileUrl } from "../../urls.ts";
import { formatJsonList } from "./json-lines.ts";

/** /timeline.json: the timeline as it is, its keys in one fixed order whatever order they were set in. */
export function renderTimelineJson(site: Site): Page[] {
  const { version, topics, periods } = site.timeline;
  const contents = `{
"version": ${version},
"topics": ${formatJsonList(topics.map(orderTopic))},
"periods": ${formatJsonList(periods.map(orderPeriod))}
}
`;
  return [{ url: fileUrl(site.settings.basePath, "timeline.json"), contents }];
}

function orderTopic({ id, label, aliases, parent, url, listed }: TimelineTopic): TimelineTopic {
  return { id, label, aliases, parent, url, listed };
}

function orderPeriod(period: TimelinePeriod): TimelinePeriod {
  const { id, edtf, start, end, precision, approximate, kind, label, rule, entry, resources } = period;
  const { path, line, heading } = period.source;
  const interests = period.interests.map(({ topic, depth, status, weight, evidence }) => ({
    topic,
    depth,
    status,
    weight,
    evidence: evidence.map((item) => ({ line: item.line, rule: item.rule, text: item.text })),
  }));
  const source = { path, line, heading };
  return { id, edtf, start, end, precision, approximate, kind, label, source, rule, entry, interests, resources };
}

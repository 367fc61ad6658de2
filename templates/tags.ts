import { type Html, html } from "../src/html.ts";
import type { SetAsideView, TagLine, TagsView, TopicLine } from "../src/pages/views/tags.ts";
import { link, period, topic } from "./marks.ts";
import { quote } from "./tag.ts";

export function tags(view: TagsView): Html {
  return html`<header class="page-head">
<h1>Topics</h1>
${view.fields.length > 0 && html`<p class="lead">What this journal is about, from ${view.fields.length > 1 ? "its fields" : "the heaviest"} down to single tags. A strand shows when a topic came up, and its height how deep it went.</p>`}
${view.fields.length > 0 && html`<nav class="jump" aria-label="On this page"><ul>${view.setAside.length > 0 && html`<li><a href="#set-aside">Set aside</a></li>`}<li><a href="#all">From A to Z</a></li></ul></nav>`}
</header>
${view.groups.length === 0 && html`<p>No entry has a tag yet.</p>`}
${view.fields.length > 0 && html`<div class="fields">${view.fields.map((field, index) => fieldList(field, index, view.fields.length))}</div>`}
${view.setAside.length > 0 && shelf(view.setAside)}
${view.groups.length > 0 && index(view)}`;
}

/** The only field of a journal that names none needs no heading below that of the page. */
function fieldList(field: TagsView["fields"][number], index: number, fields: number): Html {
  const name = field.label ?? (fields > 1 ? "Other topics" : null);
  if (name === null) return html`<div class="field hue-${field.hue}"><ul>${field.topics.map(topicLine)}</ul></div>`;
  return html`<section class="field hue-${field.hue}" aria-labelledby="field-${index + 1}">
<h2 id="field-${index + 1}">${name}</h2>
<ul>${field.topics.map(topicLine)}</ul>
</section>
`;
}

function topicLine(line: TopicLine): Html {
  return html`<li class="hue-${line.hue}"><a href="${line.href}">${line.label}</a>${line.spark}<span class="quiet">${line.span}</span></li>\n`;
}

/** What was parked, with the author's own reasons: no reproach in it. */
function shelf(items: readonly SetAsideView[]): Html {
  return html`<section class="topic-part" aria-labelledby="set-aside">
<h2 id="set-aside">Set aside</h2>
<ul class="shelf">${items.map(
    (
      item,
    ) => html`<li>${item.topics.map((one) => html`${topic(one)} `)}<span class="quiet">${item.title}</span> ${period(item.period)}
${item.reason && html`<p class="turn-words">${quote(item.reason)}</p>`}</li>
`,
  )}</ul>
</section>
`;
}

/** With more tags than that, the index is long enough to be jumped in. */
const MANY = 100;

function index(view: TagsView): Html {
  const isLong = view.groups.reduce((sum, group) => sum + group.tags.length, 0) > MANY;
  return html`<section class="topic-part" aria-labelledby="all">
<h2 id="all">From A to Z</h2>
<p class="small">${key(view)} The number counts entries.</p>
${isLong && html`<nav class="jump letters" aria-label="Letters"><ul>${view.groups.map(({ label, anchor }) => html`<li><a href="#${anchor}">${label}</a></li>`)}</ul></nav>`}
<div class="tag-groups">${view.groups.map(
    ({ label, anchor, tags: lines }) => html`<section aria-labelledby="${anchor}">
<h3 id="${anchor}">${label}</h3>
<ul>${lines.map(tagLine)}</ul>
</section>
`,
  )}</div>
<p class="onward">To take along: ${view.downloads.map((file, at) => html`${at > 0 && ", "}${link(file)}`)}</p>
</section>`;
}

const OWN = [
  ["tag", "tags"],
  ["category", "categories"],
  ["listed", "listed topics"],
] as const;

/** 'Tags and categories are the author’s own; topics with a dotted line were found in the texts.': only what occurs. */
function key({ groups }: TagsView): Html {
  const kinds = new Set(groups.flatMap(({ tags: lines }) => lines.map(({ kind }) => kind)));
  const own = OWN.filter(([kind]) => kinds.has(kind));
  if (own.length === 0) return html`All were found in the texts.`;
  const names = own.map(([kind, words], at) => {
    const name = at === 0 ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;
    const join = at === 0 ? "" : at === own.length - 1 ? " and " : ", ";
    return html`${join}${kind === "category" ? html`<strong class="category">${name}</strong>` : name}`;
  });
  return html`${names} are the author’s own${kinds.has("found") && html`; <i class="found">topics with a dotted line</i> were found in the texts`}.`;
}

function tagLine(line: TagLine): Html {
  const said = line.kind === "category" && html`<span class="sr-only"> (category)</span>`;
  return html`<li class="${line.kind}">${topic(line)}${said}&nbsp;<span class="quiet">${line.count}</span></li>\n`;
}

import { nameInSentence } from "../src/charts/calendar.ts";
import { type Html, html } from "../src/html.ts";
import type { EntryCard, ExcerptCard, ResourceView, YearOfEntries } from "../src/pages/views/marks.ts";
import { link, period, time, topicList } from "./marks.ts";

/** Entries with their excerpts, as on the home page. */
export function entryList(cards: readonly ExcerptCard[], heading: "h2" | "h3"): Html {
  // Where no entry has a date, nobody needs to be told ten times.
  const undated = cards.some((card) => card.date !== null) ? "Undated" : "";
  const isBare = cards.every(({ date, period }) => date === null && period === null);
  return html`<ol class="entries${isBare && " dateless"}">${cards.map((card) => html`<li>${entryItem(card, heading, undated)}</li>\n`)}</ol>`;
}

function entryItem(card: ExcerptCard, heading: "h2" | "h3", undated: string): Html {
  const title = titleLink(card);
  const isBare = card.date === null && card.period === null && undated === "";
  return html`<article class="card">
${!isBare && cardDate(card, undated)}
${heading === "h2" ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
${card.excerpt && html`<p class="excerpt"${lang(card.language)}>${card.excerpt}</p>`}
${card.topics.length > 0 && html`<div class="card-marks">${topicList(card.topics)}</div>`}
</article>`;
}

function cardDate(card: EntryCard, undated: string): Html {
  return html`<p class="card-date">${card.date ? time(card.date) : undated}${card.period && html` <span class="covers">covers&nbsp;${period({ ...card.period, label: nameInSentence(card.period.label) })}</span>`}</p>`;
}

/** Entries as lines under their years. Where all are without one, nobody needs to be told. */
export function entriesByYear(years: readonly YearOfEntries[], heading: "h2" | "h3"): Html {
  const [only] = years;
  if (only?.year === null && years.length === 1) return entryLines(only.entries);
  return html`${years.map(({ year, anchor, entries }) => {
    const name = year ?? "Undated";
    return html`<section class="year" aria-labelledby="${anchor}">
${heading === "h2" ? html`<h2 id="${anchor}">${name}</h2>` : html`<h3 id="${anchor}">${name}</h3>`}
${year === null ? undatedLines(entries) : entryLines(entries)}
</section>
`;
  })}`;
}

/** In columns where no entry has a date or a period beside it. */
export function entryLines(entries: readonly EntryCard[]): Html {
  const isBare = entries.every(({ date, period }) => date === null && period === null);
  return html`<ol class="lines${isBare && " dateless"}">${
    isBare
      ? entries.map(
          (card) => html`<li>${titleLink(card)}</li>
`,
        )
      : entries.map(entryLine)
  }</ol>`;
}

/** So many titles without a date are not set in columns, but stand in that of the titles above them. */
const FEW = 3;

/** The entries without a date that come after all years. */
export function undatedLines(entries: readonly EntryCard[]): Html {
  return entries.length > FEW ? entryLines(entries) : html`<ol class="lines">${entries.map(entryLine)}</ol>`;
}

export function titleLink({ href, language, titleHtml }: EntryCard): Html {
  return html`<a href="${href}"${lang(language)}>${titleHtml}</a>`;
}

export function entryLine(card: EntryCard): Html {
  const date = card.date && html`<time datetime="${card.date.datetime}">${card.date.short}</time>`;
  return html`<li><span class="line-date">${date}</span>${titleLink(card)}${card.period && html`<span class="line-period">covers&nbsp;${nameInSentence(card.period.label)}</span>`}</li>\n`;
}

export function host({ host: name }: ResourceView): Html {
  return html`${name !== "" && html` <span class="host">${name}</span>`}`;
}

/** Resources as catalogue cards. */
export function resourceList(resources: readonly ResourceView[], withMentions: boolean): Html {
  return html`<ul class="catalogue">${resources.map(
    (resource) => html`<li>
<a class="catalogue-title" href="${resource.href}">${resource.title}</a>${host(resource)}
${withMentions && html`<p class="mentions"><span class="sr-only">Mentioned in </span>${resource.mentions.map((mention, index) => html`${index > 0 && ", "}${link(mention)}`)}</p>`}
</li>
`,
  )}</ul>`;
}

export function lang(language: string | null): Html {
  return language === null ? html`` : html` lang="${language}"`;
}

import { type Html, raw } from "../html.ts";
import type { Entry, TimelinePeriod } from "../model.ts";
import { absoluteUrl } from "../urls.ts";
import type { Ledger } from "./ledger.ts";
import { sayMath } from "./plain-math.ts";

/** What search engines and other programs read from a page: https://schema.org in JSON-LD. */
export type StructuredData = Record<string, unknown>;

/** The weightiest subjects; a year review has dozens. */
const MOST_TERMS = 12;
const CONTEXT = "https://schema.org";

/**
 * For <script type="application/ld+json">: no text inside can end the element or open a comment, and old readers of JavaScript
 * do not trip over line separators.
 */
export function embedData(data: StructuredData): Html {
  const text = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return raw(text);
}

/** The journal, for the home page. */
export function describeBlog(ledger: Ledger): StructuredData {
  const { settings, links } = ledger.site;
  const { title, description, subtitle, author, language, origin } = settings;
  return {
    "@context": CONTEXT,
    "@type": "Blog",
    "@id": absoluteUrl(origin, links.home),
    url: absoluteUrl(origin, links.home),
    name: title,
    ...optional("description", description || subtitle),
    inLanguage: language,
    ...(author === "" ? {} : { author: person(author) }),
  };
}

/** An entry: when it was written, what time it is about, and its subjects as terms that lead to the tag pages. */
export function describePosting(ledger: Ledger, entry: Entry): StructuredData {
  const { settings, links } = ledger.site;
  const { origin, author, language } = settings;
  const url = absoluteUrl(origin, entry.url);
  const authors = entry.frontMatter.authors.length > 0 ? entry.frontMatter.authors : author === "" ? [] : [author];
  const whole = ledger.periodsOf.get(entry.path)?.find(({ source }) => source.heading === null);
  return {
    "@context": CONTEXT,
    "@type": "BlogPosting",
    "@id": url,
    url,
    mainEntityOfPage: url,
    headline: entry.title,
    ...optional("description", entry.frontMatter.description ?? sayMath(entry.excerpt)),
    ...optional("datePublished", entry.date && (entry.date.time ?? entry.date.day)),
    ...optional("dateModified", entry.updated && (entry.updated.time ?? entry.updated.day)),
    inLanguage: entry.language ?? language,
    ...optional("image", entry.image && toAbsolute(origin, entry.image.url)),
    ...(authors.length === 0 ? {} : { author: authors.map(person) }),
    ...optional("temporalCoverage", whole ? formatInterval(whole) : null),
    ...listTerms(ledger, whole),
    isPartOf: { "@type": "Blog", "@id": absoluteUrl(origin, links.home), name: settings.title },
  };
}

/** ISO 8601: '2020-01-01/2020-03-31', a single day by itself. Null for an entry without a day. */
function formatInterval({ start, end }: TimelinePeriod): string | null {
  if (start === null || end === null) return null;
  return start === end ? start : `${start}/${end}`;
}

function listTerms(ledger: Ledger, period: TimelinePeriod | undefined): StructuredData {
  const { settings, links } = ledger.site;
  const set = absoluteUrl(settings.origin, links.tags);
  const terms = [...(period?.interests ?? [])]
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ topic }) => ledger.chart.topics.get(topic) ?? [])
    .slice(0, MOST_TERMS)
    .map(({ label, url }) => {
      const id = absoluteUrl(settings.origin, url);
      return { "@type": "DefinedTerm", "@id": id, name: label, inDefinedTermSet: set };
    });
  return terms.length === 0 ? {} : { about: terms };
}

function person(name: string): StructuredData {
  return { "@type": "Person", name };
}

function optional(name: string, value: string | null): StructuredData {
  return value ? { [name]: value } : {};
}

/** An image may live on another host. */
function toAbsolute(origin: string, url: string): string {
  return url.startsWith("/") && !url.startsWith("//") ? absoluteUrl(origin, url) : url;
}

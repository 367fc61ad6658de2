import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import type { TimelineTopic } from "../../../src/model.ts";
import { renderTopicsJsonld } from "../../../src/pages/exports/topics-jsonld.ts";
import { renderPages } from "../../../src/pages/index.ts";
import { theme } from "../../../templates/theme.ts";
import {
  frontMatter,
  NASTY_TEXTS,
  sampleEntry,
  sampleInterest,
  samplePeriod,
  sampleSettings,
  sampleSite,
} from "../machine-sample.ts";

const SKOS = "http://www.w3.org/2004/02/skos/core#";

/** The part of schema.org's own context that is used here; nothing is fetched. */
const documentLoader = async (url: string) => {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`${url} was asked for`);
  const id = { "@type": "@id" };
  const terms = { id: "@id", type: "@type", url: id, image: id, mainEntityOfPage: id, inDefinedTermSet: id };
  const context = { "@vocab": "http://schema.org/", ...terms };
  return { contextUrl: undefined, documentUrl: url, document: { "@context": context } };
};

async function readTriples(data: object): Promise<string[]> {
  const quads = await jsonld.toRDF(data as jsonld.JsonLdDocument, { format: "application/n-quads", documentLoader });
  return String(quads).split("\n").filter(Boolean);
}

function topic(id: string, overrides: Partial<TimelineTopic> = {}): TimelineTopic {
  return { id, label: id, aliases: [], parent: null, url: `/tags/${id}/`, listed: false, ...overrides };
}

describe("topics.jsonld", () => {
  const render = (topics: TimelineTopic[]) =>
    JSON.parse(
      renderTopicsJsonld(
        sampleSite([], {
          settings: sampleSettings({ language: "pt-BR" }),
          timeline: { version: 1, topics, periods: [] },
        }),
      )[0]?.contents ?? "",
    );

  it("is a concept scheme whose concepts are the tag pages", async () => {
    const triples = await readTriples(
      render([
        topic("science", { label: "Science" }),
        topic("tides", { label: "Tides", aliases: ["Tides", "Marés"], parent: "science" }),
        topic("lost", { parent: "nowhere" }),
      ]),
    );
    const [scheme, science, tides] = ["", "science/", "tides/"].map((path) => `<https://example.org/tags/${path}>`);
    for (const triple of [
      `${scheme} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${SKOS}ConceptScheme> .`,
      `${scheme} <${SKOS}hasTopConcept> ${science} .`,
      `${tides} <${SKOS}prefLabel> "Tides"@pt-BR .`,
      `${tides} <${SKOS}altLabel> "Marés"@pt-BR .`,
      `${tides} <${SKOS}broader> ${science} .`,
      `${science} <${SKOS}narrower> ${tides} .`,
      `${tides} <${SKOS}inScheme> ${scheme} .`,
    ])
      expect(triples.map((line) => line.toLowerCase())).toContain(triple.toLowerCase());
    expect(triples.filter((line) => line.includes("altLabel"))).toHaveLength(1);
    expect(triples.join()).not.toContain("nowhere");
    expect(triples.filter((line) => line.includes("hasTopConcept"))).toHaveLength(2);
  });
});

describe("structured data", () => {
  const dataOf = (contents: string): Record<string, unknown>[] =>
    [...contents.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map((match) =>
      JSON.parse(match[1] ?? ""),
    );
  const period = samplePeriod({
    source: { path: "spring.md", line: 1, heading: null },
    interests: [sampleInterest("rust")],
  });
  const siteWith = (title: string, tags: string[] = []) =>
    sampleSite(
      [
        sampleEntry("spring", "2024-04-02T21:00:00+01:00", {
          title,
          titleHtml: "x",
          language: "pt",
          frontMatter: frontMatter({ authors: tags }),
        }),
      ],
      { timeline: { version: 1, topics: [topic("rust", { label: "Rust" })], periods: [period] } },
    );
  const pageOf = (site: ReturnType<typeof siteWith>, url: string) =>
    renderPages(site, theme).find((page) => page.url === url)?.contents ?? "";

  it("says of an entry when it was written, what time it is about and which subjects", async () => {
    const [data] = dataOf(pageOf(siteWith("Spring"), "/spring/"));
    expect(data).toMatchObject({
      "@type": "BlogPosting",
      headline: "Spring",
      datePublished: "2024-04-02T21:00:00+01:00",
      temporalCoverage: "2024-01-01/2024-03-31",
      inLanguage: "pt",
      author: [{ "@type": "Person", name: "Ida Strand" }],
      isPartOf: { "@id": "https://example.org/" },
    });
    const triples = await readTriples(data ?? {});
    expect(triples).toContain(
      "<https://example.org/spring/> <http://schema.org/about> <https://example.org/tags/rust/> .",
    );
    expect(triples).toContain('<https://example.org/tags/rust/> <http://schema.org/name> "Rust" .');
  });

  it("says of the home page that it is a blog, and stays off all other pages", () => {
    const site = siteWith("Spring");
    expect(dataOf(pageOf(site, "/"))).toMatchObject([{ "@type": "Blog", name: "Low Water", inLanguage: "en" }]);
    const other = renderPages(site, theme).filter(({ url }) => url !== "/" && url !== "/spring/");
    expect(other.filter(({ contents }) => contents.includes("ld+json"))).toEqual([]);
  });

  it.each([...NASTY_TEXTS.slice(0, 12), "</script><script>alert(1)</script><!--", "a\u2028b\u2029c"])(
    "no title breaks out of it: %j",
    (title) => {
      const page = pageOf(siteWith(title, [title]), "/spring/");
      const inside = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? "";
      expect(inside).not.toMatch(/[<>&\u2028\u2029]/);
      expect(dataOf(page)[0]?.headline).toBe(title);
    },
  );
});

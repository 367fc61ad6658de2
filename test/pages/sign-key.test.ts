import { expect, it } from "vitest";
import { html } from "../../src/html.ts";
import { renderPages } from "../../src/pages/index.ts";
import type { TopicView } from "../../src/pages/views/marks.ts";
import { signKey, topicList } from "../../templates/marks.ts";
import { theme } from "../../templates/theme.ts";
import { makeSampleSite } from "./sample-site.ts";

function wordsOf(...marks: Pick<TopicView, "depth" | "status" | "plan">[]): string[] {
  const topics = marks.map((mark, hue) => ({ href: "/tags/tides/", label: "Tides", hue, ...mark }));
  const { markup } = signKey(html`<p>Some words</p>${topicList(topics)}`);
  return [...markup.matchAll(/([^<>]+)<\/span> /g)].map(([, word]) => word ?? "");
}

it("the key of an entry names the meters and shapes that its topics have", () => {
  expect(wordsOf({ depth: null, status: null })).toEqual([]);
  expect(signKey(topicList([])).markup).toBe("");
  expect(wordsOf({ depth: "worked-on", status: "continued" })).toEqual(["worked on"]);
  expect(wordsOf({ depth: "deep-dive", status: "paused" }, { depth: "touched", status: "named" })).toEqual([
    ...["touched", "deep dive", "first told of", "paused"],
  ]);
  expect(wordsOf({ depth: "worked-on", status: "started", plan: true })).toEqual(["planned"]);
});

it("stands once on a page whose topics have signs, behind their names", () => {
  const pages = renderPages(makeSampleSite(), theme).filter(({ contents }) => contents.includes('class="leaf"'));
  const withSigns = pages.filter(({ contents }) => /class="topic hue-\d" data-depth/.test(contents));
  expect(withSigns.length).toBeGreaterThan(0);
  for (const { contents } of pages) expect(contents.split('class="sign-key"').length).toBeLessThanOrEqual(2);
  expect(withSigns.some(({ contents }) => contents.includes('</ul><details class="sign-key">'))).toBe(true);
});

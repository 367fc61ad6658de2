import { describe, expect, it } from "vitest";
import type { Site } from "../../src/model.ts";
import { renderPages } from "../../src/pages/index.ts";
import { sayAge } from "../../src/pages/open.ts";
import { joinCarried } from "../../src/site/goals/carried.ts";
import { theme } from "../../templates/theme.ts";
import { sampleEntry, sampleSite } from "./machine-sample.ts";
import { makeSampleSite } from "./sample-site.ts";

function open(site: Site): string {
  const carriedGoals = joinCarried(site.goals);
  const pages = renderPages({ ...site, carriedGoals }, theme).filter(({ url }) => url === "/open/");
  expect(pages).toHaveLength(1);
  return pages[0]?.contents ?? "";
}

describe("/open/", () => {
  const page = open(makeSampleSite());

  it("counts what is open, touched and met", () => {
    expect(page).toContain("<p>1\u00a0open, 1\u00a0touched, 1\u00a0met</p>");
    expect(page).toContain("<p>1\u00a0answered</p>");
    expect(page).toContain("<p>14\u00a0open</p>");
  });

  it("puts what is open first and quotes what met a goal, linked", () => {
    const order = ["Learn to set type by hand", "Half an hour of Portuguese", "A recorder that survives"];
    const places = order.map((text) => page.indexOf(text));
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(page).toMatch(/<span>met:<\/span> <a href="\/back-at-the-bench\/"><q>It ran until noon\.<\/q>/);
  });

  it("tells where something was set out apart from what became of it", () => {
    expect(page).toMatch(/nothing found since<\/span> <span class="where">from <cite>[^<]+<\/cite>, <time /);
  });

  it("counts apart what the author says was not met", () => {
    const site = makeSampleSite();
    const goals = site.goals.map((goal) => ({
      ...goal,
      state: goal.state === "open" ? ("missed" as const) : goal.state,
    }));
    const made = open({ ...site, goals });
    expect(made).toContain("<p>1\u00a0touched, 1\u00a0not met, 1\u00a0met</p>");
    expect(made).toContain("<summary>1 not\u00a0met</summary>");
  });

  it("answers what asks, and clears up what does not", () => {
    const site = makeSampleSite();
    const openLoops = site.openLoops.map((loop) => (loop.closed ? { ...loop, text: "Locks still unclear." } : loop));
    const made = open({ ...site, openLoops });
    expect(made).toContain("<p>1\u00a0cleared up</p>");
    expect(made).toContain("<span>cleared up:</span>");
  });

  it("tells age in calm words", () => {
    expect(page).toContain('<span class="age">4 months ago, nothing found since</span>');
    expect(page).toContain('<span class="age">after 3 weeks</span>');
  });

  it("tells of goals youngest first, whatever order their texts have", () => {
    const site = makeSampleSite();
    const [goal] = site.goals;
    const [one, other] = site.entries.filter(({ date }) => date !== null);
    const of = (entry: typeof one, id: string) =>
      goal && entry
        ? [
            {
              ...goal,
              text: `Sail to ${id}`,
              state: "open" as const,
              since: entry.date?.day ?? null,
              path: entry.path,
              by: [],
            },
          ]
        : [];
    const days = (goals: (typeof site.goals)[number][]) =>
      [...open({ ...site, goals, openLoops: [] }).matchAll(/class="tally-place">.*?datetime="([^"]+)"/g)].map(
        (match) => match[1],
      );
    const there = days([...of(one, "Amrum"), ...of(other, "Borkum")]);
    expect(there).toHaveLength(2);
    expect(there).toEqual(days([...of(other, "Borkum"), ...of(one, "Amrum")]));
    expect(there).toEqual(there.toSorted().reverse());
  });

  it("tells a goal that was carried over once, with the times that it was set again", () => {
    const site = makeSampleSite();
    const [goal] = site.goals;
    const entries = [1, 2, 3].map((month) => sampleEntry(`month-${month}`, `2024-0${month}-05`));
    const of = (month: number, text: string, state: "open" | "met" = "open") =>
      goal ? [{ ...goal, text, state, since: `2024-0${month}-05`, path: entries[month - 1]?.path ?? "", by: [] }] : [];
    const goals = [
      ...of(1, "Draw five maps of the marsh."),
      ...of(1, "Read chapter 3 of the atlas"),
      ...of(1, "Walk the dyke", "met"),
      ...of(2, "Draw 6 maps of the marsh"),
      ...of(2, "Read chapter 4 of the atlas"),
      ...of(2, "Walk the dyke"),
      ...of(3, "Draw five maps of the marsh"),
    ];
    const page = open({ ...site, entries, goals, openLoops: [] });
    expect(/Draw five maps.*?<\/li>/s.exec(page)?.[0]).not.toContain("nothing found since");
    expect(page).toContain("<p>4\u00a0open, 1\u00a0met</p>");
    const again = [...page.matchAll(/set again in (.*?)<\/p>/g)].map(([, words]) => words?.replace(/<[^>]+>/g, ""));
    expect(again).toEqual(["February 2024: Draw 6 maps of the marsh, March 2024"]);
  });

  it("says by its own words alone whether something was heard of a goal, not by those of its age", () => {
    const item = {
      ...{
        text: "Walk the dyke",
        language: null,
        href: "/a/",
        label: "A",
        date: null,
        again: [],
        by: [],
        moreBy: 0,
        done: null,
      },
      ...{ state: "open" as const, age: "vor 4 Monaten", isOlder: true, isUnheard: true },
    };
    const list = Array.from({ length: 14 }, () => item);
    const goals = {
      kind: "goal" as const,
      title: "Goals",
      anchor: "goals",
      summary: "14 open",
      open: list,
      closed: [],
      missed: [],
    };
    const made = theme.open({ isSupplement: false, lastDay: null, sections: [goals] }).markup;
    expect(made).toContain("vor 4 Monaten, nothing found since");
    expect(made).toContain("2 more open, the oldest from vor 4 Monaten");
  });

  it("asks for nothing since of what was set on the last day", () => {
    const site = makeSampleSite();
    const [goal] = site.goals;
    const entry = sampleEntry("last", "2024-03-05");
    const goals = goal ? [{ ...goal, path: entry.path, since: "2024-03-05", state: "open" as const, by: [] }] : [];
    const made = open(sampleSite([entry], { goals }));
    expect(made).toContain('<span class="age">new</span>');
  });

  it("folds what would make the list long, without a script", () => {
    expect(page).toMatch(/<details class="tally-fold"><summary>2 more open<\/summary>/);
  });

  it("says of what it folds whether it is open or was touched, too", () => {
    const site = makeSampleSite();
    const [goal] = site.goals;
    const of = (state: "open" | "touched", count: number) =>
      goal ? Array.from({ length: count }, (_, at) => ({ ...goal, id: `${state}-${at}`, state })) : [];
    const folded = /class="tally-fold"><summary>(\d+ more open(?: or touched)?)/;
    expect(folded.exec(open({ ...site, goals: of("open", 40) }))?.[1]).toMatch(/more open$/);
    expect(folded.exec(open({ ...site, goals: [...of("open", 4), ...of("touched", 40)] }))?.[1]).toMatch(/or touched$/);
  });

  it("is there, and says so, when nothing is open", () => {
    expect(open(sampleSite([]))).toContain("No goal, question, promise or task was found in this journal.");
  });

  it("stands below an entry of the author's own at its address", () => {
    const site = makeSampleSite();
    const own = { ...sampleEntry("open", "2024-01-01"), title: "Open water", titleHtml: "Open water" };
    const both = open({ ...site, entries: [...site.entries, own] });
    expect(both).toContain("<h1>Open water</h1>");
    expect(both).toContain("Learn to set type by hand");
  });
});

it("tells of a goal that was not met that the author judged it so", () => {
  const site = makeSampleSite();
  const [goal] = site.goals;
  const goals = goal ? [{ ...goal, state: "missed" as const }] : [];
  const page = open({ ...site, goals });
  expect(page).toMatch(/<span>not met:<\/span>/);
  expect(/id="goals".*?<\/section>/s.exec(page)?.[0]).not.toContain("nothing found since");
});

it("says how long ago something was left open", () => {
  expect([0, 1, 9, 550].map((days) => sayAge(days, "ago"))).toEqual([
    "new",
    "a day ago",
    "9 days ago",
    "18 months ago",
  ]);
});

it.each([
  [0, "new"],
  [1, "open for a day"],
  [9, "open for 9 days"],
  [14, "open for 2 weeks"],
  [60, "open for 9 weeks"],
  [92, "open for 3 months"],
  [700, "open for 23 months"],
  [730, "open for 24 months"],
  [731, "open for 2 years"],
  [2050, "open for 5 years"],
  [800, "open for 2 years"],
])("%i days are '%s'", (days, words) => {
  expect(sayAge(days, "open for")).toBe(words);
});

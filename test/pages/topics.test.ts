import { describe, expect, it } from "vitest";
import { drawSparkline } from "../../src/charts/sparkline.ts";
import type { Lead, Site, TimelinePeriod, Turn } from "../../src/model.ts";
import { findBeside } from "../../src/pages/beside.ts";
import { renderPages } from "../../src/pages/index.ts";
import { openLedger } from "../../src/pages/ledger.ts";
import { viewRelatedTopics } from "../../src/pages/related-topics.ts";
import { findSetAside, viewSetAside } from "../../src/pages/set-aside.ts";
import { viewStanding } from "../../src/pages/standing.ts";
import { traceStories } from "../../src/pages/story.ts";
import { theme } from "../../templates/theme.ts";
import { sampleEntry, sampleInterest, samplePeriod, sampleSite, sampleTag } from "./machine-sample.ts";

/** A quarter of a made-up journal: topics with their depth ('rope!' worked on) in one period. */
function tell(start: string, end: string, topics: readonly string[], changes: Partial<TimelinePeriod> = {}) {
  return samplePeriod({
    ...{ id: `${start}/${end}`, start, end, label: `${start} to ${end}`, entry: `/log/#${start}` },
    source: { path: "log.md", line: Number(start.slice(5, 7)), heading: start },
    interests: topics.map((name) =>
      sampleInterest(name.replace("!", ""), { depth: name.endsWith("!") ? "worked-on" : "touched" }),
    ),
    ...changes,
  });
}

function turn(topic: string, kind: Turn["kind"], period: TimelinePeriod, text?: string): Turn {
  const reason = text === undefined ? null : { path: "log.md", line: 3, entry: `${period.entry}-words`, text };
  return { topic, kind, period: period.id, day: period.start ?? "", entry: period.entry, reason };
}

const SPRING = tell("2021-01-01", "2021-03-31", ["knots!", "rope"]);
const SUMMER = tell("2021-04-01", "2021-06-30", ["knots", "rope!", "sails"]);
const AUTUMN = tell("2021-09-01", "2021-09-30", ["sails!", "rope"]);
const LABELS: Readonly<Record<string, string>> = { knots: "Knots", rope: "Rope work", sails: "Sails" };

function journal(changes: Partial<Site> = {}, periods = [SPRING, SUMMER, AUTUMN]): Site {
  const topics = Object.entries(LABELS).map(([id, label]) => ({
    ...{ id, label, aliases: [], parent: null, url: `/tags/${id}/`, listed: false },
  }));
  return sampleSite([], {
    tags: topics.map(({ id, label }) => sampleTag(id, [], { label })),
    timeline: { version: 1, topics, periods },
    ...changes,
  });
}

function page(site: Site, url: string): string {
  return renderPages(site, theme).find((made) => made.url === url)?.contents ?? "";
}

describe("the evidence of a topic", () => {
  it("stands newest first, its years and the periods in each", () => {
    const winter = tell("2020-10-01", "2020-12-31", ["rope"]);
    const rope = page(journal({}, [winter, SPRING, SUMMER, AUTUMN]), "/tags/rope/");
    const told = [...rope.matchAll(/<p class="evidence-head"><a class="period"[^>]*>([^<]*)/g)].map(
      ([, label]) => label,
    );
    expect(told).toEqual([AUTUMN, SUMMER, SPRING, winter].map(({ label }) => label));
  });

  it("names the heading that it stands under, unless that is only its day again", () => {
    const under = (heading: string) => {
      const day = { ...SPRING, source: { ...SPRING.source, path: "harbour.md", heading } };
      const site = journal({}, [day]);
      const rope = page({ ...site, entries: [sampleEntry("harbour", "2021-04-01")] }, "/tags/rope/");
      return /<span class="quiet">in<\/span>&nbsp;<a [^>]*>([^<]*)/.exec(rope)?.[1];
    };
    expect(under("First week")).toBe("About harbour: First week");
    expect(under("2021-01-01")).toBe("About harbour");
  });

  it("keeps 'in' with the title of the entry where a line ends", () => {
    expect(page(journal(), "/tags/knots/")).toMatch(/in<\/span>&nbsp;<a href="\/log\/[^"]*">/);
  });
});

describe("where a topic stands", () => {
  const standing = (topic: string, changes: Partial<Site> = {}, periods?: TimelinePeriod[]) => {
    const ledger = openLedger(journal(changes, periods), theme);
    return viewStanding(ledger, topic, findSetAside(ledger).get(topic));
  };

  it("goes on when it was seen at the end of the journal", () => {
    expect(standing("sails")).toMatchObject({ kind: "going-on", deepest: { period: { label: AUTUMN.label } } });
  });

  it("was first seen on the day that its story tells, where that lies in its first period", () => {
    const told = (start: string) => ({
      ...turn("knots", "began", SPRING),
      told: { start, end: start, label: "That day", precision: "day" as const },
    });
    expect(standing("knots", { turns: [told("2021-02-03")] })?.first?.period.label).toBe("That day");
    expect(standing("knots", { turns: [told("2021-05-03")] })?.first?.period.label).toBe(SPRING.label);
    expect(standing("knots", {})?.first?.period.label).toBe(SPRING.label);
  });

  it("takes the topics below it in, as the list of its entries does", () => {
    const ledger = openLedger(journal(), theme);
    expect(viewStanding(ledger, "knots", undefined, ["sails"])).toMatchObject({
      ...{ kind: "going-on", first: { period: { label: SPRING.label } }, last: { period: { label: AUTUMN.label } } },
    });
    const paused = openLedger(journal({ turns: [turn("knots", "paused", SUMMER)] }), theme);
    const end = findSetAside(paused).get("knots");
    expect(viewStanding(paused, "knots", end, ["sails"])?.kind).toBe("going-on");
    expect(viewStanding(paused, "knots", end)?.kind).toBe("paused");
  });

  it("says in which topic below it it was seen, where its own strand shows nothing", () => {
    const ledger = openLedger(journal(), theme);
    const { first, last } = viewStanding(ledger, "knots", undefined, ["sails"]) ?? {};
    expect([first?.within?.label, last?.within?.label]).toEqual([undefined, "Sails"]);
  });

  it("names the topic within it that goes on, and what its own lane and story leave out", () => {
    const late = tell("2022-01-01", "2022-01-31", ["rope!"]);
    const site = journal({}, [tell("2020-09-01", "2020-09-30", ["rope"]), SUMMER, AUTUMN, late]);
    const topics = site.timeline.topics.map((one) => (one.id === "rope" ? { ...one, parent: "sails" } : one));
    const began = { ...turn("sails", "began", SUMMER), isFirstMention: true as const };
    const parent = page({ ...site, turns: [began], timeline: { ...site.timeline, topics } }, "/tags/sails/");
    expect(parent).toContain('<p class="lead">Going on at the end of the journal, in Rope work</p>');
    expect(parent).toContain("Told of under this name only, without the topics within it");
    expect(parent).toContain("First told of by this name");
  });

  it("was deepest in a topic below it only where that went deeper than it ever did itself", () => {
    const deepest = (...topics: [knots: string, sails: string]) => {
      const [first, second] = topics;
      const periods = [tell("2021-01-01", "2021-01-31", [second]), tell("2021-03-01", "2021-03-31", [first])];
      const ledger = openLedger(journal({}, periods), theme);
      const found = viewStanding(ledger, "knots", undefined, ["sails"])?.deepest;
      return found && [found.period.label.slice(0, 7), found.within?.label];
    };
    expect(deepest("knots!", "sails!")).toEqual(["2021-03", undefined]);
    expect(deepest("knots", "sails!")).toEqual(["2021-01", "Sails"]);
    expect(deepest("knots", "sails")).toBeNull();
  });

  it("does not go on by a few days near the end that are over", () => {
    const days = [tell("2021-11-02", "2021-11-02", ["knots!"]), tell("2021-11-05", "2021-11-05", ["knots!"])];
    const [one, other] = days.map((period) => ({ ...period, precision: "day" as const, label: period.start ?? "" }));
    const end = tell("2021-11-28", "2021-11-28", ["sails!"]);
    const text = "Last told of on 2021-11-05";
    expect(one && other && standing("knots", {}, [one, other, end])).toMatchObject({ kind: "quiet", text });
  });

  it("does not go on by a mere mention at the end", () => {
    expect(standing("rope")).toMatchObject({ kind: "quiet", text: `Last told of in ${AUTUMN.label}` });
  });

  it("is quiet, never dropped, when nothing was said", () => {
    expect(standing("knots")).toMatchObject({ kind: "quiet", text: "Quiet since June 2021" });
  });

  it("follows the author's words", () => {
    const turns = [turn("knots", "paused", SUMMER)];
    expect(standing("knots", { turns })).toMatchObject({ kind: "paused", text: `Paused in ${SUMMER.label}` });
    expect(standing("rope", { turns: [turn("rope", "dropped", SUMMER)] })?.text).toBe(`Let go in ${SUMMER.label}`);
  });

  it.each([
    ["2021-06-05", "day", "5 June 2021", "Paused on 5 June 2021"],
    ["2021-06-05", "week", "5 – 11 June 2021", "Paused during 5 – 11 June 2021"],
    ["2021-06-01", "month", "June 2021", "Paused in June 2021"],
  ] as const)("says when in words: %s, a %s", (start, precision, label, text) => {
    const period = { ...tell(start, "2021-06-11", ["knots"]), precision, label };
    expect(standing("knots", { turns: [turn("knots", "paused", period)] }, [SPRING, period])?.text).toBe(text);
  });

  it("is not set aside when it was worked on again", () => {
    expect(standing("sails", { turns: [turn("sails", "dropped", SUMMER)] })?.kind).toBe("going-on");
    const turns = [turn("rope", "paused", SPRING), turn("rope", "returned", SUMMER)];
    expect(standing("rope", { turns })?.kind).toBe("quiet");
  });

  it("is planned where only plans name it, and nothing where nothing does", () => {
    const plan = tell("2021-10-01", "2021-12-31", ["kites"], { kind: "plan" });
    expect(standing("kites", {}, [SPRING, plan])?.kind).toBe("planned");
    expect(standing("tar")).toBeNull();
  });
});

it.each([
  [61, "one earlier one is on the"],
  [62, "2 earlier ones are on the"],
])("a topic of %i periods says how many it leaves out", (count, words) => {
  const months = Array.from({ length: count }, (_, at) => {
    const month = `${2015 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
    return tell(`${month}-01`, `${month}-28`, ["knots!"]);
  });
  expect(page(journal({}, months), "/tags/knots/")).toContain(words);
});

it("a topic of texts without a date speaks of texts, not of periods", () => {
  const texts = Array.from({ length: 62 }, (_, at) => ({
    ...tell("2021-01-01", "2021-01-01", ["knots!"]),
    ...{ id: `text-${at}`, start: null, end: null, source: { path: `text-${at}.md`, line: 1, heading: null } },
  }));
  const made = page(journal({}, texts), "/tags/knots/");
  expect(made).toContain('<h2 id="periods">Evidence</h2>');
  expect(made).toContain('Without a date</span> <span class="quiet">60 texts<');
  expect(made).toContain("2 more are among the entries below.");
});

describe("the shelf of what was set aside", () => {
  it("shows the latest first, with the author's reason", () => {
    const turns = [turn("knots", "paused", SPRING, "My hands were cold."), turn("rope", "dropped", AUTUMN)];
    const shelf = viewSetAside(openLedger(journal({ turns }), theme));
    expect(shelf.map(({ topics, title }) => `${topics.map(({ label }) => label)}: ${title}`)).toEqual([
      "Rope work: Let go",
      "Knots: Paused",
    ]);
    expect(shelf[1]?.reason).toMatchObject({ text: "My hands were cold.", href: `${SPRING.entry}-words` });
  });

  it("is left out where nothing was", () => {
    expect(page(journal(), "/tags/")).not.toContain('id="set-aside"');
    expect(page(journal({ turns: [turn("knots", "paused", SUMMER)] }), "/tags/")).toContain('id="set-aside"');
  });
});

describe("how I got here", () => {
  const lead: Lead = {
    ...{ from: "knots", to: "rope", period: SPRING.id },
    quote: { path: "log.md", line: 9, entry: "/log/#here", text: "The knots led me to rope." },
  };

  it("tells turns and leads in order of time, from both ends", () => {
    const turns = [turn("rope", "began", SPRING), turn("rope", "deepened", SUMMER, "A boat needs a lot of it.")];
    const stories = traceStories(openLedger(journal({ turns, leads: [lead] }), theme));
    expect(stories.get("rope")?.map(({ title, others }) => [title, others.map(({ label }) => label)])).toEqual([
      ["Led here", ["Knots"]],
      ["Began", ["Knots"]],
      ["Went deeper", []],
    ]);
    expect(stories.get("knots")?.map(({ title }) => title)).toEqual(["Led on to"]);
  });

  it("names beside a beginning what its sentence names, not what the same long review tells elsewhere", () => {
    const interest = (topic: string, line: number, text: string) =>
      sampleInterest(topic, { evidence: [{ line, rule: "cue", text }] });
    const told = [
      interest("rope", 4, "… began to splice rope and to tie knots."),
      interest("knots", 4, "… began to splice rope and to tie knots."),
      ...["sails", "tides", "paint"].map((topic, at) => interest(topic, 9 + at, `A winter of ${topic}.`)),
    ];
    const review = { ...SPRING, interests: told };
    const site = journal({ turns: [turn("rope", "began", review)] }, [review]);
    const [step] = traceStories(openLedger(site, theme)).get("rope") ?? [];
    expect(step?.others.map(({ label }) => label)).toEqual(["Knots"]);
  });

  it("names the weightiest three of a sentence that names more", () => {
    const interests = ["rope", "wax", "oars", "knots", "sails"].map((topic, weight) =>
      sampleInterest(topic, { weight, evidence: [{ line: 4, rule: "cue", text: "A shed full of new things." }] }),
    );
    expect(findBeside({ ...SPRING, interests }, "knots")).toEqual(["sails", "oars", "wax"]);
  });

  it("names what the line that tells of the beginning names, not a link elsewhere", () => {
    const say = (topic: string, ...evidence: [number, string][]) =>
      sampleInterest(topic, { evidence: evidence.map(([line, text]) => ({ line, text, rule: "cue" })) });
    const begun: [number, string] = [4, "I began to knot and to mend sails."];
    const linked: [number, string] = [9, "Knots with tar"];
    const interests = [say("knots", begun, linked), say("sails", begun), say("tar", linked), say("oars"), say("wax")];
    const period = { ...SPRING, interests };
    expect(findBeside(period, "knots", 4)).toEqual(["sails"]);
    expect(findBeside(period, "knots").sort()).toEqual(["sails", "tar"]);
    expect(findBeside(period, "knots", 5).sort()).toEqual(["sails", "tar"]);
  });

  it("looks for the topics beside one of thousands in its own lines only", () => {
    let looks = 0;
    const interests = Array.from({ length: 2000 }, (_, line) => {
      const evidence = [{ line, rule: "cue", text: `A day of craft ${line}.` }];
      return Object.defineProperty(sampleInterest(`craft-${line}`), "evidence", {
        get: () => {
          looks += 1;
          return evidence;
        },
      });
    });
    const review = { ...SPRING, interests };
    for (const { topic } of interests) expect(findBeside(review, topic)).toEqual([]);
    expect(looks).toBe(2 * interests.length);
  });

  it("names topics beside a turn, and the other end of a lead without that word", () => {
    const site = journal({ turns: [turn("rope", "began", SPRING)], leads: [lead] });
    const made = page(site, "/tags/rope/");
    const steps = [...made.matchAll(/<strong>(Led here|Began)<\/strong>(?: <span class="quiet">(beside)<\/span>)?/g)];
    expect(steps.map(([, title, word]) => [title, word])).toEqual([
      ["Led here", undefined],
      ["Began", "beside"],
    ]);
  });

  it("tells where a topic led only after its beginning, though the time that tells of it begins before", () => {
    const turns = [turn("knots", "began", SUMMER)];
    const stories = traceStories(openLedger(journal({ turns, leads: [lead] }), theme));
    expect(stories.get("knots")?.map(({ title }) => title)).toEqual(["Began", "Led on to"]);
  });

  it("dates a lead that is told much later by the beginning that it led to", () => {
    const late = { ...SUMMER, id: "2030", edtf: "2030", start: "2030-01-01", end: "2030-12-31", label: "2030" };
    const site = journal({ leads: [{ ...lead, period: "2030" }] });
    const timeline = { ...site.timeline, periods: [...site.timeline.periods, late] };
    const [told] = traceStories(openLedger({ ...site, timeline }, theme)).get("knots") ?? [];
    expect(told?.title).toBe("Led on to");
    expect(told?.period.label).toBe(SPRING.label);
  });

  it("links every quote to its place and escapes it", () => {
    const words = 'Rope & <b>"tar"</b>';
    const made = page(journal({ turns: [turn("rope", "began", SPRING, words)] }), "/tags/rope/");
    expect(made).toContain(`href="${SPRING.entry}-words"><q>Rope &amp; &lt;b&gt;`);
  });
});

describe("topics alongside", () => {
  it("are met in two periods, closest first", () => {
    const ledger = openLedger(journal(), theme);
    expect(viewRelatedTopics(ledger, "rope", new Set()).map(({ label }) => label)).toEqual(["Knots", "Sails"]);
    expect(viewRelatedTopics(ledger, "rope", new Set(["knots"])).map(({ label }) => label)).toEqual(["Sails"]);
    expect(viewRelatedTopics(ledger, "knots", new Set()).map(({ label }) => label)).toEqual(["Rope work"]);
  });
});

describe("a sparkline", () => {
  it("stays inside of its box, however short or late a strand is", () => {
    const { strands } = openLedger(journal(), theme).chart;
    const [start, end] = [strands[0]?.start ?? 0, Math.max(...strands.map((strand) => strand.end))];
    const bars = [...drawSparkline(strands, { start, end }).markup.matchAll(/ x="([\d.]+)"[^>]* width="([\d.]+)"/g)];
    expect(bars.length).toBeGreaterThan(0);
    for (const [, x, width] of bars) expect(Number(x) + Number(width)).toBeLessThanOrEqual(120.1);
  });
});

describe("the topics beside an entry", () => {
  const TOPICS = ["knots", "rope", "sails"];

  /** The card of an entry on the first page, about the topics of a period. */
  function cardOf(date: string | null, interests: TimelinePeriod["interests"]): string {
    const entry = sampleEntry("harbour", date);
    const source = { path: "harbour.md", line: 1, heading: null };
    const period = { ...tell(date ?? "2024-01-01", date ?? "2024-01-01", []), source, interests };
    const { tags, timeline } = journal({}, [date === null ? { ...period, start: null, end: null } : period]);
    return page(sampleSite([entry], { tags, timeline }), "/harbour/");
  }

  it("put last what it only sets aside", () => {
    const statuses = ["dropped", "continued", "started"] as const;
    const interests = TOPICS.map((topic, at) => sampleInterest(topic, { status: statuses[at] ?? "continued" }));
    const names = cardOf("2024-05-01", interests).matchAll(/<li><a class="topic[^>]*>([^<]*)/g);
    expect([...names].map(([, name]) => name)).toEqual(["Rope work", "Sails", "Knots"]);
  });

  it("begin at no time where the entry has none", () => {
    const interests = TOPICS.map((topic) => sampleInterest(topic, { status: "started" }));
    expect(cardOf("2024-05-01", interests)).toContain('data-status="started"');
    expect(cardOf(null, interests)).not.toContain('data-status="started"');
  });
});

it("tells the other names of a topic but for its plural", () => {
  const aliases = ["knot", "Hitches", "hitch", "bend"];
  const knots = page(journal({ tags: [sampleTag("knots", [], { label: "Knots", aliases })] }), "/tags/knots/");
  expect(knots).toContain("Also written Hitches, hitch, bend<");
});

it("names the months between which a topic was there, the year of both once", () => {
  const spans = page(journal(), "/tags/").matchAll(/<\/svg><span class="quiet">([^<]*)/g);
  expect([...spans].map(([, span]) => span).sort()).toEqual(["Apr – Sep 2021", "Jan – Jun 2021", "Jan – Sep 2021"]);
});

it("explains in the index only the kinds of names that occur in it, those of the author's list as his own", () => {
  const made = (source: "tag" | "category" | "topic", isListed = false) => {
    const { timeline, tags } = journal();
    const topics = timeline.topics.map((topic) => ({ ...topic, listed: isListed && topic.id === "rope" }));
    const own = tags.map((tag) => ({ ...tag, source: tag.slug === "knots" ? source : ("topic" as const) }));
    return page(journal({ tags: own, timeline: { ...timeline, topics } }), "/tags/");
  };
  expect(made("topic")).toContain('<p class="small">All were found in the texts.');
  expect(made("category")).toContain(
    '<p class="small"><strong class="category">Categories</strong> are the author’s own;',
  );
  expect(made("tag", true)).toContain(
    '<p class="small">Tags and listed topics are the author’s own; <i class="found">',
  );
  expect(made("tag", true)).toMatch(/<li class="listed"><a[^>]*>Rope work<\/a>&nbsp;/);
  expect(page(journal(), "/tags/")).toContain('<p class="small">Tags are the author’s own. The');
});

it("heads the only topics of a journal without fields by the name of the page alone", () => {
  expect(page(journal(), "/tags/")).not.toContain('id="field-1"');
});

it("counts no entries behind the months of a strand, which those of the topics within it may lie outside of", () => {
  expect(page(journal(), "/tags/")).toMatch(/<\/svg><span class="quiet">[^<]+<\/span><\/li>/);
  expect(page(journal(), "/tags/")).not.toMatch(/<\/svg><span class="quiet">[^<]+<span/);
});

it("leaves what is only planned out of those months, unless there is nothing else", () => {
  const plan = tell("2022-01-01", "2022-12-31", ["knots", "kites"], { kind: "plan" });
  const spans = page(journal({}, [SPRING, plan]), "/tags/").matchAll(/<\/svg><span class="quiet">([^<]*)/g);
  const said = [...spans].map(([, span]) => span);
  expect(said).not.toContain("Jan 2021 – Dec 2022");
  expect(said.some((span) => span?.includes("2021"))).toBe(true);
});

it("shows the tag of an entry as a tag, not as words of its text", () => {
  const page = renderPages(journal(), theme).find(({ url }) => url === "/tags/knots/")?.contents ?? "";
  expect(page).toContain('<span class="quiet">tagged</span> “knots”</a>');
  expect(page).not.toContain("<q>knots</q>");
});

it("says 'first told of' where no words say that a topic began", () => {
  const turns = [{ ...turn("knots", "began", SPRING), isFirstMention: true as const }, turn("sails", "began", SUMMER)];
  const ledger = openLedger(journal({ turns }), theme);
  expect(["knots", "sails"].map((topic) => traceStories(ledger).get(topic)?.[0]?.title)).toEqual([
    "First told of",
    "Began",
  ]);
  const year = page(journal({ turns }), "/timeline/2021/");
  expect(year).toContain('<h2 id="named">First told of</h2>');
  expect(year.replaceAll("\u00a0", " ")).toContain("One topic began, one was first told of.");
});

describe("the date that the author gives for a turn", () => {
  const told = { start: "2021-03-21", end: "2021-03-31", label: "Late March 2021", precision: "span" as const };
  const turns = [{ ...turn("knots", "paused", SUMMER, "I paused knots at the end of March."), day: told.start, told }];

  it("stands in the story and the status, and on the page of its year", () => {
    const ledger = openLedger(journal({ turns }), theme);
    expect(viewStanding(ledger, "knots", findSetAside(ledger).get("knots"))?.text).toBe("Paused in late March 2021");
    expect(viewSetAside(ledger)[0]?.period.label).toBe("Late March 2021");
    expect(traceStories(ledger).get("knots")?.[0]?.period.label).toBe("Late March 2021");
    expect(page(journal({ turns }), "/timeline/2021/")).toContain(">Late March</a>");
  });
});

import { describe, expect, test } from "vitest";
import type { Entry, Site } from "../../../src/model.ts";
import { assembleSite } from "../../../src/site/index.ts";
import { readVocabulary } from "../../../src/topics/vocabulary.ts";
import { SETTINGS, sampleEntry } from "../sample.ts";

const TOPICS = ["Pottery", "Rust", "Swimming", "Linear Algebra", "Machine Learning", "Kubernetes", "Danish"]
  .map((name) => `- name: ${name}`)
  .join("\n");
const assemble = (entries: Entry[]): Site => assembleSite(entries, readVocabulary(TOPICS).vocabulary, SETTINGS).site;
/** One review with a heading per month of 2021. Its body starts in line 3. */
const review = (...lines: string[]): Entry =>
  sampleEntry("review.md", { title: "My 2021", date: "2022-01-02", body: lines.join("\n") });
const post = (day: string, body: string, language: string | null = null): Entry => ({
  ...sampleEntry(`${day}.md`, { title: "Notes", date: day, body, tags: body.includes("Rust") ? ["Rust"] : [] }),
  language,
});
const turnsOf = (site: Site, topic: string) =>
  site.turns.filter((turn) => turn.topic === topic).map(({ kind, day }) => `${kind} ${day}`);
const reasonOf = (site: Site, topic: string, kind: string) =>
  site.turns.find((turn) => turn.topic === topic && turn.kind === kind)?.reason?.text ?? null;

describe("turns", () => {
  test("a subject begins where its own words first tell of it, not in what a year rolls up", () => {
    const site = assemble([review("## March", "Learned Rust.", "## May", "Learned Rust and Danish.")]);
    expect(turnsOf(site, "rust")).toEqual(["began 2021-03-01"]);
    expect(turnsOf(site, "danish")).toEqual(["began 2021-05-01"]);
  });

  test("what was there before does not begin: it is kept up, or comes back", () => {
    const site = assemble([
      review(
        "## March",
        "Kept up with Kubernetes.",
        "## April",
        "Refreshed my Danish.",
        "## May",
        "Kept up with Kubernetes.",
      ),
    ]);
    expect(turnsOf(site, "kubernetes")).toEqual([]);
    expect(turnsOf(site, "danish")).toEqual(["returned 2021-04-01"]);
  });

  test("what stops is the trade in a thing, or another of a longer name, not the work on it", () => {
    const site = assemble([
      review(
        "## February",
        "Learned Danish and worked on Rust.",
        "## April",
        "I paused Rust sales. I paused sales and studied Danish.",
        "## May",
        "I paused Danish Dictionary Cloud.",
      ),
    ]);
    expect(turnsOf(site, "rust")).toEqual(["began 2021-02-01"]);
    expect(turnsOf(site, "danish")).toEqual(["began 2021-02-01"]);
  });

  test("what ties back to a topic is no return to it", () => {
    const site = assemble([
      review("## February", "Worked on Rust.", "## August", "I wrote of things that tie back to Rust."),
    ]);
    expect(turnsOf(site, "rust")).toEqual(["began 2021-02-01"]);
  });

  test("'again' is a return only after a month and more, and none for what was never told of before", () => {
    const site = assemble([post("2021-03-01", "Used Rust again.\n\nI went back to Danish after a long break.")]);
    expect(turnsOf(site, "rust")).toEqual(["began 2021-03-01"]);
    expect(turnsOf(site, "danish")).toEqual(["returned 2021-03-01"]);
    expect(site.turns.find(({ topic }) => topic === "danish")?.isPlain).toBe(true);
    const later = (day: string, words: string) =>
      turnsOf(assemble([post("2021-03-01", "Learned Danish."), post(day, words)]), "danish").slice(1);
    expect(later("2021-03-30", "Back into Danish again.")).toEqual([]);
    expect(later("2021-04-30", "Back into Danish again.")).toEqual(["returned 2021-04-30"]);
    expect(later("2021-03-30", "I went back to Danish.")).toEqual(["returned 2021-03-30"]);
  });

  test("pauses and ends take words; a return takes words or a long silence and work", () => {
    const site = assemble([
      review(
        "## February",
        "Learned Danish and worked on Rust.",
        "## April",
        "I paused Danish. Pottery was dropped.",
        "## September",
        "I resumed Danish.",
      ),
    ]);
    expect(turnsOf(site, "danish")).toEqual(["began 2021-02-01", "paused 2021-04-01", "returned 2021-09-01"]);
    expect(turnsOf(site, "pottery")).toEqual(["began 2021-04-01", "dropped 2021-04-01"]);
    expect(turnsOf(site, "rust")).toEqual(["began 2021-02-01"]);
  });

  test("nothing comes back that only the quarter around it told of before, nor twice on one day", () => {
    const quarter = review("## October - December 2021", "Learned Danish.", "## 2 December 2021", "Back to Danish.");
    expect(turnsOf(assemble([quarter]), "danish")).toEqual(["began 2021-10-01"]);
    const [one, other] = [post("2021-10-03", "Back to Danish."), post("2021-10-03", "I resumed Danish.")];
    const twice = [post("2021-03-01", "Learned Danish."), one, { ...other, path: "b.md", url: "/b/", guid: "/b/" }];
    expect(turnsOf(assemble(twice), "danish")).toEqual(["began 2021-03-01", "returned 2021-10-03"]);
  });

  test("plans, maybes and looks back turn nothing", () => {
    const site = assemble([
      review(
        "## February",
        "Learned Danish. I might have dropped Rust.",
        "## April",
        "I did not drop Danish. I would have paused Rust.",
        "## May",
        "When I paused Danish, last winter, it was because of the exam. Danish every day.",
        "## June",
        "Came home to find Danish paused. At noon Rust paused its work.",
      ),
    ]);
    expect(turnsOf(site, "danish").filter((turn) => !turn.startsWith("began"))).toEqual([]);
    expect(turnsOf(site, "rust").filter((turn) => !turn.startsWith("began"))).toEqual([]);
  });
});

describe("reasons", () => {
  test.each([
    "Worked on Kubernetes. The Kubernetes proxy was dropping all packets.",
    "Worked on Kubernetes. The memory of Kubernetes dropped to only 2 MB.",
    "Worked on Kubernetes. I just dropped it in as a replacement.",
    "Worked on Kubernetes. The bank dropped Kubernetes.",
    "Worked on Kubernetes. Old Harbour Ltd abandoned Kubernetes.",
    "Worked on Kubernetes. Has anybody abandoned Kubernetes?",
  ])("no end: %s", (text) => {
    const { turns } = assemble([review("## March", text)]);
    expect(turns.filter(({ kind }) => kind === "dropped")).toEqual([]);
  });

  const GIVEN: [string, string, string][] = [
    ["Danish lessons: I dropped them from June on because work got busy.", "danish", "dropped"],
    ["I started pottery because the evenings were too long.", "pottery", "began"],
    ["Because the evenings were too long, I took up pottery.", "pottery", "began"],
    ["The evenings were too long, so I took up pottery.", "pottery", "began"],
    ["The old service kept falling over at night, which is how I got into Kubernetes.", "kubernetes", "began"],
    ["I quit pottery because the studio closed.", "pottery", "dropped"],
    ["I paused Danish, since my exam was near.", "danish", "paused"],
    ["Worked on Danish. I dropped it because nobody answered.", "danish", "dropped"],
    ["I paused swimming. I had no time in the mornings.", "swimming", "paused"],
  ];
  test.each(GIVEN)("%s", (text, topic, kind) => {
    expect(reasonOf(assemble([review("## March", text)]), topic, kind)).toBe(text);
  });

  test("a wish that the work follows", () => {
    const site = assemble([review("## March", "I wanted to understand Rust. I read three chapters of the Rust book.")]);
    expect(reasonOf(site, "rust", "began")).toBe("I wanted to understand Rust.");
  });

  const NONE: [string, string][] = [
    ["I started pottery. Rust is fast because it has no collector.", "pottery"],
    ["My sister started pottery because she was bored.", "pottery"],
    ["I would start pottery because the evenings are long.", "pottery"],
    ["I needed to fix the Rust build because the tests failed.", "rust"],
    ["Pottery, and since it is late I go to bed.", "pottery"],
    ["I started Danish and pottery. I stopped it because of the noise.", "danish"],
    ["I originally chose pottery because the evenings were too long.", "pottery"],
    ["I had bought Rust books because the old service kept failing.", "rust"],
    ["That is why I joined a second pottery course.", "pottery"],
    ["I started to repair the shed so that the Kubernetes boxes stay dry.", "kubernetes"],
  ];
  test.each(NONE)("none: %s", (text, topic) => {
    const site = assemble([review("## March", text)]);
    expect(site.turns.filter((turn) => turn.topic === topic && turn.reason !== null)).toEqual([]);
  });

  test("are quoted as they stand, with their line, and shortened at clauses only", () => {
    const long =
      "The weather was as bad as it can be in a wet March on the coast with all the fences down and every path under water, and I took up pottery because the evenings were too long, which surprised everybody who had seen what I do to a cup, and not only them but the dog as well.";
    const site = assemble([review("## March", "Rain.", long)]);
    const [turn] = site.turns.filter(({ topic }) => topic === "pottery");
    expect(turn?.reason).toMatchObject({ path: "review.md", line: 5 });
    expect(turn?.reason?.text).toBe("… I took up pottery because the evenings were too long …");
  });

  test("a later text that looks back explains a stop", () => {
    const site = assemble([
      post("2021-03-01", "I paused Danish."),
      post("2021-09-01", "When I paused Danish, last spring, it was because of the exam."),
    ]);
    expect(reasonOf(site, "danish", "paused")).toBe("When I paused Danish, last spring, it was because of the exam.");
  });

  const FOREIGN: [string, string][] = [
    ["de", "Ich habe mit Rust angefangen, weil mir der alte Dienst zu oft abgestürzt ist."],
    ["fr", "J'ai commencé Rust parce que le vieux service tombait trop souvent en panne."],
    ["es", "Empecé con Rust porque el servicio viejo se caía demasiado."],
    ["pt", "Comecei Rust porque o serviço velho caía demasiado."],
    ["it", "Ho iniziato Rust perché il vecchio servizio cadeva troppo spesso."],
    ["nl", "Ik begon met Rust omdat de oude dienst te vaak omviel."],
    ["zh", "因为旧的服务总是崩溃，我开始学习Rust。"],
    ["ja", "古いサービスがよく落ちるので、Rustを始めました。"],
  ];
  test.each(FOREIGN)("%s: %s", (language, text) => {
    expect(reasonOf(assemble([post("2021-03-01", text, language)]), "rust", "began")).toBe(text);
  });

  const FOREIGN_NONE: [string, string][] = [
    ["de", "Vielleicht fange ich mit Rust an, weil alle davon reden. Rust ist schnell."],
    ["fr", "Je vais commencer Rust parce que tout le monde en parle. Rust est rapide."],
    ["es", "Quiero empezar con Rust porque todos hablan de él. Rust es rápido."],
    ["nl", "Misschien begin ik met Rust omdat iedereen erover praat. Rust is snel."],
  ];
  test.each(FOREIGN_NONE)("%s, none: %s", (language, text) => {
    expect(reasonOf(assemble([post("2021-03-01", text, language)]), "rust", "began")).toBeNull();
  });
});

describe("leads", () => {
  const leadsOf = (text: string) => assemble([review("## March", text)]).leads.map(({ from, to }) => `${from} > ${to}`);
  test.each([
    ["Machine learning led me to linear algebra.", "machine-learning > linear-algebra"],
    ["From Kubernetes I came to Rust.", "kubernetes > rust"],
    ["While reading about machine learning I discovered linear algebra.", "machine-learning > linear-algebra"],
    ["I needed linear algebra for machine learning.", "machine-learning > linear-algebra"],
  ])("%s", (text, lead) => {
    expect(leadsOf(text)).toEqual([lead]);
  });

  test.each([
    "I like machine learning and linear algebra.",
    "He needed Rust for Kubernetes.",
    "Machine learning might have led me to linear algebra.",
    "Rust needs no Kubernetes.",
  ])("none: %s", (text) => {
    expect(leadsOf(text)).toEqual([]);
  });
});

test("a beginning takes words for it; else a topic is only first told of", () => {
  const begins = (text: string) =>
    assemble([review("## March", text)]).turns.map(({ kind, isFirstMention }) => [kind, isFirstMention ?? false]);
  expect(begins("I started learning Danish.")).toEqual([["began", false]]);
  expect(begins("Worked on Danish every day.")).toEqual([["began", true]]);
});

describe("the date that a sentence gives", () => {
  const toldOf = (month: string, text: string) =>
    assemble([review("## January", "I started learning Danish.", `## ${month}`, text)]).turns.find(
      ({ topic, kind }) => topic === "danish" && kind !== "began",
    )?.told?.label;

  test.each([
    ["February", "I paused Danish at the end of January, since the boats come in March.", "Late January 2021"],
    ["August", "I paused Danish in June. I had picked Danish up again in the first week of July.", "June 2021"],
    ["June", "I dropped Danish on 18 June because the course was over on 20 June.", "18 June 2021"],
    ["July", "I dropped Danish in June and wrote a note so as not to forget it.", "June 2021"],
    ["July", "In May my voice went and Danish was paused for good.", "May 2021"],
    ["October", "Danish. Paused on the 2nd, after a long summer. I paused Danish.", "2 October 2021"],
    ["July", "At the Mayflower I paused Danish in June with the books of May.", "June 2021"],
  ])("%s: %s", (month, text, label) => {
    expect(toldOf(month, text)).toBe(label);
  });

  test.each([
    ["de", "Ende Januar habe ich Rust pausiert.", "Late January 2021"],
    ["fr", "Rust est mis en pause le 3 février 2021.", "3 February 2021"],
    ["fr", "Rust est mis en pause début mars.", "Early March 2021"],
    ["fr", "Rust est mis en pause depuis sept jours.", undefined],
  ])("in other languages, %s: %s", (language, text, label) => {
    const entries = [post("2020-10-01", "Rust.", language), post("2021-03-20", text, language)];
    expect(assemble(entries).turns.find(({ kind }) => kind === "paused")?.told?.label).toBe(label);
  });

  test.each([
    ["is that of the turn, not of its cause", "I paused Danish because the exam is in July."],
    ["has to be near", "I paused Danish, which I took up in January."],
    ["is none where it says the same", "In August I paused Danish."],
    ["is none of another deed", "I paused Danish. In July I read about Rust."],
  ])("%s", (_, text) => {
    expect(toldOf("August", text)).toBeUndefined();
  });
});

test("the end that the author dates goes before the week of another text that reaches beyond it", () => {
  const endOf = (words: string) =>
    assemble([
      review("## January", "I started learning Danish.", "## 29 January - 4 February", "So I have dropped Danish."),
      post("2021-07-01", words),
    ]).turns.find(({ kind }) => kind === "dropped")?.told?.label;
  expect(endOf("I dropped Danish at the end of January.")).toBe("Late January 2021");
  expect(endOf("I dropped Danish in January.")).toBeUndefined();
});

describe("pivots and gaps", () => {
  const MARCH = ["## March", "Worked on Rust every day."];
  const pivotsOf = (...lines: string[]) =>
    assemble([review(...MARCH, ...lines)]).pivots.map(({ left, taken, reason }) => [left, taken, reason?.text ?? null]);

  test.each([
    "I moved on to pottery.",
    "I took a slight detour and dived into pottery because of a friend.",
    "Pottery took over from Rust.",
    "Rust made room for pottery.",
    "Every evening I worked on pottery instead of Rust.",
    "I switched from Rust to pottery.",
  ])("the author says that he changed course: %s", (text) => {
    expect(pivotsOf("## April", `${text} Pottery is hard work.`)).toEqual([[["rust"], ["pottery"], text]]);
  });

  test("a main subject is let go and another becomes one", () => {
    const why = "I dropped Rust because pottery takes every evening.";
    expect(pivotsOf("## April", `${why} Pottery is hard work.`)).toEqual([[["rust"], ["pottery"], why]]);
  });

  test("in other languages", () => {
    const site = assemble([
      {
        ...review("## März", "Ich habe jeden Tag an Rust gearbeitet.", "## April", "Ich bin umgestiegen auf Pottery."),
        language: "de",
      },
    ]);
    expect(site.pivots).toMatchObject([{ left: ["rust"], taken: ["pottery"], day: "2021-04-01", reason: { line: 6 } }]);
  });

  test.each([
    ["other subjects alone are no change of course", "Worked on pottery every evening."],
    ["an end and a beginning that no sentence links", "I dropped Rust. I took up pottery because my wrists hurt."],
    ["a beginning alone is none", "I took up pottery because my wrists hurt."],
    ["what is still to come", "Worked on pottery. Next month I will switch to pottery."],
    ["what never was", "I never moved on to pottery. Pottery is a detour for others."],
    ["somebody else's choice", "Anna asked Ben to make pottery instead of Rust for the fair."],
    ["a mere contrast", "Instead, I carried the pottery home."],
    ["the subject is kept", "I took a detour into pottery. Worked on Rust too."],
    ["nothing new is named", "I took a detour. Then it rained, and pottery was what Anna did."],
    ["words about something else", "Worked on pottery, and moved on to page 40 of the handbook."],
  ])("no change of course: %s", (_, text) => {
    expect(pivotsOf("## April", text)).toEqual([]);
  });

  test("whole months without a word, explained where a text explains them", () => {
    const site = assemble([
      post("2021-01-10", "Rust."),
      post("2021-03-01", "Rust."),
      post("2021-07-05", "No posts since March: I was ill. Back to Rust."),
      post("2021-11-20", "Pottery. I was ill-prepared for the posts of the fence."),
    ]);
    expect(site.gaps.map(({ start, end, reason }) => [start, end, reason?.text ?? null])).toEqual([
      ["2021-02-01", "2021-02-28", null],
      ["2021-04-01", "2021-06-30", "No posts since March: I was ill."],
      ["2021-08-01", "2021-10-31", null],
    ]);
  });

  test.each([
    ["I took a break in the last week of January.", null],
    ["I was ill for a few days, so I missed a session.", null],
    ["I was ill for months.", "I was ill for months."],
    ["I took a break from writing it all down every day.", "I took a break from writing it all down every day."],
  ])("a week explains no silence of a year: %s", (text, reason) => {
    const site = assemble([post("2021-01-20", "Worked on Rust."), post("2022-01-31", `Worked on Rust. ${text}`)]);
    expect(site.gaps.map((gap) => gap.reason?.text ?? null)).toEqual([reason]);
  });

  test("a review of a whole year explains no silence before it", () => {
    const year = post("2023-01-02", "Worked on Rust. I was ill in summer.");
    const about = { ...year.sections[0]?.period, kind: "activity", precision: "year" };
    const period = { ...about, start: "2022-01-01", end: "2022-12-31", edtf: "2022", label: "2022", rule: "title" };
    const sections = year.sections.map((section) => ({ ...section, period: period as never }));
    const site = assemble([post("2021-01-20", "Worked on Rust."), { ...year, sections }]);
    expect(site.gaps.map((gap) => gap.reason)).toEqual([null]);
  });

  test("a review of the year fills no months, but a quarter does", () => {
    const site = assemble([
      review("Rust all year.", "## January - March", "Rust.", "## October - December", "Danish."),
    ]);
    expect(site.gaps.map(({ start, end }) => `${start} ${end}`)).toEqual(["2021-04-01 2021-09-30"]);
  });
});

import { describe, expect, it, test } from "vitest";
import type { Passage } from "../../src/model.ts";
import type { Language } from "../../src/topics/cues/index.ts";
import { classifyHeading } from "../../src/topics/headings.ts";
import { findInterests, findInterestsBesidePeriod, findInterestsOfName } from "../../src/topics/index.ts";
import { sampleSection } from "./sample-section.ts";

const find = (text: string, language: Language = "en", given: Partial<Passage> = {}) =>
  findInterests(sampleSection(text, given), false, language);
const sure = (text: string, language: Language = "en") =>
  find(text, language)
    .filter(({ rule, isSure }) => rule !== "shape" && isSure !== false)
    .map(({ label }) => label);

describe("cues lead to what follows them in their clause", () => {
  it.each([
    ["I dived into Kubernetes, and read about tidal pools.", ["Kubernetes", "tidal pools"]],
    ["Took a course on Bayesian statistics.", ["Bayesian statistics"]],
    ["Learned a bit about JavaScript, Sass, Go, Rust and SQL.", ["JavaScript", "Sass", "Go", "Rust", "SQL"]],
    ["started learning Go for my game", ["Go"]],
    ["Made templates for obsidian", ["obsidian"]],
    ["I got interested in fountain pens because of a friend", ["fountain pens"]],
    ["Started running again", ["running"]],
    ["I got deeper into coffee this spring", ["coffee"]],
    ["Dabbled in hardware discussion groups", ["hardware"]],
    ["Didn't really get a lot of time for Haskell", ["Haskell"]],
    ["Working with the R package", ["R"]],
    ["I kept working through the basic algorithms module", ["algorithms"]],
    ["Optimization lecture", ["Optimization"]],
    ["Began learning PyTorch", ["PyTorch"]],
    ["I worked through Haskell, but didn't write any code", ["Haskell"]],
    ["I learned Rust, but never got to Haskell", ["Rust"]],
    ["I learned Rust, but had no time for Haskell", ["Rust"]],
    ["Trying out Grellet, a small library for tide tables", ["Grellet"]],
    ["I worked through chapter 10 in GRLTFT", ["GRLTFT"]],
    ["My Japanese has improved a lot", ["Japanese"]],
    ["Starting work on a new harbour-building game", ["Game Development"]],
    ["I wrote 8 articles this month", ["Writing"]],
    ["I practised English for two hours", ["English"]],
    ["Getting more comfortable with Haskell", ["Haskell"]],
    ["More #jest today", ["jest"]],
    ["Been learning a lot about accessibility lately", ["accessibility"]],
    ["I gave a presentation on Solid JS", ["Solid JS"]],
    ["I did quite a lot of reading this year", ["reading"]],
    ["Used the library Pandas", ["Pandas"]],
    ["I spent weeks honing my Haskell skills", ["Haskell"]],
    ["Finished reading chapter 2", []],
    ["I used Haskell and SQLite as my language, templating language, and database", ["Haskell", "SQLite"]],
    ["I used Haskell as a calculator and learned Rust", ["Haskell", "Rust"]],
    ["Did some research on d3, flask and linear regression", ["d3", "flask", "linear regression"]],
    ["I ended up learning Haskell", ["Haskell"]],
    ["In my second semester I studied linear algebra at university", ["linear algebra"]],
    ["I applied for a Haskell engineer job", ["Job Search"]],
    ["I applied for college and learned Haskell on the job", ["Haskell"]],
    ["I ended up finishing two books", ["Reading"]],
    ["It is my second attempt to journal every day", ["Journaling"]],
    ["We started listening to records again", ["Vinyl Records"]],
    ["I bought some new records at the market", ["Vinyl Records"]],
    ["I bought vinyl gloves and records software", []],
    ["I made an effort to read more", ["Reading"]],
    ["I made an effort to read more about Haskell", ["Haskell"]],
    ["I want to try to journal every day", []],
    ["Continued work on TF101 easy exercises", ["TF101"]],
    ["I am taking TIDE4730, an evening course, this term", ["TIDE4730"]],
    ["Finished assignment 2 of TF101", ["TF101"]],
    ["I took the RE 50 to the coast, and flight LH 400 for a week", []],
    ["We watched the final of EM 2024", []],
    ["Watched the week's lecture on HTTP404 pages and read RFC2616", []],
    ["I implemented back propagation with pyplot beside it", ["back propagation", "pyplot"]],
    ["Watched the last episode of a series on Haskell", ["Haskell"]],
    ["Design classes in the code", []],
    ["Good methods need inputs (better ones for learning), wooden spaces, too", []],
  ])("%s", (text, labels) => {
    expect(sure(text)).toEqual(labels);
  });
});

describe("what is no interest", () => {
  it.each([
    "I never got to Rust.",
    "I looked at Haskell, but never had time for it.",
    "I looked at Haskell, but I never got around to it.",
    "Talked to Ada Moss, a language teacher.",
    "I wish to learn Rust someday.",
    "I would love to try Kubernetes.",
    "My sister learns Python and Haskell.",
    "Marta is learning Haskell.",
    "My colleague kept telling me to look at Haskell, but I never got to it.",
    "No time for Kubernetes this week.",
    "TODO: read about Kubernetes",
    "The talk went on; follow up to-do: train it with Kubernetes, then tune Haskell for it",
    "A long paper on Haskell - might be worth a skim later",
    "I learned a lot of new things from many people.",
    "I used a script for running tests.",
    "Go ahead and signal when you are ready to react.",
    "In spring we moved to Toronto, I worked at Google.",
    "the map M: R^n to R^m is linear",
    "I worked on the R in the logo.",
    "I learned everything for my coffee",
    "Made interfaces and closures for the client.",
    "I stopped worrying about Haskell.",
    "It was easy, as I studied rhetoric in college.",
    "I majored in physics at university.",
    "I studied rope-making in high school.",
    "I turned a Unix timestamp into a date.",
    "I have been studying with the pictures only.",
    "I began interpreting each tide by hand.",
  ])("%s", (text) => {
    expect(sure(text)).toEqual([]);
  });
});

test("how it stands comes from the same clause", () => {
  const status = (text: string) => find(text).map(({ label, status: found }) => [label, found]);
  expect(status("I put Rust aside, but continued with Haskell.")).toEqual([
    ["Rust", "paused"],
    ["Haskell", "continued"],
  ]);
  expect(status("I dropped Kubernetes because Docker was enough.")).toEqual([
    ["Kubernetes", "dropped"],
    ["Docker", undefined],
  ]);
  expect(status("Took a break from Haskell.")).toEqual([["Haskell", "paused"]]);
  expect(status("Back to Haskell!")).toEqual([["Haskell", "resumed"]]);
});

test("whose a picture is tells of no interest", () => {
  expect(find("Cover image by Rust and Haskell Weekly")).toEqual([]);
  expect(find("Photo: Ada, taken with Haskell")).toEqual([]);
  expect(find("Photos from the Haskell workshop").map(({ label }) => label)).toContain("Haskell");
});

test("a name quotes its clause, not the paragraph", () => {
  const long = `${"Much happened in this month that is of no matter here. ".repeat(8)}I started Haskell. ${"And more. ".repeat(20)}`;
  expect(find(long).map(({ text }) => text)).toEqual(["I started Haskell."]);
});

test("the author's mark, links, bold, goals", () => {
  expect(find("some words", "en", { topics: ["Tidal Forces"] })).toMatchObject([
    { label: "Tidal Forces", rule: "inline" },
  ]);
  const link = { href: "https://x.example/", text: "Introduction to Lichens", line: 3 };
  expect(find("", "en", { links: [link] })).toMatchObject([{ label: "Lichens", rule: "link", line: 3 }]);
  expect(find("", "en", { strong: ["Graph theory", "Result:"] })).toMatchObject([
    { label: "Graph theory", rule: "strong" },
  ]);
  const [done, goal] = [find("Haskell"), find("Haskell", "en", { checked: false })].map(
    ([first]) => first?.strength ?? 0,
  );
  expect(goal).toBeLessThan(done ?? 0);
});

it("an item that is a name and no more says more than a name in passing", () => {
  const strengthOf = (text: string) => find(text, "en", { kind: "item" })[0]?.strength ?? 0;
  expect(strengthOf("Terraform.")).toBeGreaterThan(strengthOf("The lamp of the hall has Terraform."));
});

it.each([
  ["The rowing", "en", "rowing"],
  ["La scrittura", "it", "scrittura"],
  ["React 19", "en", "React"],
] as const)("a name in bold may have its article or version: %s", (bold, language, label) => {
  expect(find("", language, { strong: [bold] }).map((found) => found.label)).toEqual([label]);
});

describe("other languages", () => {
  it.each([
    ["de", "Ich habe angefangen, Haskell zu lernen.", "Haskell"],
    ["de", "Einen Kurs über Fotografie besucht.", "Fotografie"],
    ["fr", "J'ai appris la photographie.", "photographie"],
    ["es", "Empecé a estudiar Haskell.", "Haskell"],
    ["pt", "Comecei a estudar xadrez.", "xadrez"],
    ["it", "Ho iniziato a studiare Haskell.", "Haskell"],
    ["de", "Ich habe an der Melodie gearbeitet.", "Melodie"],
    ["de", "Heute ging es um Schleifen.", "Schleifen"],
    ["es", "Hoy vimos listas en clase.", "listas"],
    ["es", "Ejercicios sobre excepciones.", "excepciones"],
    ["fr", "On a vu les boucles.", "boucles"],
    ["pt", "Fiz exercícios sobre exceções.", "exceções"],
    ["it", "Abbiamo visto i dizionari.", "dizionari"],
    ["zh", "今天讲了循环。", "循环"],
    ["zh", "课上学了函数。", "函数"],
    ["nl", "Ik heb Haskell geleerd.", "Haskell"],
    ["zh", "这周学习了线性代数。", "线性代数"],
    ["ja", "線形代数を勉強した。", "線形代数"],
  ] as const)("%s: %s", (language, text, label) => {
    expect(find(text, language)).toContainEqual(expect.objectContaining({ label, rule: "cue" }));
  });
  it.each([
    ["de", "Für Haskell hatte ich keine Zeit. Meine Schwester lernt Python."],
    ["fr", "Ma sœur apprend le Haskell."],
    ["es", "Quiero aprender Haskell."],
  ] as const)("%s: %s says nothing", (language, text) => {
    expect(find(text, language).filter(({ label }) => label !== "Haskell" || language !== "de")).toEqual([]);
  });
});

describe("what is denied in other languages, though not the subject", () => {
  it.each([
    ["de", "Zeiger habe ich noch nicht ganz verstanden.", "Zeiger"],
    ["de", "Ich habe nicht nur Haskell geübt.", "Haskell"],
    ["es", "No contento con eso, usé Haskell.", "Haskell"],
    ["es", "No entendí los punteros.", "punteros"],
    ["pt", "Ainda não entendi ponteiros.", "ponteiros"],
    ["fr", "Je n'ai pas encore compris la récursivité.", "récursivité"],
    ["it", "Non ho ancora capito la ricorsione.", "ricorsione"],
    ["nl", "Niet alleen Haskell geleerd, het was ook leuk.", "Haskell"],
  ] as const)("%s: %s", (language, text, label) => {
    expect(find(text, language).map((found) => found.label)).toContain(label);
  });
  it.each([
    ["de", "Zeiger habe ich nicht gelernt."],
    ["es", "No estudié los punteros."],
    ["pt", "Não estudei ponteiros."],
    ["fr", "Je n'ai pas étudié la récursivité."],
    ["it", "Non ho studiato la ricorsione."],
  ] as const)("%s: but not %s", (language, text) => {
    expect(find(text, language)).toEqual([]);
  });
});

test("what kind of thing stands before a name makes sure of it", () => {
  expect(find("Die Auszeichnungssprache Markdown mit Beispielen.", "de").map(({ label }) => label)).toEqual([
    "Markdown",
  ]);
});

test("an item that is an elementary term and how far the lesson goes", () => {
  const item = (text: string) => find(text, "pt", { kind: "item" }).map((found) => found.label);
  expect(item("Condicionais básicas (no barco)")).toEqual(["Condicionais"]);
  expect(item("Condicionais do contrato")).toEqual([]);
});

test("wild texts cost little", () => {
  const start = performance.now();
  for (const sign of ["learn ", "the ", "a, ", "(A) ", "Aa", "started ", "-", "about "]) find(sign.repeat(3000));
  expect(performance.now() - start).toBeLessThan(4000);
});

test("words of German without a capital are not sure to be a subject", () => {
  expect(sure("Lerne ich dadurch wirklich genug?", "de")).toEqual([]);
});

describe("the language of a code fence is weak evidence", () => {
  const ofFence = (language: string) =>
    find("x", "en", { kind: "code", language }).map(({ label, strength = 1 }) => [label, strength < 0.5]);
  it.each(["rust", "rs", "Rust"])("of a programming language: %s", (language) => {
    expect(ofFence(language)).toEqual([["Rust", true]]);
  });
  it.each(["json", "bash", "text", "no-such-language"])("not of data or a terminal: %s", (language) => {
    expect(ofFence(language)).toEqual([]);
  });
});

describe("the file name of a notebook says what it is about", () => {
  const labels = (href: string, text = "Notebook") =>
    find("My notebook.", "en", { links: [{ text, href, line: 1 }] })
      .filter(({ rule }) => rule === "link")
      .map(({ label }) => label);

  it.each([
    ["https://git.example/a/b/blob/main/Machine_Translation_1.ipynb", ["Machine Translation", "Notebook"]],
    ["https://git.example/a/b/blob/main/LinearRegression.ipynb?raw=1", ["Linear Regression", "Notebook"]],
    ["https://git.example/a/b/blob/main/running_tests.ipynb", ["Notebook"]],
    ["https://git.example/a/b/Machine_Translation_1.html", ["Notebook"]],
  ])("%s", (href, expected) => {
    expect(labels(href).sort()).toEqual(expected);
  });
});

describe("headings of the form that days are written in are no subjects", () => {
  it.each([
    ["O que estudei:", "structure"],
    ["What did I learn today?", "structure"],
    ["Things that went well", "structure"],
    ["Was ich gelernt habe", "structure"],
    ["What is a monad?", "subject"],
    ["Things I learned about Rust", "subject"],
    ["How I built a compiler", "subject"],
    ["Wrybill's goals", "subject"],
    ["The goal", "subject"],
    ["March's goals", "plan"],
    ["This year's goals", "plan"],
  ])("%s", (heading, role) => {
    expect(classifyHeading(heading)).toBe(role);
  });
});

describe("items of what was done and how long", () => {
  const timed = (text: string, language: Language = "en") =>
    find(text, language, { kind: "item" }).flatMap(({ rule, label }) => (rule === "cue" ? [label] : []));

  it.each([
    ["Sight singing - 25 min", "en", "Sight singing"],
    ["Arpeggios (1.5 h)", "en", "Arpeggios"],
    ["20 min of tremolo picking", "en", "tremolo picking"],
    ["Gehörbildung: 30 Minuten", "de", "Gehörbildung"],
    ["Übungsstücke: 30 Minuten", "de", "Übungsstücke"],
    ["An hour of overtone drills", "en", "overtone drills"],
    ["琶音 - 25 分鐘", "zh", "琶音"],
    ["音階練習 - 25 分鐘", "zh", "音階練習"],
    ["15 分鐘 琶音", "zh", "琶音"],
  ] as const)("%s → %s %s", (text, language, label) => expect(timed(text, language)).toEqual([label]));

  it.each([
    "Lunch break - 45 min",
    "Email (20 min)",
    "Long ferry queue overtone drill songs singing - 20 min",
    "Never got to overtone drills: 20 min",
    "Total (3 h)",
    "Time: 2 h",
    "We sat there for 20 min",
    "2 h fixing the pump",
    "[ ] 20 min",
    "Home - 25 min",
    "Ferry at 10 - 25 people came",
  ])("not: %s", (text) => expect(timed(text)).toEqual([]));

  it("of items alone, and not of goals", () => {
    expect(find("Sight singing - 25 min").filter(({ rule }) => rule === "cue")).toEqual([]);
    const planned = find("Sight singing - 25 min", "en", { kind: "item", checked: false });
    expect(planned.filter(({ rule }) => rule === "cue")).toEqual([]);
  });
});

describe("titles of chapters and lectures", () => {
  const cues = (text: string) =>
    find(text)
      .filter(({ rule }) => rule === "cue")
      .map(({ label }) => label);

  it.each([
    ["Marsh & Reed, Chapter 4, Sediment Traps", "Sediment Traps"],
    ["Lecture 12 - Creep of Salt Marshes", "Creep of Salt Marshes"],
    ["Finished module 3: Sluice Theory on the train", "Sluice Theory"],
  ])("%s → %s", (text, label) => expect(cues(text)).toEqual([label]));

  it.each([
    "Chapter 4, which I did not like much",
    "Lecture 3: Introduction",
    "I have not opened Chapter 4, Sediment Traps",
    "The bus stops at unit 5, Harbour road which is now closed to all of the traffic",
  ])("none in: %s", (text) => expect(cues(text)).toEqual([]));
});

describe("a time that bears the name of what it went into", () => {
  test.each([
    ["A Haskell month", "worked-on"],
    ["My Kubernetes week", "worked-on"],
    ["Kubernetes", undefined],
    ["The month of a Kubernetes bug", undefined],
  ])("%s", (heading, depth) => {
    expect(findInterestsBesidePeriod(`March 2022: ${heading}`, 1).map((mention) => mention.depth)).toEqual([depth]);
  });
});

describe("an everyday word in a heading", () => {
  const headed = (heading: string) =>
    findInterests({ ...sampleSection("It rained."), kind: "heading", heading, depth: 2 }, false, "en").map(
      ({ label }) => label,
    );

  it.each([
    ["German lessons", ["German"]],
    ["Polish language progress", ["Polish"]],
    ["Five weeks into learning Spanish", ["Spanish"]],
    ["Russian and Esperanto", ["Russian", "Esperanto"]],
    ["Running every day", ["Running"]],
    ["Continuing anatomy practice", ["anatomy"]],
  ])("that is studied: %s", (heading, labels) => expect(headed(heading)).toEqual(labels));

  it("that is a part of a Chinese one", () => {
    const found = findInterestsOfName("变量和循环（第一天）", 1, "zh");
    expect(found.map(({ label }) => label)).toEqual(["变量", "循环"]);
  });

  it.each(["German beer", "Polish the silver", "Tick Tack Go"])("that is not: %s", (heading) =>
    expect(headed(heading).filter((label) => /^(?:German|Polish|Spanish|Go)$/.test(label))).toEqual([]),
  );
});

test("a name in letters among Chinese words is sure behind a cue of learning", () => {
  const isSure = (text: string) => find(text, "zh").find(({ label }) => label === "Grellet")?.isSure;
  expect(isSure("今年学习了Grellet等。")).toBe(true);
  expect(isSure("今天用了Grellet。")).not.toBe(true);
});

test("a word of capitals inside is read as it is written", () => {
  expect(find("The boat is pulling the rope.")).toEqual([]);
  expect(find("Implemented RoPE from scratch").map(({ label }) => label)).toEqual(["RoPE"]);
});

describe("no topics", () => {
  it.each([
    [
      "the letters of an address",
      "A guide that was useful for learning: https://tidal.example/watch?v=8WxpGTib&list=PLbIWZdM",
    ],
    ["a letter before an apostrophe", "C'est un bateau de pêche", "fr"],
    ["how it goes", "I set myself the goal of learning more, and overall it's been going well"],
    ["questions for later", "Questions for further exploration: how do eels find the weir?"],
    ["what one is doing", "But I'm learning something from both sides"],
    ["the article of a law", "Selon l'article R. 172-4 et R156-1", "fr"],
    ["a participle", "Notizen erstellt, Repository durchgearbeitet", "de"],
    ["which exercises", "He hecho los ejercicios correspondientes al tema", "es"],
    ["a trait", "I have the personality trait of being curious."],
  ] as [string, string, Language?][])("in %s", (_, text, language = "en") => expect(sure(text, language)).toEqual([]));
});

test("the bold name that an item begins with says what the item is about", () => {
  const strengthOf = (text: string, kind: "item" | "paragraph") =>
    find(text, "en", { kind, strong: ["Terraform"] }).find(({ rule }) => rule === "strong")?.strength;
  expect(strengthOf("Terraform keeps the servers in files.", "item")).toBe(1.6);
  expect(strengthOf("Files, as Terraform keeps them.", "item")).toBeUndefined();
  expect(strengthOf("Terraform keeps the servers in files.", "paragraph")).toBeUndefined();
});

test("an everyday word that is all of an item but for the time it took", () => {
  const named = (text: string) => find(text, "en", { kind: "item" }).map(({ label }) => label);
  expect(named("1 hour algebra")).toEqual(["algebra"]);
  expect(named("Algebra (45 min)")).toEqual(["Algebra"]);
  expect(named("2h of sailing")).toEqual(["sailing"]);
  expect(named("2h running the tests")).toEqual([]);
  expect(named("1 hour")).toEqual([]);
});

describe("a link that only points is quoted with the words around it", () => {
  const href = "https://www.postgresql.org/docs/current/sql-select.html";
  const quoteOf = (passage: string, text: string, language: Language) =>
    find(passage, language, { links: [{ text, href, line: 1 }] })
      .filter(({ rule }) => rule === "link")
      .map((mention) => mention.text);

  it.each([
    ["en", "Rain all day. The order of rows is told here in full.", "here", "The order of rows is told here in full."],
    ["de", "Wie die Zeilen geordnet werden, steht hier.", "hier", "Wie die Zeilen geordnet werden, steht hier."],
    ["fr", "Tout est bien expliqué dans cet article", "cet article", "Tout est bien expliqué dans cet article"],
    ["es", "El orden de las filas se explica aquí", "aquí", "El orden de las filas se explica aquí"],
    ["ja", "並べ方はこの記事で読んだ", "この記事", "並べ方はこの記事で読んだ"],
  ] as const)("%s: %s", (language, passage, text, quote) => {
    expect(quoteOf(passage, text, language)).toEqual([quote]);
  });

  it("and with its address where there are none", () => {
    expect(quoteOf("source", "source", "en")).toEqual(["postgresql.org/docs/current/sql-select.html"]);
  });
});

test("a line that says the same words over and over is read at once", () => {
  // Work that doubles with each of them would outlast the test.
  expect(sure(`We bought ${"my first ".repeat(34)}boat`)).toEqual([]);
});

describe("forms that are filled in each day", () => {
  it.each([
    ["Pomodoros completed: 4", []],
    ["Hours: 2.5", []],
    ["Push-ups: 20", ["Push-ups"]],
    ["Worked on a Pomodoro app: 3 hours", ["Pomodoro app"]],
    ["Link(s) to work: notes in my Evernote", []],
    ["Link to work: roguelike on CodePen", ["roguelike"]],
    ["I built a roguelike on CodePen", ["roguelike", "CodePen"]],
  ])("%s", (text, labels) => {
    expect(sure(text)).toEqual(labels);
  });
});

describe("a known word inside of a longer name", () => {
  it.each([
    ["I spent the weekend playing Silt Rancher.", ["Silt Rancher"]],
    ["We both liked Tides Upon Tides and Rhino Harbour.", ["Rhino Harbour"]],
    ["I wrote a map for Silt Rancher.", []],
    ["I set up Rancher at home.", ["Rancher"]],
    ["I tried Apache Kafka and read Beautiful Haskell.", ["Apache Kafka", "Haskell"]],
    ["I watched Learning Docker.", ["Docker"]],
    ["I studied Soviet History.", ["History"]],
    ["We read about Roman Architecture.", ["Architecture"]],
    ["I read through Programming Haskell.", ["Haskell"]],
    ["I read through Introduction to Programming II.", ["Programming"]],
    ["To build the page, I used Haskell as my language, and database.", ["Haskell"]],
  ])("%s", (text, labels) => {
    expect(sure(text)).toEqual(labels);
  });
});

test("items below a line that shows work are links to it", () => {
  const lines = (lead: string): string[] => {
    const section = sampleSection(lead);
    const [first] = section.passages;
    if (!first) return [];
    const passages = [first, { ...first, kind: "item" as const, line: 2, text: "roguelike on CodePen" }];
    return findInterests({ ...section, passages }, false).map(({ label }) => label);
  };
  expect(lines("Link(s) to work")).toEqual(["roguelike"]);
  expect(lines("Tools")).toContain("CodePen");
});

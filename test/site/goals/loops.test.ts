import { describe, expect, test } from "vitest";
import type { Entry } from "../../../src/model.ts";
import { assembleSite } from "../../../src/site/index.ts";
import { SETTINGS, sampleEntry } from "../sample.ts";

const loopsOf = (...entries: Entry[]) => assembleSite(entries, [], SETTINGS).site.openLoops;
const log = (...lines: string[]): Entry =>
  sampleEntry("log.md", { title: "May 2021", date: "2021-05-31", body: ["## 2021-05-02", ...lines].join("\n") });
const kinds = (...lines: string[]) => loopsOf(log(...lines)).map(({ kind, text }) => [kind, text]);

describe("left open", () => {
  test.each([
    ["- TODO: find the tick", "todo", "find the tick"],
    ["- TODO find the tick", "todo", "find the tick"],
    ["- Notes are long. follow-up test to-do: weigh the bird", "todo", "weigh the bird"],
    ["- Need to revisit Moss tomorrow", "todo", "Need to revisit Moss tomorrow"],
    ["- No proof exists, follow up and find one", "todo", "No proof exists, follow up and find one"],
    ["- Search for more on eels later", "todo", "Search for more on eels later"],
    ["- 75 pages by Moss, might be worth a skim later", "todo", "75 pages by Moss, might be worth a skim later"],
    ["- are there eels in the upper creek?", "question", "are there eels in the upper creek?"],
    [
      "- Moss says otherwise. Need to figure out why this is.",
      "question",
      "Moss says otherwise. Need to figure out why this is.",
    ],
    ["In the next post I will write about eels.", "promise", "In the next post I will write about eels."],
    [
      "The weirs are old and hard to mend. I love them all (more on this in the next part).",
      "promise",
      "more on this in the next part: The weirs are old and hard to mend. I love them all.",
    ],
    [
      "Some day I will write a separate post about weirs.",
      "promise",
      "Some day I will write a separate post about weirs.",
    ],
    ["I am hoping to soon add a map of the creeks.", "promise", "I am hoping to soon add a map of the creeks."],
    ["水闸的部分先留个坑，有空再来补上。", "promise", "水闸的部分先留个坑，有空再来补上。"],
    ["- 今天只看了潮汐表的开头，明天抽空深入了解", "promise", "今天只看了潮汐表的开头，明天抽空深入了解"],
    ["I'll make the map available really soon.", "promise", "I'll make the map available really soon."],
  ])("%s", (line, kind, text) => {
    expect(kinds(line)).toEqual([[kind, text]]);
  });

  test("two in one item", () => {
    expect(kinds("- TODO: the card. TODO: find out what it is")).toEqual([
      ["todo", "the card."],
      ["todo", "find out what it is"],
    ]);
  });

  test.each([
    "- You need to oil it first.",
    "- I hope to see you soon.",
    "- I hope to soon be back.",
    "- 之前留的坑今天补上了。",
    "- 大家有空再看一遍潮汐表。",
    "- 她说以后会更新那张海图。",
    "- 官方说之后会补充说明。",
    "- I don't need to revisit Moss.",
    "- The gate needed to be oiled.",
    "- I followed up with Ann.",
    "- Published a follow up to my first year.",
    "- Revisiting Moss was worth it.",
    "- Put it on TODO.md and forget it.",
    "- As promised in my last post, here it is.",
    "- In another post about eels I explained the weir.",
    "- Now we are working in another part of the harbour.",
    "- What: reeds. How: with a scythe.",
    '- Ann: "we really need to follow up with the council on this".',
    "- If you want to read more later, look into Moss.",
  ])("nothing in %j", (line) => {
    expect(kinds(line)).toEqual([]);
  });

  test("an essay has rhetorical questions and instructions, but its TODO and its promise count", () => {
    const essay = sampleEntry("essay.md", {
      title: "On gates",
      date: "2021-05-02",
      body: "I need to open the file first.\n- Who would do that?\nTODO: a figure\nMore on hinges in a later post.\nSo: two questions.\n- Who builds gates?",
    });
    expect(loopsOf(essay).map(({ kind, line }) => [kind, line])).toEqual([
      ["todo", 5],
      ["promise", 6],
      ["question", 8],
    ]);
  });

  test("not what is put to the reader, with answers to choose from", () => {
    const tide = ["- what moves the tide?", "- a. the moon", "- b. the whales"];
    const eels = ["- what do eels eat?", "- a. frogs", "- b. reeds"];
    expect(kinds(...tide, "Answer: the moon.")).toEqual([]);
    expect(kinds(...tide, ...eels)).toEqual([]);
    expect(kinds(...tide, "Both are large.", "Answers: a")).toEqual([]);
    expect(kinds(...tide).map(([, text]) => text)).toEqual(["what moves the tide?"]);
    expect(kinds("- what moves the tide?", "- the moon", "- the whales").map(([kind]) => kind)).toEqual(["question"]);
  });

  test("not in code and quotes", () => {
    const entry = log("TODO: one");
    for (const section of entry.sections) for (const passage of section.passages) passage.kind = "code";
    expect(loopsOf(entry)).toEqual([]);
    for (const section of entry.sections) for (const passage of section.passages) passage.kind = "quote";
    expect(loopsOf(entry)).toEqual([]);
  });
});

describe("age and end", () => {
  test("counted to the journal's last day, not to that of the build", () => {
    const [loop] = loopsOf(
      log("- TODO: find the tick"),
      sampleEntry("b.md", { title: "B", date: "2021-06-11", body: "Rain." }),
    );
    expect(loop).toMatchObject({ since: "2021-05-02", age: 40, closed: null, entry: "/log/#2021-05-02" });
    expect(loopsOf(sampleEntry("u.md", { body: "TODO: find the tick" }))[0]).toMatchObject({ since: null, age: null });
  });

  test("a look back at a spring was written when it was published", () => {
    const body = "## January - March\nMore on eels in the next part.";
    expect(loopsOf(sampleEntry("2020.md", { title: "2020", date: "2021-08-12", body }))[0]?.since).toBe("2021-08-12");
  });

  test("closed by the same thing done, with the day of its end", () => {
    const [loop] = loopsOf(
      log("- TODO: implement the eel counter", "## 2021-05-09", "- Finished implementing the eel counter."),
    );
    expect(loop).toMatchObject({
      age: 7,
      closed: { path: "log.md", line: 6, text: "Finished implementing the eel counter." },
    });
  });

  test.each([
    "- Started implementing the eel counter.",
    "- The eel counter is not done.",
    "- Finished the otter counter.",
    "- The eel counter again.",
    "- Want the eel counter finished by June.",
  ])("not by %j", (line) => {
    expect(loopsOf(log("- TODO: implement the eel counter", "## 2021-05-09", line))[0]?.closed).toBeNull();
  });

  test("a question by an answer, not by the end of a task", () => {
    const ask = "- why do eels turn at the weir?";
    const end = (line: string) => loopsOf(log(ask, "## 2021-05-09", line))[0]?.closed?.line;
    expect(end("- It turns out eels turn at the weir for the noise.")).toBe(6);
    expect(end("- Finished reading about eels at the weir.")).toBeUndefined();
    expect(end("- Still have not figured out why eels turn at the weir.")).toBeUndefined();
  });

  test("a promise by a later entry that names it in its title", () => {
    const promise = sampleEntry("a.md", {
      title: "A year of eels - 2020",
      date: "2021-08-12",
      body: "In the next post, I will tell of my year of eels in 2021.",
    });
    const next = (title: string, date: string) => sampleEntry("n.md", { title, date, body: "Text." });
    expect(loopsOf(promise, next("A Year of Eels - 2021", "2022-01-09"))[0]).toMatchObject({
      age: 150,
      closed: { path: "n.md", entry: "/n/", text: "A Year of Eels - 2021" },
    });
    expect(loopsOf(promise, next("A Year of Eels - 2022", "2023-01-09"))[0]?.closed).toBeNull();
    expect(loopsOf(promise, next("A Year of Eels - 2021", "2021-01-09"))[0]?.closed).toBeNull();
    const parts = sampleEntry("p1.md", {
      title: "Nets for Eels (Part One)",
      date: "2021-03-01",
      body: "In a follow-up post, I'll show the knots.",
    });
    expect(
      loopsOf(parts, sampleEntry("p2.md", { title: "Nets for Eels (Part Two)", date: "2021-03-01" }))[0]?.closed?.path,
    ).toBe("p2.md");
  });
});

describe("answered by the author himself", () => {
  const closedAt = (...lines: string[]) => loopsOf(log(...lines)).map(({ closed }) => closed?.line ?? null);

  test.each([
    ["- TODO: find the leak", "## 2021-05-04", "- It is the tap. It drips at night."],
    ["- TODO: find the leak", "## 2021-05-04", "- Found it, below the tap."],
    ["- why do the eels turn at the weir?", "## 2021-05-04", "- Because the water is loud there."],
    ["- why do the eels turn at the weir?", "## 2021-05-04", "- The answer is the noise."],
    ["- TODO: find the tick", "## 2021-05-04", "- It is the card. It rests every hour."],
  ])("on the next day: %s", (...lines) => {
    expect(closedAt(...lines)).toEqual([6]);
  });

  test.each([
    ["- TODO: find the leak", "## 2021-05-04", "- It is not the tap."],
    ["- TODO: find the leak", "## 2021-05-04", "- It is raining."],
    ["- TODO: find the leak", "## 2021-05-04", "- Turns out the shop is closed."],
    ["- TODO: find the leak", "## 2021-06-04", "- It is the tap."],
    ["- TODO: find the leak", "## 2021-05-04", "- Rowed. It is the tide again."],
    ["- TODO: buy the paint", "## 2021-05-04", "- It is the tap."],
    ["- why do the eels turn at the weir?", "- It may be a dam."],
    ...[
      "It was a long day at the weir.",
      "This is my third week on the boat.",
      "It was an easy row.",
      "Got it in the mail, the new oar.",
      "It is the tap, perhaps.",
      "It was the weekend.",
    ].map((line) => ["- TODO: find the leak", "## 2021-05-04", `- ${line}`]),
    ["- why do the eels turn?", "- It is the first time that I ask."],
    ["- why do the eels turn?", "- This is my last day here."],
    ["- why do the eels turn?", "- It is the dam, I suspect."],
  ])("not here: %s", (...lines) => {
    expect(closedAt(...lines)).toEqual([null]);
  });

  test("below the question, in so many words", () => {
    expect(closedAt("- why do the eels turn at the weir?", "- Answer: the water is loud.")).toEqual([5]);
  });

  const ASKED = "- why do the eels turn at the weir?";

  test.each([
    [ASKED, "- Rowed out to look.", "- Answer: the water is loud."],
    [ASKED, "- Rowed out to look.", "- Lösung: das Wasser ist laut."],
    [ASKED, "- Rowed out to look.", "- Solved! The wheel hums."],
    [ASKED, "- Rowed out to look.", "- In the end it was because of the wheel."],
    ["- Q: why do the eels turn at the weir?", "- Rowed out to look.", "- A: the wheel hums."],
  ])("further below, as an answer or as how it turned out: %s %s %s", (...lines) => {
    expect(closedAt(...lines)).toEqual([6]);
  });

  test.each([
    [ASKED, "- Rowed out to look.", "- Answer: not yet known."],
    [ASKED, "- Rowed out to look.", "- Solution:"],
    [ASKED, "- Rowed out to look.", "- A: left bank, by day."],
    [ASKED, "- Rowed out to look.", "- It turned out that nobody knows."],
    [ASKED, "- Rowed.", "- Ate.", "- Slept.", "- It turned out that the boat leaks."],
    [ASKED, "- Rowed out to look.", "## 2021-06-20", "- Answer: the boat leaks."],
  ])("not further below: %s %s %s", (...lines) => {
    expect(closedAt(...lines)).toEqual([null]);
  });

  test("further below only up to the next question", () => {
    const lines = ["- Rowed out to look.", "- where do eels sleep?", "- Rowed again.", "- Answer: in the mud."];
    expect(closedAt(ASKED, ...lines)).toEqual([null, 8]);
    expect(closedAt(ASKED, ...lines.slice(0, 3), "- It turned out that it rains.")).toEqual([null, null]);
  });

  test("in the sentences behind, and below a list of which one is taken", () => {
    expect(closedAt("I don't know why eels turn. It turns out the water is loud.")).toEqual([4]);
    const asked = ["So: two questions.", "- Where do eels sleep?", "- Who counts them?"];
    const essay = (...lines: string[]) =>
      loopsOf(sampleEntry("essay.md", { date: "2021-05-02", body: [...asked, ...lines].join("\n") })).map(
        ({ closed, age }) => [closed?.text ?? null, age],
      );
    expect(essay("I began with the second. I had feared a crowd. It is a man with a lamp.")).toEqual([
      [null, 0],
      ["It is a man with a lamp.", 0],
    ]);
    expect(essay("I began with the second. It is a net of wire.").map(([text]) => text)).toEqual([null, null]);
    const [, takenUp] = loopsOf(
      sampleEntry("essay.md", { body: [...asked, "I began with the second. It is a net of wire."].join("\n") }),
    );
    expect(takenUp?.touched?.text).toBe("I began with the second.");
    expect(essay("I began with the second. It is not known.").map(([text]) => text)).toEqual([null, null]);
  });
});

test("linear: thousands of passages and loops in moderate time", () => {
  const lines = (day: number) =>
    Array.from({ length: 60 }, (_, at) => `- TODO: count eels number ${day * 60 + at} at weir ${at} again`);
  const entries = Array.from({ length: 60 }, (_, day) =>
    sampleEntry(`${day}.md`, {
      title: "Log",
      body: `## 2021-0${1 + (day % 9)}-1${day % 9}\n${lines(day).join("\n")}\n- Finished counting eels at weir ${day}.`,
    }),
  );
  expect(loopsOf(...entries)).toHaveLength(3600);
}, 20_000);

describe("taken up again or cleared up later", () => {
  const states = (...lines: string[]) =>
    loopsOf(log(...lines)).map(({ closed, touched }) => (closed ? "closed" : touched ? "touched" : "open"));

  test.each([
    [
      "another form of the verb, only begun",
      "- TODO: build tidal clocks",
      "- Started building a tidal clock",
      "touched",
    ],
    ["the same thing, finished", "- TODO: build tidal clocks", "- Finished building the tidal clock", "closed"],
    ["something else was begun", "- TODO: build tidal clocks", "- Started building a shed", "open"],
    [
      "what was unclear is clear",
      "- Details on LSM still unclear",
      "- Moss makes LSMs click more in my head",
      "closed",
    ],
    ["something else is clear", "- Details on LSM still unclear", "- Moss makes kilns click more in my head", "open"],
    ["not yet clear", "- Details on LSM still unclear", "- Hope LSMs will click more in my head", "open"],
    [
      "why, and because",
      "- why is the upper gate cold?",
      "- The upper gate is cold because the wind gets in",
      "closed",
    ],
    ["another because", "- why is the upper gate cold?", "- The upper field is green because of rain", "open"],
  ])("%s", (_, open, later, state) => {
    expect(states(open, "## 2021-05-09", later)).toEqual([state]);
  });

  test("the other sentences of a passage that leaves something open still tell of what was done", () => {
    expect(
      states("- TODO: draw the marsh map", "## 2021-05-09", "- Drew the marsh map. Details on LSM still unclear."),
    ).toEqual(["closed", "open"]);
  });
});

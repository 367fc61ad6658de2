import { describe, expect, test } from "vitest";
import type { Entry } from "../../../src/model.ts";
import { assembleSite } from "../../../src/site/index.ts";
import { readVocabulary } from "../../../src/topics/vocabulary.ts";
import { SETTINGS, sampleEntry } from "../sample.ts";

const assemble = (entries: Entry[], topics: string | null = null) =>
  assembleSite(entries, readVocabulary(topics).vocabulary, SETTINGS).site;
/** A log of days under one title; its body starts in line 3. */
const log = (...lines: string[]): Entry =>
  sampleEntry("log.md", { title: "May 2021", date: "2021-05-31", body: lines.join("\n") });
const goalsOf = (entries: Entry[], topics: string | null = null) =>
  assemble(entries, topics).goals.map(({ text, state, by }) => [text, state, by.map(({ line }) => line)]);

/** Task lists, which the small Markdown of the sample does not know. */
function withBoxes(entry: Entry): Entry {
  const sections = entry.sections.map((section) => ({
    ...section,
    passages: section.passages.map((passage) => {
      const box = /^\[( |x)\] (.*)$/.exec(passage.text);
      return box ? { ...passage, text: box[2] ?? "", checked: box[1] === "x" } : passage;
    }),
  }));
  return { ...entry, sections };
}

/** An entry of March with a table of what became of goals, the first row in line 11. */
function tableEntry(...rows: [string, string][]): Entry {
  const table = sampleEntry("2.md", { date: "2021-03-01", body: "## How it went\nrows" });
  const cells = [["Intention", "Accomplishment"], ...rows].flatMap((row, at) =>
    row.map((text) => ({ kind: "cell" as const, line: 10 + at, text, strong: [], links: [], checked: null })),
  );
  const sections = table.sections.map((section) => ({ ...section, passages: section.heading ? cells : [] }));
  return { ...table, sections };
}

const PAPER = "https://arxiv.org/abs/1211.3711";
const VIDEO = "https://www.youtube.com/watch?v=aB3-xYz_9Qk&list=PLtide0123456789abcdefghij";
const OTHER_VIDEO = "https://www.youtube.com/watch?v=zZ3-xYz_9Qk&list=PLtide0123456789abcdefghij";

describe("goals are found", () => {
  test("under a heading, under a line that announces them, and in task lists; labels and asides are none", () => {
    const found = goalsOf([
      withBoxes(
        log(
          "Goals:",
          "- Papers:",
          "- Moss on estuaries",
          "- because the winter is long",
          "After the list.",
          "- no goal at all",
          "## Goals for June",
          "- Draw a map of the marsh",
          "- Or rather of the hills?",
          "## What happened",
          "- [ ] Oil the gate",
          "- [ ] it still shuts in the rain",
          "- an item",
        ),
      ),
    ]);
    expect(found.map(([text]) => text)).toEqual([
      ...["Moss on estuaries", "Draw a map of the marsh", "Oil the gate", "it still shuts in the rain"],
    ]);
  });

  test("not under headings that grade them, wait or name a subject", () => {
    const body = [
      "## Goal grades",
      "- Everything went well",
      "## Last year's goals",
      "- Learn to sail",
      "## Non-goals",
      "- Speed",
      "## Ideas",
      "- A kite",
      "## The goal of user experience",
      "- Clarity",
    ];
    expect(goalsOf([log(...body)])).toEqual([]);
  });

  test("not among the answers of a quiz", () => {
    const body = [
      "## Goal of a good harbour",
      "Which of these should a harbour give to a boat?",
      "- A. A wide mouth",
      "- B. A deep floor",
      "Answer: calm water.",
      "What moves the tide?",
      "- The moon",
      "- The whales",
      "Answer: the moon.",
    ];
    expect(goalsOf([log(...body)])).toEqual([]);
    expect(assemble([log(...body)]).openLoops).toEqual([]);
    expect(goalsOf([log("## Goals", "What do I want?", "- A deep harbour")]).map(([text]) => text)).toEqual([
      "A deep harbour",
    ]);
  });

  test("under 'Continue' at the end of a log, which elsewhere is a step", () => {
    const found = (...body: string[]) => goalsOf([log(...body)]).map(([text]) => text);
    const list = ["- Tide tables", "- 。。。"];
    expect(found("## 2021-05-02", "Rowed.", "## Continue", ...list)).toEqual(["Tide tables"]);
    expect(found("## Oars", "Rowed.", "## Continue ..", ...list)).toEqual(["Tide tables"]);
    expect(found("## Oars", "Take both.", "## Continue", ...list)).toEqual([]);
    expect(found("## 2021-05-02", "Rowed.", "## Continue", ...list, "## 2021-05-03", "Slept.")).toEqual([]);
  });

  test("as headings below 'Goals for next year'", () => {
    const body = [
      "## Goals for next year",
      "### Publish a field guide",
      "It has waited long enough.",
      "## Thanks",
      "Bye.",
    ];
    expect(goalsOf([log(...body)])).toEqual([["Publish a field guide", "open", []]]);
  });
});

describe("met", () => {
  test("when every link of the goal was watched or read, not when one was", () => {
    const days = [
      "Goals:",
      `- finish [one](${VIDEO}) and [two](${OTHER_VIDEO})`,
      "## 2021-05-02",
      `- watched [one](${VIDEO}).`,
    ];
    expect(goalsOf([log(...days)])).toEqual([[`finish one and two`, "touched", [6]]]);
    expect(goalsOf([log(...days, "## 2021-05-03", `- Watched [two](${OTHER_VIDEO})`)])).toEqual([
      ["finish one and two", "met", [6, 8]],
    ]);
  });

  test("another video of the playlist only touches it", () => {
    expect(
      goalsOf([log("Goals:", `- Watch [one](${VIDEO})`, "## 2021-05-02", `- watched [two](${OTHER_VIDEO})`)]),
    ).toEqual([["Watch one", "touched", [6]]]);
  });

  test("by words: the same chapter, all numbers, the right amount", () => {
    const stateOf = (goal: string, ...lines: string[]) =>
      goalsOf([log("Goals:", `- ${goal}`, "## 2021-05-02", ...lines.map((line) => `- ${line}`))])[0]?.[1];
    expect(stateOf("Math: 2. Linear Algebra", "Textbook chapter 2 on linear algebra finished")).toBe("met");
    expect(stateOf("Math: 2. Linear Algebra", "Textbook chapter 3 on linear algebra finished")).toBe("touched");
    expect(stateOf("Osgood 20 and 21", "Watched Osgood 20.")).toBe("touched");
    expect(stateOf("Osgood 20 and 21", "Watched Osgood 20.", "Watched Osgood 21.")).toBe("met");
    expect(stateOf("Osgood 20 to 22", "Watched Osgood 20 and 22.")).toBe("touched");
    expect(stateOf("Moss: second pass", "First pass through Moss.")).not.toBe("met");
    expect(stateOf("Moss: second pass", "Second pass through Moss, to the end.")).toBe("met");
    expect(stateOf("Interview five estuary wardens", "Interviewed four estuary wardens.")).toBe("touched");
    expect(stateOf("Interview five estuary wardens", "Interviewed five estuary wardens.")).toBe("met");
    expect(stateOf("Publish an estuary map", "Read about an estuary map.")).toBe("touched");
    expect(stateOf("Publish an estuary map", "Published the estuary map!")).toBe("met");
  });

  test.each([
    "Did not finish the estuary map.",
    "I haven't finished the estuary map yet.",
    "Almost finished the estuary map.",
    "Will have finished the estuary map by Sunday.",
    "Once the estuary map is finished I can rest.",
    "Is the estuary map finished?",
    'Ann said "the estuary map is finished" and laughed.',
    "Nearly Done Ltd: the estuary map.",
    "Need to get the estuary map done.",
  ])("not by %j", (line) => {
    expect(goalsOf([log("Goals:", "- An estuary map", "## 2021-05-02", `- ${line}`)])[0]?.[1]).not.toBe("met");
  });

  test("not by what was before it, above it, in a quote, in code or in another plan", () => {
    const entry = log(
      "## 2021-05-02",
      "- Finished the estuary map.",
      "## 2021-05-03",
      "Goals:",
      "- An estuary map",
      "## Next",
      "- Finished estuary map",
    );
    const quote = sampleEntry("quote.md", { title: "Q", date: "2021-06-20", body: "Finished the estuary map." });
    for (const section of quote.sections) for (const passage of section.passages) passage.kind = "quote";
    const code = sampleEntry("code.md", { title: "C", date: "2021-06-21", body: "Finished the estuary map." });
    for (const section of code.sections) for (const passage of section.passages) passage.kind = "code";
    expect(goalsOf([entry, quote, code]).map(([, state]) => state)).toEqual(["open", "open"]);
  });

  test("days of a log decide, whichever way it runs", () => {
    const lines = ["## 2021-05-09", "- Finished the estuary map.", "## 2021-05-02", "Goals:", "- An estuary map"];
    expect(goalsOf([log(...lines)])).toEqual([["An estuary map", "met", [4]]]);
  });

  test("not by a paper of the same name years later", () => {
    const late = sampleEntry("late.md", { title: "Late", date: "2024-05-01", body: "Finished the estuary map." });
    expect(goalsOf([log("Goals:", "- An estuary map"), late])).toEqual([["An estuary map", "open", []]]);
  });

  test("by its own box, and by a box that repeats it in short", () => {
    const entry = withBoxes(
      log(
        "Goals:",
        "- One whole night, 8 h, in one piece",
        "- Osgood 22, 23",
        "Later:",
        "- [x] Whole night",
        "- [x] Osgood 22",
        "- [x] A box",
        "- [ ] A lid",
      ),
    );
    expect(goalsOf([entry])).toEqual([
      ["One whole night, 8 h, in one piece", "met", [7]],
      ["Osgood 22, 23", "touched", [8]],
      ["A box", "met", [9]],
      ["A lid", "open", []],
    ]);
  });

  test("by a sentence that judges the list, save what it excepts", () => {
    const entry = log("Goals:", "- A heron drawn", "- A tide without gaps", "## 2021-05-02", "Goals met except gaps.");
    expect(goalsOf([entry]).map(([, state]) => state)).toEqual(["met", "open"]);
    expect(goalsOf([log("Goals:", "- A heron drawn", "## 2021-05-02", "Done.")])[0]?.[1]).toBe("open");
  });

  test("by a grade of the very same words, whatever they are, and not by none", () => {
    const goal = "Finish another chapter of my book";
    const month = (path: string, date: string, grade: string) =>
      sampleEntry(path, { title: path, date, body: `## Goal grades\n### ${goal}\n- Grade: ${grade}` });
    const first = sampleEntry("1.md", { title: "One", date: "2021-01-05", body: `## Goals\n- ${goal}.` });
    expect(goalsOf([first, month("2.md", "2021-02-05", "A")]).map(([, state]) => state)).toEqual(["met"]);
    expect(goalsOf([first, month("2.md", "2021-02-05", "N/A")])).toEqual([[`${goal}.`, "open", []]]);
    expect(goalsOf([first, month("2.md", "2021-02-05", "N/A, the ink was late")])).toEqual([[`${goal}.`, "open", [5]]]);
  });

  test.each([
    ["Grade: A+", "met"],
    ["Score: B−", "touched"],
    ["Mark: f", "missed"],
    ["Grade: D", "missed"],
    ["Result: Not started", "missed"],
    ["Mark: finished early\n- Result: done", "met"],
    ["Score: excellent\n- Result: partly", "touched"],
  ])("by the letter of a grade, not by that of a word: %s", (grade, state) => {
    const goals = sampleEntry("1.md", { date: "2021-01-05", body: "## Goals\n- Publish a guide to estuaries" });
    const body = `## Goal grades\n### Publish a guide to estuaries\n- ${grade}`;
    expect(goalsOf([goals, sampleEntry("2.md", { date: "2021-02-05", body })])[0]?.[1]).toBe(state);
  });

  test("by the row of a table that has its words, in short, and what became of it", () => {
    const body =
      "## Goals\n- Row the whole estuary before the tides turn\n- Mend the nets of the harbour\n- Paint the shed";
    const set = sampleEntry("1.md", { date: "2021-01-31", body });
    const table = tableEntry(["row the estuary", "got there, twice"], ["mend harbour nets", "slacking, it broke"]);
    expect(goalsOf([set, table]).map(([, state, by]) => [state, by])).toEqual([
      ["met", [11]],
      ["missed", [12]],
      ["open", []],
    ]);
  });

  test("by the row whose first cell names it best, with its numbers", () => {
    const body = [
      "## Goals",
      "- continue harbour repairs (as far as the weather lets me)",
      "- find a rhythm with tide notes for calmer harbour repairs",
      "- eat 80-120g fish / day",
      "- row the long bay, or the 300m lane",
    ];
    const table = tableEntry(
      ["continue harbour repairs", "two walls stand"],
      ["work out tide notes for harbour", "a paid almanac does it for me"],
      ["80-120 fish / day", "above 90g, but for Sundays"],
      ["row the 500 or 300 lane", "rowing 500m now"],
    );
    const set = sampleEntry("1.md", { date: "2021-01-31", body: body.join("\n") });
    expect(goalsOf([set, table]).map(([, state, by]) => [state, by])).toEqual([
      ["touched", [11]],
      ["touched", [12]],
      ["touched", [13]],
      ["met", [14]],
    ]);
  });

  test("not by a row whose number counts something else", () => {
    const set = sampleEntry("1.md", {
      date: "2021-01-31",
      body: "## Goals\n- walk 30 miles\n- cook 3 dishes from Peru",
    });
    const table = tableEntry(["walk 30 miles", "walked 30 minutes"], ["cook 3 dishes from Peru", "cooked 3 dishes"]);
    expect(goalsOf([set, table]).map(([, state]) => state)).toEqual(["touched", "met"]);
  });

  test("by the author's own grade, the next one only", () => {
    const month = (path: string, date: string, grade: string) =>
      sampleEntry(path, {
        title: path,
        date,
        body: `## Goal grades\n### Publish a guide to estuaries\n- Result: it is there\n- Grade: ${grade}\n## Goals for next month\n- Publish a guide to estuaries`,
      });
    const states = goalsOf([
      month("1.md", "2021-01-05", "F"),
      month("2.md", "2021-02-05", "B"),
      month("3.md", "2021-03-05", "A+"),
      month("4.md", "2021-04-05", "F"),
    ]);
    const [graded] = assemble([month("1.md", "2021-01-05", "F"), month("2.md", "2021-02-05", "B")]).goals;
    expect(graded?.by.map(({ text }) => text)).toEqual(["it is there"]);
    expect(states.map(([, state, by]) => [state, by])).toEqual([
      ["touched", [5]],
      ["met", [5]],
      ["missed", [5]],
      ["open", []],
    ]);
  });
});

test("touched by the same topic, when that tells anything", () => {
  const rust = "- name: Rust";
  expect(goalsOf([log("Goals:", "- Learn Rust", "## 2021-05-02", "- Rust again, and cross with it.")], rust)).toEqual([
    ["Learn Rust", "touched", [6]],
  ]);
  const many = Array.from({ length: 12 }, (_, index) =>
    sampleEntry(`${index}.md`, { title: `On ${index}`, date: `2021-07-${10 + index}`, body: "Rust here." }),
  );
  expect(goalsOf([log("Goals:", "- Learn Rust"), ...many], rust)[0]?.[1]).toBe("open");
});

test("not touched by what came before the month that its entry tells of, whatever the date of the file", () => {
  const march = sampleEntry("march.md", {
    title: "March 2021",
    date: "2021-01-31",
    body: "## April Goals\n- visit the rowing club each week",
  });
  const february = sampleEntry("february.md", {
    date: "2021-03-01",
    body: "I rowed at the rowing club, a long visit.",
  });
  const may = sampleEntry("may.md", { date: "2021-05-01", body: "A visit to the rowing club, at last." });
  expect(goalsOf([march, february])).toEqual([["visit the rowing club each week", "open", []]]);
  expect(goalsOf([march, february, may])).toEqual([["visit the rowing club each week", "touched", [3]]]);
});

test("not touched by another name of one of its topics, with no word in common", () => {
  const topics = "- name: Rowing\n  aliases: [oars]\n- name: Singing";
  const later = ["## 2021-05-02", "- The oars were wet.", "- Singing in the kitchen."];
  expect(goalsOf([log("Goals:", "- Singing at the rowing club", ...later)], topics)).toEqual([
    ["Singing at the rowing club", "touched", [7]],
  ]);
  expect(goalsOf([log("Goals:", "- More rowing", ...later)], topics)).toEqual([["More rowing", "touched", [6]]]);
});

test("the same result whatever the order of the files, as plain JSON, and nothing where there is nothing", () => {
  const entries = [
    log("Goals:", `- [Moss](${PAPER})`, "## 2021-05-02", `- Second pass through [Moss](${PAPER}).`),
    sampleEntry("b.md", { title: "B", date: "2021-06-02", body: "## Goals\n- Row a boat" }),
  ];
  const site = assemble(entries);
  expect(assemble([...entries].reverse()).goals).toEqual(site.goals);
  expect(JSON.parse(JSON.stringify(site.goals))).toEqual(site.goals);
  expect(site.goals[0]).toMatchObject({
    state: "met",
    path: "log.md",
    line: 4,
    by: [{ line: 6, entry: "/log/#2021-05-02" }],
  });
  expect(assemble([sampleEntry("c.md", { body: "Plain text." })])).toMatchObject({ goals: [], openLoops: [] });
});

describe("met in other words", () => {
  const stateOf = (goal: string, ...later: string[]) =>
    goalsOf([
      sampleEntry("review.md", { title: "2020 in review", date: "2021-01-03", body: `For 2021: ${goal}.` }),
      sampleEntry("later.md", { title: "Later", date: "2021-05-02", body: later.join("\n") }),
    ])[0]?.[1];

  test.each([
    ["A mile, swum", "On Monday I swam a mile.", "met"],
    ["A mile, swum", "I swam half a mile.", "not met"],
    ["A mile, swum", "I have not swum a mile.", "not met"],
    ["A mile, swum", "I shall have swum a mile once the summer is here.", "not met"],
    ["A mile, swum", "I swam near the mile post.", "not met"],
    ["a kiln that survives one night", "I got a kiln that survived 140 nights.", "met"],
    ["a kiln that survives three nights", "I got a kiln that survived two nights.", "not met"],
    ["a kiln that survives one night", "The tent survived two nights.", "not met"],
    ["a kiln that survives one night", "I asked for a kiln that would survive two nights.", "not met"],
    ["A length and a bit", "Pool with Ann, 4 lengths without stopping.", "met"],
    ["A length and a bit", "I can do one length.", "not met"],
    ["A length and a bit", "A rope of three lengths hung there.", "not met"],
    ["A length and a bit", "Last winter I asked for a length and a bit.", "not met"],
    ["in spring, three herons instead of one", "Three herons, five ponds.", "met"],
    ["A heron", "A heron is a tall bird.", "not met"],
    ["in spring, three herons instead of one", "Two herons, five ponds.", "not met"],
    ["in spring, three herons instead of one", "Three herons would be better.", "not met"],
    ["the sails in canvas, finished", "The sewing is finished, in canvas. The sails hang in the shed.", "met"],
    ["the sails in canvas, finished", "The canvas is finished. Ann has a boat.", "not met"],
    ["a boat that goes three rounds", "My boat went three rounds.", "met"],
    ["a kiln that survives one night", "I got a kiln that survived fourteen nights.", "met"],
    ["A poem, spoken", "On Monday I had spoken a poem.", "met"],
    ["A mile, run", "I run a mile on most days.", "not met"],
    ["Lectures 20 to 30", "I got two bowls, lectures 20 to 22, and a cold.", "touched"],
    ["Lectures 20 to 30", "I got two bowls and lecture 12.", "not met"],
  ])("%s, then %s", (goal, later, state) => {
    const found = stateOf(goal, later);
    expect(found === "met" || state === "touched" ? found : "not met").toBe(state);
  });

  test.each([
    ["a boat that has three sails", "I got a boat that had three sails.", "met"],
    ["a boat that has three sails", "I got a boat that had two sails.", "touched"],
    ["a boat that does three rounds", "My boat did four rounds.", "met"],
  ])("in a list: %s, then %s", (goal, later, state) => {
    expect(goalsOf([log("Goals:", `- ${goal}`, "## 2021-05-02", later)])[0]?.[1]).toBe(state);
  });

  test("not touched by words that only say it again", () => {
    expect(stateOf("a kiln of clay bricks", "The kiln of clay bricks smokes.")).toBe("touched");
    expect(stateOf("a kiln of clay bricks", "Last year I asked for a kiln of clay bricks.")).toBe("open");
  });

  test("by what met the same goal without the place at its end", () => {
    const review = (goal: string) =>
      sampleEntry("review.md", { title: "2020 in review", date: "2021-01-03", body: `For 2021: ${goal}.` });
    const list = sampleEntry("list.md", { title: "List", date: "2020-12-01", body: "Goals:\n- A month of herons" });
    const title = sampleEntry("may.md", { title: "May 2021: a month of herons", date: "2021-05-31", body: "Text." });
    const statesOf = (goal: string) => goalsOf([list, review(goal), title]).map(([, state]) => state);
    expect(statesOf("A month of herons from below the weir")).toEqual(["met", "met"]);
    expect(statesOf("A month of herons for the museum")[1]).not.toBe("met");
    expect(statesOf("A month of herons near Porto")[1]).toBe("met");
    for (const end of ["by June", "from memory", "off by heart", "at once", "near water"])
      expect(statesOf(`A month of herons ${end}`)[1], end).not.toBe("met");
  });

  test("not by what was met before it was set", () => {
    const goals = (date: string, goal: string) => sampleEntry(`${date}.md`, { date, body: `Goals:\n- ${goal}` });
    const title = sampleEntry("may.md", { title: "May 2021: a month of herons", date: "2021-05-31", body: "Text." });
    const statesOf = (date: string) =>
      goalsOf([goals("2021-01-03", "A month of herons"), goals(date, "A month of herons from below the weir"), title])
        .map(([, state]) => state)
        .sort();
    expect(statesOf("2021-02-03")).toEqual(["met", "met"]);
    expect(statesOf("2021-06-03")).toEqual(["met", "open"]);
  });
});

test("a box that only repeats the amount of a goal above is none of its own", () => {
  const entry = withBoxes(log("Goals:", "- Current below 30 mA, measured", "Later:", "- [x] 30 mA", "- [x] 40 mA"));
  expect(goalsOf([entry]).map(([text]) => text)).toEqual(["Current below 30 mA, measured", "40 mA"]);
});

test("a box without a tick is no sign of what was done", () => {
  const entry = log("Goals:", "- Osgood 22, 23", "Later:", "- [ ] Osgood 23");
  expect(goalsOf([entry])[0]).toEqual(["Osgood 22, 23", "open", []]);
});

test("dated by the day of writing: of the entry of a week or a year, of the day of a log, of plans for later", () => {
  const since = (title: string, date: string, ...lines: string[]) =>
    assemble([sampleEntry("g.md", { title, date, body: lines.join("\n") })]).goals[0]?.since;
  expect(since("Week 24", "2024-06-16", "Goals:", "- Row a boat")).toBe("2024-06-16");
  expect(since("2023 in review", "2024-01-07", "## Goals", "- Row a boat")).toBe("2024-01-07");
  expect(since("Plans", "2024-01-07", "## Goals for 2099", "- Row a boat")).toBe("2024-01-07");
  expect(since("June 2024", "2024-06-30", "## 2024-06-03", "Goals:", "- Row a boat")).toBe("2024-06-03");
  expect(since("June 2024", "2024-06-01", "## 2024-06-03", "Goals:", "- Row a boat")).toBe("2024-06-03");
  expect(since("A log", "2024-01-01", "## 2024-06-03 to 2024-06-20", "Goals:", "- Row a boat")).toBe("2024-06-03");
  expect(since("Plans", "2024-06-01", "## Goals for June 10 to 16, 2024", "- Row a boat")).toBe("2024-06-01");
});

test("an item inside of a goal is a note on it, below a label it is a goal, with a box of its own a task", () => {
  const entry = log(
    "Goals:",
    "- Draw a map of the marsh",
    "- The paper should be waxed",
    "- Books:",
    "- Moss on estuaries",
    "- Sail to the island",
    "- [ ] Oil the gate",
  );
  const depths = [1, 2, 1, 2, 1, 2];
  const boxed = withBoxes(entry);
  let at = 0;
  const sections = boxed.sections.map((section) => ({
    ...section,
    passages: section.passages.map((passage) =>
      passage.kind === "item" ? { ...passage, depth: depths[at++] ?? 1 } : passage,
    ),
  }));
  expect(goalsOf([{ ...boxed, sections }]).map(([text]) => text)).toEqual([
    "Draw a map of the marsh",
    "Moss on estuaries",
    "Sail to the island",
    "Oil the gate",
  ]);
});

describe("parts of a series and loose words", () => {
  const part = (id: string, label: string): string =>
    `[${label}](https://www.youtube.com/watch?v=${id}&list=PLtide0123456789abcdefghij)`;
  const GOAL = `- Watch weeks 5-6 of ${part("aaaaaaaaaaa", "Tides")}`;
  const stateOf = (goal: string, ...lines: string[]) =>
    goalsOf([log("Goals:", goal, "## 2021-05-02", ...lines)])[0]?.[1];

  test("a week of a course is seen when the parts of it are", () => {
    const fifth = `- watched ${part("bbbbbbbbbbb", "Tides 5L")} and ${part("ccccccccccc", "Tides 5.1")}`;
    const sixth = `- Watched ${part("ddddddddddd", "Tides 6")}`;
    const [first, second] = ["First", "Second"].map((half) => `- ${half} half of ${part("eeeeeeeeeee", "Tides 6L")}`);
    expect(stateOf(GOAL, fifth, sixth, first ?? "", second ?? "")).toBe("met");
    expect(stateOf(GOAL, fifth, first ?? "", second ?? "")).toBe("touched");
    expect(stateOf(GOAL, `- watched ${part("bbbbbbbbbbb", "Tides 5L")}`, sixth)).toBe("touched");
    expect(stateOf(GOAL, "- watched Swans 5L and 5.1", "- watched Swans 6")).not.toBe("met");
  });

  test.each([
    ["- Find the click. In either case", "- I mended it at last: no clicks in six hours.", "met"],
    ["- Find the click. In either case", "- I mended the fence.", "open"],
    ["- Find the click. In either case", "- I could not mend it: a click again.", "open"],
    ["- The board blinks, then counts", "- Blinks. Took an hour.", "touched"],
    ["- The board blinks, then counts", "- Works. Took an hour.", "open"],
    ["- Kiltings as far as hems", "- Kiltings: 23 done.", "touched"],
    ["- Kiltings as far as hems", "- Fences: 23 done.", "open"],
  ])("%s, then %s", (goal, later, state) => {
    expect(stateOf(goal, later)).toBe(state);
  });

  test("an entry of that very title, and a box of the very words", () => {
    const goal = log("Goals:", "- A month of herons");
    const later = (title: string) => sampleEntry("june.md", { title, date: "2021-06-30", body: "Text." });
    expect(goalsOf([goal, later("June 2021: a month of herons")])[0]?.[1]).toBe("met");
    expect(goalsOf([goal, later("Not yet a month of herons")])[0]?.[1]).toBe("touched");
    const box = withBoxes(sampleEntry("july.md", { date: "2021-07-02", body: "- [x] Oil" }));
    expect(goalsOf([log("Goals:", "- Oil"), box])[0]?.[1]).toBe("met");
  });
});

describe("goals in running prose", () => {
  const textsOf = (body: string) =>
    goalsOf([sampleEntry("diary.md", { title: "Diary", date: "2021-05-09", body })]).map(([text]) => text);

  test.each([
    ["Now the plan is to row both courses by this weekend, then rest.", ["row both courses by this weekend"]],
    [
      "I learned knots (I wish to dive a little deeper into splicing. Splicing matters!).",
      ["dive a little deeper into splicing"],
    ],
    ["The sails are done. Then I can finish the other mast drawing.", ["finish the other mast drawing"]],
    [
      "It is modest. By Christmas, one picture book without a robot in it.",
      ["By Christmas, one picture book without a robot in it"],
    ],
    [
      "For 2022, in this order: a boat, built. Lectures 20 to 30. And a mile, swum, so that I may sail.",
      ["a boat, built", "Lectures 20 to 30", "a mile, swum"],
    ],
    ["Each week I'll try to cover at least two knots.", ["cover at least two knots"]],
    ["Mein Ziel ist es, die Moorkarte zu zeichnen.", ["die Moorkarte zu zeichnen"]],
  ])("%s", (body, goals) => {
    expect(textsOf(body)).toEqual(goals);
  });

  test.each([
    "For 2019: a boat. I never got it.",
    "For 2022: I wrote down nothing.",
    "By December I had read both books.",
    "By Christmas, Ann had built a boat.",
    "The plan is to some people a prison.",
    "Her plan is to build a boat.",
    "If I plan to build a boat, I need wood.",
    "I plan to show boats in this series.",
    "I had planned to build a boat.",
    "Then I can use the boat.",
    "I'll try to be kinder to boats.",
    "I do not plan to build a boat.",
  ])("no goal in %j", (body) => {
    expect(textsOf(body)).toEqual([]);
  });

  test("the sentence beside it still tells what was done", () => {
    const site = goalsOf([
      log(
        "## 2021-05-02",
        "I plan to draw the marsh map.",
        "## 2021-05-04",
        "Drew the marsh map. I plan to weigh eels.",
      ),
    ]);
    expect(site.map(([text, state]) => [text, state])).toEqual([
      ["draw the marsh map", "met"],
      ["weigh eels", "open"],
    ]);
  });
});

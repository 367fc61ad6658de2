import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../../src/entries/front-matter/index.ts";

const read = (...keys: string[]) => {
  const text = `---\ntitle: Gulls\n${keys.join("\n")}\n---\n`;
  const { frontMatter, messages } = readFrontMatter({ path: "a.md", text, history: null });
  const { date, period } = frontMatter;
  return { day: date?.day ?? null, period, rules: messages.map(({ severity, rule }) => `${severity} ${rule}`) };
};

describe("a date in words", () => {
  it.each([
    ["4 de marzo de 2021", "2021-03-04"],
    ["12. Mai 2021", "2021-05-12"],
    ["2021 m. kovo 4", null],
  ])("in another language, %s", (date, day) => {
    expect(read(`date: ${date}`).day).toBe(day);
  });

  it.each(["Mar 2021, Week 2", "Spring 2021", "2021-W12", "March 3 – 5, 2021", "2021年3月"])(
    "names a period: %s",
    (date) => {
      expect(read(`date: ${date}`)).toEqual({ day: null, period: date, rules: ["warning date-incomplete"] });
      expect(read(`date: ${date}`, "period: 2019").period).toBe("2019");
      expect(read(`date: ${date}`, "published: 2021-03-04")).toMatchObject({ day: "2021-03-04", period: date });
    },
  );

  it.each(["2021-02-30", "2020-21", "99 March 2021", "5 gulls in 2021"])("is wrong: %s", (date) => {
    expect(read(`date: ${date}`)).toEqual({ day: null, period: null, rules: ["error date-invalid"] });
  });
});

describe("a key that speaks of a date by a name of its own", () => {
  it.each(["dateFormatted", "formatted-date", "post_date", "Written on", "datum", "fecha"])("%s", (key) => {
    expect(read(`${key}: March 4 2021`)).toEqual({ day: "2021-03-04", period: null, rules: [] });
  });

  it.each([
    "due_date: 2021-03-04",
    "dateOfBirth: 1990-03-04",
    "updateFrequency: 2021-03-04",
    "post_date: 2021",
    "time: 10:30",
  ])("not %s", (line) => {
    expect(read(line)).toEqual({ day: null, period: null, rules: [] });
  });

  it("gives way to a known key, and to another one of its kind that says something else", () => {
    expect(read("dateFormatted: March 4 2021", "date: 2021-05-06").day).toBe("2021-05-06");
    expect(read("dateFormatted: March 4 2021", "post_date: 2021-03-04").day).toBe("2021-03-04");
    expect(read("dateFormatted: March 4 2021", "post_date: 2021-05-06").day).toBeNull();
  });
});

import { describe, expect, test } from "vitest";
import { findKind } from "../../src/resources/index.ts";

const around = { text: "Moss on Eels", before: "", after: "", label: "", headings: [] as string[] };
const kindOf = (part: Partial<typeof around>) => findKind({ ...around, ...part })?.kind ?? null;

describe("kinds by the words around", () => {
  test.each([
    [{ text: "the Moss paper" }, "paper"],
    [{ text: "Course for You" }, "course"],
    [{ text: "Eels: a documentary" }, "video"],
    [{ text: "only sleep if they liked the book" }, null],
    [{ text: "letters about my book" }, null],
    [{ text: "an index for all of my talks" }, null],
    [{ text: "blog for a small harbour" }, "article"],
    [{ text: "his book" }, "book"],
    [{ text: "the docs" }, "docs"],
    [{ text: "google docs" }, null],
    [{ after: " paper on vanishing eels" }, "paper"],
    [{ after: " (book), of course" }, "book"],
    [{ after: ", a free course" }, "course"],
    [{ after: "'s paper" }, null],
    [{ before: "I read the paper " }, "paper"],
    [{ before: "a talk called " }, "video"],
    [{ label: "Papers" }, "paper"],
    [{ headings: ["Books"] }, "book"],
    [{ headings: ["Links", "Useful courses"] }, "course"],
    [{ headings: ["Lectures"] }, "course"],
    [{ headings: ["Papers and talks"] }, null],
    [{ headings: ["The book of the dead"] }, null],
    [{ before: "my notebook, ", headings: ["Books"] }, "notebook"],
    [{}, null],
  ])("%j is %s", (part, kind) => {
    expect(kindOf(part as Partial<typeof around>)).toBe(kind);
  });

  test("the nearer words count more", () => {
    expect(kindOf({ text: "Eel Course", label: "Papers", headings: ["Books"] })).toBe("course");
    expect(findKind({ ...around, headings: ["Books"] })?.strength).toBe(1);
  });
});

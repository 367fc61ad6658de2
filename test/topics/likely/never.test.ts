import { expect, it } from "vitest";
import { isNeverSubject } from "../../../src/topics/likely/index.ts";
import { wordOf } from "../../../src/topics/likely/words.ts";

const isNever = (text: string): boolean => {
  const words = text.split(" ").map((word) => wordOf(word));
  return isNeverSubject({ words, key: words.map(({ key }) => key).join(" ") });
};

it.each([
  "PS",
  "NYU",
  "Harbour School",
  "masters program",
  "teammates",
  "logistics",
  "HELLO.TXT",
  "toy models",
  "Flew",
  "hands-on exercises",
  "person's notebooks",
  "quiz",
  "Fri harbour swim",
  "LampError",
  "room notes",
  "completion screenshots",
  "custom website",
  "jam doughnuts",
  "semester exams",
  "wooden components",
  "sample modules",
  "classes",
  "orientation",
  "run",
  "blank document",
  "type/note",
])("%s is no subject", (text) => expect(isNever(text)).toBe(true));
it.each([
  "program synthesis",
  "web components",
  "tide table",
  "hedge laying",
  "three.js",
  "toy trains",
  "terror",
  "error bars",
  "release notes",
  "field notes",
])("%s may be one", (text) => expect(isNever(text)).toBe(false));

import { expect, it } from "vitest";
import { isNeverSubject } from "../../../src/topics/likely/index.ts";
import { wordOf } from "../../../src/topics/likely/words.ts";

const isNever = (text: string): boolean => isNeverSubject({ words: text.split(" ").map(wordOf) });

it.each(["PS", "NYU", "Harbour School", "masters program", "teammates"])("%s is no subject", (text) =>
  expect(isNever(text)).toBe(true),
);
it.each(["school bus repair", "program synthesis", "tide table", "hedge laying"])("%s may be one", (text) =>
  expect(isNever(text)).toBe(false),
);

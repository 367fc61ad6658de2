import { expect, test } from "vitest";
import { isLabel } from "../../src/periods/labels.ts";
import { readCount } from "../../src/periods/ordinal.ts";

const count = (text: string): string | null => {
  const found = readCount(text);
  return found && `${found.unit} ${found.first}`;
};

test("numbers before what they count, in words and in figures", () => {
  expect(count("Third week at the boatyard")).toBe("week 3");
  expect(count("The 2nd day")).toBe("day 2");
  expect(count("100th day")).toBe("day 100");
  expect(count("3. Woche")).toBe("week 3");
  expect(count("2ª semana")).toBe("week 2");
  expect(count("3e week")).toBe("week 3");
  expect(count("Terceira semana")).toBe("week 3");
});

test("no count of the author's: feasts, a child to come, wars", () => {
  for (const text of ["First week in Lent", "30th day of Ramadan", "20th week of pregnancy", "Second day of the siege"])
    expect(count(text), text).toBeNull();
});

test("one of a series, in any of the languages", () => {
  for (const text of ["Reunión 3", "Reunião 3", "Lektion 12", "Séance 4", "Journée 2", "3rd lesson"])
    expect(isLabel(text), text).toBe(true);
  for (const text of ["Reunian 3", "Nets 3"]) expect(isLabel(text), text).toBe(false);
});

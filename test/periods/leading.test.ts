import { expect, test } from "vitest";
import { findPeriod } from "../../src/periods/index.ts";

const find = (text: string) => findPeriod(text, { year: null, reference: null })?.edtf ?? null;

test("a day in brackets with a note on it", () => {
  expect(find("Eel traps (2021-03-04, two hours)")).toBe("2021-03-04");
  expect(find("Eel traps (4 March 2021, in the shed)")).toBe("2021-03-04");
  expect(find("Eel traps [March 4, 2021; in the shed]")).toBe("2021-03-04");
  expect(find("第二次练习：打结（2021-03-04，雨天）")).toBe("2021-03-04");
  expect(find("打结（2021-03-04 再读）")).toBe("2021-03-04");
  for (const other of ["(2021-03-04, v2 of it)", "(2021-03-04, deadline)", "(2021-03-04 of a book)"])
    expect(find(`Eel traps ${other}`)).toBeNull();
  expect(find("新书（2021-03-04 出版）")).toBeNull();
});

test("two days and what is told of them", () => {
  expect(find("2021-03-01 - 2021-03-07 knots")).toBe("2021-03-01/2021-03-07");
  expect(find("2021-03-01 to 2021-03-07 knots")).toBe("2021-03-01/2021-03-07");
  expect(find("13/2/2021-14/2/2021 Log 3: knots")).toBe("2021-02-13/2021-02-14");
  expect(find("1.3.2021 bis 7.3.2021 Knoten")).toBe("2021-03-01/2021-03-07");
});

import { expect, test } from "vitest";
import { respellPoints } from "../../src/periods/year-points.ts";

test("days with points behind a year that another sign parts from them", () => {
  expect(respellPoints("2021年3.04 - 3.08")).toBe("2021-03-04 - 2021-03-08");
  expect(respellPoints("2021-3.11-3.15 knots")).toBe("2021-03-11 - 2021-03-15 knots");
  expect(respellPoints("2021年3.4")).toBe("2021-03-04");
  // No days, or not in order; versions and numbers.
  for (const text of ["2021年13.4", "2021-3.8 - 3.4", "2021-3.11", "1.2021-3.11 - 3.15", "2021年3.4.1"])
    expect(respellPoints(text)).toBe(text);
});

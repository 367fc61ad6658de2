import { expect, test } from "vitest";
import { isCredit } from "../../src/topics/credits.ts";

test("a line that only says whose a picture or a hint is", () => {
  for (const text of [
    "Cover image by Tamsin",
    "Photo: Tamsin Quayle",
    "h/t Tamsin Quayle",
    "Hat tip to Tamsin Quayle",
    "Kudos to Tamsin",
  ])
    expect(isCredit(text), text).toBe(true);
  for (const text of ["Photography with a pinhole", "Hats and tips", "Credit risk models", "Props in React"])
    expect(isCredit(text), text).toBe(false);
});

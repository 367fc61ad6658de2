import { expect, test } from "vitest";
import { findStanding } from "../../src/topics/standing-words.ts";

test.each([
  ["I paused the chess in June", "paused"],
  ["In May chess was paused for a month", "paused"],
  ["Chess resumed on the 2nd", "resumed"],
  ["Paused: the lute, chess, and bread", "paused"],
  ["Not doing. The lute, chess", "dropped"],
  ["I never dropped chess", null],
  ["I paused the film and played chess", null],
])("%s", (text, status) => {
  const index = text.toLowerCase().indexOf("chess");
  expect(findStanding(text, index, index + 5)).toBe(status);
});

import { expect, test } from "vitest";
import {
  findStanding,
  findStandingOfOthers,
  findStandingOfPronoun,
  findStandingOfTitle,
  looksBack,
} from "../../src/topics/standing-words.ts";
import { isStopOfOthers } from "../../src/topics/stops-of-others.ts";

test.each([
  ["I paused the chess in June", "paused"],
  ["In May chess was paused for a month", "paused"],
  ["Chess resumed on the 2nd", "resumed"],
  ["Paused: the lute, chess, and bread", "paused"],
  ["Not doing. The lute, chess", "dropped"],
  ["Chess, on the other hand, I have dropped.", "dropped"],
  ["The chess, though, is paused.", "paused"],
  ["Chess was paused since June", "paused"],
  ["Chess got dropped out in May", "dropped"],
  ["Chess is really not my cup of tea", "dropped"],
  ["I am staying away from chess", "dropped"],
  ["I quit the chess course", "dropped"],
  ["Put down, with thanks: chess, the lute", "dropped"],
  ["Back at the table: chess, again", "resumed"],
  ["Chess. Resumed, after a whole year", "resumed"],
  ["My chess: paused until May", "paused"],
  ["Chess. Paused the film twice", null],
  ["I lost at chess. Resumed in May is only the lute", null],
  ["The chess players have stopped", null],
  ["I had picked chess up again in July", "resumed"],
  ["With chess I dropped a piece", null],
  ["In chess, as it happens, I dropped a rook", null],
  ["Chess was never dropped", null],
  ["Played chess again and again", null],
  ["I never dropped chess", null],
  ["We paused Chess Cloud for now", null],
  ["I paused chess sales to mend the boards", null],
  ["We shelved the chess’s pre-orders", null],
  ["The rating in chess dropped to 900", null],
  ["Harbour Bank suddenly dropped chess as a hobby to lend to", null],
  ["I paused the film and played chess", null],
  ["In the morning the chess paused its clocks", null],
  ["Overnight chess dropped the last of its old ratings", null],
  ["We came home to find the chess paused", null],
  ["Chess paused the whole winter", "paused"],
  ["Chess is on indefinite hiatus", "paused"],
  ["Chess is on hiatus until the club has a room", "paused"],
  ["Putting chess on hold", "paused"],
  ["In June I put my chess on hold for a week", "paused"],
  ["I never put chess on hold", null],
  ["I would have to put chess on hold", null],
])("%s", (text, status) => {
  const index = text.toLowerCase().indexOf("chess");
  expect(findStanding(text, index, index + 5)).toBe(status);
});

test("the second word for the same in one text is no return", () => {
  const text = "Openings of chess, and then chess again because I had lost";
  expect(findStanding(text, text.indexOf("chess again"), text.indexOf(" again"))).toBe(null);
});

test.each([
  ["I dropped them in September because nobody answered.", "dropped"],
  ["So I have paused that until autumn.", "paused"],
  ["It was paused for a month.", "paused"],
  ["But this is really not my cup of tea.", "dropped"],
  ["I never dropped it.", null],
  ["I dropped it on the floor.", "dropped"],
  ["I dropped it a line.", null],
  ["I just dropped it in as a replacement.", null],
  ["If I had dropped it, nobody would know.", null],
])("of the thing before: %s", (sentence, status) => {
  expect(findStandingOfPronoun(sentence)).toBe(status);
});

test.each([
  ["Put down, with thanks", "dropped"],
  ["Dropped", "dropped"],
  ["Not doing:", "dropped"],
  ["Paused", "paused"],
  ["Paused until spring", "paused"],
  ["Dropped frames in the renderer", null],
  ["What I paused at", null],
])("title: %s", (title, status) => {
  expect(findStandingOfTitle(title)).toBe(status);
});

test("the others, which the next sentence lists", () => {
  expect(findStandingOfOthers("Let me explain why the others got dropped out.")).toBe("dropped");
  expect(findStandingOfOthers("The others have dropped by for tea.")).toBeNull();
});

test("words about an older time", () => {
  expect(looksBack("When I paused chess, last winter, it was for the exam")).toBe(true);
  expect(looksBack("I might have dropped chess")).toBe(true);
  expect(looksBack("I shelved chess when the club closed, but I have been playing now and then since")).toBe(true);
  expect(looksBack("I shelved chess when the club closed, but the board stays out")).toBe(false);
  expect(looksBack("In June I paused chess")).toBe(false);
});

test.each([
  ["In 1975, Harbour Bank suddenly dropped the chess club", true],
  ["my kiln was dropping chess pieces", true],
  ["The club had quit chess", true],
  ["What is the way of pausing chess?", true],
  ["I paused chess", false],
  ["Paused chess in May", false],
  ["In the spring dropped chess", false],
  ["After the move, we finally gave up chess", false],
  ["The chess club met", false],
])("whether others stopped it: %s", (text, isOthers) => {
  expect(isStopOfOthers(text)).toBe(isOthers);
});

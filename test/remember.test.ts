import { expect, test, vi } from "vitest";
import { forgetLast, remember, rememberLast, rememberOf } from "../src/remember.ts";

test.each([
  ["remember", remember],
  ["rememberLast", rememberLast],
] as const)("%s finds what belongs to a key once, be it nothing", (_, keep) => {
  const find = vi.fn((key: string) => (key === "" ? undefined : key.length));
  const known = keep(find);
  expect(["ab", "ab", "", "", "c"].map(known)).toEqual([2, 2, undefined, undefined, 1]);
  expect(find).toHaveBeenCalledTimes(3);
});

test("rememberOf asks for the object itself, not for one like it", () => {
  const find = vi.fn(({ name }: { name: string }) => [name]);
  const known = rememberOf(find);
  const [tide, like] = [{ name: "tide" }, { name: "tide" }];
  expect(known(tide)).toBe(known(tide));
  expect(known(like)).not.toBe(known(tide));
  expect(find).toHaveBeenCalledTimes(2);
});

test("forgetLast lets the next one find again", () => {
  const find = vi.fn((key: string) => key.length);
  const known = rememberLast(find);
  known("ab");
  forgetLast();
  known("ab");
  expect(find).toHaveBeenCalledTimes(2);
});

import { expect, test } from "vitest";
import { createIdentify } from "../../src/site/identify.ts";

test("links to the journal itself are no resources, nor those to its former address", () => {
  const identify = createIdentify({ origin: "https://journal.test", formerAddress: "https://shore.example/notes" });
  for (const href of [
    "https://journal.test/a/",
    "http://www.shore.example/notes/tides/",
    "https://shore.example/notes",
  ])
    expect(identify(href), href).toBeNull();
  expect(identify("https://shore.example/shop")?.id).toBe("shore.example/shop");
  expect(createIdentify({ origin: "https://journal.test" })("https://shore.example/notes")).not.toBeNull();
});

import { expect, test } from "vitest";
import { read } from "./read.ts";

const whole = async (text: string) => (await read(text)).entry.sections[0]?.period?.edtf ?? null;

test("a now page is as of its last update, in a line or sentence of its own", async () => {
  const page = (words: string) => whole(`---\ntitle: Now\n---\n\n## Reading\n\nA book on eels.\n\n${words}\n`);
  expect(await page("I write here when it rains. Last\nupdate was May 4, 2021.")).toBe("2021-05-04");
  expect(await page("The last update was on 4 May 2021")).toBe("2021-05-04");
  expect(await page("Letzte Aktualisierung war am 4. Mai 2021.")).toBe("2021-05-04");
  expect(await page("Updated: Sept. 4, 2021. Older")).toBe("2021-09-04");
  expect(await page("Updated: 4 May 2021. Older ones are on the shelf.")).toBe("2021-05-04");
  expect(await page("Updated May 4, 2021 from a shed near Whitby")).toBe("2021-05-04");
  expect(await page("— Anna Gull\n2021-05-04 19:41 CET\n\nIdea by a friend.")).toBe("2021-05-04");
  expect(await page("— Anna, 4 May 2021\n\n– Bea, 5 May 2021\n\nIdea by a friend.")).toBeNull();
  expect(await page("> Eels have time.\n\n— Bea Gull, 4 May 2021")).toBeNull();
  expect(await page("“Eels have time.”\n\n— Bea Gull, 4 May 2021")).toBeNull();
  expect(await page("— Bea Gull, 4 May 1921")).toBeNull();
  expect(await page("— Anna, 4 May 2021")).toBe("2021-05-04");
  expect(await page("The book was updated by others on 4 May 2021.")).toBeNull();
  expect(await page("The boat had its last update in spring.")).toBeNull();
});

test("a post stays of its day", async () => {
  expect(await whole("---\ntitle: Eels\ndate: 2021-03-01\n---\n\nA book. Last update was May 4, 2021.\n")).toBe(
    "2021-03-01",
  );
});

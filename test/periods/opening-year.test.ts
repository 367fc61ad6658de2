import { expect, test } from "vitest";
import { findOpeningPart, findOpeningTerm, findOpeningYear } from "../../src/periods/opening-year.ts";

const year = (text: string, about = "Review", reference: string | null = null) =>
  findOpeningYear(text, about, reference)?.edtf ?? null;

test("a look back that names its year in its first words", () => {
  expect(year("Das Jahr 2021 war still.", "Am Deich\nRückblick")).toBe("2021");
  expect(year("2021 was a year of eels, so here is my year in review.", "Eels")).toBe("2021");
  expect(year("El año 2021 ha sido largo.", "Retrospectiva")).toBe("2021");
  expect(year("L’année 2021 a été calme.", "Bilan")).toBe("2021");
  expect(year("2021 was good to us.", "Looking back", "2021-12-30")).toBe("2021");
  expect(year("2021 was good to us.", "Looking back", "2022-02-02")).toBe("2021");
});

test("no other text", () => {
  expect(year("2021 was the year of the flood.", "The old dyke")).toBeNull();
  expect(year("2021 was good to us.", "Work and balance")).toBeNull();
  expect(year("In spring, 2021 was still new.", "Retrospective")).toBeNull();
  expect(year("2021 gulls were seen.", "Retrospective")).toBeNull();
  expect(year("2011 was the year of the flood.", "Retrospective", "2021-12-30")).toBeNull();
  expect(year("2021 was good to us.", "Retrospective", "2021-06-01")).toBeNull();
});

test("a text that names its month or season in its first words", () => {
  const part = (text: string, reference: string | null) => findOpeningPart(text, reference)?.edtf ?? null;
  expect(part("The summer of 2023 was about water.", "2023-10-14")).toBe("2023-22");
  expect(part("March 2022 was wet.", "2022-04-05")).toBe("2022-03");
  expect(part("Der Herbst 2022 war trocken.", "2022-12-01")).toBe("2022-23");
  expect(part("The summer of 2003 was hot.", "2023-10-14")).toBeNull();
  expect(part("March 2022 was wet.", null)).toBeNull();
  expect(part("March 3, 2022 was wet.", "2022-04-05")).toBeNull();
  expect(part("Python 2022 was wet.", "2022-04-05")).toBeNull();
});

test("a post on a term that names it in its first words", () => {
  const term = (text: string, title = "My semester off", reference = "2020-12-20") =>
    findOpeningTerm(text, title, reference)?.edtf ?? null;
  expect(term("I spent the fall 2020 semester by the sea.")).toBe("2020-09~/2020-12~");
  expect(term("In the autumn term of 2020 I walked.", "A term of walks")).toBe("2020-09~/2020-12~");
  expect(term("I spent the fall 2020 semester by the sea.", "A walk")).toBeNull();
  expect(term("After the spring 2020 semester I skipped the fall 2020 semester.")).toBeNull();
  expect(term("I liked the fall 2010 semester.")).toBeNull();
  expect(term("I spent autumn by the sea.")).toBeNull();
});

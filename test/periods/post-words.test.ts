import { expect, test } from "vitest";
import { isWeekly } from "../../src/periods/post-words.ts";

test("titles of reports on a week", () => {
  for (const title of [
    "Recap of my second week",
    "Recap della settimana",
    "Riassunto della terza settimana: reti e anguille",
    "Rückblick auf die erste Woche",
    "Resumen de la primera semana",
    "Resumo da semana",
    "Bilan de ma deuxième semaine",
    "Terugblik op de week",
  ])
    expect(isWeekly(title), title).toBe(true);
  for (const title of [
    "Review of the week of code",
    "Recap della settimana della moda",
    "A diary from the last week",
    "Review of weekdays",
  ])
    expect(isWeekly(title), title).toBe(false);
});

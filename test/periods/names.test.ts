import { expect, test } from "vitest";
import { MONTH_NAMES, WEEKDAYS } from "../../src/periods/names.ts";

/** What Intl gave when this was written: a new ICU that spells a month otherwise has to be looked at. */
test("the names of months", () => {
  expect(MONTH_NAMES.map((names) => [...names].sort().join(" "))).toEqual([
    "enero gen gennaio ene jan janeiro januar januari january janv janvier jän jänner".split(" ").sort().join(" "),
    "feb febbraio febr febrero februar februari february fev fevereiro fevr fév févr février"
      .split(" ")
      .sort()
      .join(" "),
    "maart maerz mar march marzo março mars mär märz mrt".split(" ").sort().join(" "),
    "abr abril apr april aprile avr avril".split(" ").sort().join(" "),
    "maggio mai maio may mayo mei".split(" ").sort().join(" "),
    "giu giugno juin jun june junho juni junio".split(" ").sort().join(" "),
    "juil juillet jul julho juli julio july lug luglio".split(" ").sort().join(" "),
    "agosto août aout aug august augustus".split(" ").sort().join(" "),
    "sep sept september septembre septiembre setembro setiembre settembre".split(" ").sort().join(" "),
    "oct october octobre octubre okt oktober ott ottobre outubro".split(" ").sort().join(" "),
    "nov november novembre novembro noviembre".split(" ").sort().join(" "),
    "dec december dez dezember dezembro dic dicembre diciembre déc décembre decembre".split(" ").sort().join(" "),
  ]);
});

test("the names of weekdays", () => {
  const names = "monday terça-feira mittwoch jeudi viernes sábado domenica zondag thu".split(" ");
  expect(names.map((name) => WEEKDAYS.get(name))).toEqual([1, 2, 3, 4, 5, 6, 7, 7, 4]);
});

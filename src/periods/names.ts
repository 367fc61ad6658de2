/**
 * Names of months and weekdays in the languages that journals are read in: English, German (Austrian too), French, Spanish, Portuguese,
 * Italian and Dutch. Written down, as to ask the platform for them takes longer than to read a journal; a test compares them with its own.
 * Everyday words ('set', 'out', 'ago', 'mag') are left out.
 */

/** For each month its names and short forms in lower case, without full stops, and spellings that no dictionary has. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  "january jan januar jänner jän janvier janv enero ene janeiro gennaio gen januari",
  "february feb februar février févr febrero fevereiro fev febbraio februari fevr fév febr",
  "march mar märz mär mars marzo março maart mrt maerz",
  "april apr avril avr abril abr aprile",
  "may mai mayo maio maggio mei",
  "june jun juni juin junio junho giugno giu",
  "july jul juli juillet juil julio julho luglio lug",
  "august aug août agosto augustus aout",
  "september sep sept septembre septiembre setembro settembre setiembre",
  "october oct oktober okt octobre octubre outubro ottobre ott",
  "november nov novembre noviembre novembro",
  "december dec dezember dez décembre déc diciembre dic dezembro dicembre decembre",
].map((names) => names.split(" "));

/** Full names of weekdays in every language and English short forms, in lower case → 1 (Monday) to 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    "monday montag lundi lunes segunda-feira lunedì maandag mon",
    "tuesday dienstag mardi martes terça-feira martedì dinsdag tues tue",
    "wednesday mittwoch mercredi miércoles quarta-feira mercoledì woensdag wed weds",
    "thursday donnerstag jeudi jueves quinta-feira giovedì donderdag thurs thur thu thr",
    "friday freitag vendredi viernes sexta-feira venerdì vrijdag fri",
    "saturday samstag samedi sábado sabato zaterdag sat sonnabend",
    "sunday sonntag dimanche domingo domenica zondag sun",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** Short names of weekdays as the dictionaries have them ('mo', 'lun', 'seg'), beside the English ones above. */
export const SHORT_WEEKDAYS: readonly string[] =
  "mo di mi do fr sa so lun mar mer jeu ven sam dim mié jue vie sáb dom seg ter qua qui sex gio sab ma wo vr za zo".split(
    " ",
  );

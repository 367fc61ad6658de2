/**
 * Names of months and weekdays in the languages that journals are read in: English, German (Austrian too), French, Spanish, Portuguese,
 * Italian, Dutch, Polish and Russian. Written down, as to ask the platform for them takes longer than to read a journal; a test compares them with its own.
 * Everyday words ('set', 'out', 'ago', 'mag', 'sie', 'lip', 'lis') are left out.
 */

/** For each month its names and short forms in lower case, without full stops, and spellings that no dictionary has. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  "january jan janurary januray januar jänner jän janvier janv enero ene janeiro gennaio gen januari январь января январе янв styczeń stycznia styczniu sty",
  "february feb febuary feburary febrary februar février févr febrero fevereiro fev febbraio februari fevr fév febr февраль февраля феврале фев февр luty lutego lutym lut",
  "march mar märz mär mars marzo março maart mrt maerz март марта марте мар marzec marca marcu",
  "april apr apirl avril avr abril abr aprile апрель апреля апреле апр kwiecień kwietnia kwietniu kwi",
  "may mai mayo maio maggio mei май мая мае maj maja maju",
  "june jun juni juin junio junho giugno giu июнь июня июне июн czerwiec czerwca czerwcu cze",
  "july jul juli juillet juil julio julho luglio lug июль июля июле июл lipiec lipca lipcu",
  "august aug agust août agosto augustus aout август августа августе авг sierpień sierpnia sierpniu",
  "september sep septemeber septmber sept septembre septiembre setembro settembre setiembre сентябрь сентября сентябре сен сент wrzesień września wrześniu wrz",
  "october oct oktober okt octobre octubre outubro ottobre ott октябрь октября октябре окт październik października październiku paź",
  "november nov novemeber novembre noviembre novembro ноябрь ноября ноябре ноя нояб listopad listopada listopadzie",
  "december dec decemeber decmber dezember dez décembre déc diciembre dic dezembro dicembre decembre декабрь декабря декабре дек grudzień grudnia grudniu gru",
].map((names) => names.split(" "));

/** Full names of weekdays in every language and English short forms, in lower case → 1 (Monday) to 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  [
    "monday montag lundi lunes segunda-feira lunedì lunedi maandag mon понедельник poniedziałek",
    "tuesday dienstag mardi martes terça-feira terca-feira martedì martedi dinsdag tues tue вторник wtorek",
    "wednesday mittwoch mercredi miércoles miercoles quarta-feira mercoledì mercoledi woensdag wed weds среда среду środa środę",
    "thursday donnerstag jeudi jueves quinta-feira giovedì giovedi donderdag thurs thur thu thr четверг czwartek",
    "friday freitag vendredi viernes sexta-feira venerdì venerdi vrijdag fri пятница пятницу piątek",
    "saturday samstag samedi sábado sabato zaterdag sat sonnabend суббота субботу sobota sobotę",
    "sunday sonntag dimanche domingo domenica zondag sun воскресенье niedziela niedzielę",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

/** Short names of weekdays as the dictionaries have them ('mo', 'lun', 'seg') and as calendars do ('lu', 'je'), beside the English ones above. */
export const SHORT_WEEKDAYS: readonly string[] =
  "mo di mi do fr sa so lun mar mer jeu ven sam dim mié mie jue vie sáb dom seg ter qua qui sex gio sab ma wo vr za zo пн вт ср чт пт сб вс pon wt śr czw sob niedz segunda terça terca quarta quinta sexta lu me je ju gi ve vi".split(
    " ",
  );

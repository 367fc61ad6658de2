import { monthOf, yearOf } from "../days.ts";
import type { Day } from "../model.ts";
import { yearsFinding } from "./findings.ts";
import type { Finding } from "./wording.ts";

/** 'My year in books', 'Annual review', 'Jahresrückblick', 'Balance anual'. */
const YEARLY =
  /\b(?:my )?year[ -]in[ -](?:review|books|reading|code|music|learning|pictures|numbers)\b|\b(?:annual|yearly|year[- ]end) (?:review|retrospective|report|recap|summary|reflections?|wrap[- ]?up)\b|\bend[ -]of[ -](?:the[ -])?year\b/i;
const YEARLY_ELSEWHERE =
  /\bjahres(?:rückblick|bilanz|abschluss)|\brückblick auf das jahr|\b(?:bilan|rétrospective) (?:annuel(?:le)?|de (?:l'|fin d')année)|\b(?:balance|resumen|repaso|recuento|retrospectiva|resumo|balanço) (?:anual|del año|de(?: fin de)? año|do ano|de fim de ano)|\b(?:bilancio|riepilogo|retrospettiva) (?:annuale|dell'anno|di fine anno)|\bjaaroverzicht|\bterugblik op het jaar|итоги (?:уходящего |прошедшего |этого )?года|год в (?:книгах|цифрах)|年[終终](?:[总總][结結]|回[顾顧])|年度(?:[总總][结結]|回[顾顧]|盘点)|(?:今年|(?:一|1)年(?:間)?|年間|年末)の?(?:振り返り|まとめ)|(?:연말|올해|한\s?해)[를을의]?\s?(?:회고|결산|정리|(?:되)?돌아보|마무리)/iu;

/** A look back on a year and nothing behind it, as 'Rückblick auf ein Jahr Töpfern' is of any twelve months: 'Terugblik op een vol jaar'. */
const YEAR_LOOKED_BACK_ON =
  /(?<!\p{L})(?:(?:terugblik|terugkijken|achterom) op (?:het|een|dit|ons|mijn)|rückblick auf (?:das|ein|dieses|mein|unser)|retour sur (?:une|l'|cette|mon)|(?:repaso|mirada|vistazo) a (?:un|este|mi)|(?:balance|resumen|recuento) de (?:un|este|mi)|(?:balanço|retrospectiva|resumo) (?:de um|deste|do meu)|(?:bilancio|riepilogo) (?:di un|del mio|di quest')|podsumowanie)\s?(?:\p{L}+ ){0,2}(?:jaar|jahr|année|año|ano|anno|roku)(?: (?:(?:bien|très|muy|muito|molto) )?\p{L}+(?:[aei]d[oa]|os[oa]|to|ée|ie|euse|ile?|[ií]cil|ble))?(?=$|\s*[.,:;!?|(…–—-])/iu;

/** Said of the year that ends only where one does: 'Another year gone', 'Looking back on the year', 'Reflections on my year'. */
const TURN_OF_YEAR =
  /\banother year(?! (?:older|at|of|with|in)\b)|\b(?:look(?:ing)?|looks) back (?:at|on|over) (?:the|this|my|our|a|an) (?:past )?(?:\p{L}+ )?year\b|\breflect(?:ing|ions?) on (?:the|this|my|our|a|an) (?:past )?(?:\p{L}+ )?year\b|\b(?:the|a|my|our|this) year (?:gone by|that was|in (?:retrospect|hindsight|summary))\b|\b(?:year(?:'s)? end|end of (?:another|a|the|this) (?:\p{L}+ )?year)\b|\b(?:so long|goodbye|farewell),? (?:old )?year\b|\bpara cerrar el año|\badiós,? año|\bdas jahr geht zu ende/iu;

/** In the text of a post. */
const LEAD = 400;
const MOST_TEXT = 30_000;

/** The year that a post tells by its title, or by its words at the turn of the year; null for any other post. */
export function findYearOfPost(title: string, body: string, reference: Day): Finding | null {
  if (YEARLY.test(title) || YEARLY_ELSEWHERE.test(title) || YEAR_LOOKED_BACK_ON.test(title))
    return yearOfReview(reference);
  const isTitle = TURN_OF_YEAR.test(title);
  const turned = yearThatEnds(reference, isTitle ? TITLE_LATE_IN_YEAR : LATE_IN_YEAR);
  return turned && (isTitle || tellsYear(body)) ? turned : null;
}

/** From autumn on the year is told that runs, in spring the one that is over. */
function yearOfReview(reference: Day): Finding | null {
  const month = monthOf(reference);
  const year = month >= 10 ? yearOf(reference) : month <= 4 ? yearOf(reference) - 1 : null;
  return year === null ? null : yearsFinding(year, year);
}

/** In days: so late in a year, and so early in the next, the year is told that ends. */
const [LATE_IN_YEAR, EARLY_IN_YEAR] = ["-12-15", "-01-15"] as const;

/** A title says it sooner. */
const TITLE_LATE_IN_YEAR = "-12-01";

function yearThatEnds(reference: Day, late: string): Finding | null {
  const day = reference.slice(4);
  const year = yearOf(reference) - (day <= EARLY_IN_YEAR ? 1 : 0);
  return day >= late || day <= EARLY_IN_YEAR ? yearsFinding(year, year) : null;
}

const YEAR_WORDS =
  /(?<!\p{L})(?:this year|the (?:past|last) year|dieses jahr|in diesem jahr|cette année|este año|este ano|quest'anno|dit jaar|в этом году)(?!\p{L})|今年/giu;
const FEWEST_YEAR_WORDS = 4;

/** 'I have not written much this year. …' at its end, and so on. */
function tellsYear(body: string): boolean {
  const lead = body.slice(0, LEAD);
  return lead.search(YEAR_WORDS) >= 0 && [...body.slice(0, MOST_TEXT).matchAll(YEAR_WORDS)].length >= FEWEST_YEAR_WORDS;
}

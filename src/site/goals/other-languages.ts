/**
 * Words of reports and tasks in German, French, Spanish, Portuguese, Italian, Dutch, Chinese and Japanese. A text's language is not
 * known here, so words that mean something else in another of them ('vi', 'mai', 'sin') are left out.
 */

const DONE =
  "fertig|fertiggestellt|erledigt|abgeschlossen|beendet|vollendet|geschafft|veröffentlicht|eingereicht|gelöst|bestanden|" +
  "terminée?s?|finie?s?|achevée?s?|publiée?s?|réussie?s?|résolue?s?|" +
  "terminé|terminad[oa]s?|acabé|acabad[oa]s?|complet(?:é|ad[oa]s?)|conseguí|conseguido|logré|logrado|publi(?:qué|cad[oa])|entregué|resolví|resuelt[oa]|" +
  "terminei|acabei|concluí|concluíd[oa]s?|completei|consegui|publiquei|entreguei|resolvi|" +
  "finit[oaie]|terminat[oaie]|completat[oaie]|conclus[oaie]|pubblicat[oaie]|risolt[oaie]|consegnat[oaie]|raggiunt[oaie]|" +
  "klaar|afgerond|voltooid|afgemaakt|gepubliceerd|ingeleverd|opgelost|gelukt";
const DONE_UNSPACED =
  "完成了?|已完成|做完|写完|读完|看完|学完|搞定|发布了|解决了|終え|終わった|終わりました|読み終|書き終|達成し|修了し|合格し|完了し|解決し";
const USED =
  "gelesen|gehört|besucht|angeschaut|angesehen|lue?s?|relue?s?|regardée?s?|écoutée?s?|leí|leíd[oa]s?|releí|asistí|escuché|lido|lida|reli|assisti|" +
  "lett[oaie]|rilett[oaie]|guardat[oaie]|ascoltat[oaie]|seguit[oaie]|bekeken|gelezen|bijgewoond|beluisterd";
const USED_UNSPACED = "[读看听](?:了|过)|参加了|を読[んみ]|を見[たま]|を聞い|に参加し";
const PART =
  "fast|teilweise|halb|angefangen|begonnen|bisher|presque|à moitié|en partie|commencée?s?|en cours|casi|a medias|en parte|empecé|empezado|en curso|" +
  "quase|pela metade|em parte|comecei|em andamento|quasi|a metà|in parte|iniziat[oa]|in corso|bijna|deels|halverwege|bezig";
const PART_UNSPACED = "一半|部分|开始|进行中|快要|差不多|半分|途中|始め|続け|ほぼ";
const NOT =
  "nicht|nie|kein(?:e[nmrs]?)?|ohne|pas|jamais|aucune?|rien|nunca|tampoco|ningun[oa]?|abandon(?:é|ei|né)|não|nenhuma?|non(?!-)|nessun[oa]?|senza|" +
  "niet|geen|nooit|zonder|aufgegeben|laissé tomber|dejé|desisti|mollat[oa]|opgegeven";
const NOT_UNSPACED = "没有?|未(?!来)|不(?!过|错|但|仅)|放弃|なかった|ません|できず|(?<!少)ない|やめ";
const AHEAD =
  "möchte|werde|würde|sollte|muss|morgen|nächste[nrs]?|später|bald|je (?:vais|veux|voudrais|dois)|il faut|demain|prochaine?|plus tard|bientôt|" +
  "quiero|voy a|tengo que|debo|mañana|próxim[oa]|más tarde|pronto|quero|vou|preciso|amanhã|mais tarde|em breve|" +
  "voglio|vorrei|devo|domani|prossim[oa]|più tardi|presto|wil|moet|volgende|binnenkort";
const AHEAD_UNSPACED = "想要?|打算|计划|准备|以后|明天|下周|下个?月|应该|(?<!み)たい|予定|つもり|明日|来週|来月";

/** The finder of an English pattern, of whole words of the other languages and of signs of those without spaces. */
function widen(english: RegExp, spaced: string, unspaced: string): RegExp {
  return new RegExp(`(?:${english.source})|(?<!\\p{L})(?:${spaced})(?!\\p{L})|${unspaced}`, "iu");
}

export const withOtherDone = (english: RegExp): RegExp => widen(english, DONE, DONE_UNSPACED);
export const withOtherUsed = (english: RegExp): RegExp => widen(english, USED, USED_UNSPACED);
export const withOtherPart = (english: RegExp): RegExp => widen(english, PART, PART_UNSPACED);
export const withOtherNot = (english: RegExp): RegExp => widen(english, NOT, NOT_UNSPACED);
export const withOtherAhead = (english: RegExp): RegExp => widen(english, AHEAD, AHEAD_UNSPACED);

/** Verbs of tasks → how their end is told. In German, Dutch and Japanese they stand last. */
export const OTHER_FORMS: Readonly<Record<string, string>> = {
  lesen: "gelesen",
  schreiben: "geschrieben|verfasst|veröffentlicht",
  lernen: "gelernt",
  bauen: "gebaut",
  üben: "geübt",
  ansehen: "angesehen|geschaut",
  kaufen: "gekauft",
  veröffentlichen: "veröffentlicht",
  lire: "lue?s?|relue?s?",
  écrire: "écrite?s?|rédigée?s?|publiée?s?",
  apprendre: "apprise?s?",
  construire: "construite?s?",
  regarder: "regardée?s?|vue?s?",
  étudier: "étudiée?s?",
  publier: "publiée?s?",
  acheter: "achetée?s?",
  leer: "leí|leíd[oa]s?",
  escribir: "escribí|escrit[oa]s?",
  aprender: "aprendí|aprendid[oa]|aprendi",
  construir: "construí|construid[oa]|construíd[oa]",
  estudiar: "estudié|estudiad[oa]",
  publicar: "publiqué|publicad[oa]|publiquei",
  comprar: "compré|comprad[oa]|comprei",
  ler: "lid[oa]s?|reli|li",
  escrever: "escrevi|escrit[oa]s?",
  estudar: "estudei|estudad[oa]",
  leggere: "lett[oaie]",
  scrivere: "scritt[oaie]",
  imparare: "imparat[oaie]",
  costruire: "costruit[oaie]",
  studiare: "studiat[oaie]",
  pubblicare: "pubblicat[oaie]",
  comprare: "comprat[oaie]",
  lezen: "gelezen",
  schrijven: "geschreven|gepubliceerd",
  leren: "geleerd",
  bouwen: "gebouwd",
  oefenen: "geoefend",
  kopen: "gekocht",
  读: "读完了?|读了|读过",
  看: "看完了?|看了|看过",
  写: "写完了?|写了|写好",
  学: "学完了?|学会了?|学了",
  做: "做完了?|做好|做了",
  読む: "読んだ|読みました|読み終",
  書く: "書いた|書きました|書き終",
  学ぶ: "学んだ|学びました",
  作る: "作った|作りました",
};

/** What one does with a book or a lecture, as `CONSUMING` in verbs.ts. */
export const OTHER_CONSUMING =
  /^(?:lesen|ansehen|lernen|lire|regarder|étudier|leer|estudiar|ler|estudar|leggere|studiare|lezen|leren|读|看|学|読む|学ぶ)$/u;

/** The verb of a task in its plain form, first or last; null where no language of the list has it. */
export function otherVerbOf(goal: string): string | null {
  const words = goal.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = [words[0] ?? "", words.at(-1) ?? ""].find((word) => Object.hasOwn(OTHER_FORMS, word));
  return (
    known ??
    /^[读看写学做]/u.exec(words[0] ?? "")?.[0] ??
    /(?:読む|書く|学ぶ|作る)$/u.exec(words.at(-1) ?? "")?.[0] ??
    null
  );
}

/** Words that say nothing of a task's subject. */
export const OTHER_STOP_WORDS: readonly string[] =
  `der die das den dem des ein eine einen einem einer und oder mit für von vom zum zur über auf aus bei nach ich mich mir mein meine ist war habe hat
  noch mehr auch nicht heute morgen woche monat jahr lesen gelesen schreiben geschrieben lernen gelernt machen gemacht fertig erledigt
  kapitel buch kurs ziel ziele
  le la les un une des du de au aux et ou avec pour dans sur par je j mon ma mes est était ai pas plus aujourd hui demain semaine mois année lire lu
  relu écrire écrit apprendre appris faire fait fini terminé chapitre livre cours objectif objectifs
  el los las una unos unas del al con para por sobre que mi mis es he ha hoy mañana semana mes año leer leí leído escribir escribí escrito aprender
  aprendí hacer hice hecho terminé terminar capítulo libro curso objetivo objetivos
  os as um uma uns umas do da dos das ao com em no na nos nas meu minha hoje amanhã mês ano ler lido escrever escrevi aprendi fazer fiz feito
  terminei capítulos livro meta metas
  il lo gli i uno della dello dei delle degli dal alla con per nel nella sul sulla che mio mia ho oggi domani settimana mese anno leggere letto scrivere
  scritto imparare imparato fare fatto finito capitolo libro corso obiettivo obiettivi
  het een van voor op te naar bij mijn ik heb was niet vandaag maand jaar lezen gelezen schrijven geschreven leren geleerd doen gedaan klaar
  hoofdstuk boek cursus doel doelen`.split(/\s+/);

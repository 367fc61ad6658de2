import type { CueTable } from "./cue.ts";

export const FR: CueTable = {
  cues: [
    { words: "(?:abandonné|arrêté|laissé tomber)", says: "do", scope: "clause", status: "dropped" },
    { words: "(?:mis en pause|mis de côté|fait une pause)", says: "do", scope: "clause", status: "paused" },
    { words: "(?:repris|remise? à|de retour (?:à|au|sur))", says: "do", scope: "clause", status: "resumed" },
    {
      words: "(?:commencé|débuté|démarré)(?: (?:à|avec|par))?(?: (?:apprendre|lire|jouer|étudier|utiliser))?",
      says: "do",
      scope: "clause",
      status: "started",
    },
    { words: "(?:plongée? dans|approfondi)", says: "learn", depth: "deep-dive" },
    {
      words:
        "(?:appris|apprends|apprenais|étudié|étudie|découvert|initiée? (?:à|au|aux)|intéressée? (?:à|au|aux)|intéresse (?:à|au|aux)|cours (?:de|d'|sur)|livre (?:de|sur)|introduction (?:à|au|aux)|exploré|pratiqué)(?: (?:la|le|les|l'|du|de la|des|à|les bases (?:de|du|d')))*",
      says: "learn",
    },
    {
      words:
        "(?:lu|regardé|suivi|travaillé|écrit|construit|joué|essayé|testé|utilisé|programmé|fini|terminé|fait|continué|installé|cousu|peint|dessiné|cuisiné)",
      says: "do",
      scope: "clause",
    },
  ],
  planned:
    "(?:je (?:veux|voudrais|vais|compte|souhaite)|j'aimerais|envie de|un jour|demain|peut-être|prochaine?|il faudrait|devrais|pourrais)",
  denied: "(?:jamais|pas|aucune?|sans|plutôt que|au lieu de|ni)",
  others:
    "(?:(?:mon|ma|mes|son|sa|un|une|notre)\\s+(?:sœur|soeur|frère|mère|père|femme|mari|amie?|amis|collègue|collègues|fille|fils|voisine?|équipe)|il|elle|ils|elles|on dit|les gens)",
  breaks: "mais|parce que|bien que|tandis que|puisque|car|et je|et j'|cependant|alors que",
};

export const ES: CueTable = {
  cues: [
    { words: "(?:abandon(?:é|ado)|dejé(?: de)?|dejado)", says: "do", status: "dropped" },
    { words: "(?:pausé|en pausa|aparqué|descanso de)", says: "do", scope: "clause", status: "paused" },
    { words: "(?:retom(?:é|ado|ando)|volví (?:a|al)|vuelto (?:a|al))", says: "do", status: "resumed" },
    {
      words:
        "(?:empe(?:cé|zado|zando)|comen(?:cé|zado)|inicié)(?: (?:a|con|el|la|un|una))*(?: (?:aprender|estudiar|leer|usar|tocar|practicar))?",
      says: "learn",
      status: "started",
    },
    { words: "(?:profundi(?:cé|zado|zando) en|me sumergí en)", says: "learn", depth: "deep-dive" },
    {
      words:
        "(?:aprend(?:í|ido|iendo|o)|estudi(?:é|ado|ando|o)|descubrí|explor(?:é|ando)|practi(?:qué|cado|cando|co)|curso (?:de|sobre)|libro (?:de|sobre)|clases? de|introducción (?:a|al)|me interes(?:é|a|o)(?: (?:por|en))?|taller de)(?: (?:sobre|más|un poco|a|el|la|los|las|de|del))*",
      says: "learn",
    },
    {
      words:
        "(?:le(?:í|ído|yendo)|us(?:é|ando)|prob(?:é|ando|ado)|termin(?:é|ado)|acab(?:é|ado)|hice|hecho|trabaj(?:é|ando|ado)|escrib(?:í|iendo)|jugu?(?:é|ando)|to(?:qué|cando)|vi|visto|continu(?:é|ado)|constru(?:í|yendo)|program(?:é|ando)|cocin(?:é|ando)|cos(?:í|iendo)|pint(?:é|ando)|dibuj(?:é|ando))(?: (?:con|en|el|la|un|una|sobre))*",
      says: "do",
    },
  ],
  planned:
    "(?:quiero|quisiera|querría|me gustaría|voy a|espero|planeo|pienso|debería|podría|algún día|mañana|quizás?|tal vez|próxim[oa])",
  denied: "(?:nunca|no|sin|tampoco|en vez de|ningun[oa]?|jamás)",
  others:
    "(?:(?:mi|mis|su|un|una|nuestr[oa])\\s+(?:herman[oa]|madre|padre|mujer|marido|espos[oa]|amig[oa]s?|hij[oa]|colegas?|jef[ea]|vecin[oa])|él|ella|ellos|la gente)",
  breaks: "pero|porque|aunque|mientras|sino|pues|y yo|sin embargo",
};

export const PT: CueTable = {
  cues: [
    { words: "(?:abandon(?:ei|ado)|desisti (?:de|do|da)|larguei|parei (?:de|com))", says: "do", status: "dropped" },
    { words: "(?:pausei|em pausa|deixei de lado|pausa (?:de|do|da))", says: "do", scope: "clause", status: "paused" },
    { words: "(?:retom(?:ei|ado|ando)|voltei (?:a|ao|à|para))", says: "do", status: "resumed" },
    {
      words:
        "(?:comec(?:ei|ado|ando)|comecei|iniciei)(?: (?:a|com|o|um|uma))*(?: (?:aprender|estudar|ler|usar|tocar|praticar))?",
      says: "learn",
      status: "started",
    },
    {
      words: "(?:mergulh(?:ei|ando) (?:em|no|na|nos|nas)|aprofund(?:ei|ando)(?:-me)? (?:em|no|na))",
      says: "learn",
      depth: "deep-dive",
    },
    {
      words:
        "(?:aprend(?:i|ido|endo|o)|estud(?:ei|ado|ando|o)|descobri|explor(?:ei|ando)|pratiqu?(?:ei|ando|o)|praticando|curso (?:de|sobre)|livro (?:de|sobre)|aulas? de|introdução (?:a|ao|à)|oficina de|me interess(?:ei|o) por)(?: (?:sobre|mais|um pouco|a|o|os|as|de|do|da))*",
      says: "learn",
    },
    {
      words:
        "(?:li|lendo|us(?:ei|ando)|test(?:ei|ando)|termin(?:ei|ado)|acabei|fiz|feito|trabalh(?:ei|ando)|escrev(?:i|endo)|jog(?:uei|ando)|toqu?(?:ei|ando)|assisti|vi|continu(?:ei|ando)|constru(?:í|indo)|program(?:ei|ando)|cozinh(?:ei|ando)|costur(?:ei|ando)|pint(?:ei|ando)|desenh(?:ei|ando))(?: (?:com|em|o|a|um|uma|sobre))*",
      says: "do",
    },
  ],
  planned: "(?:quero|queria|gostaria|vou|espero|pretendo|planejo|deveria|poderia|um dia|amanhã|talvez|próxim[oa])",
  denied: "(?:nunca|não|sem|nem|em vez de|nenhum[a]?)",
  others:
    "(?:(?:meu|minha|meus|seu|sua|um|uma)\\s+(?:irmão|irmã|mãe|pai|mulher|marido|amig[oa]s?|filh[oa]|colegas?|chefe|vizinh[oa])|ele|ela|eles|as pessoas)",
  breaks: "mas|porque|embora|enquanto|porém|pois|e eu|contudo",
};

export const IT: CueTable = {
  cues: [
    { words: "(?:abbandonato|mollato|smesso(?: di)?|lasciato perdere)", says: "do", status: "dropped" },
    { words: "(?:messo (?:da parte|in pausa)|pausa (?:da|dal|dalla))", says: "do", scope: "clause", status: "paused" },
    { words: "(?:ripreso|tornat[oa] (?:a|al|alla)|ricominciato(?: (?:a|con))?)", says: "do", status: "resumed" },
    {
      words: "(?:iniziato|cominciato)(?: (?:a|con|il|la|un))*(?: (?:imparare|studiare|leggere|usare|suonare))?",
      says: "learn",
      status: "started",
    },
    {
      words:
        "(?:imparato|imparo|studiato|studio|scoperto|esplorato|approfondito|praticato|corso (?:di|su|sul|sulla)|libro (?:di|su|sul|sulla)|lezion[ei] di|introduzione (?:a|al|alla))(?: (?:il|lo|la|i|gli|le|un po' di|di|a))*",
      says: "learn",
    },
    {
      words:
        "(?:letto|usato|provato|finito|completato|fatto|lavorato|scritto|suonato|visto|continuato|costruito|programmato|cucinato|cucito|dipinto|disegnato)(?: (?:con|a|su|il|la|un|una))*",
      says: "do",
    },
  ],
  planned: "(?:voglio|vorrei|spero|penso di|dovrei|potrei|un giorno|domani|forse|prossim[oa])",
  denied: "(?:mai|non|senza|invece di|nessun[oa]?|né)",
  others:
    "(?:(?:mi[oa]|su[oa]|un|una)\\s+(?:sorella|fratello|madre|padre|moglie|marito|amic[oa]|figli[oa]|collega)|lui|lei|loro|la gente)",
  breaks: "ma|perché|anche se|mentre|però|dato che|e io",
};

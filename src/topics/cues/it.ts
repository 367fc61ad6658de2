import type { CueTable } from "./cue.ts";

const WITH =
  "(?: (?:a|ad|al|allo|alla|alle|ai|agli|con|col|su|sul|sulla|sui|sulle|in|nel|nella|di|del|della|dello|dei|delle|degli|il|lo|la|i|gli|le|un|uno|una|mio|mia|più|molto|un po' di|anche|finalmente|le basi (?:di|del|della)))*";

export const IT: CueTable = {
  cues: [
    {
      words: `(?:abbandonat[oaie]|mollat[oaie]|smesso(?: (?:di|con))?|lasciat[oa] perdere|rinunciato (?:a|al|alla))${WITH}`,
      says: "do",
      status: "dropped",
    },
    {
      words:
        "(?:mess[oaie] (?:da parte|in pausa)|in pausa|ferm[oaie]|pausa (?:da|dal|dalla)|sospes[oaie]|rimandat[oaie])",
      says: "do",
      scope: "clause",
      status: "paused",
    },
    {
      words: `(?:ripres[oaie]|tornat[oa] (?:a|al|alla|allo|ai)|ricominci(?:ato|o)(?: (?:a|con))?|riprend(?:o|endo)|ritorno (?:a|al|alla))${WITH}`,
      says: "learn",
      status: "resumed",
    },
    {
      words: `(?:inizi(?:ato|o|ando)|cominci(?:ato|o|ando)) a (?:imparare|studiare|praticare)${WITH}`,
      says: "study",
      status: "started",
    },
    {
      words: `(?:inizi(?:ato|o|ando)|cominci(?:ato|o|ando)|(?:mi sono )?iscritt[oa] (?:a|al|alla)|avviat[oa])${WITH}(?: (?:imparare|studiare|leggere|usare|suonare|fare|praticare|giocare)${WITH})?`,
      says: "learn",
      status: "started",
    },
    {
      words: `(?:continu(?:ato|o|ando)|prosegu(?:ito|o|endo)|vado avanti|andat[oa] avanti)${WITH}(?: (?:imparare|studiare|leggere|suonare)${WITH})?`,
      says: "learn",
      status: "continued",
    },
    {
      words: `(?:approfondit[oaie]|approfondendo|immers[oa] (?:in|nel|nella|nei|negli)|tuffat[oa] (?:in|nel|nella|nei)|appassionat[oa] (?:a|al|alla|di)|fissat[oa] con|ossessionat[oa] (?:da|dal|dalla))${WITH}`,
      says: "study",
      depth: "deep-dive",
    },
    {
      words: `(?:dat[oa] un'occhiata (?:a|al|alla|ai)|sfogliat[oa]|assaggiat[oa]|infarinatura (?:di|su))${WITH}`,
      says: "learn",
      depth: "touched",
    },
    {
      words: `(?:cors[oi]|laboratorio|lezion[ei]|tutorial|seminario|manuale|introduzione) (?:di|del|della|su|sul|sulla|sui|sugli|sulle|a|al|alla)${WITH}`,
      says: "study",
    },
    {
      words: `(?:impar(?:ato|o|ando)|studi(?:ato|o|ando|ata|ati))${WITH}(?: (?:usare|suonare|fare|scrivere|programmare)${WITH})?`,
      says: "study",
    },
    {
      words: `(?:corso|laboratorio|libro|lezion[ei]|conferenza|articol[oi]|tutorial|video|seminario|manuale|introduzione|documentario|capitolo) (?:di|del|della|su|sul|sulla|sui|sugli|sulle|a|al|alla)${WITH}`,
      says: "subject",
    },
    {
      words: `(?:impar(?:ato|o|ando)|studi(?:ato|o|ando|ata|ati)|scopert[oaie]|interess(?:a|ato|ata) (?:a|al|alla|di))${WITH}(?: (?:usare|suonare|fare|scrivere|programmare)${WITH})?`,
      says: "subject",
    },
    {
      words: `(?:esplorat[oaie]|abbiamo (?:affrontato|trattato|parlato (?:di|del|della|dei|delle|degli))|esercizi(?:o)? (?:su|sul|sulla|sui|sulle|sugli|con)|esplorando|praticat[oaie]|esercitat[oa] (?:a|con|in|su)|ripassat[oaie]|sperimentat[oaie]|sperimentando|allenat[oa] (?:a|per|in)|allenamento (?:di|per)|provat[oaie]|provando|memorizzat[oaie])${WITH}`,
      says: "learn",
    },
    {
      words: `(?:lett[oaie]|rilett[oaie]|leggendo|usat[oaie]|usando|finit[oaie]|completat[oaie]|terminat[oaie]|fatt[oaie]|facendo|lavorat[oa]|lavorando|scritt[oaie]|scrivendo|suonat[oaie]|suonando|vist[oaie]|guardat[oaie]|guardando|ascoltat[oaie]|costruit[oaie]|programmat[oaie]|cucinat[oaie]|cucit[oaie]|dipint[oaie]|disegnat[oaie]|installat[oaie]|configurat[oaie]|creat[oaie]|insegnat[oaie]|cors[oa]|nuotat[oa]|tradott[oaie]|preparat[oaie]|seguit[oaie]|montat[oaie]|mi piace|adoro|(?:implementat|sviluppat|risolt|corrett|migliorat|aggiunt|pubblicat|progettat|visitat|partecipat|realizzat|analizzat|deployat|refattorizzat|automatizzat|ottimizzat|integrat|registrat|modificat|piantat|ricamat|saldat|stampat|cantat|ballat|fotografat|compost|giocat|provat|revisionat|documentat|impastat|sfornat|scalat|camminat|riparat|assistit|imbastit)[oaie]|(?:sviluppando|implementando|creando|costruendo|disegnando|cucinando|dipingendo|giocando|ascoltando|programmando))${WITH}`,
      says: "do",
    },
    // 'Installazione di …', as a line of a log.
    {
      words: `(?<=^[^a-zß-ɏ]{0,8})(?:installazione|configurazione|creazione|implementazione|sviluppo|lettura|studio|ripasso|pratica|esercizi|esercizio|revisione|inizio|introduzione|esplorazione|uso|traduzione|scrittura|preparazione|continuazione|analisi|risoluzione|prove|progettazione) (?:di|del|della|dello|dei|delle|degli|con|su|sul|sulla|sui|a|al|alla)${WITH}`,
      says: "do",
    },
    {
      words: `(?:leggo|uso|scrivo|suono|gioco|cucino|dipingo|disegno|corro|nuoto|programmo|cucio|sviluppo|guardo|ascolto)(?= (?:a|con|in|il|lo|la|i|gli|le|un|una|di|[a-z]))${WITH}`,
      says: "do",
    },
  ],
  planned:
    "(?:voglio|vorrei|spero|penso di|dovrei|potrei|avrei (?:dovuto|potuto|voluto)|devo|un giorno|domani|forse|magari|prossim[oa]|intendo|prima o poi|ho in mente di)",
  denied:
    "(?:mai|non(?! (?:solo|soltanto|contento|(?:ho |riesco a |sono riuscit[oa] a )?(?:ben |ancora )?(?:capi(?:to|re|sco)|compres[oa]|comprendere|finit[oa]|finire|terminato)))|senza(?! (?:dubbio|sosta))|invece di|al posto di|nessun[oa]?|né|niente)",
  others:
    "(?:(?:il |la |i |le )?(?:mi[oa]|mie|miei|su[oa]|un|una|un'|nostr[oa])\\s*(?:sorella|fratello|madre|padre|moglie|marito|compagn[oa]|fidanzat[oa]|amic[oah]e?i?|figli[oae]?|nipot[ei]|collegh?[aei]|cap[oa]|vicin[oa]|cugin[oa]|zi[oa]|prof|professor[ei]s?sa?|squadra)|lui|lei|loro|la gente|dicono)",
  breaks: "ma|perché|anche se|mentre|però|dato che|e io|poi|quindi|che|quando|dove|siccome|invece",
};

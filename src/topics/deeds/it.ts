import { type Deed, END, words } from "./deed.ts";

const IT_MANY =
  "(?:\\d+|un|uno|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|venti|alcuni|vari|molti|diversi|il|la|i|gli|le)";
const IT_PLANT =
  "(?:pomodori|patate|cipolle|aglio|fagioli|piselli|carote|insalat[ae]|zucchine|zucche|cetrioli|peperoni|peperoncini|erbe|basilico|fragole|fiori|tulipani|rose|alberi da frutto|verdure|ortaggi|ravanelli)";
export const IT: readonly Deed[] = [
  { topic: "Running", starts: "andato andata andati", behind: ` a correre${END}` },
  {
    topic: "Running",
    starts: "corso",
    behind: ` (?:\\p{L}+ )?(?:\\d[\\d.,]* ?(?:km|chilometri)|(?:la |una |la mia prima )?(?:mezza )?maratona)`,
  },
  {
    topic: "Cycling",
    starts: "andato andata andati fatto",
    behind: ` (?:in (?:bici|bicicletta)|un giro in (?:bici|bicicletta))${END}`,
  },
  {
    topic: "Reading",
    starts: "letto finito divorato",
    behind: ` (?:di leggere )?${IT_MANY} (?:\\p{L}+ )?(?:libri|romanz[oi])${END}(?! (?:su|sul|sulla|di cucina)\\b)`,
  },
  {
    topic: "Gardening",
    starts: "piantato seminato raccolto trapiantato potato innaffiato",
    behind: ` ${words(3)}${IT_PLANT}${END}`,
  },
  {
    topic: "TV Series",
    starts: "guardato visto finito",
    behind: ` ${words(3)}(?:stagione|serie tv|una serie)${END}(?! di (?:video|lezioni|talk))`,
  },
  { topic: "Film", starts: "guardato visto", behind: ` ${IT_MANY} (?:\\p{L}+ )?film${END}` },
  { topic: "Film", starts: "andato andata andati", behind: ` al cinema${END}` },
  { topic: "Podcasts", starts: "ascoltato", behind: ` ${words(2)}podcast${END}(?! su)` },
  {
    topic: "Travel",
    starts: "weekend settimana settimane giorni vacanza vacanze viaggio gita",
    behind: " (?:a|in) ",
    needsPlace: true,
  },
  { topic: "Baking", starts: "sfornato", behind: ` ${words(2)}` },
  {
    topic: "Baking",
    starts: "fatto",
    behind: ` (?:il |la |due |una |un )?(?:pane|pagnott[ae]|torta|torte|biscotti|focaccia|crostata)${END}`,
  },
  {
    topic: "Hiking",
    starts: "fatto",
    behind: ` (?:una |due |varie |delle )(?:\\p{L}+ )?(?:escursion[ei]|camminat[ae] in montagna)${END}`,
  },
  { topic: "Swimming", starts: "nuotato", behind: END },
  { topic: "Swimming", starts: "andato andata andati", behind: ` (?:a nuotare|in piscina)${END}` },
  { topic: "Fitness", starts: "andato andata tornato tornata", behind: ` in palestra${END}` },
  { topic: "Concerts", starts: "andato andata andati", behind: ` a (?:un|due|vari) concert[oi]${END}` },
  {
    topic: "Museum Visits",
    starts: "visitato andato andata",
    behind: ` (?:il |al |un |vari )(?:\\p{L}+ )?muse[oi]${END}`,
  },
  {
    topic: "Running",
    starts: "correre correndo corro",
    behind: ` (?:\\p{L}+ ){0,3}?(?:volte (?:a|alla) settimana|\\d+ ?(?:km|chilometri)|nel parco|lungo il (?:fiume|mare))${END}`,
  },
  {
    topic: "Walking",
    starts: "camminato cammino camminando",
    behind: ` (?:\\p{L}+ ){0,3}?(?:\\d+ ?(?:km|chilometri|passi)|ogni giorno|tutti i giorni)${END}`,
  },
  { topic: "Cycling", starts: "pedalato pedalando", behind: END },
  {
    topic: "Reading",
    starts: "letto leggo leggere leggendo",
    behind: ` (?:molto|tanto|tantissimo|di più|poco|ogni sera|prima di dormire|\\d+ libri)${END}(?! (?:su|sul|codice|articoli|di))`,
  },
  {
    topic: "Reading",
    starts: "letto leggo leggere leggendo finito iniziato",
    behind: ` (?:(?:a|di) leggere )?(?:un|il|il mio|un altro) (?:\\p{L}+ )?romanzo${END}`,
  },
  { topic: "Reading", starts: "letto leggo leggere leggendo", behind: " ", needsTitle: "book" },
  { topic: "Ice Skating", starts: "pattinato pattinando", behind: END },
  { topic: "Skiing", starts: "sciato sciando", behind: END },
  {
    topic: "Climbing",
    starts: "arrampicato arrampicata arrampicati",
    behind: ` (?:\\p{L}+ ){0,2}?(?:in|su|al|alla|nella)${END}`,
  },
  { topic: "Strength Training", starts: "sollevato", behind: ` (?:\\p{L}+ )?pesi${END}` },
  {
    topic: "Strength Training",
    starts: "fatto facendo",
    behind: ` (?:\\p{L}+ )?(?:pesi|squat|trazioni|flessioni|panca)${END}`,
  },
  {
    topic: "Fitness",
    starts: "iscritto iscritta allenato allenata",
    behind: ` (?:\\p{L}+ ){0,2}?(?:in|a una|alla) palestra${END}`,
  },
  { topic: "Meditation", starts: "meditato meditando medito", behind: END },
  { topic: "Dance", starts: "ballato ballando", behind: END },
  {
    topic: "Painting",
    starts: "dipinto dipingendo",
    behind: ` (?:\\p{L}+ ){0,3}?(?:quadr[oi]|ritratt[oi]|paesagg[io]|acquerell[oi]|tel[ae])${END}`,
  },
  {
    topic: "Drawing",
    starts: "disegnato disegnando",
    behind: `${END}(?! (?:un|il|lo|i|gli) (?:diagramma|schema|quadrato|grafico|diagrammi))`,
  },
  { topic: "Photography", starts: "fotografato fotografando", behind: END },
  { topic: "Sewing", starts: "cucito", behind: ` (?:un|una|due|il|la|le|i|delle) ` },
  { topic: "Knitting", starts: "sferruzzato", behind: END },
  { topic: "Knitting", starts: "lavorato", behind: ` (?:\\p{L}+ )?a maglia${END}` },
  { topic: "Cooking", starts: "cucinato cucinando", behind: END },
  { topic: "Cooking", starts: "provato preparato", behind: ` (?:\\p{L}+ ){0,3}?(?:ricett[ae]|piatt[oi])${END}` },
  { topic: "Baking", starts: "impastato", behind: END },
  { topic: "Exhibitions", starts: "visitato visto", behind: ` (?:una|la|due|delle) (?:\\p{L}+ )?mostr[ae]${END}` },
  { topic: "Theater", starts: "andato andata andati", behind: ` a teatro${END}` },
  {
    topic: "Video Games",
    starts: "giocato finito",
    behind: ` (?:\\p{L}+ ){0,4}?(?:videogioc(?:o|hi)|alla (?:play|switch|console))${END}`,
  },
  { topic: "Board Games", starts: "giocato", behind: ` (?:\\p{L}+ ){0,3}?gioc(?:o|hi) da tavolo${END}` },
  { topic: "Travel", starts: "viaggiato", behind: END },
  { topic: "Camping", starts: "campeggiato", behind: END },
  {
    topic: "Home Improvement",
    starts: "imbiancato ritinteggiato ristrutturato piastrellato",
    behind: ` (?:la|il|le|il mio|la mia|casa)${END}`,
  },
  {
    topic: "Hiking",
    starts: "escursioni escursione camminata camminate",
    behind: ` (?:\\p{L}+ ){0,2}?(?:in|sul|sulle|nei|nelle|al|ai|sui) `,
  },
  { topic: "Fitness", starts: "vado andiamo", behind: ` (?:\\p{L}+ )?in palestra${END}` },
];

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
];

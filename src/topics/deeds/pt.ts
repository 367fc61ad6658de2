import { type Deed, END, words } from "./deed.ts";

const PT_MANY =
  "(?:\\d+|um|uma|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|doze|vinte|vários|várias|alguns|muitos|o|a|os|as)";
const PT_PLANT =
  "(?:tomates?|tomateiros|batatas|cebolas?|alho|feijão|feijões|ervilhas|cenouras?|alfaces?|abobrinhas?|abóboras?|pepinos?|pimentões|pimentas?|ervas|manjericão|morangos|flores|tulipas|roseiras?|árvores frutíferas|verduras|legumes|rabanetes|mudas)";
export const PT: readonly Deed[] = [
  { topic: "Running", starts: "saí fui", behind: ` (?:para |pra )?correr${END}` },
  {
    topic: "Running",
    starts: "corri corremos",
    behind: ` (?:\\p{L}+ )?(?:\\d[\\d.,]* ?(?:km|quilô?metros|quilómetros)|(?:a |uma |minha primeira )?(?:meia[- ])?maratona)`,
  },
  { topic: "Cycling", starts: "pedalei andei", behind: ` (?:\\d[\\d.,]* ?km|de (?:bicicleta|bike))` },
  {
    topic: "Reading",
    starts: "li lemos terminei devorei",
    behind: ` (?:de ler )?${PT_MANY} (?:\\p{L}+ )?(?:livros|romances?)${END}(?! (?:sobre|de receitas))`,
  },
  {
    topic: "Gardening",
    starts: "plantei plantamos semeei colhi transplantei reguei podei",
    behind: ` ${words(3)}${PT_PLANT}${END}`,
  },
  {
    topic: "TV Series",
    starts: "assisti assistimos vi terminei maratonei",
    behind: ` ${words(3)}(?:temporada|séries?)${END}(?! de (?:palestras|vídeos|aulas|dados))`,
  },
  { topic: "Film", starts: "assisti assistimos vi vimos", behind: ` (?:a )?${PT_MANY} (?:\\p{L}+ )?filmes?${END}` },
  { topic: "Film", starts: "fui fomos", behind: ` ao cinema${END}` },
  { topic: "Podcasts", starts: "ouvi ouvimos escutei", behind: ` ${words(2)}podcasts?${END}(?! sobre)` },
  { topic: "Travel", starts: "semana semanas dias férias", behind: " (?:em|no|na) ", needsPlace: true },
  { topic: "Travel", starts: "viajei viajamos viagem", behind: " (?:para|a|ao|à|por) (?:o |a )?", needsPlace: true },
  {
    topic: "Baking",
    starts: "assei assamos",
    behind: ` ${words(2)}(?:pão|pães|bolos?|biscoitos|tortas?|pizzas?)${END}`,
  },
  {
    topic: "Hiking",
    starts: "fiz fizemos",
    behind: ` (?:uma |duas |várias )?(?:trilhas?|caminhada na (?:serra|montanha))${END}`,
  },
  { topic: "Swimming", starts: "nadei nadamos", behind: END },
  { topic: "Fitness", starts: "fui voltei", behind: ` (?:à|para a|pra|ao) (?:academia|ginásio)${END}` },
  { topic: "Concerts", starts: "fui fomos", behind: ` a (?:um|dois|vários) (?:shows?|concertos?)${END}` },
  {
    topic: "Museum Visits",
    starts: "visitei visitamos fui",
    behind: ` (?:o |ao |um |vários )(?:\\p{L}+ )?museus?${END}`,
  },
];

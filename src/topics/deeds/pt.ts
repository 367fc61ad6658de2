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
  { topic: "Reading", starts: "li lido lendo ler", behind: ` (?:um|o|outro) (?:\\p{L}+ )?romance${END}` },
  { topic: "Reading", starts: "li lido lendo ler", behind: " ", needsTitle: "book" },
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
  {
    topic: "Running",
    starts: "correr correndo corro",
    behind: ` (?:\\p{L}+ ){0,3}?(?:vezes por semana|\\d+ ?(?:km|quilômetros)|no parque|na praia|de manhã)${END}`,
  },
  {
    topic: "Walking",
    starts: "caminho caminhei caminhado caminhando",
    behind: ` (?:\\p{L}+ ){0,3}?(?:\\d+ ?(?:km|quilômetros|passos)|todo dia|todos os dias)${END}`,
  },
  { topic: "Cycling", starts: "pedalei pedalando pedalado", behind: END },
  {
    topic: "Reading",
    starts: "li lido lendo ler",
    behind: ` (?:muito|bastante|mais|pouco|antes de dormir|toda noite|\\d+ livros)${END}(?! (?:sobre|código|artigos|de))`,
  },
  { topic: "Reading", starts: "livros livro", behind: ` (?:que (?:eu )?li|lidos?)${END}` },
  { topic: "Film", starts: "assisti assistindo", behind: ` (?:a |ao |aos )?(?:\\p{L}+ ){0,2}?filmes?${END}` },
  {
    topic: "TV Series",
    starts: "assisti maratonei assistindo terminei",
    behind: ` (?:a |à |às )?(?:\\p{L}+ ){0,3}?(?:séries?|temporadas?)${END}(?! de (?:vídeos|aulas|tutoriais|lives|artigos|exercícios|dados))`,
  },
  {
    topic: "Anime",
    starts: "assisti assistindo maratonei",
    behind: ` (?:a |ao |aos )?(?:\\p{L}+ ){0,2}?animes?${END}`,
  },
  { topic: "Ice Skating", starts: "patinei patinando", behind: END },
  { topic: "Surfing", starts: "surfei surfando", behind: END },
  { topic: "Climbing", starts: "escalei escalando", behind: END },
  {
    topic: "Strength Training",
    starts: "fiz fazendo",
    behind: ` (?:\\p{L}+ )?(?:musculação|agachamentos?|supino|flexões)${END}`,
  },
  {
    topic: "Fitness",
    starts: "treinei malhei",
    behind: ` (?:\\p{L}+ ){0,2}?(?:na academia|em casa|pernas|peito|costas)${END}`,
  },
  { topic: "Meditation", starts: "meditei meditado meditando medito", behind: END },
  { topic: "Dance", starts: "dancei dançado dançando", behind: END },
  {
    topic: "Painting",
    starts: "pintei pintado pintando",
    behind: ` (?:\\p{L}+ ){0,3}?(?:quadros?|retratos?|paisage(?:m|ns)|aquarelas?|telas?)${END}`,
  },
  {
    topic: "Drawing",
    starts: "desenhei desenhado desenhando",
    behind: `${END}(?! (?:um|o|os|uma|a) (?:diagrama|esquema|tela|interface|quadrado|mapa))`,
  },
  { topic: "Photography", starts: "fotografei fotografado fotografando", behind: END },
  { topic: "Sewing", starts: "costurei costurado costurando", behind: END },
  { topic: "Knitting", starts: "tricotei tricotado", behind: END },
  { topic: "Crochet", starts: "crochetei", behind: END },
  { topic: "Cooking", starts: "cozinhei cozinhado cozinhando", behind: END },
  {
    topic: "Cooking",
    starts: "testei experimentei preparei",
    behind: ` (?:\\p{L}+ ){0,3}?(?:receitas?|pratos?)${END}`,
  },
  {
    topic: "Baking",
    starts: "assei assado fiz",
    behind: ` (?:\\p{L}+ ){0,2}?(?:pão|pães|bolos?|biscoitos|tortas?)${END}`,
  },
  {
    topic: "Hiking",
    starts: "trilha trilhas",
    behind: ` (?:\\p{L}+ ){0,2}?(?:na|no|em|até|pela|pelo) (?:\\p{L}+ )?(?:serra|montanha|parque|cachoeira|mata|morro|pico)${END}`,
  },
  {
    topic: "Exhibitions",
    starts: "visitei vi fui",
    behind: ` (?:a |uma |à |duas )+(?:\\p{L}+ )?exposiç(?:ão|ões)${END}`,
  },
  { topic: "Theater", starts: "fui fomos", behind: ` ao teatro${END}` },
  {
    topic: "Video Games",
    starts: "joguei jogado jogando zerei",
    behind: ` (?:\\p{L}+ ){0,4}?(?:videogames?|jogos? (?:no|de) (?:ps4|ps5|xbox|switch|pc))${END}`,
  },
  { topic: "Video Games", starts: "zerei zerado", behind: END },
  { topic: "Board Games", starts: "joguei jogamos", behind: ` (?:\\p{L}+ ){0,3}?jogos? de tabuleiro${END}` },
  { topic: "Camping", starts: "acampei acampamos acampado", behind: END },
  { topic: "Personal Finance", starts: "economizei poupei", behind: ` (?:dinheiro|\\p{L}+ do (?:meu )?salário)` },
  {
    topic: "Running",
    starts: "corri corremos completei",
    behind: ` (?:\\p{L}+ ){0,4}?(?:prova|corrida|meia maratona|maratona)${END}`,
  },
  { topic: "Fitness", starts: "fui vou tenho", behind: ` (?:ido )?(?:à|na|pra) academia${END}` },
];

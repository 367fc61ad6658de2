import { type Deed, END, words } from "./deed.ts";

const ES_MANY =
  "(?:\\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|varios|varias|algunos|muchos|el|la|los|las|mi|mis)";
const ES_PLANT =
  "(?:tomates?|tomateras?|patatas|papas|cebollas?|ajos?|judías|guisantes|zanahorias?|lechugas?|calabacines|calabazas?|pepinos?|pimientos?|hierbas|albahaca|fresas|flores|tulipanes|rosales?|árboles frutales|verduras|rábanos)";
export const ES: readonly Deed[] = [
  { topic: "Running", starts: "salí salimos salido fui", behind: ` a correr${END}` },
  {
    topic: "Running",
    starts: "corrí corrimos corrido",
    behind: ` (?:\\p{L}+ )?(?:\\d[\\d.,]* ?(?:km|kilómetros)|(?:la |una |mi primera )?(?:media )?maratón)`,
  },
  { topic: "Cycling", starts: "salí salimos salido fui", behind: ` (?:en|con la) (?:bici|bicicleta)${END}` },
  {
    topic: "Reading",
    starts: "leí leímos leído terminé devoré",
    behind: ` (?:de leer )?${ES_MANY} (?:\\p{L}+ )?(?:libros|novelas?)${END}(?! (?:sobre|de cocina))`,
  },
  {
    topic: "Gardening",
    starts: "planté plantamos plantado sembré sembramos sembrado coseché trasplanté podé regué",
    behind: ` ${words(3)}${ES_PLANT}${END}`,
  },
  {
    topic: "TV Series",
    starts: "vi vimos visto terminé terminamos",
    behind: ` ${words(3)}(?:temporada|serie)${END}(?! de (?:charlas|vídeos|videos|tutoriales|datos|tiempo))`,
  },
  { topic: "Film", starts: "vi vimos visto", behind: ` ${ES_MANY} (?:\\p{L}+ )?(?:películas?|pelis?)${END}` },
  { topic: "Film", starts: "fui fuimos ido", behind: ` al cine${END}` },
  { topic: "Podcasts", starts: "escuché escuchado escuchamos", behind: ` ${words(2)}p[oó]dcasts?${END}(?! sobre)` },
  { topic: "Travel", starts: "semana semanas días vacaciones escapada", behind: " (?:en|a|por) ", needsPlace: true },
  { topic: "Travel", starts: "viajé viajamos viajado viaje", behind: " (?:en tren )?(?:a|por) ", needsPlace: true },
  {
    topic: "Baking",
    starts: "horneé horneamos horneado",
    behind: ` ${words(2)}(?:pan|panes|bizcochos?|tartas?|galletas|pizzas?|hogazas?)${END}`,
  },
  {
    topic: "Hiking",
    starts: "hice hicimos fuimos fui",
    behind: ` (?:de )?(?:senderismo|excursión|una ruta (?:por|en) (?:la )?(?:montaña|sierra))${END}`,
  },
  { topic: "Swimming", starts: "nadé nadamos nadado", behind: END },
  { topic: "Fitness", starts: "fui ido volví vuelto", behind: ` al gimnasio${END}` },
  { topic: "Concerts", starts: "fui fuimos", behind: ` a (?:un|dos|varios) (?:\\p{L}+ )?conciertos?${END}` },
  {
    topic: "Museum Visits",
    starts: "visité visitamos fui",
    behind: ` (?:al |el |un |varios )(?:\\p{L}+ )?museos?${END}`,
  },
];

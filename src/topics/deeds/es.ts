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
  {
    topic: "Running",
    starts: "correr corriendo corro",
    behind: ` (?:\\p{L}+ ){0,3}?(?:veces (?:por|a la) semana|\\d+ ?(?:km|kilómetros)|por (?:el|la) (?:parque|playa|montaña|río)|por las (?:mañanas|tardes))${END}`,
  },
  {
    topic: "Walking",
    starts: "camino caminé caminado caminando andar",
    behind: ` (?:\\p{L}+ ){0,3}?(?:\\d+ ?(?:km|kilómetros|pasos)|cada día|todos los días|diez mil pasos)${END}`,
  },
  { topic: "Cycling", starts: "pedaleé pedaleado pedaleando", behind: END },
  { topic: "Cycling", starts: "fui ido voy montado", behind: ` (?:\\p{L}+ ){0,3}?en (?:bici|bicicleta)${END}` },
  {
    topic: "Reading",
    starts: "leído leí leyendo leer",
    behind: ` (?:mucho|muchísimo|más|bastante|poco|antes de dormir|cada noche|\\d+ libros)${END}(?! (?:sobre|código|artículos|de))`,
  },
  { topic: "Reading", starts: "leí leído leyendo leer", behind: ` (?:una|la|otra|mi) (?:\\p{L}+ )?novela${END}` },
  { topic: "Reading", starts: "leí leído leyendo leer", behind: " ", needsTitle: "book" },
  { topic: "Inline Skating", starts: "patiné patinado patinando patino", behind: END },
  {
    topic: "Inline Skating",
    starts: "aprender aprendiendo aprendí aprendido comprometí salido salir",
    behind: ` a patinar${END}`,
  },
  { topic: "Skiing", starts: "esquié esquiado esquiando", behind: END },
  { topic: "Surfing", starts: "surfeé surfeado surfeando", behind: END },
  {
    topic: "Climbing",
    starts: "escalé escalado escalando",
    behind: `${END}(?! (?:el|la|los|las) (?:sistema|servicio|servidor|problema|app|aplicación))`,
  },
  { topic: "Swimming", starts: "nadando", behind: END },
  { topic: "Strength Training", starts: "levanté levantado levantando", behind: ` (?:\\p{L}+ )?pesas${END}` },
  {
    topic: "Strength Training",
    starts: "hice hecho haciendo",
    behind: ` (?:\\p{L}+ )?(?:pesas|sentadillas|dominadas)${END}`,
  },
  { topic: "Fitness", starts: "apunté apuntado", behind: ` (?:\\p{L}+ )?(?:al|a un) gimnasio${END}` },
  { topic: "Fitness", starts: "entrenado entrené", behind: ` (?:en el gimnasio|en casa)${END}` },
  { topic: "Meditation", starts: "medité meditado meditando medito", behind: END },
  { topic: "Dance", starts: "bailé bailado bailando", behind: END },
  {
    topic: "Painting",
    starts: "pinté pintado pintando",
    behind: ` (?:\\p{L}+ ){0,3}?(?:cuadros?|retratos?|paisajes?|acuarelas?|lienzos?|bodegones?)${END}`,
  },
  {
    topic: "Drawing",
    starts: "dibujé dibujado dibujando",
    behind: `${END}(?! (?:un|el|los) (?:diagrama|esquema|cuadrado|rectángulo|sprite|mapa))`,
  },
  { topic: "Photography", starts: "fotografié fotografiado fotografiando", behind: END },
  {
    topic: "Photography",
    starts: "hice hecho saqué tomé revelé",
    behind: ` (?:\\p{L}+ ){0,2}?(?:fotos|fotografías|carretes?)${END}(?! (?:de (?:perfil|pantalla)))`,
  },
  { topic: "Sewing", starts: "cosí cosido cosiendo", behind: END },
  { topic: "Knitting", starts: "tejí tejido tejiendo", behind: ` (?:un|una|dos|mi|el|los|las|unos|unas) ` },
  { topic: "Cooking", starts: "cociné cocinado cocinando", behind: END },
  { topic: "Cooking", starts: "probé probado preparé", behind: ` (?:\\p{L}+ ){0,3}?(?:recetas?|platos?)${END}` },
  {
    topic: "Baking",
    starts: "hice hecho",
    behind: ` (?:\\p{L}+ ){0,2}?(?:pan|panes|bizcochos?|galletas|pan casero)${END}`,
  },
  {
    topic: "Hiking",
    starts: "rutas ruta caminata excursión",
    behind: ` (?:\\p{L}+ ){0,2}?(?:por|en|a) (?:la |el |los |las )?(?:montaña|montañas|sierra|bosque|pirineos|picos)${END}`,
  },
  {
    topic: "Exhibitions",
    starts: "visité vi fui visitamos",
    behind: ` (?:a |una |la |dos |varias )+(?:\\p{L}+ )?exposici(?:ón|ones)${END}`,
  },
  { topic: "Theater", starts: "fui fuimos ido", behind: ` al teatro${END}` },
  {
    topic: "Video Games",
    starts: "jugué jugado jugando terminé",
    behind: ` (?:\\p{L}+ ){0,4}?(?:videojuegos?|a la (?:play|consola|switch)|en la (?:play|switch|consola))${END}`,
  },
  { topic: "Board Games", starts: "jugué jugado jugamos jugando", behind: ` (?:\\p{L}+ ){0,3}?juegos? de mesa${END}` },
  { topic: "Camping", starts: "acampé acampamos acampado", behind: END },
  {
    topic: "Personal Finance",
    starts: "ahorré ahorrado ahorrando ahorrar",
    behind: ` (?:\\p{L}+ ){0,2}?(?:dinero|euros|pesos|sueldo|salario)${END}`,
  },
  {
    topic: "Personal Finance",
    starts: "vigilar controlar llevar",
    behind: ` (?:la economía|mis gastos|los gastos|las cuentas)${END}`,
  },
  {
    topic: "Home Improvement",
    starts: "pinté alicaté renové reformé",
    behind: ` (?:la|el|las|mi) (?:cocina|baño|habitación|salón|paredes|casa)${END}`,
  },
  { topic: "Inline Skating", starts: "vuelto volví", behind: ` a patinar${END}` },
  { topic: "Fitness", starts: "voy vamos", behind: ` (?:\\p{L}+ )?al gimnasio${END}` },
];

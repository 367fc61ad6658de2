import type { CueTable } from "./cue.ts";

const WITH =
  "(?: (?:a|al|con|en|por|sobre|el|la|los|las|un|una|unos|unas|de|del|mi|mis|más|mucho|un poco|también|por fin|las bases (?:de|del)))*";

export const ES: CueTable = {
  cues: [
    {
      words: `(?:abandon(?:é|ado|ando)|dejé(?: de)?|dejado(?: de)?|renunci(?:é|ado) a|me rendí con)${WITH}`,
      says: "do",
      status: "dropped",
    },
    {
      words: "(?:paus(?:é|ado)|en pausa|parad[oa]s?|aparqu?(?:é|ado)|descanso de|aplac(?:é|ado))",
      says: "do",
      scope: "clause",
      status: "paused",
    },
    {
      words: `(?:retom(?:é|ado|ando)|volv(?:í|iendo) (?:a|al)|vuelto (?:a|al)|de vuelta (?:a|al|con)|reempe(?:cé|zado)|recuper(?:é|ado))${WITH}`,
      says: "learn",
      status: "resumed",
    },
    {
      words: `(?:empe(?:cé|zado|zando)|comen(?:cé|zado|zando)) a (?:aprender|estudiar|practicar)${WITH}`,
      says: "study",
      status: "started",
    },
    {
      words: `(?:empe(?:cé|zado|zando)|comen(?:cé|zado|zando)|inici(?:é|ado)|me (?:apunté|inscribí|matriculé) (?:a|al|en)|me puse (?:a|con)|me he puesto (?:a|con))${WITH}(?: (?:aprender|estudiar|leer|usar|tocar|practicar|hacer|jugar)${WITH})?`,
      says: "learn",
      status: "started",
    },
    {
      words: `(?:segu(?:í|ido|imos)|sigo|continu(?:é|ado|ando|o))${WITH}(?: (?:aprendiendo|estudiando|leyendo|practicando|trabajando|tocando)${WITH})?`,
      says: "learn",
      status: "continued",
    },
    {
      words: `(?:profundi(?:cé|zado|zando) en|ahond(?:é|ado|ando) en|me (?:he )?(?:sumergí|sumergido|metí de lleno|obsesion(?:é|ado)|enganch(?:é|ado)|apasion[oóé]) (?:en|con|a|por))${WITH}`,
      says: "study",
      depth: "deep-dive",
    },
    {
      words: `(?:eché un vistazo (?:a|al)|echado un vistazo (?:a|al)|ojeé|hoje(?:é|ado)|por encima)${WITH}`,
      says: "learn",
      depth: "touched",
    },
    {
      words: `(?:cursos?|cursillo|taller|clases?|seminario|tutorial(?:es)?|manual|introducción) (?:de|del|sobre|a|al)${WITH}|libros? sobre${WITH}`,
      says: "study",
    },
    { words: `(?:aprend(?:í|imos|ido|iendo|o)|estudi(?:é|amos|ado|ando|o)|me form(?:é|o) en)${WITH}`, says: "study" },
    {
      words: `(?:curso|taller|libro|clases?|lecciones?|charla|conferencia|artículos?|tutorial(?:es)?|vídeos?|videos?|seminario|manual|introducción|documental) (?:de|del|sobre|a|al)${WITH}`,
      says: "subject",
    },
    {
      words: `(?:aprend(?:í|imos|ido|iendo|o)|estudi(?:é|amos|ado|ando|o)|descubr(?:í|iendo)|descubierto|me interes(?:é|a|o)(?: (?:por|en))?|me (?:he )?familiaric(?:é|ado) con|me form(?:é|o) en)${WITH}`,
      says: "subject",
    },
    {
      words: `(?:explor(?:é|ado|ando|o)|abordamos|ejercicios (?:sobre|con)|hablamos de|practi(?:qué|cado|cando|co)|repas(?:é|ado|ando|o)|investig(?:ué|ado|ando)|experiment(?:é|ado|ando)|entren(?:é|ado|ando|o)|ensay(?:é|ado|ando)|memori(?:cé|zado|zando))${WITH}`,
      says: "learn",
    },
    {
      words: `(?:le(?:í|ído|yendo)|rele(?:í|ído)|us(?:é|ado|ando)|prob(?:é|ando|ado)|termin(?:é|ado|ando)|acab(?:é|ado)|complet(?:é|ado)|hice|hecho|haciendo|trabaj(?:é|ando|ado)|escrib(?:í|iendo)|escrito|jugu?(?:é|ado|ando)|to(?:qué|cado|cando)|vi|visto|viendo|escuch(?:é|ado|ando)|constru(?:í|ido|yendo)|program(?:é|ado|ando)|cocin(?:é|ado|ando)|cos(?:í|ido|iendo)|pint(?:é|ado|ando)|dibuj(?:é|ado|ando)|instal(?:é|ado)|configur(?:é|ado)|cre(?:é|ado)|enseñ(?:é|ado|ando)|corr(?:í|ido|iendo)|nad(?:é|ado|ando)|asist(?:í|ido) a|mont(?:é|ado)|traduj(?:e|ido)|me (?:gustó|encantó|encanta)|(?:implement|desarroll|despleg|depur|diseñ|refactori[zc]|agreg|añad|arregl|mejor|reali[zc]|public|revis|anali[zc]|visit|particip|prepar|hor?ne|plant|viaj|compr|migr|automati[zc]|optimi[zc]|solucion|corregi|document|integr|compu|grab|edit|borda?|soldé?|sold|imprim|cant|bail|fotografi|avan[zc]|dedi[cq]u?|complet|cambi|modific|document)(?:é|í|ado|ido|ando|iendo|amos|imos)|resolv(?:í|iendo|imos)|resuelto|conseguid[oa]|consegu(?:í|imos)|logr(?:é|ado|amos)|empleado|leemos|leímos|hicimos|vimos|jugamos|usamos|creamos|trabajamos|escribimos|probamos|terminamos)${WITH}`,
      says: "do",
    },
    // 'Instalación de …', as a line of a log.
    {
      words: `(?<=^[^a-zß-ɏ]{0,8})(?:instalación|configuración|creación|implementación|desarrollo|lectura|estudio|repaso|práctica|ejercicios|revisión|despliegue|diseño|puesta en marcha|pruebas?|inicio|introducción|exploración|uso|traducción|escritura|preparación|avance|continuación|análisis|resolución|finalización|visionado) (?:de|del|con|en|a|al|sobre)${WITH}`,
      says: "do",
    },
    {
      words: `(?:leo|uso|escribo|toco|juego|cocino|pinto|dibujo|corro|nado|programo|trabajo|coso|tejo|desarrollo|entreno|me gustan?|me encantan?)(?= (?:a|con|en|el|la|los|las|un|una|de|[a-z]))${WITH}`,
      says: "do",
    },
  ],
  planned:
    "(?:quiero|quisiera|querría|me gustaría|voy a|espero|planeo|pienso|debería|podría|(?:hubiera|hubiese|habría) [a-z]+do|tengo que|hay que|algún día|mañana|quizás?|tal vez|a lo mejor|próxim[oa]|ojalá|pendiente|propósitos?)",
  denied:
    "(?:nunca|no(?! (?:s[oó]lo|solamente|contento|conforme|obstante|(?:he |pude |logr[eé] |consegu[ií] )?(?:entend|comprend|termin|acab)[a-zéíó]{1,5}))|sin(?! (?:embargo|duda|parar))|tampoco|en vez de|en lugar de|ningun[oa]?|jamás|nada de|ni)",
  others:
    "(?:(?:mi|mis|su|sus|un|una|el|la|los|nuestr[oa]s?)\\s+(?:herman[oa]s?|madre|padre|mujer|marido|espos[oa]|novi[oa]|pareja|amig[oa]s?|hij[oa]s?|niet[oa]s?|colegas?|compañer[oa]s?|jef[ea]|vecin[oa]s?|prim[oa]s?|ti[oa]|profesora?|equipo|sobrin[oa])|él|ella|ellos|ellas|la gente|dicen)",
  breaks:
    "pero|porque|aunque|mientras|sino|pues|y yo|sin embargo|ya que|así que|y luego|después|que|cuando|donde|entonces",
};

import type { Wording } from "./wording.ts";

export const ES: Wording = {
  because:
    "porque|ya que|puesto que|debido a|por culpa de|gracias (?:a|al)|para (?:poder|entender|saber|aprender|que)|a fin de|por falta de|después de (?:leer|ver|oír)|a causa de|como (?:quería|necesitaba|tenía|no)",
  therefore:
    "por eso|por lo que|así que|de ahí que|lo que me|eso me|esto me|así (?:es como|fue como|llegué)|por esa razón|entonces",
  wish: "(?:yo )?(?:quería|necesitaba|tenía ganas de|me interesaba|sentía curiosidad)",
  lack: "sin (?:tiempo|ganas|energía|dinero)|no (?:tenía|tuve|tengo|había|me quedaba) (?:tiempo|ganas|energía|dinero)|falta de tiempo|demasiado (?:caro|difícil|cansado|cansada|ocupado|ocupada)|enfermo|enferma|aburrido|aburrida|aburría",
  began:
    "empecé|empezado|empezar|comencé|comenzado|inicié|descubrí|me puse|me apunté|me metí|probé|compré|elegí|pasé a|cambié a|llegué a|me interesé|decidí|llevó",
  deepened:
    "profundicé|a fondo|en serio|más profundo|me sumergí|me concentré|me centré|todos los días|cada (?:día|noche)",
  paused: "pausé|pausa|aparqué|dejé de lado|suspendí|interrumpí|dejé|paré|aplacé",
  returned: "volví|retomé|regresé|de nuevo|otra vez|reanudé|vuelta a",
  again: "de nuevo|otra vez",
  dropped: "dejé|abandoné|renuncié|lo dejé|paré|terminé con",
  learned: "aprendí|aprendido|estudié|leí|trabajé|usé|construí|exploré|practiqué|vi",
  it: "lo|la|los|las|eso|esto|ello",
  self: null,
  ahead:
    "voy a|vamos a|quiero|quisiera|me gustaría|podría|debería|quizás?|tal vez|algún día|mañana|próxim[oa]|nunca|si|pienso",
  back: "(?:el|la) (?:año|invierno|verano|otoño|primavera) pasad[oa]|hace (?:\\p{L}+ )?(?:años|meses|semanas)|en aquel entonces|antes",
  breaks: "pero|aunque|mientras|sino|hasta|que me|donde",
  after: null,
  plain: {
    began: "empecé|comencé",
    paused: "pausé|aparqué|suspendí",
    dropped: "abandoné|dejé de lado|renuncié (?:a|al)",
    returned: "retomé|volví (?:a|al)",
  },
  course: {
    to: "pasé (?:a|al)|me pasé (?:a|al)|cambié (?:a|al)|me volqué (?:en|hacia)|(?:dejó|dejaron|dio|dieron) paso (?:a|al)|desvío (?:hacia|por|a|al)|giré hacia",
    from: "en (?:vez|lugar) de|en vez del|reemplazó (?:a|al)|sustituyó (?:a|al)|ocupó el lugar de|cambié de",
    mark: "desvío|rodeo|en su lugar|cambi[oé] de rumbo|viraje|giro",
  },
  leads: [
    {
      order: "between",
      words:
        "me (?:llevó|llevaron|condujo|trajo|empujó|hizo)(?: \\p{L}+)* (?:a|al|hacia|hasta)|(?:así|por eso) (?:llegué|empecé|aprendí)(?: \\p{L}+)? (?:a|al|con|en)?|despertó mi interés (?:por|en)",
    },
    {
      order: "opening",
      words: "de|del|desde|después de|tras|leyendo|aprendiendo|estudiando|trabajando (?:en|con)",
      onward: "(?:llegué|pasé|quise|empecé|descubrí|encontré|me fui)",
    },
    { order: "back", words: "para|por|porque|gracias a", behind: "necesit(?:é|aba)|aprendí|empecé" },
  ],
  away: "no (?:he|había) (?:escrito|publicado)|no (?:escribí|publiqué)|sin (?:escribir|publicar|entradas)|(?:me tomé|tomé|hice) (?:un descanso|una pausa)|(?:estuve|estaba|he estado) (?:muy )?(?:enferm[oa]|ocupad[oa]|fuera|de viaje)|nuevo trabajo|trabajo nuevo|mudanza|me mudé|largo silencio|baja (?:médica|por)",
};

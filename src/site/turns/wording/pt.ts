import type { Wording } from "./wording.ts";

export const PT: Wording = {
  because:
    "porque|já que|uma vez que|visto que|devido (?:a|ao|à)|por causa d(?:e|o|a)|graças (?:a|ao|à)|para (?:poder|entender|perceber|saber|aprender|que)|a fim de|por falta de|depois de (?:ler|ver|ouvir)|como (?:queria|precisava|tinha|não)",
  therefore:
    "por isso|por esse motivo|portanto|então (?:comecei|decidi)|daí|o que me|isso me|isto me|levou-me|foi assim que|assim (?:cheguei|comecei)",
  wish: "(?:eu )?(?:queria|precisava|tinha vontade de|interessava-me|me interessava)",
  lack: "sem (?:tempo|vontade|energia|dinheiro)|não (?:tinha|tive|tenho|havia|sobrava) (?:tempo|vontade|energia|dinheiro)|falta de tempo|demasiado (?:caro|difícil)|muito (?:cansad[oa]|ocupad[oa])|doente|entediad[oa]",
  began:
    "comecei|começado|começar|iniciei|descobri|inscrevi-me|me inscrevi|experimentei|comprei|escolhi|passei (?:a|para)|mudei para|cheguei a|interessei-me|me interessei|decidi",
  deepened: "aprofundei|a fundo|a sério|mergulhei|concentrei-me|me concentrei|todos os dias|cada (?:dia|noite)",
  paused: "pausei|pausa|pus de lado|deixei de lado|suspendi|interrompi|parei|adiei",
  returned: "voltei|retomei|regressei|de novo|outra vez|novamente",
  again: "de novo|outra vez|novamente",
  dropped: "deixei|larguei|abandonei|desisti|parei",
  learned: "aprendi|estudei|li|trabalhei|usei|construí|explorei|pratiquei|vi",
  it: "o|a|os|as|isso|isto|ele|ela|dele|dela",
  self: null,
  ahead: "vou|vamos|quero|gostaria|poderia|deveria|talvez|um dia|amanhã|próxim[oa]|nunca|se|penso",
  back: "(?:no|o|na) (?:ano|inverno|verão|outono|primavera) passad[oa]|há (?:\\p{L}+ )?(?:anos|meses|semanas)|naquela altura|naquele tempo",
  breaks: "mas|embora|enquanto|até|onde",
  after: null,
  plain: {
    began: "comecei",
    paused: "pausei|pus de lado|suspendi",
    dropped: "abandonei|larguei|desisti d(?:e|o|a)",
    returned: "retomei|voltei (?:a|ao|à)",
  },
  course: {
    to: "passei (?:a|ao|à|para)|mudei (?:para|a)|voltei-me para|virei-me para|(?:deu|deram) lugar (?:a|ao|à)|desvio (?:para|por|pelo|pela)|migrei para",
    from: "em vez d(?:e|o|a)|ao invés d(?:e|o|a)|em lugar d(?:e|o|a)|substituiu|tomou o lugar d(?:e|o|a)",
    mark: "desvio|em vez disso|em vez disto|mudança de rumo|mudei de rumo|guinada",
  },
  leads: [
    {
      order: "between",
      words:
        "(?:levou|levaram|trouxe|empurrou)-me (?:a|ao|à|para)|me (?:levou|levaram|trouxe|empurrou) (?:a|ao|à|para)|foi assim que (?:cheguei|comecei)(?: \\p{L}+)? (?:a|ao|à|com)?|despertou o meu interesse (?:por|em)",
    },
    {
      order: "opening",
      words: "de|do|da|depois de|após|lendo|a ler|estudando|a estudar",
      onward: "(?:cheguei|passei|quis|comecei|descobri|encontrei)",
    },
    { order: "back", words: "para|por|porque|graças a", behind: "precis(?:ei|ava)|aprendi|comecei" },
  ],
  away: "não (?:tenho|tinha) (?:escrito|publicado)|não (?:escrevi|publiquei|postei)|sem (?:escrever|publicar|entradas)|(?:fiz|tirei) uma pausa|(?:estive|estava) (?:muito )?(?:doente|ocupad[oa]|fora|de viagem)|novo (?:emprego|trabalho)|emprego novo|mudança de casa|mudei de (?:casa|cidade)|longo silêncio|licença (?:de|médica)",
};

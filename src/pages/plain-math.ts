/** Commands of TeX that are a sign. */
const SIGNS: Readonly<Record<string, string>> = {
  ...spell(
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon",
    "αβγδεζηθικλμνξπρστυ",
  ),
  ...spell("phi chi psi omega varepsilon vartheta varphi varrho varsigma", "φχψωεϑϕϱς"),
  ...spell("Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega", "ΓΔΘΛΞΠΣΥΦΨΩ"),
  ...spell("leq le geq ge neq ne approx equiv sim propto ll gg cong simeq", "≤≤≥≥≠≠≈≡∼∝≪≫≅≃"),
  ...spell("in notin ni subset subseteq supset supseteq cup cap setminus emptyset varnothing", "∈∉∋⊂⊆⊃⊇∪∩∖∅∅"),
  ...spell("forall exists neg land lor to rightarrow leftarrow Rightarrow Leftarrow mapsto iff", "∀∃¬∧∨→→←⇒⇐↦⇔"),
  ...spell("times cdot div pm mp ast circ oplus otimes bullet", "×·÷±∓∗∘⊕⊗•"),
  ...spell("sum prod int oint partial nabla bigtriangledown infty angle perp parallel", "∑∏∫∮∂∇▽∞∠⊥∥"),
  ...spell("ldots dots cdots vdots langle rangle ell hbar prime degree star dagger", "……⋯⋮⟨⟩ℓℏ′°⋆†"),
};
/** Commands that only say how a formula is set: between signs they are a space or nothing. */
const SPACING = /\\(?:quad|qquad|[,;:! ])/g;
const LAYOUT = /\\(?:left|right|limits|nolimits|displaystyle|textstyle|big|Big|bigg|Bigg)(?![a-zA-Z])/g;
/** Around words and letters; the letter form is dropped, except for the sets of numbers. */
const SETTING =
  /\\(?:text|textrm|textit|textbf|mathrm|mathbf|mathit|mathsf|boldsymbol|bm|operatorname)\s*\{([^{}]*)\}/g;
const SETS: Readonly<Record<string, string>> = spell("C H N P Q R Z E", "ℂℍℕℙℚℝℤ𝔼");
/** Over a single letter. */
const ACCENTS: Readonly<Record<string, string>> = spell(
  "hat widehat bar overline tilde widetilde vec dot ddot",
  "\u0302\u0302\u0304\u0304\u0303\u0303\u20d7\u0307\u0308",
);
const FUNCTIONS = /\\(sin|cos|tan|exp|log|ln|lim|max|min|sup|inf|arg|det|dim|ker|gcd|Pr)(?![a-zA-Z])/g;
const RAISED = spell("0 1 2 3 4 5 6 7 8 9 + - = ( ) n i T", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵀ");
const LOWERED = spell(
  "0 1 2 3 4 5 6 7 8 9 + - = ( ) a e h i j k l m n o p r s t u v x",
  "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ",
);
/** x_1, but not my_1 or x_1a: names in programs have such strokes, too. */
const INDEX = /(?<![A-Za-z\d_])(\p{L}\p{M}?)(_)([\p{L}\d])(?![A-Za-z\d_])/gu;
const POWER = /([\p{L}\d]\p{M}?|[)\]|])\s?\^\s?([\p{L}\d])(?![A-Za-z\d])/gu;
/** As wide on one side as on the other. */
const RELATION = /(\S)([≤≥≠≈≡∼∈∉⊂⊆→]) (?=\S)/g;
/** A group is read from the inside out. */
const DEEPEST = 5;

/**
 * Words that were quoted with formulas in TeX, as plain text that can be read: 'Let \psi \in \mathbb{R}^2' → 'Let ψ ∈ ℝ²'. Words without a command
 * of TeX stay as they are, and so does every command that is not known: nothing is left out.
 */
export function sayMath(text: string): string {
  if (!/\\[a-zA-Z]/.test(text)) return text;
  let said = text.replace(LAYOUT, "").replace(FUNCTIONS, "$1");
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const before = said;
    said = said
      .replace(SETTING, "$1")
      .replace(/\\mathbb\s*(?:\{(\w)\}|(\w))/g, (all, a, b) => SETS[a ?? b] ?? all)
      .replace(/(?<![:\\/])\\([a-zA-Z]+)/g, (all, name) => (Object.hasOwn(SIGNS, name) ? `${SIGNS[name]}` : all))
      .replace(/\\(\w+)\s*\{(\p{L})\}/gu, (all, name, letter) =>
        Object.hasOwn(ACCENTS, name) ? letter + ACCENTS[name] : all,
      )
      .replace(
        /\\[dt]?frac\s*(?:\{([^{}]*)\}|(\w))\s*(?:\{([^{}]*)\}|(\w))/g,
        (_, a, b, c, d) => `${hold(a ?? b)}/${hold(c ?? d)}`,
      )
      .replace(/\\sqrt\s*(?:\{([^{}]*)\}|(\w))/g, (_, a, b) => `√${hold(a ?? b)}`)
      .replace(/([\^_])\s*\{([^{}]*)\}/g, (_, way, inner) => shift(way, inner))
      .replace(INDEX, (_, base, way, inner) => base + shift(way, inner))
      .replace(POWER, (_, base, inner) => base + shift("^", inner));
    if (said === before) break;
  }
  return said.replace(SPACING, " ").replace(RELATION, "$1 $2 ").replace(/ {2,}/g, " ").trim();
}

/** A part of a fraction that is more than one number or letter stands in brackets. */
function hold(part: string): string {
  const inner = part.trim();
  return /^[\p{L}\p{M}\d.]+$/u.test(inner) ? inner : `(${inner})`;
}

/** As raised or lowered signs where there are such for all of it, else behind the sign of TeX. */
function shift(way: string, part: string): string {
  const signs = way === "^" ? RAISED : LOWERED;
  const inner = part.trim();
  const shifted = [...inner].map((sign) => (Object.hasOwn(signs, sign) ? signs[sign] : null));
  if (inner !== "" && !shifted.includes(null)) return shifted.join("");
  return [...inner].length === 1 || /^\(.*\)$/.test(inner) ? way + inner : `${way}(${inner})`;
}

function spell(names: string, signs: string): Record<string, string> {
  const each = [...signs];
  return Object.fromEntries(names.split(" ").map((name, index) => [name, each[index] ?? ""]));
}

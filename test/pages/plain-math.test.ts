import { expect, it } from "vitest";
import { sayMath } from "../../src/pages/plain-math.ts";

it.each([
  ["Let \\psi be the chance that a bed has a bittern at all.", "Let ψ be the chance that a bed has a bittern at all."],
  ["The proof needs |a|\\le 1, the length.", "The proof needs |a| ≤ 1, the length."],
  [
    "The ballast runs at 33.1 kHz, and 33.1 - 2\\times16 = 1.1.",
    "The ballast runs at 33.1 kHz, and 33.1 - 2×16 = 1.1.",
  ],
  ["K \\geq 0 with x_1 and x_2 in \\mathbb{R}^2", "K ≥ 0 with x₁ and x₂ in ℝ²"],
  ["PRE = \\frac{TP}{TP+FP}.", "PRE = TP/(TP+FP)."],
  ["t_k = \\frac 1L", "tₖ = 1/L"],
  ["J(w) = \\sum\\limits_{i=1}^{N}(y_i-w_0)^2", "J(w) = ∑ᵢ₌₁^N(yᵢ-w₀)²"],
  ["(RSS + 2d\\hat{\\sigma}^2)", "(RSS + 2dσ̂²)"],
  ["\\beta_t, CV_{(K)} and \\sqrt{x+1}", "βₜ, CV_(K) and √(x+1)"],
  ["元素x_1 \\in S", "元素x₁ ∈ S"],
  ["参数w是我们通过设定一个具体的\\lambda后", "参数w是我们通过设定一个具体的λ后"],
])("%s", (tex, said) => {
  expect(sayMath(tex)).toBe(said);
});

it.each(["a snake_case name, 2^10 and $5", "C:\\pi\\notes", "\\unknown{x} stays", "printf('\\n')"])(
  "leaves '%s' as it is",
  (text) => {
    expect(sayMath(text)).toBe(text);
  },
);

/** Hides what a filter does not ask for: bars, lanes and, in the list below, topics and periods. */

import { separateLanes } from "./lane-shapes.js";

/** @typedef {{ q: string, depth: string, status: string, field: string, year: string }} State */

const DEPTHS = ["touched", "worked-on", "deep-dive"];

/** @type {Map<HTMLDetailsElement, boolean>} What was open before a filter opened it. */
const opened = new Map();

/** @param {string} depth @param {string} turn Statuses, one or more. @param {State} state */
function isOfKind(depth, turn, state) {
  const deep = state.depth === "" || (turn !== "planned" && DEPTHS.indexOf(depth) >= DEPTHS.indexOf(state.depth));
  return deep && (state.status === "" || turn.split(" ").includes(state.status));
}

/** @param {Element} lane @param {State} state */
function filterLane(lane, state) {
  const name = lane.querySelector(".name");
  const label = (name?.querySelector("title") ?? name)?.textContent ?? "";
  const field = lane.getAttribute("data-field") ?? "";
  let kept = 0;
  for (const [index, bar] of lane.querySelectorAll("a[data-days]").entries()) {
    const depth = DEPTHS.find((one) => bar.classList.contains(one)) ?? "";
    const turn = bar.classList.contains("plan") ? "planned" : (bar.getAttribute("data-status") ?? "");
    const fits = isOfKind(depth, turn, state);
    for (const shape of lane.querySelectorAll(`[data-bar="${index}"]`)) shape.classList.toggle("faint", !fits);
    if (fits) kept += 1;
  }
  const fits = kept > 0 && label.toLowerCase().includes(state.q) && (!state.field || field === state.field);
  lane.toggleAttribute("hidden", !fits);
  return fits;
}

/** Lays the lanes that are left close together. @param {SVGSVGElement} svg @param {State} state */
export function filterChart(svg, state) {
  separateLanes(svg);
  const [head = 0, fieldHeight = 0, laneHeight = 0, foot = 0, middle = 0] = (svg.dataset.layout ?? "")
    .split(" ")
    .map(Number);
  let y = head;
  let count = 0;
  /** @type {Element | null} */
  let field = null;
  for (const row of svg.querySelectorAll(":scope > .field, :scope > .lane")) {
    if (row.classList.contains("field")) {
      field = row;
      row.toggleAttribute("hidden", true);
    } else if (filterLane(row, state)) {
      if (field?.hasAttribute("hidden")) {
        field.removeAttribute("hidden");
        field.setAttribute("transform", `translate(0 ${y})`);
        y += fieldHeight;
      }
      row.setAttribute("transform", `translate(0 ${y + middle})`);
      y += laneHeight;
      count += 1;
    }
  }
  svg.toggleAttribute("hidden", count === 0);
  stretchAxis(svg, y + 4);
  svg.setAttribute("height", String(y + foot));
  return count;
}

/** @param {SVGSVGElement} svg @param {number} bottom */
function stretchAxis(svg, bottom) {
  for (const line of svg.querySelectorAll(".axis line")) line.setAttribute("y2", String(bottom));
  for (const fold of svg.querySelectorAll(".fold rect"))
    fold.setAttribute("height", String(bottom - Number(fold.getAttribute("y"))));
  svg.querySelector(".foot")?.setAttribute("transform", `translate(0 ${bottom})`);
}

/** @param {HTMLDetailsElement} details @param {boolean} active */
export function openWhile(details, active) {
  if (active && !opened.has(details)) opened.set(details, details.open);
  if (active) details.open = true;
  else if (opened.has(details)) {
    details.open = opened.get(details) ?? false;
    opened.delete(details);
  }
}

/** @param {State} state @param {ReadonlyMap<string, string>} fields */
export function filterPeriods(state, fields) {
  const active = Object.values(state).some((value) => value !== "");
  const hideWithout = (/** @type {Element} */ box, /** @type {string} */ items) =>
    box.toggleAttribute("hidden", active && !box.querySelector(`${items}:not([hidden])`));
  for (const item of document.querySelectorAll(".in-words .meters li")) {
    const name = item.querySelector(".topic");
    const label = name?.textContent?.toLowerCase() ?? "";
    const field = fields.get(name?.getAttribute("href") ?? "") ?? "";
    const kind = isOfKind(item.getAttribute("data-depth") ?? "touched", item.getAttribute("data-status") ?? "", state);
    item.toggleAttribute("hidden", !kind || !label.includes(state.q) || (state.field !== "" && field !== state.field));
  }
  for (const day of document.querySelectorAll(".in-words .days > li")) hideWithout(day, ".meters li");
  for (const card of document.querySelectorAll(".period-card")) hideWithout(card, ".meters li");
  for (const year of document.querySelectorAll("details.period-year")) {
    if (!(year instanceof HTMLDetailsElement)) continue;
    const other = state.year !== "" && year.id !== `periods-${state.year}`;
    hideWithout(year, ".period-card");
    if (other) year.hidden = true;
    openWhile(year, active && year.hidden === false);
  }
  const earlier = document.querySelector("details.earlier-years");
  if (earlier instanceof HTMLDetailsElement) {
    hideWithout(earlier, ".period-year");
    openWhile(earlier, active && earlier.hidden === false);
  }
  // A heading stands above something: above years, or above the cards of what has none.
  for (const part of document.querySelectorAll(".in-words"))
    hideWithout(part, part.querySelector(".period-year") ? ".period-year" : ".period-card");
}

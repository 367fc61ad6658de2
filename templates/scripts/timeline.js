/**
 * Filters the lanes and the periods, enlarges a year, and keeps that in the address. The form stands in the page; lanes.js fetches
 * this file when it is used for the first time.
 */

import { filterChart, filterPeriods, openWhile } from "./filter-lanes.js";
import { unfold } from "./lanes.js";
import { tellUndrawn } from "./undrawn-topics.js";

/** @typedef {import("./filter-lanes.js").State} State */

/** @type {readonly (keyof State)[]} */
const KEYS = ["q", "depth", "status", "field", "year"];
const PARTS = ".swim > svg.lanes, .swim > .more-lanes";

/** @type {Map<string, Element[]>} Charts by year; '' is the whole journal. */
const charts = new Map();

/** @returns {State} */
function readState() {
  const search = new URLSearchParams(location.search);
  const [q, depth, turn, field, year] = KEYS.map((key) => search.get(key) ?? "");
  return { q: q ?? "", depth: depth ?? "", status: turn ?? "", field: field ?? "", year: year ?? "" };
}

/** @param {HTMLElement} form @param {string} key */
function findControl(form, key) {
  const control = form.querySelector(`[name="${key}"]`);
  return control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control : null;
}

/** @param {HTMLElement} form @returns {State} */
function readForm(form) {
  const [q, depth, turn, field, year] = KEYS.map((key) => findControl(form, key)?.value ?? "");
  return { q: q ?? "", depth: depth ?? "", status: turn ?? "", field: field ?? "", year: year ?? "" };
}

/** @param {State} state @param {boolean} step Whether the back button leads to what was before. */
function writeState(state, step) {
  const search = new URLSearchParams(KEYS.filter((key) => state[key]).map((key) => [key, state[key]]));
  const address = `${location.pathname}${search.size > 0 ? `?${search}` : ""}${location.hash}`;
  if (step) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}

/** The chart of the whole journal, as it came: looked up before the first change. */
function wholeChart() {
  if (!charts.has("")) unfold(document);
  const known = charts.get("") ?? [...document.querySelectorAll(PARTS)];
  charts.set("", known);
  return known;
}

/** Lanes name the fields of their topics. */
function findFields() {
  const lanes = wholeChart().flatMap((part) => [...part.querySelectorAll(".lane")]);
  return new Map(
    lanes.map((lane) => [
      lane.querySelector(".name")?.getAttribute("href") ?? "",
      lane.getAttribute("data-field") ?? "",
    ]),
  );
}

/** The chart of a year is the one of its own page, drawn finer. @param {string} year @returns {Promise<Element[] | null>} */
async function loadChart(year) {
  const whole = wholeChart();
  const known = charts.get(year);
  const link = [...document.querySelectorAll(".jump a")].find((one) => one.textContent === year);
  if (known || !link) return known ?? whole;
  const address = link.getAttribute("href") ?? "";
  const text = await fetch(address).then(
    (response) => (response.ok ? response.text() : null),
    () => null,
  );
  if (text === null) location.assign(address);
  const page = new DOMParser().parseFromString(text ?? "", "text/html");
  unfold(page);
  const parts = page.querySelectorAll(PARTS);
  charts.set(
    year,
    [...parts].map((part) => document.importNode(part, true)),
  );
  return charts.get(year) ?? null;
}

/** @param {HTMLElement} form @param {State} state */
async function apply(form, state) {
  const swim = document.querySelector(".swim");
  const parts = await loadChart(state.year);
  if (!swim || !parts || state.year !== readState().year) return;
  const old = [...document.querySelectorAll(PARTS)];
  if (old[0] !== parts[0]) {
    const anchor = document.createComment("");
    if (old[0]) old[0].before(anchor);
    else swim.append(anchor);
    for (const part of old) part.remove();
    anchor.replaceWith(...parts);
  }
  const wanted = { ...state, q: state.q.trim().toLowerCase() };
  const filtering = [wanted.q, state.depth, state.status, state.field].some((value) => value !== "");
  let count = 0;
  let all = 0;
  for (const svg of swim.querySelectorAll("svg.lanes:not(.sample)")) {
    if (!(svg instanceof SVGSVGElement)) continue;
    const found = filterChart(svg, wanted);
    const more = svg.closest("details");
    more?.toggleAttribute("hidden", found === 0);
    if (more) openWhile(more, filtering && found > 0);
    count += found;
    all += svg.querySelectorAll(".lane").length;
  }
  swim.querySelector(".legend")?.toggleAttribute("hidden", count === 0);
  const fields = findFields();
  filterPeriods(wanted, fields);
  tellUndrawn(form, wanted.q, new Set(fields.keys()), () => readState().q === state.q);
  const status = form.querySelector("output");
  if (status) status.value = filtering ? `${count} of ${all} topics` : "";
  form.classList.toggle("active", filtering || state.year !== "");
}

/** @param {HTMLElement} form @param {State} state */
function fillForm(form, state) {
  unfold(form);
  for (const key of KEYS) {
    const control = findControl(form, key);
    if (control) control.value = state[key];
    const drawer = control?.closest("details");
    if (drawer && state[key] !== "") drawer.open = true;
  }
}

/** What the form says now. @param {HTMLElement} form @param {boolean} step Whether the back button leads to what was before. */
export function update(form, step) {
  const state = readForm(form);
  writeState(state, step);
  apply(form, state);
}

/** @param {HTMLElement} form */
export function reset(form) {
  fillForm(form, { q: "", depth: "", status: "", field: "", year: "" });
  update(form, true);
}

/** What the address says. @param {HTMLElement} form */
export function restore(form) {
  const state = readState();
  fillForm(form, state);
  if (form.classList.contains("active") || Object.values(state).some((value) => value !== "")) apply(form, state);
}

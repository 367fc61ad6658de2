/** Filters the lanes and the periods, enlarges a year, and keeps that in the address. Without this file all of it stands open. */

import { filterChart, filterPeriods, openWhile } from "./filter-lanes.js";

/** @typedef {import("./filter-lanes.js").State} State */

/** @type {readonly (keyof State)[]} */
const KEYS = ["q", "depth", "status", "field", "year"];

/** @type {Map<string, Element[]>} Charts by year; '' is the whole journal. */
const charts = new Map();
const swim = document.querySelector(".swim");
const form = document.createElement("form");
const status = document.createElement("output");

/** @returns {State} */
function readState() {
  const search = new URLSearchParams(location.search);
  const [q, depth, turn, field, year] = KEYS.map((key) => search.get(key) ?? "");
  return { q: q ?? "", depth: depth ?? "", status: turn ?? "", field: field ?? "", year: year ?? "" };
}

/** @returns {State} */
function readForm() {
  const data = new FormData(form);
  const [q, depth, turn, field, year] = KEYS.map((key) => String(data.get(key) ?? ""));
  return { q: q ?? "", depth: depth ?? "", status: turn ?? "", field: field ?? "", year: year ?? "" };
}

/** @param {State} state @param {boolean} step Whether the back button leads to what was before. */
function writeState(state, step) {
  const search = new URLSearchParams(KEYS.filter((key) => state[key]).map((key) => [key, state[key]]));
  const address = `${location.pathname}${search.size > 0 ? `?${search}` : ""}${location.hash}`;
  if (step) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}

/** Lanes name the fields of their topics. */
function findFields() {
  const lanes = [...(charts.get("") ?? [])].flatMap((part) => [
    ...(part.matches(".lane") ? [part] : part.querySelectorAll(".lane")),
  ]);
  return new Map(
    lanes.map((lane) => [
      lane.querySelector(".name")?.getAttribute("href") ?? "",
      lane.getAttribute("data-field") ?? "",
    ]),
  );
}

/** The chart of a year is the one of its own page, drawn finer. @param {string} year @returns {Promise<Element[] | null>} */
async function loadChart(year) {
  const known = charts.get(year);
  const link = [...document.querySelectorAll(".jump a")].find((one) => one.textContent === year);
  if (known || !link) return known ?? charts.get("") ?? null;
  const address = link.getAttribute("href") ?? "";
  const text = await fetch(address).then(
    (response) => (response.ok ? response.text() : null),
    () => null,
  );
  if (text === null) location.assign(address);
  const parts = new DOMParser().parseFromString(text ?? "", "text/html").querySelectorAll(PARTS);
  charts.set(
    year,
    [...parts].map((part) => document.importNode(part, true)),
  );
  return charts.get(year) ?? null;
}

const PARTS = ".swim > svg.lanes, .swim > .more-lanes";

/** @param {State} state */
async function apply(state) {
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
  filterPeriods(wanted, findFields());
  status.value = filtering ? `${count} of ${all} topics` : "";
  form.classList.toggle("active", filtering || state.year !== "");
}

/** @param {string} name @param {string} label @param {readonly (readonly [string, string])[]} options */
function makeSelect(name, label, options) {
  const select = document.createElement("select");
  select.name = name;
  for (const [value, text] of options) select.add(new Option(text, value));
  return wrapControl(label, select);
}

/** @param {string} label @param {HTMLElement} control */
function wrapControl(label, control) {
  const wrap = document.createElement("label");
  const words = document.createElement("span");
  words.textContent = label;
  wrap.append(words, control);
  return wrap;
}

/** @param {State} state */
function fillForm(state) {
  for (const key of KEYS) {
    const control = form.elements.namedItem(key);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = state[key];
  }
}

function buildForm() {
  const years = [...document.querySelectorAll(".jump a")].map((link) => link.textContent ?? "");
  const fields = [...new Set(findFields().values())].filter((field) => field !== "");
  const input = document.createElement("input");
  input.type = "search";
  input.name = "q";
  const reset = document.createElement("button");
  reset.type = "reset";
  reset.textContent = "Show all";
  form.className = "lane-filter";
  form.setAttribute("role", "search");
  form.setAttribute("aria-label", "Timeline");
  form.append(wrapControl("Topic", input));
  if (fields.length > 1)
    form.append(
      makeSelect("field", "Field", [["", "every field"], ...fields.map((one) => /** @type {const} */ ([one, one]))]),
    );
  form.append(
    makeSelect("depth", "Depth", [
      ["", "any depth"],
      ["worked-on", "worked on or deeper"],
      ["deep-dive", "deep dives"],
    ]),
    makeSelect("status", "Status", [
      ["", "any"],
      ...["started", "resumed", "paused", "dropped", "planned"].map((one) => /** @type {const} */ ([one, one])),
    ]),
  );
  if (years.length > 1)
    form.append(
      makeSelect("year", "Time", [["", "all years"], ...years.map((one) => /** @type {const} */ ([one, one]))]),
    );
  form.append(reset, status);
}

/** @param {boolean} step */
function update(step) {
  const state = readForm();
  writeState(state, step);
  apply(state);
}

function start() {
  if (!swim) return;
  charts.set("", [...document.querySelectorAll(PARTS)]);
  buildForm();
  form.addEventListener("input", (event) => update(event.target instanceof HTMLSelectElement));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => update(true)));
  window.addEventListener("popstate", () => {
    fillForm(readState());
    apply(readState());
  });
  document.querySelector(".page-head")?.append(form);
  const state = readState();
  fillForm(state);
  if (Object.values(state).some((value) => value !== "")) apply(state);
}

start();

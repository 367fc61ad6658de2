/** Filters the lanes and the periods, enlarges a year, and keeps that in the address. Without this file all of it stands open. */

/** @typedef {{ q: string, depth: string, status: string, field: string, year: string }} State */

/** @type {readonly (keyof State)[]} */
const KEYS = ["q", "depth", "status", "field", "year"];
const DEPTHS = ["touched", "worked-on", "deep-dive"];

/** @type {Map<string, Element[]>} Charts by year; '' is the whole journal. */
const charts = new Map();
/** @type {Map<HTMLDetailsElement, boolean>} What was open before a filter opened it. */
const opened = new Map();
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

/** @param {string} depth @param {string} turn @param {State} state */
function isOfKind(depth, turn, state) {
  const deep = state.depth === "" || (turn !== "planned" && DEPTHS.indexOf(depth) >= DEPTHS.indexOf(state.depth));
  return deep && (state.status === "" || turn === state.status);
}

/** @param {Element} lane @param {State} state */
function filterLane(lane, state) {
  const name = lane.querySelector(".name");
  const label = (name?.querySelector("title") ?? name)?.textContent ?? "";
  const field = lane.getAttribute("data-field") ?? "";
  let kept = 0;
  for (const [index, bar] of lane.querySelectorAll("a[data-days]").entries()) {
    const shape = bar.querySelector(".bar");
    const depth = DEPTHS.find((one) => shape?.classList.contains(one)) ?? "";
    const turn = shape?.classList.contains("plan") ? "planned" : (bar.getAttribute("data-status") ?? "");
    const fits = isOfKind(depth, turn, state);
    bar.classList.toggle("faint", !fits);
    lane.querySelector(`[data-bar="${index}"]`)?.classList.toggle("faint", !fits);
    if (fits) kept += 1;
  }
  const fits = kept > 0 && label.toLowerCase().includes(state.q) && (!state.field || field === state.field);
  lane.toggleAttribute("hidden", !fits);
  return fits;
}

/** Lays the lanes that are left close together. @param {SVGSVGElement} svg @param {State} state */
function filterChart(svg, state) {
  const [head = 0, fieldHeight = 0, laneHeight = 0, foot = 0] = (svg.dataset.layout ?? "").split(" ").map(Number);
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
      row.setAttribute("transform", `translate(0 ${y})`);
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
function openWhile(details, active) {
  if (active && !opened.has(details)) opened.set(details, details.open);
  if (active) details.open = true;
  else if (opened.has(details)) {
    details.open = opened.get(details) ?? false;
    opened.delete(details);
  }
}

/** @param {State} state @param {ReadonlyMap<string, string>} fields */
function filterPeriods(state, fields) {
  const active = Object.values(state).some((value) => value !== "");
  const hideWithout = (/** @type {Element} */ box, /** @type {string} */ items) =>
    box.toggleAttribute("hidden", active && !box.querySelector(`${items}:not([hidden])`));
  for (const item of document.querySelectorAll(".in-words .meters li")) {
    const name = item.querySelector(".topic");
    const label = name?.textContent?.toLowerCase() ?? "";
    const field = fields.get(name?.getAttribute("href") ?? "") ?? "";
    const kind = isOfKind(item.getAttribute("data-depth") ?? "", item.getAttribute("data-status") ?? "", state);
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

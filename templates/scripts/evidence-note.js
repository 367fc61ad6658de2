/**
 * What a bar of the chart rests on, shown beside it on hover and focus; what it happened together with; arrow keys from bar to
 * bar. Without this file a bar still leads to its text and has its label.
 */

import { separateLanes } from "./lane-shapes.js";

/**
 * @typedef {{ text: string, rule: string }} Evidence
 * @typedef {{ topic: string, evidence: Evidence[] }} Interest
 * @typedef {{ start: string | null, end: string | null, entry: string, interests: Interest[] }} Period
 * @typedef {{ id: string, label: string, url: string }} Topic
 * @typedef {{ topics: Map<string, Topic>, periods: Map<string, Period[]> }} Timeline
 */

const MOST_QUOTES = 3;
/** In words. */
const LONGEST_NAME = 6;
/** Said of a text by its author, beside it. */
const NAMED = { tag: "tagged", category: "in the category", code: "code in" };
/** How the words for a block of code begin. */
const FENCE = "```";
/** Milliseconds: long enough to cross the chart without a flicker, and to reach the note with a slow hand. */
const DELAY = { show: 140, hide: 320 };
/** Pixels above and below the middle of what answers to a finger. */
const REACH = 12;

/** @type {HTMLElement | undefined} Made when the first bar asks for it. */
let made;

/** @type {SVGAElement | null} */
let shown = null;
/** @type {number | undefined} */
let timer;
/** @type {Promise<Timeline> | undefined} */
let loading;

function getNote() {
  if (made) return made;
  made = document.createElement("div");
  made.id = "evidence-note";
  made.className = "evidence-note";
  made.setAttribute("role", "tooltip");
  document.querySelector("main")?.append(made);
  return made;
}

/** The journal's own timeline.json, fetched when the first bar asks for it. */
function loadTimeline() {
  loading ??= fetch(new URL("../timeline.json", import.meta.url))
    .then((response) => response.json())
    .then(indexTimeline);
  return loading;
}

/** @param {{ topics: Topic[], periods: Period[] }} data @returns {Timeline} */
function indexTimeline(data) {
  const topics = new Map(data.topics.map((topic) => [topic.url, topic]));
  /** @type {Map<string, Period[]>} */
  const periods = new Map();
  for (const period of data.periods)
    for (const { topic } of period.interests) periods.set(topic, [...(periods.get(topic) ?? []), period]);
  return { topics, periods };
}

/** The words behind a bar, each with the place that it leads to. @param {SVGAElement} bar @param {Timeline} timeline */
function findQuotes(bar, timeline) {
  const [from = "", to = ""] = (bar.dataset.days ?? "").split("/");
  const topic = timeline.topics.get(addressOfLane(bar.closest(".lane")) ?? "");
  const entry = bar.getAttribute("href");
  const inside = (timeline.periods.get(topic?.id ?? "") ?? []).filter(
    ({ start, end }) => start !== null && end !== null && start >= from && end <= to,
  );
  const own = inside.filter((period) => period.entry === entry);
  /** @type {Map<string, { text: string, address: string, rule: string }>} */
  const quotes = new Map();
  for (const period of own.length > 0 ? own : inside)
    for (const interest of period.interests)
      if (interest.topic === topic?.id)
        for (const { text, rule } of interest.evidence) {
          const isCode = text.startsWith(FENCE);
          const said = isCode ? text.slice(FENCE.length) : text;
          quotes.set(text, { text: said, address: period.entry, rule: isCode ? "code" : rule });
        }
  // What the author says of it goes before a title or a tag that only names it.
  const says = (/** @type {{ text: string, rule: string }} */ { text, rule }) =>
    isName(rule) ? 0 : Number(text.split(/\s+/).length > LONGEST_NAME) + 1;
  return [...quotes.values()].sort((a, b) => says(b) - says(a));
}

/** What the author named a text is no quotation from it. @param {string} rule @returns {rule is keyof typeof NAMED} */
function isName(rule) {
  return rule in NAMED;
}

/** @param {Element | null} lane */
function addressOfLane(lane) {
  return lane?.querySelector(".name")?.getAttribute("href") ?? null;
}

/** Titles of entries, as the page itself names them. @param {string} address */
function findTitle(address) {
  const links = document.querySelectorAll(`main :is(.sources, .evidence-head) a[href="${CSS.escape(address)}"]`);
  return links[links.length - 1]?.textContent ?? "";
}

/** @param {string} name @param {string} text @param {string} [className] */
function element(name, text, className) {
  const item = document.createElement(name);
  item.textContent = text;
  if (className) item.className = className;
  return item;
}

/** @param {SVGAElement} bar */
async function show(bar) {
  hide();
  shown = bar;
  light(bar);
  const note = getNote();
  note.replaceChildren(element("p", bar.getAttribute("aria-label") ?? "", "note-head"));
  place(bar);
  bar.setAttribute("aria-describedby", note.id);
  const timeline = await loadTimeline().catch(() => null);
  if (shown !== bar || !timeline) return;
  const quotes = findQuotes(bar, timeline);
  const few = quotes.slice(0, MOST_QUOTES);
  for (const [index, { text, address, rule }] of few.entries()) {
    const quote = element("p", "", "note-quote");
    quote.append(isName(rule) ? `${NAMED[rule]} “${text}”` : element("q", text));
    const title = address === few[index + 1]?.address ? "" : findTitle(address);
    if (title) quote.append(" ", element("cite", title));
    note.append(quote);
  }
  if (quotes.length > MOST_QUOTES) note.append(element("p", `and ${quotes.length - MOST_QUOTES} more`, "quiet"));
  place(bar);
}

/** Below the bar, or above it where there is no room. @param {SVGAElement} bar */
function place(bar) {
  const note = getNote();
  const box = (bar.querySelector("line") ?? bar).getBoundingClientRect();
  const middle = (box.top + box.bottom) / 2; // how thick a line is, browsers tell or do not
  note.hidden = false;
  const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - note.offsetWidth - 8));
  const above = middle + REACH + note.offsetHeight > window.innerHeight && middle - REACH > note.offsetHeight;
  note.style.left = `${left + window.scrollX}px`;
  note.style.top = `${window.scrollY + (above ? middle - REACH - note.offsetHeight : middle + REACH)}px`;
}

function hide() {
  window.clearTimeout(timer);
  shown?.removeAttribute("aria-describedby");
  shown = null;
  if (made) made.hidden = true;
  light(null);
}

/** Everything that is told in the same place, or, for a name, every lane that shares a place with it. @param {Element | null} mark */
function light(mark) {
  for (const lit of document.querySelectorAll(".swim .lit")) lit.classList.remove("lit");
  const swim = mark?.closest(".swim");
  for (const chart of document.querySelectorAll(".swim.dim")) if (chart !== swim) chart.classList.remove("dim");
  if (!mark || !swim) return;
  for (const chart of swim.querySelectorAll("[data-layout]")) separateLanes(chart);
  const own = mark.closest(".lane");
  const marks = mark.classList.contains("name") && own ? [...own.querySelectorAll("a[data-days]")] : [mark];
  const addresses = new Set(marks.map((bar) => bar.getAttribute("href")));
  own?.classList.add("lit");
  for (const bar of swim.querySelectorAll("a[data-days]"))
    if (addresses.has(bar.getAttribute("href"))) bar.closest(".lane")?.classList.add("lit");
  swim.classList.add("dim");
}

/** @param {EventTarget | null} target @param {string} selector @returns {SVGAElement | null} */
function findMark(target, selector) {
  return target instanceof Element ? target.closest(selector) : null;
}

/** @param {() => void} act @param {number} delay */
function later(act, delay) {
  window.clearTimeout(timer);
  timer = window.setTimeout(act, delay);
}

/** Left and right along a lane, up and down to the nearest bar of the next one. @param {KeyboardEvent} event */
export function step(event) {
  const bar = findMark(event.target, ".lane a[data-days]");
  const lane = bar?.closest(".lane");
  if (!bar || !lane || event.altKey || event.ctrlKey || event.metaKey) return;
  const across = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const down = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const bars = [...lane.querySelectorAll("a[data-days]")];
  const next = across ? bars[bars.indexOf(bar) + across] : down && findNearest(bar, lane, down);
  if (!(next instanceof SVGElement)) return;
  event.preventDefault();
  next.focus();
}

/** @param {Element} bar @param {Element} lane @param {number} down */
function findNearest(bar, lane, down) {
  const lanes = [...document.querySelectorAll(".swim .lane:not([hidden])")].filter(
    (one) => one.getClientRects().length,
  );
  const left = bar.getBoundingClientRect().left;
  const bars = lanes[lanes.indexOf(lane) + down]?.querySelectorAll("a[data-days]") ?? [];
  const distance = (/** @type {Element} */ one) => Math.abs(one.getBoundingClientRect().left - left);
  return [...bars].sort((a, b) => distance(a) - distance(b))[0];
}

/** The bar or name that this file was fetched for. @param {Element | null} first */
export function meet(first) {
  if (!(first instanceof SVGAElement)) return;
  if (first.dataset.days) show(first);
  else light(first);
}

document.addEventListener("pointerover", (event) => {
  if (event.pointerType === "touch") return;
  const bar = findMark(event.target, ".swim .lane a");
  if (bar?.dataset.days) {
    if (bar === shown) window.clearTimeout(timer);
    else later(() => show(bar), DELAY.show);
  } else if (bar) later(() => light(bar), DELAY.show);
  else if (event.target instanceof Node && made?.contains(event.target)) window.clearTimeout(timer);
  else later(hide, DELAY.hide);
});
document.addEventListener("focusin", (event) => {
  const bar = findMark(event.target, ".swim .lane a");
  if (bar?.dataset.days) show(bar);
  else if (shown) hide();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") hide();
  else step(event);
});

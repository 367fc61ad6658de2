/**
 * What the pages with lanes load at once: listeners, and nothing else. The rest is fetched on the first use of a bar or of the
 * filter, and what waits in a closed drawer becomes elements when it is opened.
 */

/** Folded markup rests in a <noscript>: where scripts run it is text until somebody wants it, where they do not it is simply there. */
const FOLDED = "details > noscript";

/** Makes elements of all folded markup below `root`. @param {ParentNode} root */
export function unfold(root) {
  for (let rest = root.querySelector(FOLDED); rest; rest = root.querySelector(FOLDED)) unfoldOne(rest);
}

/** On a phone, where no chart says the same, the latest year stands open, until somebody closes it. */
const latest = document.querySelector("details[data-latest]");
/** What it begins with is there, the rest below the screen comes with the first scroll. */
let isLatestCut = latest instanceof HTMLDetailsElement && matchMedia("(max-width: 46rem)").matches;

function unfoldLatest() {
  isLatestCut = false;
  if (latest) unfold(latest);
}

/** In a page that a script has fetched it holds elements already. @param {Element} rest */
function unfoldOne(rest) {
  if (rest.firstElementChild) rest.replaceWith(...rest.childNodes);
  else rest.replaceWith(document.createRange().createContextualFragment(rest.textContent ?? ""));
}

document.addEventListener(
  "toggle",
  ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.open && !(target === latest && isLatestCut)) unfold(target);
  },
  true,
);
window.addEventListener("beforeprint", () => unfold(document));
window.addEventListener("scroll", unfoldLatest, { once: true, passive: true });
/** What was opened before this file was here. */
const findOpened = () => document.querySelector("details[open] > noscript");
for (let rest = findOpened(); rest; rest = findOpened()) unfoldOne(rest);
if (latest instanceof HTMLDetailsElement && isLatestCut) latest.open = true;

const BAR = ".lane a";
const first = new AbortController();

/** @type {Promise<typeof import("./evidence-note.js")> | undefined} */
let loading;

/** The note beside a bar looks after itself as soon as it is here; a finger goes straight to the text. @param {Event} event */
async function loadNote(event) {
  if (!(event.target instanceof Element) || !event.target.closest(BAR)) return;
  if (event instanceof PointerEvent && event.pointerType === "touch") return;
  const key = event instanceof KeyboardEvent ? event : null;
  if (key && !event.target.closest("[data-days]")) return;
  if (key && (!key.key.startsWith("Arrow") || key.altKey || key.ctrlKey || key.metaKey)) return;
  key?.preventDefault();
  const isFirst = loading === undefined;
  loading ??= import("./evidence-note.js");
  const { meet, step } = await loading;
  first.abort();
  if (key) step(key);
  else if (isFirst) meet(document.querySelector(`${BAR}:focus`) ?? document.querySelector(`${BAR}:hover`));
}

// Not of the document: a pointer that merely rests on the page when it comes would be the first to call.
const chart = document.querySelector(".swim");
for (const type of ["pointerover", "focusin", "keydown"])
  chart?.addEventListener(type, loadNote, { signal: first.signal });

const FILTER = "search.lane-filter";
const load = () => import("./timeline.js");

/** The filter that the event is about. @param {Event} event */
function findFilter({ target }) {
  const filter = target instanceof Element && target.closest(FILTER);
  return filter instanceof HTMLElement ? filter : null;
}

document.addEventListener("input", (event) => {
  const filter = findFilter(event);
  if (filter) load().then(({ update }) => update(filter, event.target instanceof HTMLSelectElement));
});
document.addEventListener("click", (event) => {
  const filter = event.target instanceof HTMLButtonElement && findFilter(event);
  if (filter) load().then(({ reset }) => reset(filter));
});

/** As the address says. */
function restoreFilter() {
  const filter = document.querySelector(FILTER);
  if (filter instanceof HTMLElement) load().then(({ restore }) => restore(filter));
}

window.addEventListener("popstate", restoreFilter);
if (location.search !== "") restoreFilter();
// Browsers that do not know `@media (scripting)` have not shown it yet.
if (!matchMedia("(scripting: enabled)").matches) document.querySelector(FILTER)?.removeAttribute("hidden");

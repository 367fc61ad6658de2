/**
 * Filters the catalogue by words, kind, topic and year. What is chosen stands in the address (?q=tide&kind=paper), so that it
 * can be linked to; the page is complete without this file.
 */

const NAMES = /** @type {const} */ (["q", "kind", "topic", "year"]);

/** @typedef {{ q: string, kind: string, topic: string, year: string }} Wish */
/** @typedef {{ element: HTMLElement, text: string, kind: string, topics: string[], years: string[] }} Card */

const finder = document.querySelector("search.finder");
const status = finder?.querySelector("output");
if (finder instanceof HTMLElement && status) start(finder, status);

/**
 * The cards are read when somebody turns to the form, not before: there may be thousands of them.
 *
 * @param {HTMLElement} finder
 * @param {HTMLOutputElement} status
 */
function start(finder, status) {
  const all = status.textContent ?? "";
  /** @type {{ cards: Card[], drawers: HTMLElement[] } | undefined} */
  let catalogue;
  const open = () => {
    if (catalogue) return catalogue;
    const drawers = [...document.querySelectorAll("section.drawer")].filter((item) => item instanceof HTMLElement);
    const cards = drawers.flatMap((drawer) =>
      [...drawer.querySelectorAll(".cards > li")].flatMap((item) => readCard(item, drawer)),
    );
    fillChoices(finder, drawers, cards);
    catalogue = { cards, drawers };
    return catalogue;
  };
  /** @param {boolean} keep */
  const update = (keep) => {
    const { cards, drawers } = open();
    const wish = readFields(finder);
    showMatches(cards, drawers, wish, status, all);
    if (keep) writeAddress(wish);
  };
  const restore = () => {
    open();
    writeFields(finder, readAddress());
    update(false);
  };
  for (const type of ["focusin", "pointerdown"]) finder.addEventListener(type, open, { once: true });
  finder.addEventListener("input", () => update(true));
  finder.querySelector("button")?.addEventListener("click", () => {
    writeFields(finder, { q: "", kind: "", topic: "", year: "" });
    update(true);
    field(finder, "q")?.focus();
  });
  addEventListener("popstate", restore);
  finder.hidden = false;
  if (Object.values(readAddress()).some((value) => value !== "")) restore();
}

/**
 * @param {Element} item
 * @param {HTMLElement} drawer
 * @returns {Card[]}
 */
function readCard(item, drawer) {
  if (!(item instanceof HTMLElement)) return [];
  return [
    {
      element: item,
      text: fold(item.textContent ?? ""),
      kind: drawer.querySelector("h2")?.id ?? "",
      topics: [...item.querySelectorAll("a.topic")].map((topic) => topic.textContent?.trim() ?? ""),
      years: (item.dataset.years ?? "").split(" ").filter(Boolean),
    },
  ];
}

/**
 * @param {HTMLElement} finder
 * @param {HTMLElement[]} drawers
 * @param {Card[]} cards
 */
function fillChoices(finder, drawers, cards) {
  const kinds = drawers.map((drawer) => {
    const heading = drawer.querySelector("h2");
    return { value: heading?.id ?? "", label: heading?.firstChild?.textContent?.trim() ?? "" };
  });
  const plain = (/** @type {string} */ value) => ({ value, label: value });
  const unique = (/** @type {string[]} */ values) => [...new Set(values)].sort((a, b) => a.localeCompare(b));
  fillChoice(finder, "kind", kinds);
  fillChoice(finder, "topic", unique(cards.flatMap(({ topics }) => topics)).map(plain));
  fillChoice(
    finder,
    "year",
    unique(cards.flatMap(({ years }) => years))
      .reverse()
      .map(plain),
  );
}

/**
 * @param {HTMLElement} finder
 * @param {string} name
 * @param {{ value: string, label: string }[]} choices
 */
function fillChoice(finder, name, choices) {
  const select = field(finder, name);
  if (!(select instanceof HTMLSelectElement)) return;
  select.append(...choices.map(({ value, label }) => new Option(label, value)));
}

/**
 * Case and accents do not matter, and every word must stand somewhere on the card.
 *
 * @param {Card[]} cards
 * @param {HTMLElement[]} drawers
 * @param {Wish} wish
 * @param {HTMLOutputElement} status
 * @param {string} all What it says where nothing is looked for.
 */
function showMatches(cards, drawers, wish, status, all) {
  const words = fold(wish.q).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const { element, text, kind, topics, years } of cards) {
    const fits =
      (wish.kind === "" || wish.kind === kind) &&
      (wish.topic === "" || topics.includes(wish.topic)) &&
      (wish.year === "" || years.includes(wish.year)) &&
      words.every((word) => text.includes(word));
    if (element.hidden === fits) element.hidden = !fits;
    if (fits) shown += 1;
  }
  for (const drawer of drawers) drawer.hidden = drawer.querySelector(".cards > li:not([hidden])") === null;
  const isFiltered = Object.values(wish).some((value) => value !== "");
  for (const more of document.querySelectorAll("details.more-cards")) unfold(more, isFiltered);
  document.body.classList.toggle("filtered", isFiltered);
  status.textContent = isFiltered ? `${shown} of ${cards.length} shown` : all;
}

/**
 * What is folded away is open as long as something is looked for.
 *
 * @param {Element} more
 * @param {boolean} isFiltered
 */
function unfold(more, isFiltered) {
  if (isFiltered && !more.hasAttribute("open")) {
    more.setAttribute("data-unfolded", "");
    more.setAttribute("open", "");
  } else if (!isFiltered && more.hasAttribute("data-unfolded")) {
    more.removeAttribute("data-unfolded");
    more.removeAttribute("open");
  }
  more.toggleAttribute("hidden", more.querySelector(".cards > li:not([hidden])") === null);
}

/** @returns {Wish} */
function readAddress() {
  const asked = new URLSearchParams(location.search);
  const [q, kind, topic, year] = NAMES.map((name) => asked.get(name) ?? "");
  return { q: q ?? "", kind: kind ?? "", topic: topic ?? "", year: year ?? "" };
}

/** @param {Wish} wish */
function writeAddress(wish) {
  const asked = new URLSearchParams(location.search);
  for (const name of NAMES) {
    if (wish[name] === "") asked.delete(name);
    else asked.set(name, wish[name]);
  }
  const search = asked.toString();
  history.replaceState(history.state, "", `${location.pathname}${search && `?${search}`}${location.hash}`);
}

/**
 * @param {HTMLElement} finder
 * @returns {Wish}
 */
function readFields(finder) {
  const [q, kind, topic, year] = NAMES.map((name) => field(finder, name)?.value ?? "");
  return { q: q?.trim() ?? "", kind: kind ?? "", topic: topic ?? "", year: year ?? "" };
}

/**
 * A choice that the page does not know is none.
 *
 * @param {HTMLElement} finder
 * @param {Wish} wish
 */
function writeFields(finder, wish) {
  for (const name of NAMES) {
    const control = field(finder, name);
    if (!control) continue;
    control.value = wish[name];
    if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = "";
  }
}

/**
 * @param {HTMLElement} finder
 * @param {string} name
 */
function field(finder, name) {
  const control = finder.querySelector(`[name="${name}"]`);
  return control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control : null;
}

/** @param {string} text */
function fold(text) {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

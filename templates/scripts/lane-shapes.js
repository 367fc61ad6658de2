/** Gives the lanes of a chart shapes of their own: it comes with those of all lanes drawn together, which costs least. */

/** @typedef {{ left: number, right: number, status: string | undefined }} Place Of a link, in the steps of the drawing. */

/** @param {Element} svg The chart; nothing happens where its lanes have their own already. */
export function separateLanes(svg) {
  const all = svg.querySelector(":scope > .shapes");
  if (!(svg instanceof SVGSVGElement) || !(all instanceof SVGSVGElement)) return;
  const [, , height = 0] = (svg.dataset.layout ?? "").split(" ").map(Number);
  const lanes = [...svg.querySelectorAll(":scope > .lane")].map((lane) => {
    const middle = Number(/\(0 ([\d.]+)\)/.exec(lane.getAttribute("transform") ?? "")?.[1]);
    const shapes = document.createElementNS(svg.namespaceURI, "svg");
    for (const { name, value } of all.attributes) shapes.setAttribute(name, value);
    shapes.setAttribute("y", String(-middle));
    lane.append(shapes);
    return { middle, shapes, places: findPlaces(lane, all) };
  });
  for (const path of all.children)
    for (const piece of path.getAttribute("d")?.match(/M[^M]+/g) ?? []) {
      const [, x = 0, y = 0, to = 0] = (/M(-?[\d.]+) ([\d.]+)(?:v[-\d.]+)?(?:H([\d.]+))?/.exec(piece) ?? []).map(
        Number,
      );
      const lane = lanes.find(({ middle }) => Math.abs(middle - y) < height / 2);
      const own = document.createElementNS(svg.namespaceURI, "path");
      own.setAttribute("class", path.getAttribute("class") ?? "");
      own.setAttribute("d", piece);
      const bar = findBar(own.classList, x, to, lane?.places ?? []);
      if (bar >= 0) own.setAttribute("data-bar", String(bar));
      lane?.shapes.append(own);
    }
  all.remove();
  for (const group of svg.querySelectorAll(":scope > .slant")) separateMarks(group, lanes, all, height / 2);
}

/**
 * Shapes that are not stretched with the others, each on a line of its own.
 * @param {Element} group @param {readonly { middle: number, shapes: Element, places: readonly Place[] }[]} lanes
 * @param {SVGSVGElement} all @param {number} reach
 */
function separateMarks(group, lanes, all, reach) {
  const across = stepsOf(all);
  const aside = group.getAttribute("transform")?.match(/-?\d+/)?.[0] ?? "0";
  for (const line of [...group.children]) {
    const y = Number(line.getAttribute("y1"));
    const lane = lanes.find(({ middle }) => Math.abs(middle - y) < reach);
    if (!lane) continue;
    const own = /** @type {Element} */ (group.cloneNode(false));
    own.setAttribute("transform", `translate(${aside} ${-lane.middle})`);
    own.classList.add("mark");
    own.setAttribute("data-bar", String(findBar(own.classList, across(line.getAttribute("x1")), 0, lane.places)));
    own.append(line);
    lane.shapes.after(own);
  }
  group.remove();
}

/** From per cent of the chart to the steps of the drawing. @param {SVGSVGElement} all */
function stepsOf(all) {
  const [from, width] = ["x", "width"].map((name) => Number.parseFloat(all.getAttribute(name) ?? ""));
  const steps = all.viewBox.baseVal.width;
  return (/** @type {string | null | undefined} */ place) =>
    ((Number.parseFloat(place ?? "") - (from ?? 0)) / (width ?? 100)) * steps;
}

/** @param {Element} lane @param {SVGSVGElement} all @returns {Place[]} */
function findPlaces(lane, all) {
  const across = stepsOf(all);
  return [...lane.querySelectorAll("a[data-days]")].map((link) => {
    const [left, right] = ["x1", "x2"].map((end) => across(link.firstElementChild?.getAttribute(end)));
    return { left: left ?? 0, right: right ?? 0, status: link.getAttribute("data-status") ?? undefined };
  });
}

/**
 * Which link of its lane a shape belongs to; -1 for the thread and the ground.
 * @param {DOMTokenList} look @param {number} x @param {number} to @param {readonly Place[]} places
 */
function findBar(look, x, to, places) {
  const isMark = look.contains("mark");
  if (!isMark && !look.contains("bar") && !look.contains("rim")) return -1;
  const isEnd = look.contains("paused") || look.contains("dropped");
  const distances = places.map(({ left, right, status }) => {
    if (!isMark) return Math.abs(left - x) + Math.abs(right - to);
    if (!status?.split(" ").some((one) => look.contains(one))) return Number.POSITIVE_INFINITY;
    return left <= x && x <= right ? 0 : Math.abs((isEnd ? right : left) - x);
  });
  return distances.indexOf(Math.min(...distances));
}

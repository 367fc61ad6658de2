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
}

/** @param {Element} lane @param {SVGSVGElement} all @returns {Place[]} */
function findPlaces(lane, all) {
  const [from, width] = [
    Number.parseFloat(all.getAttribute("x") ?? ""),
    Number.parseFloat(all.getAttribute("width") ?? ""),
  ];
  const steps = all.viewBox.baseVal.width;
  return [...lane.querySelectorAll("a[data-days]")].map((link) => {
    const across = (/** @type {string} */ end) =>
      ((Number.parseFloat(link.firstElementChild?.getAttribute(end) ?? "") - from) / width) * steps;
    return { left: across("x1"), right: across("x2"), status: link.getAttribute("data-status") ?? undefined };
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
    return status && look.contains(status) ? Math.abs((isEnd ? right : left) - x) : Number.POSITIVE_INFINITY;
  });
  return distances.indexOf(Math.min(...distances));
}

/** What the filter looks for beyond the lanes: topics that the chart does not draw, with links to their pages. */

/** Links that are told before the rest is only counted. */
const MOST = 12;

/** @type {Promise<HTMLAnchorElement[]> | undefined} */
let loading;

/** Every topic of the journal, as the page of topics lists them; fetched once. @param {string} address */
function loadTopics(address) {
  loading ??= fetch(address)
    .then((response) => response.text())
    .then((text) => {
      const page = new DOMParser().parseFromString(text, "text/html");
      return [...page.querySelectorAll(".tag-groups a.topic")].filter((link) => link instanceof HTMLAnchorElement);
    })
    .catch(() => []);
  return loading;
}

/**
 * @param {HTMLElement} form
 * @param {string} q In lower case; '' for nothing.
 * @param {ReadonlySet<string>} drawn Addresses of the topics that have a lane.
 * @param {() => boolean} isCurrent Whether this is still what is looked for.
 */
export async function tellUndrawn(form, q, drawn, isCurrent) {
  const links = q === "" ? [] : await loadTopics(form.dataset.topics ?? "");
  if (!isCurrent()) return;
  const found = links.filter(
    (link) => !drawn.has(link.getAttribute("href") ?? "") && (link.textContent ?? "").trim().toLowerCase().includes(q),
  );
  form.querySelector(".beyond")?.remove();
  if (found.length === 0) return;
  const line = document.createElement("p");
  line.className = "beyond";
  line.append("Not drawn here: ");
  for (const [at, link] of found.slice(0, MOST).entries()) {
    const copy = document.createElement("a");
    copy.href = link.getAttribute("href") ?? "";
    copy.textContent = (link.textContent ?? "").trim();
    line.append(at > 0 ? ", " : "", copy);
  }
  if (found.length > MOST) line.append(` and ${found.length - MOST} more`);
  form.append(line);
}

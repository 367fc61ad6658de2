import { strandline } from "./src/eleventy.ts";
import { theme } from "./templates/theme.ts";

/** The author's choices in code: the look, templates of one's own (`pages`), anything that Eleventy can do (`eleventy`). */
export default strandline({ theme });

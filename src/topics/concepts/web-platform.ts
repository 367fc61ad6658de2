/** What browsers offer: elements, styles, scripts, accessibility, the ways pages are made. See ./index.ts for the signs. */
export const WEB_PLATFORM = `
Frontend Development | Semantic HTML = semantic elements = HTML semantics; HTML Elements! = HTML tags!; HTML Forms! = form elements; HTML Tables;
  HTML Canvas = HTML5 Canvas; HTML Emails = email templates!; Form Handling; Meta Tags!; Open Graph = OpenGraph; Favicons!;
  Responsive Images = srcset; Lazy Loading Images = image lazy loading; Image Optimization = image optimisation; WebP = AVIF; SVG Animation;
  Dialog Element; Details Element; Drag and Drop!; Microformats; JSON-LD; Schema.org; CSS Selectors; CSS Specificity; CSS Cascade; CSS Inheritance;
  CSS Custom Properties; CSS Preprocessors; CSS-in-JS; CSS Layout = CSS layouts; CSS Positioning; CSS Box Model = box model; CSS Units; CSS Colors;
  CSS Gradients; CSS Transitions; CSS Transforms; CSS Filters; CSS Shapes; CSS Keyframes = keyframe animations; CSS Grid Tracks = grid tracks;
  CSS Grid Areas = grid-template-areas = grid areas; CSS Grid Layout = grid layout; CSS Subgrid = subgrid; CSS Nesting; CSS Layers = cascade layers;
  CSS Frameworks; CSS Art; CSS Resets; CSS Methodologies; CSS Battle = CSSBattle; CSS Flexbox = flex container; CSS Houdini;
  CSS Scroll Snap = scroll snapping; Pseudo-Classes; Pseudo-Elements; Media Queries; Container Queries; Attribute Selectors; Descendant Selectors;
  Block Formatting Context; Stacking Context; Z-Index; Sticky Positioning = position: sticky; Absolute Positioning;
  Margin Collapse = margin collapsing; Box Shadow; Border Radius; Viewport Units; Fluid Typography; Variable Fonts; Google Fonts!; Icon Fonts;
  Parallax Scrolling = parallax effects; Scroll Animations = scroll-driven animations; View Transitions = View Transitions API; Hover Effects;
  Microinteractions; SMACSS; OOCSS; Atomic CSS; Utility-First CSS; Mobile-First Design = mobile-first; Responsive Layouts; Responsive Web Design;
  Graceful Degradation; Print Stylesheets; Dark Theme!; Less CSS; Autoprefixer; Materialize CSS; Pico CSS; Tachyons; Open Props; Panda CSS;
  GSAP = GreenSock; Swiper.js; Vanilla JavaScript = vanilla JS; JavaScript Closures; JavaScript Engines = V8 engine; JavaScript Proxies;
  JavaScript Generators; JavaScript Event Loop; ECMAScript; TypeScript Generics; TypeScript Types; Type Challenges; Document Object Model; DOM Events;
  DOM Traversal; DOM APIs; Virtual DOM; Shadow DOM; Event Delegation; Event Bubbling = event propagation; Debouncing = debounce; Throttling!;
  Custom Elements; Fetch API; AJAX; XMLHttpRequest; Local Storage! = localStorage!; Session Storage = sessionStorage; Cache API; Worker Threads;
  Web Manifest = web app manifest; Notifications API; Geolocation API = geolocation!; History API; Intersection Observer = IntersectionObserver;
  Mutation Observer = MutationObserver; Resize Observer = ResizeObserver; requestAnimationFrame; setTimeout = setInterval; Clipboard API;
  Web Speech API; Web MIDI = Web MIDI API; WebXR; WebVR; WebUSB; Web Bluetooth; WebCodecs; WebTransport; Gamepad API; File API; Streams API;
  Web Crypto API; Payment Request API; Broadcast Channel API; Web Storage! = Web Storage API; Temporal API; Intl API; AbortController; FormData;
  ArrayBuffer = typed arrays; WeakMap = WeakMaps; Array.prototype.reduce = reduce method; map method; filter method; Tagged Templates; Import Maps;
  Browser APIs! = browser internals; Browser Rendering = critical rendering path; Browser DevTools = Chrome DevTools = Firefox DevTools;
  Firefox Extensions = Firefox add-ons; Userscripts = Tampermonkey = Greasemonkey; Web Vitals; Lighthouse audits; Code Splitting!; Tree Shaking;
  Minification!; Bundlers = JavaScript bundlers; Module Bundlers; Module Federation; Client-Side Rendering!; Static Site Generation;
  Incremental Static Regeneration; Islands Architecture; Hydration in React; Streaming SSR; Client-Side Routing; Infinite Scroll = infinite scrolling;
  Virtual Scrolling; Optimistic UI = optimistic updates; Skeleton Screens; Toast Notifications; Image Carousel = image slider;
  Hamburger Menus = hamburger menu; Navigation Bars! = navbar!; Landing Page Design!; ARIA = WAI-ARIA = ARIA attributes = ARIA roles; WCAG = WCAG 2.1;
  Screen Readers! = screenreader = screenreaders; Keyboard Navigation; Focus Management; Alt Text!; Color Contrast! = colour contrast; Skip Links; Accessible Forms;
  Accessible Design; Assistive Technology; NVDA; JAWS screen reader; axe-core; Section 508; Reduced Motion!
Web Development | CORS; Same-Origin Policy; Content Security Policy; HTTP Cookies; Web Protocols; How the Internet Works = how the web works;
  World Wide Web; Web History = history of the web; Web 1.0; Web Rings = webring; Neocities; Geocities; Personal Wikis = personal wiki; POSSE;
  Micropub; IndieAuth; Blogrolls = blogroll; RSS Feeds!; Atom feeds; JSON Feed; OPML; Website Migration! = blog migration;
  Blog Design! = blog redesign!; Website Redesign! = site redesign!; Web Application Development!; Full-Stack Projects; PERN Stack = PERN; T3 Stack;
  TALL Stack; URL Routing; URL Shorteners! = URL shortener; Web Templates! = templating engines = template engines;
  Login Systems! = user authentication!; Session Cookies; OAuth 2.0 = OAuth2; Single Sign-On = single sign on = SSO; OpenID Connect = OIDC; SAML; Magic Links;
  Two-Factor Authentication! = 2FA! = MFA!; Passkeys; Role-Based Access Control = RBAC; Password Hashing! = bcrypt;
  CRUD = CRUD apps = CRUD operations = CRUD app; MVC Frameworks; Server-Side Programming = server-side development; Middlewares! = middleware!;
  Serverless Functions; Edge Functions; Real-Time Apps = real-time web; Chat App! = chat application!; E-commerce Site = e-commerce website;
  Netflix Clone; Twitter Clone; Portfolio Projects; Render.com; Railway.app; Heroku!; Surge.sh; cPanel; Web Maps! = web mapping; Google Maps API;
  Web Games; Web Audio; Web Animations = Web Animations API; Web Art = net art; Web3 Development; dApps = decentralized apps; Ethers.js; Hardhat;
  Remix IDE; MetaMask; Truffle Suite; ERC-20; ERC-721; Cosmos SDK; Layer 2 Scaling; DAOs = DAO; Tokenomics; Consensus Mechanisms;
  Proof of Work = proof of stake; Bitcoin Script; Lightning Network; Cryptocurrency Mining! = crypto mining; Crypto Wallets! = hardware wallets!
`;

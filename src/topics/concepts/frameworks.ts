/** Frameworks, libraries and build tools, and parts of the known ones. See ./index.ts for the signs. */
export const FRAMEWORKS = `
Frontend Development | React Context = Context API; React State = useState; useEffect = useEffect hook; useReducer; useMemo = useCallback; useRef;
  Custom Hooks; React Props; React Forms; TanStack Router; TanStack Table; React Suspense; React Fiber; React Patterns; React Performance;
  React Basics; React Class Components = class components; Functional Components = function components; Higher-Order Components; Render Props;
  Controlled Components; Conditional Rendering; Component Lifecycle = lifecycle methods; Lifting State Up; Prop Drilling; Prop Types = PropTypes; JSX;
  React Spring; React Three Fiber; Redux Toolkit = RTK Query; Redux Thunk; Jotai; Valtio; Nanostores; SWR; Apollo Client; Relay GraphQL; urql;
  Next.js App Router = App Router; Next Auth = NextAuth.js; Yup validation; Moment.js; Day.js; Luxon; Ramda; Immutable.js; Recharts;
  Nivo charts; Vega!; vis.js; Sigma.js; Leaflet*!; deck.gl; Paper.js; Fabric.js; Tone.js; Howler.js; ml5.js; TensorFlow.js; face-api.js;
  Hydra video synth; Cables.gl; Theatre.js; Remotion; Quill editor; TipTap; Slate.js; Monaco editor; Lexical editor; Marked.js; remark plugins;
  rehype; Contentlayer; Velite; Vue Router; Vuex; Vue Composition API = Composition API; Options API; Quasar Framework; Angular Signals;
  Angular Material; Zone.js; Svelte Stores; SolidStart; Mithril.js; Hyperapp; Marko.js; Fresh framework; Signals!; Reactivity!;
  Data Binding = two-way binding; Component Composition; Component Testing Library; Component-Driven Development; Rspack; Rsbuild; SWC compiler;
  Turbopack; Gulp!* = gulp.js; Browserify; Yeoman; Bower; npx!; package.json; nvm; tsconfig; ts-node; tsx runner; Biome linter; Oxlint;
  Electron Forge; NW.js
Backend Development | Node Buffers; Node Event Emitter; Express Routing; Hapi.js; Keystone.js; Prismic; DatoCMS; TinaCMS; Medusa.js;
  Shopify = Shopify Liquid; WordPress Themes = WordPress theme development; WordPress Plugins = WordPress plugin development; Gutenberg Blocks;
  Advanced Custom Fields; Wagtail = Wagtail CMS; Django REST Framework = DRF; Django ORM; Django Admin; Django Channels; Flask-SQLAlchemy;
  Flask Blueprints; Flask-Login; Starlette; Uvicorn; Litestar; Bottle.py; web2py; CherryPy; Quart framework; Zope; Plone; Twisted framework; Peewee;
  Tortoise ORM; psycopg2 = psycopg; SQLModel; Marshmallow library; Huey queue; RQ queue; Dramatiq; Passport.js; Auth0; Clerk auth; Lucia auth; Okta;
  Firebase Auth = Firebase Authentication; Firestore = Cloud Firestore; Firebase Realtime Database; Firebase Cloud Functions; Convex database;
  PostgREST; Supabase Auth; Nhost; Parse Server; Back4App; Apollo Server; GraphQL Schemas = GraphQL resolvers; GraphQL Subscriptions; GraphQL APIs;
  MikroORM; Objection.js; Bookshelf.js; Kysely; Object-Relational Mapping = ORM! = ORMs; Database Migrations; Connection Pooling; BullMQ; Agenda.js;
  Nodemailer; Multer; Winston logger; Pino logger; dotenv; Cheerio.js; jsdom; discord.py; Telegraf.js; python-telegram-bot; PRAW; Tweepy; Spotipy;
  SendGrid; Mailgun; Mailchimp!; Paypal API; Razorpay; Typesense; Cloudinary; Imgix; Pusher channels; Agora SDK; WebSocket Servers; Absinthe GraphQL;
  Ash Framework; Nerves project; Revel framework; Beego; Buffalo framework; Salvo framework; Poem framework; ASP.NET Core; Minimal APIs;
  IdentityServer; MediatR; FluentValidation; AutoMapper; Hangfire; Serilog; Orleans framework; ServiceStack; Nancy framework;
  Struts framework = Apache Struts; JSF = JavaServer Faces; Wicket framework; Apache Camel; Lucene; Liferay; Ring and Compojure = Compojure;
  Luminus framework; Yesod; Scotty framework; Kemal framework; Kitura; Deno Deploy; Cloudflare D1; Cloudflare R2; Val Town; Web Frameworks!;
  Web Services!; API Development = building an API; Multiplayer Servers; Matchmaking!; Chat Servers!; Bots! = bot!; Reddit Bots = Reddit bot;
  Mastodon Bots; WhatsApp Bots = WhatsApp bot; Twitch Bots; IRC Bots; Email Automation; Web Automation; RPA = UiPath; Screen Scraping! = data scraping
`;

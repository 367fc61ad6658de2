/**
 * Which names of simple-icons are topics, by field. The package says nothing of what a brand is, so every name was chosen by hand, and
 * a new version brings no topic that nobody has looked at. `!` marks a word or a name of something else too: a topic only right
 * behind a cue ("learned Zod"), alone in a list item, or as a whole heading or link. Left out:
 *
 * - what the tables of src/topics/concepts/ know already, in any spelling ('Godot Engine', 'GNU Bash');
 * - shops, banks, payment, airlines and railways, cars, phones and other goods, broadcasters, newspapers, social networks, messengers,
 *   streaming, hosting and telephone companies: they are used, not learned;
 * - places where one learns or works (Coursera, Udemy, freeCodeCamp, GitHub, Stack Overflow, Slack, Google Docs, CodeSandbox), and
 *   where one fetches from (PyPI, NuGet, Homebrew): a course there is about something else;
 * - crypto coins, which are held; of that field only what people build on;
 * - words, first names and animals that would be wrong even behind a cue: Medium, Signal, Target, Poetry, Yarn, Cucumber, Mocha,
 *   Jasmine, Claude, Gerrit, Pug, Anaconda, Rhinoceros, Sketch, Insomnia, Immer, Curl, Cursor, Linear, Box, Wine, Leaflet, Sphinx,
 *   Joplin; and PM2, which is found in "PM2.5".
 */
export const BRANDS = `
Frontend Development | Anime.js; Ant Design; Apache ECharts; Apollo GraphQL; AssemblyScript; Axios!; Babylon.js; Backbone.js; Blazor; Buefy; Bulma!;
  Chakra UI; Chart.js; CodeMirror; Create React App; CSS Modules; Cytoscape.js; daisyUI; date-fns; ESLint; Font Awesome; Formik; Framework7; Gridsome; 
  GSAP; Handlebars.js; Headless UI; i18next; Ionic!; JSS; Knip!; Konva!; Leptos; Livewire!; Lodash; LottieFiles; Mantine; MapLibre; Material Design;
  Matter.js; MobX; Mock Service Worker; MUI; NativeScript; NgRx; Normalize.css; Openlayers; Pinia!; pnpm; Prettier!; PrimeFaces; PrimeNG; PrimeReact; PrimeVue;
  ProseMirror; PurgeCSS; Qwik; Radix UI; React Bootstrap; React Hook Form; React Query; React Router; React Table; ReactiveX; Redux-Saga; reveal.js; rollup.js;
  Semantic UI; shadcn/ui; Snowpack; styled-components; stylelint; SVG.js; SVGO; TanStack; Tauri!; tldraw; tRPC; Turborepo; UIkit; UnoCSS; Underscore.js;
  Vanilla Extract; visx; Vuetify; VueUse; Web3.js; WebdriverIO; Webflow; XState; Zod!; webtrees
Backend Development | ActivityPub; AdonisJS; AIOHTTP = aiohttp; Apache Solr; Apache Tomcat; Appwrite; CakePHP; CodeIgniter; Contentful; Craft CMS; Decap CMS;
  discord.js; Directus!; Drupal; Elementor; Fastify; Gunicorn; Hasura; JHipster; Joomla; JSON Web Tokens; Keycloak; Knex.js; Koa!; Ktor; LoopBack!; Moleculer; MQTT; NATS.io;
  Nodemon; OpenID; Payload CMS; phpMyAdmin; PocketBase; PrestaShop; Pydantic; Quarkus; Ruby Sinatra; Sails.js; Sanic!; Scrapy; Sequelize;
  Sidekiq!; Socket.io; Spring Security; Statamic; Strapi; Swagger!; Thymeleaf; TYPO3; TypeORM; Umbraco; Vaadin; WebAuthn; WooCommerce; Yii
Static Site Generators | Docsify; GitBook; Material for MkDocs; mdBook; Nextra; Asciidoctor
DevOps | Apache CloudStack; Apache JMeter; Apache Maven; Apache Pulsar; BorgBackup; Buildkite; Ceph; Cilium; CircleCI; Cloud Foundry; Cloudflare Pages; containerd;
  Coolify; Datadog!; Dependabot; Envoy Proxy; Fluent Bit; Fluentd; Flyway!; GitHub Pages; GoCD; Google Cloud Storage; Gradle; HAProxy; Icinga;
  Jellyfin; k6; Kaniko; Kibana; Knative; Kubespray; Let's Encrypt; Linkerd; Liquibase; Logstash; MAAS; MinIO; Netdata; Nextcloud; Octopus Deploy; OpenFaaS;
  OpenNebula; OpenStack; OpenTofu; OpenVPN; OPNsense; ownCloud; pfSense; Pi-hole; Portainer; QEMU; Semaphore CI; Skaffold; Splunk;
  Syncthing; Tailscale; TeamCity; Tekton!; Travis CI; TrueNAS; Unraid; Uptime Kuma; VirtualBox; YunoHost; ZeroTier
Operating Systems | AlmaLinux; Alpine Linux; Artix Linux; Asahi Linux; awesomeWM; BSD!; bspwm; CentOS; Devuan; EndeavourOS; fish shell; Gentoo; GNOME; GrapheneOS; GTK; HarmonyOS; 
  Hyprland; Kali Linux; KDE; KDE Plasma; LineageOS; Linux Containers; Linux Mint; Manjaro; NetBSD; OpenBSD; openSUSE; OpenWrt; OpenZFS; ReactOS;
  Rocky Linux; Slackware; Void Linux; Wear OS; XFCE
Databases | Algolia; Apache CouchDB; Apache Druid; Apache HBase; Apache Hive; Apache Lucene; Apache Parquet; ArangoDB; Couchbase; CrateDB; DBeaver; Dgraph;
  Elastic Stack; etcd; FerretDB; Google Bigtable; Google Cloud Spanner; H2 Database; InfluxDB; Meilisearch; Metabase; Milvus!; OpenSearch; PlanetScale; Qdrant;
  Redash; RocksDB; RxDB; ScyllaDB; SingleStore; SurrealDB; TiDB; Timescale!; Trino!; Turso!; VictoriaMetrics; Vitess
Data Science | Airbyte; Apache NiFi; Apache Superset; ArcGIS; Bioconductor; Dask!; Dataiku; DVC; GDAL; GeoPandas; Google Earth Engine; Gradio; ImageJ; Kedro; KNIME; 
  Mapbox; Numba!; OpenStreetMap; Optuna; Overleaf; Quarto!; SageMath; SymPy; Taipy; Wikidata; Wolfram Mathematica; Zotero; Qlik
Deep Learning | BentoML; CrewAI; Dialogflow; Dlib; Edge Impulse; LangGraph; Langflow; LM Studio; MediaPipe; Model Context Protocol; Open3D; OpenMined; PaddlePaddle; PyG;
  PySyft; Rasa!; Roboflow; tinygrad; Ultralytics; vLLM; Vowpal Wabbit; YOLO!
Software Engineering | Alacritty; Android Studio; Anytype; Apache Cordova; Appium; asciinema; CLion; CocoaPods; CodeceptJS; Compiler Explorer; Conventional Commits;
  Development Containers; diagrams.net = draw.io; Doxygen; Eclipse IDE; EditorConfig; FFmpeg; Forgejo; Ghostty; Git LFS; Gitea; GitKraken; GoLand; Google Apps Script; GStreamer; Hoppscotch!; HTTPie; IntelliJ IDEA;
 JUnit5; LazyVim; Lefthook; LibreOffice; n8n; OBS Studio; Pandoc; Perforce; Phabricator; Puppeteer!; PyCharm; PyPy; Pytest = pytest; Qt;
  Raycast; Robot Framework; RuboCop; RubyMine; semantic-release; SemVer; SourceHut; Spacemacs; Spyder IDE; Sublime Text; 
  Testing Library; TestCafe; TiddlyWiki; UML; VSCodium; wasmCloud; Wasmer; WebStorm; WezTerm; wgpu; Xcode; Zettlr
Game Development | Aseprite; Bitsy!; Blockbench; Construct 3; CRYENGINE; FMOD; Foundry Virtual Tabletop; LITIENGINE; Luanti; MonoGame; PlayCanvas; Raylib = raylib; RetroArch; Roblox Studio; SFML; Source Engine; Stencyl; Wwise;
  Counter-Strike!; Dota 2!; Fortnite!; League of Legends!; Undertale!; Valorant!
Design | Archicad; AutoCAD; Autodesk Maya; Autodesk Revit; Boxy SVG; Cinema 4D; CorelDRAW; Dragonframe; FontForge; Kdenlive; LightBurn; MediBang Paint; Octane Render; Photopea; Sketchfab;
  Tinkercad; Twinmotion; Vectary; Vectorworks; Wondershare Filmora; SolidWorks; Spark AR; Ardour!; Audacity!; Bitwig; Guitar Pro; JUCE; LMMS; MIDI!; Pro Tools!
Hardware | CircuitVerse; EasyEDA; ESPHome; Homebridge; LTspice; LVGL; M5Stack; micro:bit; MicroPython; Multisim; Node-RED; OctoPrint; openHAB; PlatformIO; QMK; RetroPie; RISC-V; Tasmota; Zigbee; Zigbee2MQTT
Security | Burp Suite; CyberDefenders; GNU Privacy Guard; Hack The Box; Hashcat; Metasploit; OpenSSL; OWASP; Trivy; TryHackMe; Wireshark
Blockchain | Cardano!; Chainlink; IPFS; OpenZeppelin; Polkadot!; Solana!
Computer Science | Qiskit
`;

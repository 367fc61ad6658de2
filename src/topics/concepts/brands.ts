/**
 * Written by `npm run vocabularies`: change vocabularies/brands.ts instead. Names of simple-icons 16.37.0 (CC0-1.0).
 * See ./index.ts for the signs.
 */
export const BRANDS = `
Frontend Development | Anime.js; Apache ECharts; Apollo GraphQL; AssemblyScript; Buefy; CodeMirror; Create React App; Cytoscape.js; daisyUI; date-fns;
  ESLint; Font Awesome; Formik; Framework7; Handlebars.js; Headless UI; i18next; JSS; Knip!; Konva!; Leptos; Lodash; LottieFiles; Mantine; MapLibre;
  Material Design; Matter.js; NgRx; Normalize.css; Openlayers; Pinia!; pnpm; Prettier!; PrimeFaces; PrimeNG; PrimeReact; PrimeVue; ProseMirror;
  PurgeCSS; Radix UI; React Bootstrap; React Hook Form; React Table; ReactiveX; Redux-Saga; reveal.js; rollup.js; Semantic UI; Snowpack; stylelint;
  SVG.js; SVGO; TanStack; tldraw; Underscore.js; UnoCSS; Vanilla Extract; visx; Vuetify; VueUse; Web3.js; WebdriverIO; webtrees; XState; Zod!
Backend Development | AdonisJS; AIOHTTP = aiohttp; Apache Solr; Apache Tomcat; Craft CMS; Decap CMS; discord.js; Elementor; Gunicorn; JHipster;
  Keycloak; Knex.js; LoopBack!; Moleculer; NATS.io; Nodemon; OpenID; Payload CMS; phpMyAdmin; PrestaShop; Pydantic; Ruby Sinatra; Sails.js; Sanic!;
  Scrapy; Socket.io; Spring Security; Statamic; Swagger!; Thymeleaf; TYPO3; Umbraco; Vaadin; WebAuthn
Static Site Generators | Asciidoctor; Docsify; GitBook; Material for MkDocs; mdBook; Nextra
DevOps | Apache CloudStack; Apache JMeter; Apache Maven; BorgBackup; Buildkite; Ceph; Cilium; Cloud Foundry; Cloudflare Pages; containerd; Coolify;
  Dependabot; Envoy Proxy; Fluent Bit; Fluentd; Flyway!; GoCD; Google Cloud Storage; Gradle; HAProxy; Icinga; k6; Kaniko; Kibana; Kubespray;
  Let's Encrypt; Liquibase; Logstash; MAAS; MinIO; Netdata; Octopus Deploy; OpenFaaS; OpenNebula; OpenStack; OpenTofu; OpenVPN; OPNsense; ownCloud;
  pfSense; Portainer; QEMU; Semaphore CI; Skaffold; Syncthing; TeamCity; Uptime Kuma; VirtualBox; YunoHost; ZeroTier
Operating Systems | AlmaLinux; Alpine Linux; Artix Linux; Asahi Linux; BSD!; bspwm; CentOS; Devuan; EndeavourOS; Gentoo; GNOME; GrapheneOS; HarmonyOS;
  Hyprland; KDE; KDE Plasma; LineageOS; Linux Containers; Linux Mint; Manjaro; NetBSD; OpenBSD; openSUSE; OpenWrt; OpenZFS; ReactOS; Rocky Linux;
  Slackware; Void Linux; Wear OS; XFCE
Databases | Algolia; Apache CouchDB; Apache Druid; Apache HBase; Apache Lucene; ArangoDB; Couchbase; CrateDB; DBeaver; Dgraph; etcd; FerretDB;
  Google Bigtable; Google Cloud Spanner; H2 Database; OpenSearch; PlanetScale; Qdrant; Redash; RocksDB; RxDB; ScyllaDB; SingleStore; SurrealDB; TiDB;
  Timescale!; Turso!; VictoriaMetrics; Vitess
Data Science | Apache Superset; Bioconductor; Dataiku; DVC; GDAL; Gradio; ImageJ; Kedro; Numba!; Optuna; Overleaf; Taipy; Wikidata;
  Wolfram Mathematica; Zotero
Deep Learning | BentoML; CrewAI; Dialogflow; Dlib; Edge Impulse; Langflow; LangGraph; LM Studio; MediaPipe; Open3D; OpenMined; PaddlePaddle; PyG;
  PySyft; Rasa!; Roboflow; tinygrad; Ultralytics; vLLM; Vowpal Wabbit
Software Engineering | Alacritty; Anytype; Apache Cordova; Appium; asciinema; CLion; CocoaPods; CodeceptJS; Compiler Explorer; Conventional Commits;
  Development Containers; diagrams.net = draw.io; Doxygen; Eclipse IDE; EditorConfig; FFmpeg; Forgejo; Git LFS; Gitea; GitKraken; GoLand; GStreamer;
  Hoppscotch!; HTTPie; JUnit5; LazyVim; Lefthook; LibreOffice; n8n; Perforce; Phabricator; PyPy; Raycast; Robot Framework; RuboCop; RubyMine;
  semantic-release; SemVer; SourceHut; Spyder IDE; TestCafe; Testing Library; TiddlyWiki; VSCodium; wasmCloud; Wasmer; WebStorm; WezTerm; wgpu; Zettlr
Game Development | Bitsy!; Blockbench; CRYENGINE; FMOD; Fortnite!; Foundry Virtual Tabletop; LITIENGINE; Luanti; PlayCanvas; RetroArch; Roblox Studio;
  Source Engine; Stencyl; Undertale!; Valorant!; Wwise
Design | Archicad; Autodesk Revit; Boxy SVG; CorelDRAW; Dragonframe; FontForge; Guitar Pro; JUCE; Kdenlive; LightBurn; LMMS; MediBang Paint;
  Octane Render; Photopea; Sketchfab; Spark AR; Twinmotion; Vectary; Vectorworks; Wondershare Filmora
Hardware | CircuitVerse; EasyEDA; ESPHome; Homebridge; LTspice; LVGL; M5Stack; Multisim; Node-RED; OctoPrint; openHAB; RetroPie; Tasmota; Zigbee2MQTT
Security | CyberDefenders; GNU Privacy Guard; Hashcat; OpenSSL; Trivy
Blockchain | Cardano!; Chainlink; IPFS; OpenZeppelin; Polkadot!; Solana!
`;

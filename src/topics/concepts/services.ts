/** Services that are programmed against, apps for notes and knowledge, tools without code. See ./index.ts for the signs. */
export const SERVICES = `
Backend Development | Twitter API; Spotify API = Spotify Web API; OpenWeather API = OpenWeatherMap = OpenWeatherMap API; Weather APIs = weather API;
  GitHub API; GitLab API; Google APIs!; Gmail API; Google Calendar API; Google Sheets API; Google Drive API; Google Books API; Google Places API;
  Google Vision API = Cloud Vision API; Google Translate API; YouTube API = YouTube Data API; Twitch API; Discord API; Slack API;
  Telegram API = Telegram Bot API; WhatsApp API; Facebook API = Facebook Graph API; Instagram API; LinkedIn API; Reddit API; Pinterest API;
  TikTok API; Mastodon API; Steam API; PokéAPI = PokeAPI = Pokemon API; Star Wars API = SWAPI; Rick and Morty API; Marvel API; NASA API;
  Open Library API; Goodreads API; TMDB API = TMDB; OMDb API; IGDB API; Last.fm API; MusicBrainz; Genius API; Giphy API; Unsplash API; Flickr API;
  Wikipedia API; Wikidata Query Service; News API; Hacker News API; New York Times API; Yelp API; Zomato API; Foursquare API; Uber API; Airbnb API;
  Strava API; Fitbit API; Garmin Connect API; Todoist API; Trello API; Airtable API; Zoom API; Dropbox API; Shopify API; Amazon API; eBay API;
  Etsy API; Paystack; Square API; Plaid API; Coinbase API; CoinGecko API; Binance API; Alpha Vantage; Yahoo Finance API = yfinance; RapidAPI!;
  IEX Cloud; JSONPlaceholder; Mapbox API; HERE Maps; Watson APIs = IBM Watson; Stack Exchange API; Jira API; Cloudflare API; Vonage API
Software Engineering | Maps of Content; Smart Notes; Linked Notes = bidirectional links; Daily Notes!; Cornell Notes = Cornell method;
  Concept Maps = concept mapping; Flashcards = flashcard; SuperMemo; RemNote; Mochi cards; Anki Add-ons; FSRS; Obsidian Plugins;
  Obsidian Dataview = Dataview plugin; Obsidian Canvas; Obsidian Publish; Google Keep!; Standard Notes; Joplin*!; Bear app; Craft app; Capacities app;
  AppFlowy; Athens Research; Foam notes; Dendron notes; TiddlyRoam; SiYuan; Trilium = Trilium Notes; Typora; Mendeley; Pocket app; Instapaper!;
  Raindrop.io; Hypothesis annotations; Omnivore app; Feedly!; Inoreader; NetNewsWire; Microsoft To Do!; ClickUp!; Monday.com; Basecamp!; Toggl!;
  Clockify; RescueTime!; Habitica; Forest app; Bullet Journaling = bullet journalling; Weekly Reviews!; Plain Text Productivity = todo.txt;
  Plain Text Accounting = hledger = Beancount; Taskwarrior; Timewarrior; Alfred app; Keyboard Maestro; BetterTouchTool; Hammerspoon;
  Karabiner = Karabiner-Elements; Espanso; TextExpander; IFTTT; Make.com = Integromat; Pipedream; Power Automate = Microsoft Flow;
  Google Apps Script = Apps Script; Google AppSheet = AppSheet; Glide apps; Softr; Bubble.io; Adalo; FlutterFlow; Retool; Appsmith; Budibase; ToolJet;
  OutSystems; Mendix; Xano; Memberstack; Carrd; Typedream; Coda.io!; Tally Forms; Typeform!; Google Forms!; No-Code Tools; No-Code Apps;
  Workflow Automation; Personal Automation!; Digital Organization!; Calendar Blocking; Microsoft Office! = MS Office!; Microsoft Word!; PowerPoint*!;
  Google Docs!; Google Workspace!; BibTeX = BibLaTeX; TikZ; LyX; ConTeXt typesetting; DITA; LeanPub!; Read the Docs; Javadoc; JSDoc = TypeDoc;
  Graphviz = DOT language; Lucidchart; D2 diagrams; Structurizr; Marp; Slidev; OBS Studio = OBS!; Shotcut!; HandBrake; Screencasting! = screencasts!;
  Loom videos
`;

/** Modules, types and parts of single languages that are distinctive as they are written. See ./index.ts for the signs. */
export const STANDARD_LIBRARY = `
Programming | itertools; functools; argparse; pathlib; shutil; turtle module; Unit Testing = Python unittest; doctest; collections module;
  collections.Counter = Counter class; defaultdict; OrderedDict; namedtuple = namedtuples; ChainMap; heapq; bisect module; deque = deques; contextlib;
  datetime module; timedelta; strftime; json module; csv module; sqlite3; urllib; Beautiful Soup = BeautifulSoup = bs4; lxml; httpx;
  multiprocessing module; threading module; concurrent.futures; subprocess module; logging module; random module; secrets module; hashlib;
  socket module; struct module; ctypes; cffi; CPython = CPython internals; pybind11; PyO3; pipenv; Pip!; pipx; conda = Anaconda!* = Miniconda;
  uv package manager; PyPI!; setuptools; pyproject.toml; pyenv; mypy; Pyright; Pylint; flake8; Black formatter; isort; attrs library; Click library;
  Typer; Rich library; PyQt = PyQt5 = PySide; Kivy; wxPython; PySimpleGUI; CustomTkinter; PyAutoGUI; PyInstaller; openpyxl; xlrd; PyPDF2; Jinja2;
  Hypothesis!*; tox; nox; zip function; enumerate function; args and kwargs = *args and **kwargs; Python Packaging; Dictionaries! = dictionary!;
  RefCell; Rc and RefCell; Arc and Mutex; Cow<str>; PhantomData; HashSet = HashSets; BTreeMap; VecDeque; Option and Result; Cargo Workspaces; rustc;
  rustup; clippy; rustfmt; serde; rayon!; clap crate; thiserror; reqwest; Dioxus; egui; iced toolkit; Ratatui; wasm-bindgen; wasm-pack; nom parser;
  no_std; crossbeam; sync.WaitGroup = WaitGroups = WaitGroup; net/http; gofmt; defer statement; panic and recover; Cobra CLI;
  Bubble Tea framework = Bubbletea; Viper library; GORM; sqlc; Gorilla Mux; Chi router; Ebiten = Ebitengine; TinyGo; ArrayList = ArrayLists;
  LinkedHashMap; StringBuilder; Java Streams = Stream API = Java Stream API; Java Collections = Java Collections Framework = Collections Framework;
  Java Generics; Java Virtual Machine = JVM; JVM Internals; Java Swing; JDBC; JPA = Java Persistence API; Jakarta EE = Java EE = J2EE;
  Servlets = servlet; JSP = JavaServer Pages; Maven*!; Mockito; Lombok*; Spring MVC; Spring Data = Spring Data JPA; Spring Cloud; Spring WebFlux;
  Dropwizard; MapStruct; Java 8; Java Records; GraalVM; Kotlin Coroutines; Kotlin Flow; ZIO; Akka; Play Framework; sbt; Leiningen; core.async;
  re-frame; Babashka; Clojure spec; Datascript; Standard Template Library = C++ STL; std::vector; std::map; std::move; unique_ptr = std::unique_ptr;
  shared_ptr = std::shared_ptr; std::optional; std::variant; C++ Concepts; C++ Coroutines; Boost.Asio; Qt = Qt Framework = Qt Creator; wxWidgets;
  GTK = GTK4 = GTK3; Dear ImGui = ImGui; Catch2; GoogleTest = Google Test = gtest; malloc = calloc; C Standard Library = libc; glibc; musl; GCC;
  Clang; gdb = GNU Debugger; lldb; Valgrind; AddressSanitizer = sanitizers!; Makefiles = GNU Make; Autotools; Ninja build; vcpkg;
  Conan package manager; pkg-config; objdump; readelf; ELF Files = ELF format; Linkers and Loaders = linkers; LINQ;
  Entity Framework = Entity Framework Core; WinForms = Windows Forms; .NET MAUI = Xamarin; UWP; NuGet; xUnit; NUnit; Razor Pages;
  Windows API = Win32 API = Win32; MFC; COM Programming; VB.NET; Excel VBA = Visual Basic for Applications; Excel VBA = Excel macros;
  Delphi!* = Object Pascal; Free Pascal = Lazarus IDE; Turbo Pascal; QBasic; RPG IV; PL/SQL; T-SQL = Transact-SQL; Tcl = Tcl/Tk; Chicken Scheme; SBCL;
  Lisp = Elisp; Standard ML = SML; ReasonML; Elm Architecture; Koka; ATS language; Mercury language; miniKanren; Datalog; Liquid Haskell;
  Haskell Stack; QuickCheck; GHC = GHCi; Haskell Monads; Servant library; Elixir GenServer = GenServer; GenStage;
  Erlang OTP = OTP supervision = Elixir OTP; BEAM VM; Livebook; LuaJIT; Vala language; ActionScript = Adobe Flash; Uiua; Malbolge; LiveCode;
  HyperCard; AppInventor = MIT App Inventor; ScratchJr; GNU Octave; tidyr; purrr; stringr; lubridate; data.table; knitr; tidymodels; caret package;
  ggplot; Ruby Gems = RubyGems; Ruby Metaprogramming; Minitest; Rack middleware; Capistrano; Puma server; ActiveRecord = Active Record; Action Cable;
  Active Storage; Action Mailer; Turbo Streams; StimulusJS; Devise gem; Rails Migrations; ERB Templates; Slim templates; IRB; rbenv; rvm; Ruby Koans;
  PHPUnit; Laravel Eloquent = Eloquent ORM; Laravel Livewire; Blade templates; Yii framework = Yii2; Zend Framework = Laminas; Slim Framework;
  Doctrine ORM; Artisan commands; XAMPP = WAMP; Moodle; CPAN; Mojolicious; Swift Optionals; Swift Concurrency; Swift Package Manager;
  Combine framework; Interface Builder; Auto Layout; ARKit; SpriteKit; SceneKit; RealityKit; Core ML; Core Animation; Core Location; MapKit;
  HealthKit; StoreKit; CloudKit; TestFlight; Alamofire; AppKit; visionOS; WidgetKit; Siri Shortcuts; Apple Shortcuts; Android SDK; Android Jetpack;
  Room database; RecyclerView; ViewModel; LiveData; Retrofit!*; Dagger Hilt = Dagger 2; Android Fragments; Android Activities; Android Intents;
  Flutter BLoC = BLoC pattern; Riverpod; Cordova = PhoneGap; React Navigation; React Native Reanimated
`;

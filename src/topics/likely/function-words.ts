import { remember } from "../../remember.ts";
import type { Language } from "../cues/index.ts";

/**
 * Words that belong to no name: articles, pronouns, prepositions, numbers, the most frequent verbs and adjectives, and words of time. Phrases
 * end at them.
 */
const TABLES: Readonly<Record<Language, string>> = {
  en: `
a an the and or but of in on at to for from with by as is are was were be been being am i we you he she it they me us him her them
my our your his its their this that these those there here not no so if then than too very just also only even still more most
some any all each every both few many much other another such own same new old good bad great nice little big small bit lot lots
first last next one two three have has had having do does did doing done will would can could should may might must shall get got
getting go went going gone make made making take took taking let what which who whom whose when where why how because while
although though since until after before during about into over under again further once up down out off through between against
above below i'm i've i'd i'll it's don't didn't couldn't can't wasn't today yesterday tomorrow now week weeks day days month
months year years time times really quite pretty able via using used use like etc e.g i.e finally actually already maybe probably
myself itself within without across around along per hours hour minutes morning evening night ago later soon always never often
sometimes different several various way ways thing things stuff well back
  `,
  de: `
der die das den dem des ein eine einen einem einer eines und oder aber auch noch nur schon sehr mehr viel viele wenig nicht kein
keine keinen ich du er sie es wir ihr mich mir dich dir uns sich mein meine meinen meinem meiner sein seine unser unsere ihre
dieser diese dieses diesen diesem jeder jede jedes jeden alle alles andere anderen man bin bist ist sind war waren wäre gewesen
wird werden wurde wurden worden habe hast hat haben hatte hatten gehabt kann können konnte muss müssen musste soll sollte will
wollte möchte darf mag in im an am auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor zu zum zur
zwischen während wegen als wie wenn weil dass damit denn ob so dann da hier dort wo was wer wann warum heute gestern morgen jetzt
immer wieder erst mal einmal etwas nichts ganz gut gute guten neue neuen neues neuer erste ersten letzten letzte nächste tag tage
tagen woche wochen monat monate jahr jahre jahren zeit stunde stunden minuten uhr gemacht machen mache macht ging gehen gehe gibt
geht gekommen also doch ja nein eigentlich endlich leider ziemlich besser zwei drei paar selbst dabei dazu darauf davon dafür
außerdem danach weiter sowie bzw etwa fast ab ins
  `,
  fr: `
le la les l un une des du de d au aux et ou mais donc or ni car que qui quoi dont où ce cet cette ces c ça cela mon ma mes ton ta
tes son sa ses notre nos votre vos leur leurs je j tu il elle on nous vous ils elles me m te t se s lui y en ne n pas plus moins
très trop bien peu beaucoup aussi encore toujours jamais déjà tout toute tous toutes même autre autres est es suis sont était
étaient été être ai as a avons avez ont avait avais avaient eu avoir fait faire fais font peut peux pouvoir dois doit devoir veux
va vais aller allé à dans par pour sur sous avec sans chez vers entre depuis pendant avant après jusque comme si quand lorsque
parce puis alors ainsi enfin ici là aujourd'hui hier demain maintenant jour jours semaine semaines mois an ans année années heure
heures minutes fois temps premier première dernier dernière nouveau nouvelle nouveaux nouvelles bon bonne petit petite grand
grande quelques plusieurs chaque deux trois qu j'ai j'avais c'est n'est s'est d'un d'une qu'il qu'on l'on n'ai
  `,
  es: `
el la los las lo un una unos unas de del al a y e o u pero sino que quien cual cuyo donde cuando como porque aunque si no ni ya
muy más menos mucho mucha muchos muchas poco algo nada todo toda todos todas otro otra otros otras mismo misma este esta estos
estas ese esa eso esto aquel mi mis tu tus su sus nuestro nuestra nuestros yo tú él ella nosotros ellos me te se nos le les es son
soy era eran fue fueron ser sido siendo está están estoy estaba estar he ha han hemos había haber hay hice hace hacer hecho puedo
puede poder tengo tiene tener tenía voy va ir quiero en con sin por para sobre entre desde hasta hacia según durante antes después
también además tan tanto así entonces luego hoy ayer mañana ahora siempre nunca aún todavía día días semana semanas mes meses año
años hora horas minutos vez veces tiempo primer primera último última nuevo nueva nuevos nuevas bueno buena gran grande pequeño
dos tres cada bien aquí allí solo sólo casi
  `,
  pt: `
o a os as um uma uns umas de do da dos das em no na nos nas ao à aos às por pelo pela para pra com sem sobre entre até desde e ou
mas que quem qual onde quando como porque se não nem já muito muita muitos muitas mais menos pouco algo nada tudo todo toda todos
todas outro outra outros outras mesmo mesma este esta estes estas esse essa isso isto aquele aquela meu minha meus minhas teu seu
sua seus suas nosso nossa eu tu ele ela nós eles você me te lhe é são sou era eram foi foram ser sido sendo está estão estou
estava estar tenho tem têm tinha ter há havia fiz faz fazer feito posso pode poder vou vai ir quero também além tão tanto assim
então depois antes hoje ontem amanhã agora sempre nunca ainda dia dias semana semanas mês meses ano anos hora horas minutos vez
vezes tempo primeiro primeira último última novo nova novos novas bom boa grande pequeno dois duas três cada bem aqui ali só quase
num numa
  `,
  it: `
il lo la i gli le l un uno una di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai dalle in nel nella
nei nelle con su sul sulla sui sulle per tra fra e ed o ma che chi cui dove quando come perché se non né già molto molta molti
molte più meno poco qualcosa niente tutto tutta tutti tutte altro altra altri altre stesso stessa questo questa questi queste
quello quella mio mia miei mie tuo suo sua suoi nostro io tu lui lei noi loro mi ti si ci vi ne è sono era erano sei essere stato
stata ho ha hanno abbiamo aveva avere avuto fatto fare faccio posso può potere devo vado va andare voglio anche ancora inoltre
così poi allora prima dopo oggi ieri domani ora sempre mai giorno giorni settimana settimane mese mesi anno anni ore minuti volta
volte tempo primo ultimo ultima nuovo nuova nuovi nuove buono bella grande piccolo due tre ogni bene qui lì solo quasi un' dell'
all' nell'
  `,
  nl: `
de het een en of maar want dus dat die dit deze wie wat waar wanneer hoe waarom als dan toen niet geen wel ook nog al heel erg
zeer meer minder veel weinig iets niets alles alle ander andere zelf ik je jij hij zij ze we wij jullie u mij me jou hem haar ons
hun mijn jouw zijn onze ben bent is was waren wordt worden werd werden geweest heb hebt heeft hebben had hadden gehad kan kunnen
kon moet moeten moest mag wil wilde zal zou zullen ga gaat gaan ging doen doe deed gedaan maken gemaakt in op aan uit bij met
zonder van voor naar om over onder tussen tot sinds tijdens na door tegen te ter er hier daar vandaag gisteren morgen nu altijd
nooit weer eerst dag dagen week weken maand maanden jaar jaren uur uren minuten keer tijd eerste laatste nieuwe nieuw goed goede
klein kleine groot grote twee drie elke bijna
  `,
  zh: `
的 了 在 是 我 有 和 就 不 人 都 一 一个 上 也 很 到 说 要 去 你 会 着 没有 没 看 好 自己 这 那 他 她 它 我们 你们 他们 这个 那个 这些 那些 什么 怎么 为什么 如何 以及 或者 还是 但是 但 而 而且 因为 所以 如果
虽然 然后 之后 之前 以后 以前 现在 今天 昨天 明天 今年 去年 明年 每天 每 天 周 月 年 日 星期 时候 时间 小时 分钟 还 又 再 才 只 更 最 太 非常 比较 已经 正在 一直 开始 继续 完成 做 把 被 给 对 从 向 往 跟 与 及
等 等等 里 里面 中 下 前 后 内 外 能 可以 可能 应该 需要 想 觉得 感觉 知道 主要 一些 一下 一点 一次 第 次 个 位 种 些 多 少 大 小 新 两 二 三 四 五 六 七 八 九 十 几 各 某 该 其 其他 其中 由于 通过 关于
进行 使用 用 来 过 得 地 所 之 吧 吗 呢 啊 呀 哦 嗯 请 让 使 比 像 以 于 为 为了 并 并且 且 不过 不是 就是 也是 还有 只是 可是 那么 这样 那样 这么 这里 那里 哪里 谁 几乎 大概 差不多 终于 其实 当然 总之 首先
最后 本周 上周 下周 本月 上午 下午 晚上 早上
  `,
  ja: `
の に は を が と で も や から まで より へ など だ です ます した して する いる ある なる ない 私 僕 俺 自分 今日 昨日 明日 今 今週 先週 来週 今月 先月 来月 今年 去年 来年 年 月 日 週 時間 分 時 回 目 人 方
事 物 的 中 前 後 上 下 内 間 際 場合 感じ 気 他 何 誰 一 二 三 四 五 六 七 八 九 十 初 新 大 小 多 少 最 毎日 毎 約 的な 思い 思う 思っ 考え 見 行っ 行 来 出 入 使っ 使い 使う やっ でき 出来 書い 読ん
読み 作っ
  `,
};

const wordsOf = remember((language: Language): ReadonlySet<string> => new Set(TABLES[language].trim().split(/\s+/)));

/** Particles and endings of verbs in Japanese. */
const KANA = /^\p{Script=Hiragana}{1,3}$/u;

/** Whether a word, in small letters, belongs to no name. */
export function isFunctionWord(lower: string, language: Language): boolean {
  return wordsOf(language).has(lower) || (language === "ja" && KANA.test(lower));
}

import { wordList } from "../actors/word-list.ts";
import { stemOf } from "../topics/stem.ts";

const stemsOfList = (words: string): ReadonlySet<string> => new Set([...wordList(words)].map(stemOf));

/** Stems of nouns that name no topic whatever stands before them: amounts, times, places, people, words, states. */
export const EMPTY_NOUNS: ReadonlySet<string> = stemsOfList(`
  way thing kind sort type form part number amount lot rest bit piece series set range list group couple pair majority minority average total level rate
  time moment hour minute second day night morning evening afternoon week weekend month year decade century date period age era today tomorrow yesterday
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  beginning start end middle future past present stage phase point place area region side position location spot site scene home house room
  north south east west coast centre center mile kilometer kilometre meter metre foot inch ton tonne
  man woman child person people human baby boy girl guy body face hand head heart life name word phrase sentence term question answer
  problem issue matter subject topic case fact reason cause result effect impact outcome consequence purpose goal aim objective target
  situation circumstance condition state status context environment background basis ground example instance sign signal evidence proof
  idea view opinion belief thought feeling sense mind stance attitude approach manner method means concept notion
  chance opportunity possibility probability risk hope wish desire want need interest concern fear worry doubt danger threat
  development progress change difference increase decrease rise fall growth decline improvement
  work job task role duty effort attempt try action activity move act deed practice process procedure
  report statement comment remark speech interview announcement message letter note document paper text article story news book page account
  information detail data figure statistics study research survey poll finding conclusion source
  meeting conference conversation dialogue visit trip journey event incident occasion ceremony
  country nation world state city town village street road building office company business firm
  government administration authority agency department ministry council committee commission court police army party union parliament congress senate
  organisation organization club member leader official president minister spokesman
  nothing something anything everything nobody someone anyone everyone one other
  friend family parent father mother son daughter brother sister wife husband
  victim suspect killer driver passenger owner user customer visitor witness crowd public population resident citizen
  photo video picture image film movie song album music show game match season player team goal score title
  importance significance value quality quantity size length height weight speed distance
  importance truth respect honour honor pride spirit
  force presence absence lack shortage loss win victory defeat
  reaction response request suggestion recommendation
  candidate vote voter seat race percent percentage per cent
  million billion thousand hundred dozen dollar euro pound cent
  arrest verdict hearing allegation claim accusation charge
  door window direction turn hold look
  term aspect factor element feature component section sector field
  stuff condition personnel athlete embassy capital headquarters base facility battle consensus colleague sponsor runner media trail tag heritage cycle arena margin benefit exchange ticket birth root mogul math contest front adversary rival ally enemy cartel pac
`);

/** Stems of words too general to name a topic even together: "security policy" and "international law" are none, "gun law" is one. */
export const ABSTRACT_WORDS: ReadonlySet<string> = stemsOfList(`
  law rule order decision choice agreement deal plan proposal measure policy programme program project system service bill legislation treaty talk discussion negotiation
  power strength control influence support help aid assistance relief cooperation right freedom responsibility commitment promise obligation demand call offer
  security safety protest strike operation mission deployment campaign election conflict crisis investigation inquiry trial crime
  record history experience knowledge skill ability capacity potential standard equipment material item object product
  damage harm injury disaster emergency access use usage release return arrival departure community society culture tradition
  pressure stress tension step deadline market industry economy investment version edition series design
  judgment ruling appeal lawsuit leadership management staff reform resignation appointment debate argument dispute criticism warning alert advice
  contact relation relationship tie resolution solution intervention participation fight effort interference unit regime purchase travel transport attention
  line course path route scrutiny reconciliation construction publication post file affair territory colleague aggression consultation implementation
  national international local regional federal central public private domestic foreign internal external political military economic financial social legal
  official presidential parliamentary constitutional global worldwide common joint mutual human civil armed strategic civilian diplomatic criminal medical
  republican democratic gop nomination convention establishment presidency
  american european african asian western eastern northern southern
`);

/** Stems of nouns that tell a topic together with others, and none alone. */
export const LONELY_NOUNS: ReadonlySet<string> = stemsOfList(`
  money cash cost price worth share budget fund funding war peace attack fire accident crash explosion shooting bombing bomb death killing murder violence
  vehicle plane ship boat train bus car flight machine pain suffering water food air land oil gas energy fuel weather storm rain wind wave
  faith religion church school university hospital prison technology science computer internet website web network software phone
  trade tax income pay wage bank drug medicine disease virus illness treatment weapon gun troop soldier base border
  competition sport championship tournament medal camera card flag plant animal bird dog cat fish tree forest
  island river sea lake mountain park station airport zone district fighter aircraft soldier life live missile
`);

/** Adjectives that single nothing out: they begin no name of a topic. Lower case. */
export const GENERAL_ADJECTIVES: ReadonlySet<string> = wordList(`
  new old good bad better best worse worst great big large larger largest small little long short high higher highest low lower early late recent last next first
  second third fourth final initial main major minor
  key important significant serious strong weak clear certain sure possible impossible likely unlikely able unable full whole entire total complete
  other same different similar various several many few much more most less least own such only very just even another
  previous former current present future latest upcoming past daily weekly monthly annual yearly
  real true false right wrong happy sad sorry glad proud ready available necessary unnecessary additional further extra
  huge enormous massive tremendous considerable substantial sufficient enough
  special particular specific general common usual normal typical ordinary average
  nice beautiful wonderful terrible horrible awful tragic
  one two three four five six seven eight nine ten hundred thousand million billion
  so-called potential alleged apparent actual
  young close open hard easy difficult simple quick fast slow
  single double multiple numerous countless overall original
`);

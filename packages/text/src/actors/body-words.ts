import { wordList } from "./word-list.ts";

/** Nouns for bodies that speak and take sides, in the singular, lower case. */
export const BODY_NOUNS: ReadonlySet<string> = wordList(`
  government court union party council coalition agency ministry department commission committee company firm regulator association federation forum
  charity ngo group alliance bank board panel body bloc watchdog lobby parliament assembly senate congress cabinet opposition church school university
  industry club team authority administration campaign network organisation organization society league trust foundation community tribe chamber institute
  hospital operator developer airline manufacturer utility newspaper majority minority public guild bureau tribunal inspectorate secretariat confederation
  consortium academy cooperative co-operative congregation faction wing legislature police military army judiciary inquiry taskforce movement initiative arm
`);

/** Of those the ones that a single person may be. */
export const PERSONS_TOO: ReadonlySet<string> = wordList("developer operator manufacturer regulator");

/** Of those the ones that are people without an order of their own, not a body. */
export const COLLECTIVES: ReadonlySet<string> = wordList(
  "opposition public community tribe society majority minority movement crowd industry family",
);

/** Plurals of people and bodies that speak and take sides together and that their endings do not tell, lower case. */
export const PEOPLE_NOUNS: ReadonlySet<string> = wordList(`
  people families parents couples students pupils academics executives officials guards clergy staff faculty youth youths women men children citizens
  locals nationals patients relatives critics mechanics medics clerics mps meps heads chiefs bosses unions charities ngos states cities towns villages regions provinces
  companies firms businesses banks airlines utilities hospitals schools universities churches councils courts parties groups agencies associations
  organisations organizations communities tribes clubs authorities ministries departments bodies industries federations chambers governments
  advocates delegates candidates graduates associates diplomats experts tenants pensioners nurses judges fans landlords crews commuters democrats
  republicans conservatives liberals moderates socialists greens nationalists allies backers rebels voters police majority dozens hundreds thousands millions
`);

/** Plurals with the endings of those who do something, yet of things, lower case. */
export const NO_PEOPLE: ReadonlySet<string> = wordList(`
  letters numbers orders papers matters offers powers covers centers centres computers servers towers waters rivers borders barriers shelters chapters
  answers quarters posters factors doors sensors floors colors colours errors mirrors sectors reactors tractors motors plants events moments payments
  amendments agreements documents statements restaurants grants warrants variants pollutants transformers winters summers dinners
`);

/** Endings of plurals for people by what they do or believe. */
export const PEOPLE_ENDING = /(?:ers|ors|ists|ians|ants|ents|eers|men|women|people|folk|wives|nurses|mates)$/;

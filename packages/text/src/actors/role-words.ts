import { wordList } from "./word-list.ts";

/** Words that say what a person is and may stand before the name, lower case; also in the plural with -s for groups. */
export const ROLE_HEADS = wordList(`
  assemblyman assemblywoman committeeman committeewoman alderman alderwoman statesman stateswoman newsman broadcaster newscaster pm
  president vice-president ex-president premier chancellor minister secretary senator congressman congresswoman congressperson representative
  governor mayor ambassador envoy diplomat general colonel admiral lieutenant captain major sergeant commander chief chairman chairwoman chairperson chair
  director head dean boss leader speaker spokesman spokeswoman spokesperson king queen prince princess pope emperor judge justice attorney commissioner candidate nominee
  hopeful frontrunner journalist reporter correspondent columnist analyst professor doctor sir lord lady dame baroness baron ceo founder co-founder adviser
  advisor aide strategist economist lawyer solicitor actor actress singer author writer democrat republican deputy coordinator manager officer coach
  editor anchor host commentator activist prosecutor sheriff councillor councilman councilwoman mp mep lawmaker legislator parliamentarian executive
  member mk elder owner survivor curator
  scientist researcher historian expert archbishop bishop cardinal rabbi imam ayatollah sheikh father sister mother brother husband wife son daughter widow
  billionaire businessman businesswoman entrepreneur investor magnate tycoon pollster politician detective inspector negotiator
  undersecretary treasurer trustee president-elect principal superintendent constable whip monarch pastor reverend
  counsel counselor counsellor mediator delegate observer fellow physician surgeon musician rapper filmmaker moderator operative surrogate
  campaigner barrister consultant nurse engineer architect designer organiser organizer protester pundit psychologist
  sociologist physicist biologist epidemiologist virologist psychiatrist midwife pensioner banker trader comedian guitarist frontman drummer player striker champion astronaut pilot soldier veteran farmer teacher student resident witness
`);

/** Short forms before a name, lower case, with and without their full stop. */
export const ROLE_ABBREVIATIONS = wordList(`
  mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. sen sen. sens. rep rep. reps. gov gov. gen gen. col col. lt lt. capt capt. maj maj. sgt sgt. adm adm.
  rev rev. hon hon. pres pres. det det. cmdr. amb. sec. atty. lieut. messrs messrs. fr. st. sec sec. senators representatives presidents ministers governors
`);

/** Adjectives and nouns that may stand before a role within it, lower case. */
export const ROLE_MODIFIERS = wordList(`
  prime vice deputy acting interim former ex outgoing incoming late then current foreign defense defence interior finance home health justice trade
  economy economic energy education environment agriculture labor labour transport treasury state attorney lieutenant assistant associate senior junior chief
  executive managing general secretary-general special national security presidential vice-presidential republican democratic democrat conservative
  liberal labour green socialist independent libertarian opposition majority minority house senate congressional parliamentary cabinet
  campaign press communications policy political military army navy police fire city county federal district supreme high top lead leading chief-of-staff
  head co human rights public information affairs external european union royal crown first second third retired veteran election ruling party faction
  communist parliament white-house government rebel separatist religious spiritual community business tech technology media news tv television
  gop u.s. us un u.n. eu nato fbi cia bbc cnn nbc abc cbs fox pentagon kremlin right-wing left-wing far-right far-left intelligence counterterrorism
  budget commerce housing homeland nuclear space science research climate immigration border customs tax tribal provincial regional state-run
`);

/** What may follow a role and "of", "for" or "to" before the name itself comes: "Secretary of State". */
export const ROLE_DOMAINS = wordList(`
  state defense defence commerce labor labour energy education health interior treasury justice agriculture transportation foreign affairs homeland
  security staff war finance trade culture environment the and human services veterans housing urban development policy research operations
  communications relations intelligence army navy court house senate representatives commons lords science technology education budget
  information management population refugees
`);

/** Words for people who speak without being named, in the singular, lower case. */
export const UNNAMED_SINGULAR = wordList(`
  official spokesman spokeswoman spokesperson source diplomat aide adviser advisor lawmaker senator congressman minister lawyer attorney analyst
  expert witness resident person insider operative strategist staffer commander officer soldier negotiator envoy ambassador member executive economist
  representative researcher scientist professor journalist reporter judge prosecutor activist protester organizer organiser voter critic supporter
  consultant veteran doctor historian survivor relative neighbor neighbour
`);

/** Words for unnamed people or accounts in the plural, lower case: sources only where they speak. */
export const UNNAMED_PLURAL = wordList(`
  sources officials reports spokesmen spokespeople diplomats aides advisers advisors analysts experts witnesses observers critics insiders
  commentators lawyers economists researchers scientists pollsters strategists prosecutors investigators authorities activists campaigners
  opponents supporters residents locals eyewitnesses survivors media protesters protestors demonstrators organizers organisers medics doctors
  lawmakers legislators politicians senators ministers leaders rebels militants insurgents separatists teachers students unions voters
  onlookers bystanders neighbors neighbours relatives families friends colleagues attorneys judges executives investors
`);

/** Of those the ones that are sources without a name; the others are groups that take sides together. */
export const UNNAMED_SOURCES = wordList(`
  sources officials reports spokesmen spokespeople diplomats aides advisers advisors analysts experts witnesses observers insiders commentators
  investigators eyewitnesses media survivors authorities prosecutors
`);

/** Bodies that speak without a name of their own, lower case, with or without "the". */
export const UNNAMED_BODIES = wordList("police military army opposition prosecution hospital family board jury embassy");

/** Plural heads of groups that take sides, lower case: "European leaders". */
export const GROUP_HEADS = wordList(`
  leaders officials lawmakers legislators senators congressmen diplomats negotiators ministers allies members authorities parliamentarians mps
  advisers advisors aides representatives delegates envoys generals commanders governors mayors politicians experts analysts prosecutors investigators
  economists scientists activists campaigners executives republicans democrats conservatives liberals ambassadors presidents
  critics opponents supporters separatists rebels militants lawyers regulators spokesmen sources intelligence_agencies
  member_states member_countries member_nations states nations countries governments capitals powers
`);

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const NEGATIONS = set("not n't n’t never no neither nor cannot without hardly none nothing");
export const DEMANDING_MODALS = set("must should need needs ought has have shall");
export const MODALS = set("must should shall will would can could may might wo ca 'll ’ll 'd ’d ought");

/** Lemmas of verbs and nouns that turn against what they govern: "abandon its ambitions", "an end to the strike". */
export const REVERSERS = set(
  `close abandon reject oppose resist end stop cancel scrap ban block prevent avoid halt withdraw refuse drop delay postpone suspend repeal abolish scuttle kill ditch axe shelve quit leave exclude remove
   overturn veto forbid prohibit condemn denounce criticize criticise dismiss rescind revoke renounce fight against opposition rejection withdrawal cancellation abolition suspension refusal danger threat risk forgo foreclose
   forget exit lose sabotage undermine defeat rule-out outlaw pause freeze boycott protest curb cut reduce lower slash ease relax loosen halve override waive moratorium reverse rethink reconsider undo shun ignore neglect limit restrict lift weaken reduction cap alternative substitute replacement`,
);

/** Lemmas that miss what they govern: who complains of the lack of a thing wants it. */
export const MISSED = set("lack lacking absence missing shortage omit omission insufficient");

/** Lemmas of verbs that bring a thing about: what must be created is wanted, and nothing more is asked of it. */
export const CREATING = set(
  "create establish build introduce sign implement pass adopt approve form found launch start begin give grant provide extend continue increase raise expand maintain keep restore deliver ratify accept honour honor respect protect conclude complete finalize finalise reach strengthen accelerate support allow join resume secure ensure develop make make_up fund",
);

/** Lemmas of verbs that do away with a thing. */
export const ABOLISHING = set(
  "abolish scrap stop end cancel ban abandon withdraw reject drop remove halt repeal block suspend avoid prevent lift rescind revoke reverse postpone delay shelve overturn cut halve reduce lower kill ditch close freeze cap outlaw",
);

/** Nouns for what a thing rests on: "a prerequisite for any talks". */
export const CONDITION_NOUNS = set(
  "prerequisite precondition condition requirement basis cornerstone foundation pillar part component element aspect ingredient",
);

/** Of these, what may as well be a plain part: a condition only where it is demanded. */
export const PART_NOUNS = set("part component element aspect ingredient");

/** Lemmas of verbs by which one thing is made to need another: "any deal must include guarantees". */
export const REQUIRING = set(
  "include require contain need have involve guarantee address incorporate feature demand necessitate recognise recognize entail offer",
);
export const DEPENDING = set("depend hinge rest rely");

/** Lemmas of verbs and nouns by which an answer is refused. */
export const ANSWERING = set(
  "comment say answer discuss elaborate specify confirm speculate disclose reveal respond explain identify name clarify speak draw",
);

/** Lemmas of verbs that end what goes on: "will not lift the blockade until". */
export const STOPPING = set("end stop lift halt suspend drop cancel call");

/** Words of those who take no side yet. */
export const UNDECIDED = set("talking discussing undecided early wait see thinking deciding open depends negotiating");

/** Forms of verbs of those who still weigh a thing: "is studying the proposal". */
export const WEIGHING = set("considering reviewing studying evaluating assessing weighing examining");

/** Verbs that turn against their object together with the word behind them. */
export const PHRASAL_REVERSERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["call", set("off")],
  ["rule", set("out")],
  ["turn", set("down")],
  ["give", set("up")],
  ["vote", set("down against")],
  ["strike", set("down")],
  ["pull", set("out down")],
  ["walk", set("away")],
  ["back", set("out away")],
  ["take", set("down")],
  ["tear", set("down up")],
  ["knock", set("down")],
  ["bring", set("down")],
  ["opt", set("out")],
  ["do", set("away")],
  ["get", set("rid")],
  ["phase", set("out")],
  ["throw", set("out")],
  ["shut", set("down")],
  ["push", set("back")],
]);

/** Nouns of wanting, before "of", "for", "to", "in" or "with": "the importance of", "support for". */
export const FAVOURING_NOUNS = set(
  "importance need necessity urgency call demand support backing desire commitment readiness willingness hope optimism confidence satisfaction enthusiasm praise approval gratitude proposal plan supporter supporters advocate advocates proponent proponents case bid push right benefit benefits value",
);

/** Nouns of not wanting, before "of", "to", "with", "about", "over", "at" or "on". */
export const DISFAVOURING_NOUNS = set(
  "dissatisfaction opposition anger concern concerns displeasure frustration disappointment criticism objection objections reservation reservations alarm outrage doubt doubts scepticism skepticism regret fear fears resistance opponent opponents critic critics rejection threat danger dangers risk risks resentment fury backlash hostility",
);

/** Nouns for what is done against a thing, before "against", "over" or "at": "a strike over the plan". */
export const ACTS_AGAINST = set(
  "lawsuit lawsuits challenge strike strikes protest protests demonstration demonstrations march marches boycott complaint complaints petition",
);

/** Nouns for the undoing of what stands behind "of": "the collapse of the talks". */
export const UNDOING_NOUNS = set(
  "collapse failure breakdown end loss cancellation delay repeal withdrawal suspension abandonment scrapping abolition",
);

/** Of these, those that take "to": "opposition to the deal"; "concerns to" begins something else. */
export const DISFAVOURING_TO = set(
  "opposition objection objections resistance threat danger dangers risk risks challenge hostility",
);

/** Prepositions that put a thing beside what is spoken of. */
export const PLACING = set(
  "in during amid at after following under within inside near since ahead throughout alongside until through despite before",
);

/** Nouns that only point to what stands behind them: "the idea of a ceasefire". */
export const TRANSPARENT_NOUNS = set(
  "idea possibility prospect proposal plan plans introduction creation building passage adoption signing use form kind sort type terms text version draft concept notion principle policy practice goal aim offer chance path part process start beginning end tone outcome results result introducing launch expansion rejection approval",
);

/** Words by which a thing is said to be due. */
export const PRESCRIBING = set("need needs up going time responsible responsibility duty obligation");

/** Adjectives that say less of a thing, and nouns behind it that do: "lower tariffs", "a tariff cut". */
export const LESSENING = set("lower reduced fewer less smaller lighter zero");
export const LESSENING_NOUNS = set(
  "cut cuts reduction reductions freeze ban repeal withdrawal abolition suspension cancellation removal rollback relief",
);

/** Nouns for a way of dealing with a thing that takes no side: "a vote on the pact". */
export const DEALING_NOUNS = set(
  "vote votes debate referendum inquiry investigation review hearing hearings study clarity details information answers discussion questions question decision decisions ruling report reports",
);

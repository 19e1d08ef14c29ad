import { stemOf } from "../../topics/stem.ts";

const GOOD = `
  good great excellent positive constructive encouraging productive fair just balanced beneficial helpful useful valuable important vital crucial essential necessary indispensable
  historic fantastic wonderful tremendous perfect best better big reasonable sensible realistic acceptable effective promising fruitful successful welcome legitimate lawful legal justified sustainable
  affordable workable viable timely strong win-win honest decent honourable logical brave humanitarian fairness common-sense overdue popular advantageous ok okay fine humane proportionate responsible generous solid robust sound smart wise safe appropriate adequate needed amazing commendable courageous transparent
  interest benefit success opportunity progress breakthrough victory milestone boost solution improvement priority deterrent shield advantage merit achievement completion compromise
  protect strengthen help improve benefit secure boost save stabilize stabilise succeed finalize finalise conclude deserve contribute enhance ensure guarantee safeguard deter foster accelerate advance
`;

const BAD = `
  bad terrible awful negative unfair unjust one-sided lopsided harmful dangerous risky reckless irresponsible unacceptable unreasonable unrealistic ineffective useless pointless meaningless worthless insufficient inadequate
  wrong unnecessary illegal unlawful unconstitutional illegitimate unjustified unsustainable unaffordable unworkable unpopular premature misguided disastrous catastrophic devastating costly impossible unthinkable inhumane cruel absurd
  ridiculous foolish stupid shameful disgraceful outrageous immoral divisive damaging destructive counterproductive weak flawed hopeless dead doomed worse worst disappointing regressive toxic opportunistic pressured traumatic wrenching painful chaotic alarming worrying horrible horrific appalling unhelpful hypocritical tragic unethical dishonest discriminatory racist unsafe excessive harsh draconian invalid unsound insulting offensive intolerable inhuman barbaric undemocratic bogus heavy-handed unbalanced brutal biased lopsided hasty rushed expensive overpriced intrusive needless heavy handed unenforceable senseless dark sad bleak bitter naive reactionary xenophobic
  mistake waste disaster catastrophe failure betrayal threat danger burden blow trap sham folly nonsense injustice scandal capitulation surrender setback disgrace outrage robbery poison monster monstrosity farce nightmare blackmail travesty joke theft extortion hypocrisy appeasement guesswork provocation stab slap insult risk chaos misery suffering
  escalate inflame provoke strangle stifle choke hamper hinder harm hurt damage destroy undermine weaken jeopardize jeopardise threaten cripple endanger ruin devastate fail collapse punish betray violate worsen backfire penalize penalise poison pollute wreck erode impoverish bankrupt flood displace kill confuse mislead cripple contaminate divide alienate isolate discourage hobble depress erase whitewash distort
`;

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== "");
/** Stems of short common words say too little: those are compared as they stand. */
const keyOf = (word: string): string => (word.length < 6 ? word.replace(/s$/, "") : stemOf(word));

const SIGNS: ReadonlyMap<string, 1 | -1> = new Map([
  ...words(GOOD).map((word): [string, 1 | -1] => [keyOf(word), 1]),
  ...words(BAD).map((word): [string, 1 | -1] => [keyOf(word), -1]),
]);

/** Whether a lower-case word praises (1), blames (-1) or does neither (0). */
export const signOfWord = (lower: string): 1 | -1 | 0 => SIGNS.get(keyOf(lower)) ?? 0;

const FAILING = new Set(["collapse", "fail", "die", "dead", "doomed", "unravel", "falter", "stall"]);

/** Whether a lemma tells that a thing comes to nothing: who fears that wants the thing. */
export const isFailing = (lemma: string): boolean => FAILING.has(lemma);

const CONSEQUENCES = new Set(
  "cuts losses unemployment poverty crisis shortages shortage delays war violence deaths debt inflation bankruptcy closures layoffs cancelled higher instability bloodshed".split(
    " ",
  ),
);
const CAUSING = new Set([
  "mean",
  "cause",
  "lead",
  "result",
  "trigger",
  "spark",
  "bring",
  "force",
  "drive",
  "create",
  "fuel",
  "cost",
  "risk",
]);

/** Whether a word is bad where it is brought about: "would mean cuts to patient care". */
export const isBadConsequence = (lower: string): boolean => CONSEQUENCES.has(lower);
export const isCausing = (lemma: string): boolean => CAUSING.has(lemma);

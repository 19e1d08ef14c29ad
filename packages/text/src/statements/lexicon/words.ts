const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const BE = set("be is are was were been being am 's ’s 're ’re 'm ’m isn aren wasn weren ain");
export const HAVE = set("have has had having 've ’ve 'd ’d 's ’s");
export const DO = set("do does did");
export const MODALS = set("will would could can may might shall should must wo ca 'll ’ll 'd ’d cannot");
/** What makes a verb planned, possible or demanded and not done. */
export const HYPOTHETICAL_MODALS = set("will would could may might shall should must wo 'll ’ll");
export const NEGATIONS = set("not n't n’t never neither nor no hardly");
/** Verbs that leave the doing to the infinitive behind them: "went on to say". */
export const TRANSPARENT_GOVERNORS = set(
  "seem appear continue go proceed begin start come move rush hasten use used tend happen manage dare",
);
/** With these the infinitive is meant, not done: "plans to sign". */
export const RELATIVES = set("who which that whom whose");
export const SUBJECT_PRONOUNS = set(
  "he she they it we i you who this these those many some several others both everyone everybody nobody most another one each few neither none half",
);
export const PERSONAL_PRONOUNS = set("he she they it we i you");
export const OBJECT_PRONOUNS = set("him her them us me it you himself herself themselves itself myself yourself");
export const POSSESSIVE_PRONOUNS = set("his her its their our my your whose");
export const POSSESSIVE_MARKS = set("'s ’s ' ’");
export const WH_WORDS = set("what why how whether if who when where which");
export const SUBORDINATORS = set(
  "while whilst although though whereas because since unless until if when as after before once amid despite whether where so than lest",
);
export const COORDINATORS = set("and but or yet nor");
export const PREPOSITIONS = set(
  "of in on at by for from with to about against between among under over through during after before since until into onto upon within without across toward towards around near behind beyond via amid despite like including regarding concerning following per alongside outside inside off above below besides ahead along as than throughout amongst besides versus",
);
export const DETERMINERS = set(
  "the a an this that these those some any each every no another such both all either neither many several few",
);
export const WEEKDAYS = set(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
);
export const MONTHS = set(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec",
);
export const TIME_WORDS = set(
  "today yesterday tomorrow tonight morning afternoon evening night noon midnight week weekend month year years months weeks days day hour hours minutes decade earlier later recently previously already now then ago early late midweek overnight shortly meanwhile afterwards afterward immediately initially once again time moment spring summer autumn fall winter quarter",
);
/** Nouns for the occasion or the medium of speaking: "in a statement", "at a rally". */
export const OCCASIONS = set(
  "statement interview interviews conference briefing speech address rally email e-mail tweet post letter memo report hearing debate testimony op-ed article column video message call meeting remarks comments appearance podcast program programme show broadcast blog filing ruling opinion editorial essay memoir book town hall forum event press release news phone telephone twitter facebook television tv radio session summit ceremony trip visit stop reporters journalists lawmakers supporters audience crowd congress parliament court response reply front detail length issue matter subject context telegram series affidavit lawsuit brief",
);
export const ADDRESSEE_HEADS = set(
  "reporters journalists supporters lawmakers voters members fans media press newsmen aides allies officials colleagues audience crowd people him her them us me you cnn nbc cbs abc bbc reuters afp ap bloomberg politico times post journal guardian news fox msnbc newspaper magazine agency radio committee congress parliament senate house court police investigators everyone anyone host anchor interviewer congregation delegates senators parliamentarians counterpart associated business insider npr pbs axios huffpost daily",
);

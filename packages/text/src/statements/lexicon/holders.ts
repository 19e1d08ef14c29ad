/** Nouns for what neither speaks nor wants: "the deal aims", "signs suggest". Papers and polls that say something are none of them. */
const THINGS = new Set(
  `creation deployment deal agreement proposal plan provision provisions situation negotiation negotiations talks visit move decision figure figures event events meeting meetings development
developments trend history experience fact facts evidence sign signs presence effort efforts process progress change changes issue issues problem problems crisis war conflict attack attacks
money cost costs price prices rate rates economy market markets project projects program programme system policy policies strategy approach measure measures step steps action actions
agenda success failure result results outcome number numbers time times day days week weeks month months year years way ways thing things part parts case cases place places idea ideas
position support pressure power weapons missile missiles technology bomb test tests fire fighting violence death deaths battle peace fund funds aid trade job jobs work role
question questions concern concerns fear fears hope hopes claim claims allegation allegations demand demands call calls campaign election elections race debate vote votes tour trip
arrangement framework initiative offensive invasion ceasefire treaty sanctions tax taxes budget spending cuts building construction ship plane aircraft vehicle road roads bridge land water
feeling tension tensions complexity dynamics relationship relations career life lives body wave amount total area areas region effect impact increase decrease rise fall drop loss damage`
    .trim()
    .split(/\s+/),
);

/** Of these not even a report is told: papers, campaigns and treaties say something, signs and times do not. */
const MUTE = new Set(
  "situation event events development developments trend history experience fact facts evidence sign signs presence time times day days week weeks month months year years way ways thing things part parts place places number numbers feeling tension tensions question questions concern concerns fear fears hope hopes claim claims allegation allegations demand demands life lives wave amount total body complexity dynamics".split(
    " ",
  ),
);

/** What shows or finds something in the sense of saying it. */
const PAPERS =
  /^(?:polls?|surveys?|stud(?:y|ies)|reports?|data|results?|figures|research|researchers|documents?|records?|estimates?|numbers|statistics|filings?|emails?|e-mails|transcripts?|memos?|analys[ie]s|investigations?|audits?|reviews?|findings|papers?|letters?|files|inquir(?:y|ies)|panel|commission|committee|court|judges?|jury|scientists|experts|economists|polling|intelligence|tests?|images|census|index)$/;

export const isPaper = (lower: string): boolean => PAPERS.test(lower);
export const isMute = (lower: string): boolean => MUTE.has(lower);
export const isThing = (lower: string): boolean => THINGS.has(lower);

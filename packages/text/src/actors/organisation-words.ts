import { wordList } from "./word-list.ts";

/** Last words of organisations' names, lower case. */
export const ORGANISATION_HEADS = wordList(`
  ministry department committee commission council court party university institute association agency bureau bank fund union federation congress senate
  parliament assembly duma knesset bundestag foundation organization organisation group company corporation corp corp. inc inc. ltd llc plc authority
  administration service services navy army police society coalition alliance movement chamber board campaign caucus school college hospital
  church airlines airways watch observatory network broadcasting television radio press club league centre center trust partnership syndicate
  mission office_of secretariat tribunal command guard directorate cabinet government legislature treasury nations crescent cross international worldwide
  observers reporters lawyers times post news journal tribune herald guardian telegraph gazette chronicle magazine review daily today independent
  tv fm observer examiner inquirer globe mirror mail express sun star standard courier dispatch sentinel register
  endowment electric mills dynamics realty pac brigade brigades militia motors technologies systems industries holdings partners ventures energy petroleum media studios entertainment
  republicans democrats conservatives liberals forces intelligence division unit house_of_representatives house_of_commons house_of_lords clinic academy
  pharma pharmaceuticals biotech therapeutics foods telecom telecoms software logistics insurance healthcare aerospace
`);

/** First words of organisations' names before "of" or "for", lower case. */
export const ORGANISATION_OPENERS = wordList(`
  ministry department bank university house institute committee commission council court board bureau office association federation league organization
  alternative movement party front force forces army group partnership campaign alliance initiative team agency fund foundation
  endowment organisation centre center college school church chamber union society confederation congress network doctors reporters academy coalition
`);

import { wordList } from "./word-list.ts";

/** Nouns for kinds of companies with which no name begins, so that they are none of the name even with a capital. */
export const KINDS_OF_COMPANY: ReadonlySet<string> = wordList(`
  airline carmaker automaker drugmaker chipmaker planemaker shipbuilder steelmaker truckmaker housebuilder retailer insurer brewer lender grocer
  supermarket conglomerate startup
`);

const LEGAL = "Inc|Corp|Corporation|Ltd|Limited|LLC|plc|PLC|AG|SA|GmbH|Co|Company|Holdings|Airlines|Airways";
const TRADES =
  "Pharma|Pharmaceuticals|Biotech|Therapeutics|Foods|Motors|Telecom|Software|Logistics|Insurance|Healthcare|Aerospace";

const ENDING = new RegExp(`^(.*\\p{L})(?:,? (?:${LEGAL}|${TRADES})\\.?)$`, "u");
/** Words that are no name without what stands behind them: "General Motors". */
const GENERAL =
  /^(?:general|national|united|american|british|royal|first|international|federal|public|new|great|north|south|east|west)$/i;

/** "Skyhop" for "Skyhop Inc." and "Skyhop Foods"; null for other names. */
export function shortName(name: string): string | null {
  const short = ENDING.exec(name)?.[1];
  return short === undefined || GENERAL.test(short) ? null : short;
}

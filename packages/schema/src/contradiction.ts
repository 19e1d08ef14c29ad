import { answersDiffer } from "./answers-differ.ts";
import type { Claim, DifferenceKind } from "./claim.ts";
import { addDays, type IsoDate, likelyDay, type PartialDate } from "./partial-date.ts";

/** A claim with what is known of whoever tells it. */
export interface AccountedClaim extends Omit<Claim, "id"> {
  readonly saidOn: PartialDate | null;
  /** Who tells it, where that is not the article itself. */
  readonly account: string | null;
  /** In whose own quoted words it is told; null where it is told about somebody. */
  readonly quoted: string | null;
  readonly storyIds: readonly string[];
}

/** Two statements that report one act differently. Which of them comes first means nothing. */
export interface Contradiction {
  readonly kind: DifferenceKind;
  readonly one: AccountedClaim;
  readonly other: AccountedClaim;
}

/** To how many later claims one claim is linked at the most, and with how many it is compared: a few tell what differs as well as all. */
const MOST_LINKS = 8;
const MOST_COMPARED = 200;

/** In days: how long before the day by which it must have happened an act is looked for, and the beginning of a thing. */
const REACH_OF_UNKNOWN = 30;
const REACH_OF_BEGINNING = 366;

/**
 * The contradictory reports among claims on one topic; their order does not matter. Two reports contradict one another where
 * they answer the same question about the same time otherwise, told in two stories or by two accounts. What one person
 * says on two days is a change of mind, and what two persons want is a conflict: neither is found here.
 */
export function findContradictions(claims: readonly AccountedClaim[]): Contradiction[] {
  const groups = Map.groupBy(claims, ({ kind, actorId, subject }) => JSON.stringify([kind, actorId, subject]));
  return [...groups.values()].flatMap(contradictionsAmong);
}

interface DatedClaim {
  readonly claim: AccountedClaim;
  /** Puts claims into order; only equal claims of one statement share it. */
  readonly key: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

function contradictionsAmong(claims: readonly AccountedClaim[]): Contradiction[] {
  const dated = claims.flatMap(datedClaim).sort(inOrder);
  return dated.flatMap((one, place) => {
    const found: Contradiction[] = [];
    const end = Math.min(dated.length, place + 1 + MOST_COMPARED);
    for (let next = place + 1; next < end && found.length < MOST_LINKS; next++) {
      const other = dated[next];
      if (other === undefined || other.from > one.to) break;
      if (contradict(one.claim, other.claim)) found.push({ kind: one.claim.kind, one: one.claim, other: other.claim });
    }
    return found;
  });
}

const contradict = (one: AccountedClaim, other: AccountedClaim): boolean =>
  one.statementId !== other.statementId && areToldApart(one, other) && answersDiffer(one, other);

function areToldApart(one: AccountedClaim, other: AccountedClaim): boolean {
  // Whoever is quoted twice has said both: no report is wrong.
  if (one.quoted !== null && one.quoted === other.quoted) return false;
  if (one.account !== other.account) return true;
  return !one.storyIds.some((id) => other.storyIds.includes(id));
}

/** Empty where nothing tells when it was. */
function datedClaim(claim: AccountedClaim): DatedClaim[] {
  const day = likelyDay(claim.saidOn);
  if (claim.saidOn === null || day === null) return [];
  const { earliest, latest } = claim.saidOn;
  const to = latest ?? day;
  const from = isOfBeginning(claim) ? addDays(to, -REACH_OF_BEGINNING) : (earliest ?? addDays(to, -REACH_OF_UNKNOWN));
  return [{ claim, key: `${from} ${claim.statementId} ${JSON.stringify(claim.answer)}`, from, to }];
}

/** Whose idea a thing was is asked of the time before it is told. */
const isOfBeginning = ({ kind, answer }: AccountedClaim): boolean => kind === "WHO" && answer.length > 1;

const inOrder = (a: DatedClaim, b: DatedClaim): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

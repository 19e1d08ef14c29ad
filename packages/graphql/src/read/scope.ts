import type { IsoDate } from "@stance/schema";
import type { Pair, StandingRow } from "@stance/store";

/** What counts for a standing, where that is not simply everything. */
export interface Scope {
  /** Only what was said by this day. */
  readonly asOf?: IsoDate | null | undefined;
  /** Only what had been recorded by this moment. */
  readonly knownAt?: string | null | undefined;
  /** Also positions on the topics below the topic. */
  readonly withNarrower?: boolean | null | undefined;
}

/** A standing; one without `scope` is the kept one, computed from everything on the topic itself. */
export interface ScopedStanding extends StandingRow {
  readonly scope?: Scope | undefined;
}

/** Whether a scope leaves out or adds anything. */
export const isNarrowed = ({ asOf, knownAt, withNarrower }: Scope): boolean => Boolean(asOf ?? knownAt ?? withNarrower);

export const pairOf = ({ actorId, topicId }: Pair): Pair => ({ actorId, topicId });

import type { IsoDate, Stance, TopicId } from "@stance/schema";
import type { TopicRow } from "@stance/store";
import type { StanceContext } from "../context.ts";
import { requireTopic } from "./required-name.ts";

export const AGREEMENT_SIDES = ["FOR", "AGAINST", "CONDITIONAL", "OTHER"] as const;
type AgreementSide = (typeof AGREEMENT_SIDES)[number];

/** The stances that make up each side; every stance is on exactly one. */
export const STANCES_OF_SIDE: Readonly<Record<AgreementSide, readonly Stance[]>> = {
  FOR: ["SUPPORT"],
  AGAINST: ["OPPOSE"],
  CONDITIONAL: ["CONDITIONAL"],
  OTHER: ["MIXED", "NEUTRAL", "DECLINED", "UNCLEAR"],
};

interface Asked {
  readonly topic: string;
  readonly asOf?: IsoDate | null | undefined;
}

/** Who stands on which side of a topic, as of a day; the sides' standings are read when they are asked for. */
export interface AgreementRow {
  readonly topic: TopicRow;
  readonly asOf: IsoDate | null | undefined;
}

export interface AgreementGroupRow {
  readonly side: AgreementSide;
  readonly topicId: TopicId;
  readonly asOf: IsoDate | null | undefined;
}

/** The agreement on the one topic of that name; refuses a name that means none or more than one. */
export const findAgreement = async (context: StanceContext, { topic, asOf }: Asked): Promise<AgreementRow> => ({
  topic: await requireTopic(context, topic),
  asOf,
});

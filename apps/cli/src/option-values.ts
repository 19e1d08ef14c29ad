import { IsoDate } from "@stance/schema";
import { InvalidArgumentError } from "commander";

/** Reads one of a closed list, however it is capitalised. */
export const oneOf =
  <Value extends string>(values: readonly Value[]) =>
  (typed: string): Value => {
    const value = values.find((known) => known === typed.toUpperCase().replaceAll("-", "_"));
    if (value === undefined) throw new InvalidArgumentError(`It is one of ${values.join(", ")}.`);
    return value;
  };

/** Reads a whole number from 1 up. */
export function positiveNumber(typed: string): number {
  if (!/^[1-9]\d{0,8}$/.test(typed)) throw new InvalidArgumentError("It is a whole number from 1 up.");
  return Number(typed);
}

/** Reads a share from 0 to 1. */
export function share(typed: string): number {
  if (!/^(?:0(?:\.\d+)?|1(?:\.0+)?|\.\d+)$/.test(typed)) throw new InvalidArgumentError("It is a number from 0 to 1.");
  return Number(typed);
}

/** Reads a calendar day. */
export function calendarDay(typed: string): IsoDate {
  const parsed = IsoDate.safeParse(typed);
  if (!parsed.success) throw new InvalidArgumentError("It is a day that exists, written 2025-02-26.");
  return parsed.data;
}

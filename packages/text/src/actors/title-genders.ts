import type { Gender } from "./given-name-genders.ts";

const FEMALE = /\b(?:mrs|ms|miss|lady|dame|queen|princess|baroness|\w+woman|actress|wife|mother|daughter|sister|widow)\b/;
const MALE = /\b(?:mr|sir|lord|king|prince|baron|\w+sman|congressman|chairman|councilman|husband|father|son|brother|pope)\b/;

/** The gender that a title or form of address tells ("Mrs.", "businessman", "queen"). */
export function genderOfTitle(title: string): Gender {
  const lower = title.toLowerCase();
  return FEMALE.test(lower) ? "FEMALE" : MALE.test(lower) ? "MALE" : "UNKNOWN";
}

/** Whether two may be one's. */
export const isSameGender = (one: Gender, other: Gender): boolean => one === "UNKNOWN" || other === "UNKNOWN" || one === other;

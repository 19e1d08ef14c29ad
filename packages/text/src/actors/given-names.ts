import { wordSkeleton } from "./name-skeleton.ts";

/** Given names that are one name: its short forms and its forms in related languages. */
const GROUPS: readonly string[] = [
  "alexander alexandre aleksandr aleksander oleksandr oleksander alex aleks alec alejandro sasha sandy",
  "alexandra aleksandra oleksandra",
  "andrew andy andrei andriy andreas andre drew",
  "anthony antony tony antonio anton",
  "benjamin ben benny bibi",
  "catherine katherine kathryn cathy kathy kate katie ekaterina kateryna",
  "charles charlie chuck carlos",
  "christopher chris kit",
  "daniel dan danny",
  "david dave",
  "deborah debbie deb",
  "dmitry dmitri dmytro dimitri",
  "donald don donnie",
  "edward ed eddie ted",
  "elizabeth liz lizzie beth betty elisabeth",
  "eugene yevgeny yevhen evgeny gene",
  "francis frank",
  "frederick frederik friedrich fred freddie fritz",
  "gerald gerry jerry",
  "george georgy georgiy georg heorhii",
  "gregory greg grigory",
  "henry harry heinrich",
  "ivan john johannes johann hans jack johnny",
  "james jim jimmy jamie",
  "jeffrey geoffrey jeff geoff",
  "jennifer jen jenny",
  "jonathan jon",
  "joseph joe joey josef yosef jose",
  "kenneth ken",
  "lawrence laurence larry",
  "leonard leo len",
  "margaret maggie peggy meg",
  "matthew matt",
  "michael mike mick mikhail mykhailo mykhaylo miguel",
  "mohammed muhammad mohammad mohamed mohamad muhammed mohd",
  "nathaniel nathan nate",
  "nicholas nick nikolai mykola nicolas nicolai",
  "patrick pat paddy",
  "patricia pat patty",
  "paul pavel pavlo pablo",
  "peter pete pyotr petro pedro pierre",
  "raymond ray",
  "richard rick dick rich",
  "robert rob bob bobby",
  "ronald ron ronnie",
  "samuel sam",
  "serge sergei sergey serhii serhiy sergio",
  "stephen steven steve stepan stefan",
  "susan sue susie",
  "theodore ted teddy theo",
  "thomas tom tommy",
  "timothy tim",
  "victoria viktoria vicky",
  "vladimir volodymyr wladimir",
  "vyacheslav viacheslav slava",
  "walter walt",
  "william bill will billy guillaume wilhelm",
  "zachary zach zack",
];

const GROUPS_OF: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const groups = new Map<string, Set<number>>();
  for (const [index, group] of GROUPS.entries()) {
    for (const name of group.split(" ")) {
      const skeleton = wordSkeleton(name);
      groups.set(skeleton, (groups.get(skeleton) ?? new Set()).add(index));
    }
  }
  return groups;
})();

/** Numbers of the groups of given names that the skeleton belongs to. */
export const givenNameGroups = (skeleton: string): number[] => [...(GROUPS_OF.get(skeleton) ?? [])];

/** Whether two skeletons are forms of one given name ("Bill" and "William"). */
export function isSameGivenName(a: string, b: string): boolean {
  const others = GROUPS_OF.get(b);
  return others !== undefined && givenNameGroups(a).some((group) => others.has(group));
}

/** Whether the skeleton is a given name that the table knows. */
export const isGivenName = (skeleton: string): boolean => GROUPS_OF.has(skeleton);

const PEOPLE = [
  ["Mayor", "Ada Silva"],
  ["Councillor", "Boris Lindqvist"],
  ["Minister", "Clara Ostrova"],
  ["Professor", "David Silva"],
  ["Governor", "Elena Marchetti"],
  ["Spokesman", "Farid Haddad"],
] as const;
const PLANS = ["the harbour bridge", "the tram line", "the new hospital", "the carbon tax"] as const;

/** Topics that the articles of the town take sides on. */
export const TOWN_TOPICS = PLANS.map((plan) => {
  const name = plan.replace(/^the /, "");
  return { id: name.replaceAll(" ", "-"), name, proposition: `The town should have ${plan}.`, keywords: [name] };
});

/** One of as many articles as are wanted: who is named in one comes back by the surname alone in others, and words are quoted again. */
export function townArticle(number: number): string {
  const person = (step: number) => PEOPLE[(number * 7 + step * 5) % PEOPLE.length] ?? PEOPLE[0];
  const plan = (step: number) => PLANS[(number + step) % PLANS.length];
  const surname = (name: string) => name.split(" ").at(-1);
  const [title, name] = person(0);
  const [, second] = person(1);
  const [office, third] = person(2);
  return `Town argues about ${plan(0)}

Published Date: ${String(1 + (number % 28)).padStart(2, "0")}.04.2025 13:01

${title} ${name} said on Tuesday that ${plan(0)} would ${number % 3 === 0 ? "never" : "soon"} be built. “We ${number % 2 === 0 ? "support" : "oppose"} ${plan(0)},” ${surname(name)} said.

${surname(second)} rejected ${plan(1)} last week. “Nobody needs ${plan(1)} in year ${number % 5}, and everybody here knows it,” ${surname(second)} told reporters.

${office} ${third} supports ${plan(2)} unless it costs more than ${number} million. Residents said that they had not been asked.

According to ${name}, ${plan(2)} was agreed by the council in edition ${number}.
`;
}

import { day, days, makeActor, makePosition, makeTopic, type World } from "./world.ts";

/** A small world for the examples of the contract. */
export function sampleWorld(): World {
  const zelensky = makeActor("Volodymyr Zelensky", ["Ukrainian President"], ["Zelenskyy", "Зеленський"]);
  const trump = makeActor("Donald Trump", ["US President"]);
  const macron = makeActor("Emmanuel Macron", ["French President"]);
  const smith = makeActor("John Smith", ["Senator"]);
  const otherSmith = makeActor("Jane Smith", ["Mayor"]);
  const climate = makeActor("Committee on Climate");
  const evidence = makeActor("Evidence Action", [], ["Evidence Action"]);
  const support = makeTopic("International support for Ukraine", "The world should support Ukraine.");
  const natoMembership = makeTopic("Ukraine's NATO membership", "Ukraine should become a member of NATO.", null, [
    "NATO membership",
  ]);
  const natoSupport = makeTopic("NATO's support for Ukraine", "NATO should stand by Ukraine.", support);
  const minerals = makeTopic("US–Ukraine minerals deal", "The two should make a deal.", null, ["minerals deal"]);
  const guarantees = makeTopic("Security guarantees", "Ukraine should get security guarantees.");
  const ceasefire = makeTopic("Ceasefire", "There should be a ceasefire.");
  const army = makeTopic("European army", "Europe should have an army.");
  return {
    actors: [zelensky, trump, macron, smith, otherSmith, climate, evidence],
    topics: [support, natoMembership, natoSupport, minerals, guarantees, ceasefire, army],
    positions: [
      makePosition(zelensky, minerals, "OPPOSE", "It’s not in our interest today", days("2025-02-12", "2025-02-16"), {
        target: "the first US draft",
        article: "Rejected draft",
        outlet: "Kyiv Test",
      }),
      makePosition(
        zelensky,
        minerals,
        "CONDITIONAL",
        "the connection between guarantees and investment",
        days("2025-02-18", "2025-02-20"),
        {
          condition: "some kind of security guarantees",
          article: "Munich",
        },
      ),
      makePosition(zelensky, minerals, "SUPPORT", "he called it a framework agreement", day("2025-02-26"), {
        basis: "REPORTED_SPEECH",
        target: "the changed text",
        article: "Framework",
        statement: {
          id: "stm_framework",
          form: "MIXED",
          reportedBy: "a Ukrainian official",
          speaker: { id: zelensky.id, name: zelensky.name },
          onBehalfOf: null,
        },
      }),
      makePosition(zelensky, minerals, "SUPPORT", "positive", day("2025-04-15", "PUBLICATION"), {
        article: "Talks",
        outlet: null,
      }),
      makePosition(zelensky, natoMembership, "SUPPORT", "<!channel> *we* want in & more", day("2025-02-14"), {
        article: "NATO bid",
      }),
      makePosition(zelensky, natoMembership, "SUPPORT", "we belong there", day("2025-03-14"), { article: "NATO bid again" }),
      makePosition(zelensky, natoSupport, "SUPPORT", "thank you", day("2025-01-10"), { article: "Thanks" }),
      makePosition(trump, natoMembership, "OPPOSE", "forget about it", day("2025-02-26"), { article: "Forget it" }),
      makePosition(trump, guarantees, "OPPOSE", "not beyond very much", day("2025-02-26"), { article: "Forget it" }),
      makePosition(zelensky, guarantees, "SUPPORT", "we need guarantees", day("2025-02-20"), { article: "Munich" }),
      makePosition(zelensky, ceasefire, "CONDITIONAL", "no ceasefire without guarantees", day("2025-02-20"), {
        condition: "security guarantees",
      }),
      makePosition(macron, guarantees, "SUPPORT", "solid guarantees", day("2025-02-25"), { article: "Paris" }),
      makePosition(macron, ceasefire, "SUPPORT", "we back a truce", day("2025-02-24"), { article: "Truce" }),
      makePosition(macron, ceasefire, "OPPOSE", "no truce now", day("2025-02-24"), { article: "No truce" }),
      makePosition(smith, army, "SUPPORT", "an army", null, { article: "Army" }),
      makePosition(climate, support, "NEUTRAL", "no view", day("2025-01-01"), { article: "Climate" }),
      makePosition(evidence, support, "SUPPORT", "we give", day("2025-01-02"), { article: "Gifts" }),
    ],
    disputes: [
      {
        topic: minerals,
        kind: "OUTCOME",
        differs: "Is it settled?",
        sides: [
          { answer: "settled", words: "the <!channel> terms were agreed", articles: 2 },
          { answer: "still open", words: "nothing is signed", articles: 1 },
        ],
      },
      {
        topic: minerals,
        kind: "REASON",
        differs: "Why?",
        sides: [
          { answer: "because of the price", words: "because of the price", articles: 1 },
          { answer: "citing the loss of jobs", words: "citing the loss of jobs", articles: 1 },
        ],
      },
    ],
  };
}

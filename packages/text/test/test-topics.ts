import { type TopicDefinition, TopicFile } from "@stance/schema";

/** Topics far from those of the sample articles, as an analyst would write them. */
export const TEST_TOPICS: readonly TopicDefinition[] = TopicFile.parse([
  { id: "climate-policy", name: "Climate policy", keywords: ["climate policy", "climate action"] },
  {
    id: "carbon-tax",
    name: "Carbon tax",
    proposition: "The government should introduce a carbon tax.",
    description: "A tax on emissions.",
    keywords: ["carbon tax", "carbon levy", "tax on carbon emissions"],
    broader: "climate-policy",
  },
  {
    id: "nurses-strike",
    name: "Nurses' strike",
    proposition: "Nurses should go on strike for higher pay.",
    description: "The walkout of hospital nurses.",
    keywords: ["nurses' strike", "strike action", "walkout"],
  },
  { id: "nurses-pay", name: "Pay rise for nurses", keywords: ["pay rise", "pay offer", "higher pay"] },
  {
    id: "us-india-trade-deal",
    name: "US–India trade deal",
    proposition: "The United States and India should sign a trade deal.",
    keywords: ["trade deal", "trade agreement", "trade talks"],
  },
  {
    id: "farm-tariffs",
    name: "Tariffs on farm goods",
    keywords: ["farm tariffs", "agricultural tariffs"],
    broader: "us-india-trade-deal",
  },
  { id: "upper-river-dam", name: "Upper River dam", proposition: "The Upper River dam should be built." },
  { id: "coal-exit", name: "Phase-out of coal power", keywords: ["coal phase-out", "coal power", "coal plants"] },
  { id: "eu-accession", name: "EU membership of Moldova", keywords: ["EU membership", "join the European Union"] },
]);

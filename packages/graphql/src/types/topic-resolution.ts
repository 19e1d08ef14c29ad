import type { TopicRow } from "@stance/store";
import { builder } from "../builder.ts";
import { limitOf, resolveTopic, SUGGESTIONS } from "../read/name.ts";
import type { Ambiguous, Found, Unknown } from "../read/resolution.ts";
import { Topic } from "./topic.ts";

const TopicFound = builder.objectRef<Found<TopicRow>>("TopicFound").implement({
  description: "One topic is meant: by its name, else by a keyword, else as the broadest that has these words.",
  fields: (t) => ({
    topic: t.expose("row", { description: "The one that is meant.", type: Topic }),
    others: t.expose("others", { description: "What else the words may mean, the best fit first.", type: [Topic] }),
  }),
});

const TopicAmbiguous = builder.objectRef<Ambiguous<TopicRow>>("TopicAmbiguous").implement({
  description: "More than one topic may be meant.",
  fields: (t) => ({ topics: t.expose("rows", { description: "Those that answer to it, the best fit first.", type: [Topic] }) }),
});

const TopicUnknown = builder.objectRef<Unknown<TopicRow>>("TopicUnknown").implement({
  description: "No topic goes by these words.",
  fields: (t) => ({
    suggestions: t.expose("rows", { description: "Those with a name like it, the most alike first.", type: [Topic] }),
  }),
});

const TopicResolution = builder.unionType("TopicResolution", {
  description: "What a name came to.",
  types: [TopicFound, TopicAmbiguous, TopicUnknown],
  resolveType: ({ kind }) => ({ FOUND: TopicFound, AMBIGUOUS: TopicAmbiguous, UNKNOWN: TopicUnknown })[kind],
});

builder.queryField("resolveTopic", (t) =>
  t.field({
    description:
      "Which topic is meant by some words: one, several, or none with those that look like it. It never guesses between two.",
    type: TopicResolution,
    args: {
      text: t.arg.string({ description: "A name, keyword, slug or id, also misspelt.", required: true }),
      limit: t.arg.int({ description: "At most so many suggestions: 1 to 100.", defaultValue: SUGGESTIONS }),
    },
    resolve: (_root, { text, limit }, context) => resolveTopic(context, text, limitOf(limit)),
  }),
);

import type { ActorRow } from "@stance/store";
import { builder } from "../builder.ts";
import { limitOf, resolveActor, SUGGESTIONS } from "../read/name.ts";
import type { Ambiguous, Found, Unknown } from "../read/resolution.ts";
import { Actor } from "./actor.ts";

const ActorFound = builder.objectRef<Found<ActorRow>>("ActorFound").implement({
  description: "Exactly one actor goes by the name.",
  fields: (t) => ({ actor: t.expose("row", { description: "The one that is meant.", type: Actor }) }),
});

const ActorAmbiguous = builder.objectRef<Ambiguous<ActorRow>>("ActorAmbiguous").implement({
  description: "More than one actor goes by the name.",
  fields: (t) => ({ actors: t.expose("rows", { description: "Those that answer to it, in order of name.", type: [Actor] }) }),
});

const ActorUnknown = builder.objectRef<Unknown<ActorRow>>("ActorUnknown").implement({
  description: "Nobody goes by the name.",
  fields: (t) => ({
    suggestions: t.expose("rows", { description: "Those with a name like it, the most alike first.", type: [Actor] }),
  }),
});

const ActorResolution = builder.unionType("ActorResolution", {
  description: "What a name came to.",
  types: [ActorFound, ActorAmbiguous, ActorUnknown],
  resolveType: ({ kind }) => ({ FOUND: ActorFound, AMBIGUOUS: ActorAmbiguous, UNKNOWN: ActorUnknown })[kind],
});

builder.queryField("resolveActor", (t) =>
  t.field({
    description: "Who is meant by a name: one, several, or nobody with those that look like it. It never guesses between two.",
    type: ActorResolution,
    args: {
      text: t.arg.string({ description: "Any name, slug or id, also misspelt.", required: true }),
      limit: t.arg.int({ description: "At most so many suggestions: 1 to 100.", defaultValue: SUGGESTIONS }),
    },
    resolve: (_root, { text, limit }, context) => resolveActor(context, text, limitOf(limit)),
  }),
);

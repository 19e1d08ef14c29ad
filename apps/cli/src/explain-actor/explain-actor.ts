import { type ActorId, EVIDENCE_CONTEXT_LENGTH, type Mention, type Span } from "@stance/schema";
import type { ActorRow, IdentificationRow, Store } from "@stance/store";
import { explainJoinRule } from "@stance/text";
import type { ExplainedArticle, ExplainedRole, Explanation, Naming, Words } from "./explanation.ts";
import { findNotJoined } from "./find-not-joined.ts";

/** Everything the store keeps of how an actor came together: the first `limit` articles by publication, and who is not it. */
export async function explainActor(store: Store, actor: ActorRow, limit: number): Promise<Explanation> {
  const {
    identificationsOfActor,
    identityReviewsOfActor,
    mentionsOfActor,
    namesOfActors,
    rolesOfActors,
    textsOfVersions,
    totalIdentificationsOfActor,
  } = await import("@stance/store");
  const found = await identificationsOfActor(store, actor.id, limit);
  const versionIds = found.map(({ versionId }) => versionId);
  const [mentions, texts, [names = []], [roles = []], reviews, articlesInAll] = await Promise.all([
    mentionsOfActor(store, actor.id, versionIds),
    textsOfVersions(store, versionIds),
    namesOfActors(store, [actor.id]),
    rolesOfActors(store, [actor.id]),
    identityReviewsOfActor(store, actor.id),
    totalIdentificationsOfActor(store, actor.id),
  ]);
  const byVersion = Map.groupBy(mentions, ({ versionId }) => versionId);
  const { id, slug, kind, name } = actor;
  return {
    slug,
    name,
    kind,
    names,
    articles: found.map((each, place) => explainArticle(each, texts[place] ?? "", byVersion.get(each.versionId) ?? [])),
    articlesInAll,
    roles: found.flatMap((each, place) => explainRoles(each, texts[place] ?? "")),
    notJoined: await findNotJoined(store, { ...actor, names, roles: roles.map(({ title }) => title) }),
    reviews: reviews.filter(({ actorIds }) => actorIds.includes(id as ActorId)),
  };
}

const explainArticle = (
  { title, publishedAt, rule }: IdentificationRow,
  text: string,
  mentions: readonly Mention[],
): ExplainedArticle => ({ title, publishedAt, rule, says: explainJoinRule(rule), namings: namingsOf(text, mentions) });

/** Each spelling and rule once, in the order in which the text has them. */
function namingsOf(text: string, mentions: readonly Mention[]): Naming[] {
  const groups = Map.groupBy(mentions, ({ start, end, form, rule }) => JSON.stringify([text.slice(start, end), form, rule]));
  return [...groups.values()].flatMap((group): Naming[] => {
    const [first] = group;
    if (first === undefined) return [];
    const words = wordsAt(text, first);
    return [{ text: words.exact, form: first.form, rule: first.rule, times: group.length, first: words }];
  });
}

const explainRoles = ({ title, publishedAt, roles }: IdentificationRow, text: string): ExplainedRole[] =>
  roles.map((role) => ({ role: role.title, article: title, publishedAt, words: wordsAt(text, role) }));

const wordsAt = (text: string, { start, end }: Span): Words => ({
  start,
  end,
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - EVIDENCE_CONTEXT_LENGTH), start),
  suffix: text.slice(end, end + EVIDENCE_CONTEXT_LENGTH),
});

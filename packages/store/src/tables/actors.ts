import type { ActorId, ActorKind, ArticleVersionId, MentionForm, MentionId, RoleMention, RunId, Slug } from "@stance/schema";
import type { Dialect } from "../dialect/dialect.ts";
import type { ArticleTables } from "./articles.ts";

/** Who can hold a position, by which names and roles, and where they are named. */
export function defineActorTables(
  { table, text, integer, bool, json, index, unique, primaryKey }: Dialect,
  { articleVersions, runs }: ArticleTables,
) {
  const actors = table(
    "actors",
    {
      id: text("id").$type<ActorId>().primaryKey(),
      slug: text("slug").$type<Slug>().notNull(),
      kind: text("kind").$type<ActorKind>().notNull(),
      name: text("name").notNull(),
      sortKey: text("sort_key").notNull(),
    },
    (t) => [
      unique("actors_slug").on(t.slug),
      index("actors_by_name").on(t.sortKey, t.id),
      index("actors_by_kind").on(t.kind, t.sortKey, t.id),
    ],
  );

  const actorNames = table(
    "actor_names",
    {
      actorId: text("actor_id")
        .$type<ActorId>()
        .notNull()
        .references(() => actors.id),
      name: text("name").notNull(),
      weak: bool("weak").notNull(),
      /** Its place among the names it came with. */
      place: integer("place").notNull(),
      normal: text("normal").notNull(),
      folded: text("folded").notNull(),
      /** The last word of a person's name of several words; null for any other name. */
      surname: text("surname"),
      /** The count of name changes at which it came, for indexes in memory to catch up from. */
      revision: integer("revision").notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.actorId, t.name] }),
      index("actor_names_by_normal").on(t.normal),
      index("actor_names_by_folded").on(t.folded),
      index("actor_names_by_surname").on(t.surname),
      index("actor_names_by_revision").on(t.revision),
    ],
  );

  const roles = table(
    "roles",
    {
      actorId: text("actor_id")
        .$type<ActorId>()
        .notNull()
        .references(() => actors.id),
      title: text("title").notNull(),
      place: integer("place").notNull(),
    },
    (t) => [primaryKey({ columns: [t.actorId, t.title] })],
  );

  const mentions = table(
    "mentions",
    {
      id: text("id").$type<MentionId>().primaryKey(),
      versionId: text("version_id")
        .$type<ArticleVersionId>()
        .notNull()
        .references(() => articleVersions.id),
      start: integer("start_offset").notNull(),
      end: integer("end_offset").notNull(),
      form: text("form").$type<MentionForm>().notNull(),
      actorId: text("actor_id")
        .$type<ActorId>()
        .references(() => actors.id),
      rule: text("rule").notNull(),
      runId: text("run_id")
        .$type<RunId>()
        .notNull()
        .references(() => runs.id),
    },
    (t) => [index("mentions_by_version").on(t.versionId, t.start, t.id), index("mentions_by_actor").on(t.actorId, t.versionId)],
  );

  const identifications = table(
    "identifications",
    {
      versionId: text("version_id")
        .$type<ArticleVersionId>()
        .notNull()
        .references(() => articleVersions.id),
      actorId: text("actor_id")
        .$type<ActorId>()
        .notNull()
        .references(() => actors.id),
      rule: text("rule").notNull(),
      roles: json<RoleMention[]>("roles").notNull(),
      runId: text("run_id")
        .$type<RunId>()
        .notNull()
        .references(() => runs.id),
    },
    (t) => [primaryKey({ columns: [t.versionId, t.actorId] }), index("identifications_by_actor").on(t.actorId, t.versionId)],
  );

  return { actors, actorNames, roles, mentions, identifications };
}

export type ActorTables = ReturnType<typeof defineActorTables>;

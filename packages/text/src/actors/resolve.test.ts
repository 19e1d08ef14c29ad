import type { ActorKind, KnownActor } from "@stance/schema";
import { Slug } from "@stance/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LocalActor } from "../findings.ts";
import { nameSkeleton } from "./name-skeleton.ts";
import { addKnownActors, indexKnownActors, resolveActors } from "./resolve.ts";

const makeLocal = (name: string, kind: ActorKind = "PERSON", key = name, ...titles: string[]): LocalActor => ({
  key,
  kind,
  name,
  names: [{ name, weak: false }],
  roles: titles.map((title, start) => ({ title, start, end: start + title.length })),
});
const makeKnown = (name: string, slug: string, kind: ActorKind = "PERSON", roles: string[] = []): KnownActor => ({
  slug,
  kind,
  name,
  names: [{ name, weak: false }],
  roles,
});
const resolveOne = (local: LocalActor, known: readonly KnownActor[]) =>
  resolveActors([local], indexKnownActors(known), "a1").get(local.key);

const ORLOV = makeKnown("Taras Orlovsky", "taras-orlovsky", "PERSON", ["Minister"]);

describe("a person is joined to a known one", () => {
  test.each([
    ["by another transliteration", "Taras Orlovskyy", "same-name"],
    ["by the name in another script", "Тарас Орловский", "same-name"],
    ["with a middle name", "Taras Petrovych Orlovsky", "same-name"],
    ["by the surname that only one has", "Orlovskiy", "only-surname"],
  ])("%s", (_, name, rule) => {
    expect(resolveOne(makeLocal(name), [ORLOV])).toMatchObject({ slug: "taras-orlovsky", isNew: false, rule });
  });

  test("by a full name where only the surname was known, and takes the full name", () => {
    const answer = resolveOne(makeLocal("Taras Orlovsky"), [makeKnown("Orlovsky", "orlovsky")]);
    expect(answer).toMatchObject({ slug: "orlovsky", name: "Taras Orlovsky", rule: "full-name-of-only-surname" });
  });

  test("and names and roles of both are kept, each once", () => {
    const local = makeLocal("Taras Orlovskyy", "PERSON", "o", "Minister", "Deputy");
    const answer = resolveOne(local, [ORLOV]);
    expect(answer?.names.map(({ name }) => name)).toEqual(["Taras Orlovsky", "Taras Orlovskyy"]);
    expect(answer?.roles).toEqual(["Minister", "Deputy"]);
    expect(answer?.roleMentions).toEqual(local.roles);
  });
});

describe("a person is kept apart", () => {
  test.each([
    ["where two have the surname", "Orlovsky", "ambiguous-surname", "orlovsky"],
    ["where the given name is another", "Olena Orlovsky", "new-name", "olena-orlovsky"],
    ["where the surname is another's", "Taras Orlovska", "new-name", "taras-orlovska"],
  ])("%s", (_, name, rule, slug) => {
    const known = [ORLOV, makeKnown("Ivan Orlovsky", "ivan-orlovsky")];
    expect(resolveOne(makeLocal(name), known)).toMatchObject({ slug, isNew: true, rule });
  });

  test("unless the office tells who is meant", () => {
    const known = [
      makeKnown("Taras Orlovsky", "taras-orlovsky", "PERSON", ["Freedonian President"]),
      makeKnown("Olena Orlovsky", "olena-orlovsky"),
    ];
    expect(resolveOne(makeLocal("Orlovsky", "PERSON", "o", "President"), known)).toMatchObject({
      slug: "taras-orlovsky",
      rule: "surname-and-role",
    });
  });

  test("unless only one has gone by the surname alone", () => {
    const known = [
      { ...ORLOV, names: [...ORLOV.names, { name: "Orlovsky", weak: false }] },
      makeKnown("Olena Orlovsky", "olena-orlovsky"),
    ];
    expect(resolveOne(makeLocal("Orlovsky"), known)).toMatchObject({ slug: "taras-orlovsky", rule: "surname-in-use" });
  });

  test("where the form of address is another", () => {
    const local = {
      ...makeLocal("Orlovsky"),
      names: [
        { name: "Orlovsky", weak: false },
        { name: "Mrs. Orlovsky", weak: true },
      ],
    };
    expect(resolveOne(local, [ORLOV])).toMatchObject({ isNew: true, rule: "new-surname" });
    expect(resolveOne(local, [ORLOV, makeKnown("Olena Orlovsky", "olena-orlovsky")])).toMatchObject({ slug: "olena-orlovsky" });
  });

  test("from a group of the same name", () => {
    expect(resolveOne(makeLocal("Orlov", "ORGANISATION"), [makeKnown("Orlov", "orlov")])).toMatchObject({
      slug: "orlov-2",
      isNew: true,
    });
  });
});

test("an organisation is joined with and without its article", () => {
  const known = [makeKnown("The Daily Planet", "daily-planet", "ORGANISATION")];
  expect(resolveOne(makeLocal("Daily Planet", "ORGANISATION"), known)).toMatchObject({ slug: "daily-planet", isNew: false });
});

test("of two with one name, the one whose main name it is is meant", () => {
  const court = makeKnown("Supreme Court", "supreme-court", "ORGANISATION");
  const other = { ...makeKnown("Freedonian Supreme Court", "freedonian-supreme-court", "ORGANISATION"), names: court.names };
  expect(resolveOne(makeLocal("Supreme Court", "ORGANISATION"), [court, other])).toMatchObject({ slug: "supreme-court" });
});

test("a weak name joins nobody", () => {
  const known: KnownActor = {
    ...makeKnown("Freedonia", "freedonia", "GOVERNMENT"),
    names: [{ name: "Capital City", weak: true }],
  };
  expect(resolveOne(makeLocal("Capital City", "GOVERNMENT"), [known])).toMatchObject({ isNew: true });
});

describe("unnamed sources", () => {
  const sources = [makeLocal("official", "ANONYMOUS", "x"), makeLocal("official", "ANONYMOUS", "y")];

  test("are named by their article and numbered", () => {
    const slugs = [...resolveActors(sources, indexKnownActors([]), "a1").values()].map(({ slug }) => slug);
    expect(slugs).toEqual(["official-a1", "official-a1-2"]);
  });

  test("are the same when the article is read again, and others in another article", () => {
    const index = indexKnownActors([]);
    const first = [...resolveActors(sources, index, "a1").values()];
    addKnownActors(index, first);
    const again = [...resolveActors(sources, index, "a1").values()];
    expect(again.map(({ slug }) => slug)).toEqual(first.map(({ slug }) => slug));
    expect(again.every(({ isNew }) => !isNew)).toBe(true);
    expect([...resolveActors(sources, index, "b2").values()].map(({ slug }) => slug)).toEqual(["official-b2", "official-b2-2"]);
  });
});

describe("a name that two bear stays two", () => {
  const known = [makeKnown("Ana Silva", "ana-silva", "PERSON", ["Portuguese finance minister"])];
  test.each([
    ["in two countries", "Ana Silva", ["Brazilian senator"], "other-country"],
    ["in two walks of life", "Ana Silva", ["striker"], "other-occupation"],
    ["also where only the surname is written", "Silva", ["Brazilian Senator"], "other-country"],
  ])("%s", (_, name, titles, rule) => {
    expect(resolveOne(makeLocal(name, "PERSON", "s", ...titles), known)).toMatchObject({ isNew: true, rule });
  });

  test("and the right one of the two is found again", () => {
    const two = [...known, makeKnown("Ana Silva", "ana-silva-2", "PERSON", ["Brazilian senator"])];
    const local = makeLocal("Ana Silva", "PERSON", "s", "senator of Brazil");
    expect(resolveOne(local, two)).toMatchObject({ slug: "ana-silva-2", rule: "same-name" });
    expect(resolveOne(makeLocal("Ana Silva"), two)).toMatchObject({ isNew: true, rule: "ambiguous-name" });
  });
});

describe("groups", () => {
  test.each([
    ["of a country are the same over articles", "French officials", "french-officials", "same-name"],
    ["that only common words name are others in each article", "residents", "residents-b2", "body-of-article"],
    ["of an opposition are others in each article", "opposition lawmakers", "opposition-lawmakers-b2", "body-of-article"],
  ])("%s", (_, name, slug, rule) => {
    const index = indexKnownActors([]);
    addKnownActors(index, [...resolveActors([makeLocal(name, "GROUP")], index, "a1").values()]);
    expect(resolveActors([makeLocal(name, "GROUP")], index, "b2").get(name)).toMatchObject({ slug, rule });
  });

  test("of one article are the same when it is read again", () => {
    const index = indexKnownActors([]);
    const local = [makeLocal("residents", "GROUP")];
    addKnownActors(index, [...resolveActors(local, index, "a1").values()]);
    expect(resolveActors(local, index, "a1").get("residents")).toMatchObject({ isNew: false, rule: "unnamed-body-same-article" });
  });
});

test("a body that only common words name is another in each article", () => {
  const index = indexKnownActors([]);
  addKnownActors(index, [...resolveActors([makeLocal("ministry", "ORGANISATION")], index, "a1").values()]);
  const other = resolveActors([makeLocal("ministry", "ORGANISATION")], index, "b2").get("ministry");
  expect(other).toMatchObject({ slug: "ministry-b2", rule: "body-of-article" });
});

test("every local actor gets a slug, and no two new ones of different names share it", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, unit: "grapheme" }), { selector: (name) => nameSkeleton(name) || name }),
      (names) => {
        const local = names.map((name) => makeLocal(name, "GROUP"));
        const resolved = [...resolveActors(local, indexKnownActors([]), "a1").values()];
        expect(resolved.every(({ slug }) => Slug.safeParse(slug).success)).toBe(true);
        expect(new Set(resolved.map(({ slug }) => slug)).size).toBe(names.length);
      },
    ),
  );
});

test("two bodies of one name in one article are one", () => {
  const local = [
    makeLocal("Harbour Union", "ORGANISATION", "x"),
    makeLocal("Harbor Union", "ORGANISATION", "y"),
    makeLocal("Harbour Union", "ORGANISATION", "z"),
  ];
  const resolved = resolveActors(local, indexKnownActors([]), "a1");
  expect(resolved.get("z")?.slug).toBe(resolved.get("x")?.slug);
  expect(resolved.get("y")?.slug).not.toBe(resolved.get("x")?.slug);
});

test("an actor added later is found", () => {
  const index = indexKnownActors([]);
  addKnownActors(index, [ORLOV]);
  expect(resolveActors([makeLocal("Orlovskyi")], index, "a1").get("Orlovskyi")?.slug).toBe("taras-orlovsky");
});

import type { ActorLineFragment } from "@stance/client";

/** Who it is: "Volodymyr Zelensky · Ukrainian President"; the kind where no role is known. */
export function nameWithRole({ name, roles, kind }: Pick<ActorLineFragment, "name" | "roles" | "kind">): string {
  const role = roles[0]?.title ?? KIND_WORDS[kind];
  return role === "" ? name : `${name} · ${role}`;
}

const KIND_WORDS: Readonly<Record<ActorLineFragment["kind"], string>> = {
  PERSON: "",
  ORGANISATION: "organisation",
  GOVERNMENT: "government",
  GROUP: "group",
  ANONYMOUS: "unnamed source",
};

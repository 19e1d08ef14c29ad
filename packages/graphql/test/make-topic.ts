import type { Slug, Topic } from "@stance/schema";
import { makeId } from "./make-id.ts";

type TopicOptions = Partial<Omit<Topic, "id" | "slug" | "broaderId">> & { readonly broader?: string };

export const makeTopic = (slug: string, { broader, ...options }: TopicOptions = {}): Topic => ({
  id: makeId("top", slug),
  slug: slug as Slug,
  name: slug.replaceAll("-", " "),
  proposition: `There should be a ${slug.replaceAll("-", " ")}.`,
  description: "",
  keywords: [],
  broaderId: broader === undefined ? null : makeId("top", broader),
  ...options,
});

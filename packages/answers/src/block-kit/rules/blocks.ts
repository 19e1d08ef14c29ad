import {
  actions,
  alert,
  context,
  contextActions,
  divider,
  file,
  header,
  input,
  markdown,
  section,
  video,
} from "./basic-blocks.ts";
import { card, carousel, container } from "./cards.ts";
import { dataVisualization } from "./charts.ts";
import { imageBlock } from "./images.ts";
import { byType } from "./objects.ts";
import { richText } from "./rich-text.ts";
import type { Rule } from "./rule.ts";
import { dataTable, table } from "./tables.ts";
import { plan, taskCard } from "./tasks.ts";

const everywhere: Readonly<Record<string, Rule>> = {
  actions,
  alert,
  card,
  carousel,
  container,
  context,
  data_table: dataTable,
  data_visualization: dataVisualization,
  divider,
  header,
  image: imageBlock,
  input,
  rich_text: richText,
  section,
  video,
};

/** Every block, by type. */
export const blocks: Readonly<Record<string, Rule>> = {
  ...everywhere,
  context_actions: contextActions,
  file,
  markdown,
  plan,
  table,
  task_card: taskCard,
};

/** A block of a message: every one there is. */
export const messageBlock = byType("a block", blocks);

/** A block of a modal or home view: those that the documentation gives to messages alone are refused. */
export const viewBlock = byType("a block of a view", everywhere);

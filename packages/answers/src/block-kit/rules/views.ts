import { VIEW_LIMITS } from "../limits.ts";
import { viewBlock } from "./blocks.ts";
import { typed } from "./element.ts";
import { type Fields, type FieldsRule, isFields } from "./objects.ts";
import { fieldPath, type Rule } from "./rule.ts";
import { plainText } from "./text.ts";
import { fieldsIn, uniqueIn } from "./unique.ts";
import { boolean, list, string } from "./values.ts";

const common = {
  required: { blocks: list(viewBlock, { min: 1, max: VIEW_LIMITS.blocks }) },
  optional: {
    private_metadata: string({ max: VIEW_LIMITS.privateMetadata }),
    callback_id: string({ max: VIEW_LIMITS.callbackId }),
    external_id: string({ max: VIEW_LIMITS.externalId }),
  },
};

const hasInput = (blocks: unknown): boolean =>
  fieldsIn(blocks).some(({ item }) => item.type === "input" || (item.type === "container" && hasInput(item.child_blocks)));

const submitWithInput: FieldsRule = (fields, path, faults) => {
  if (fields.submit === undefined && hasInput(fields.blocks))
    faults.push({ path: fieldPath(path, "submit"), message: "is required where a block asks for input" });
};

const elementsOf = (block: Fields): Fields[] => [
  ...(isFields(block.element) ? [block.element] : []),
  ...(isFields(block.accessory) ? [block.accessory] : []),
  ...fieldsIn(block.elements).map(({ item }) => item),
];

const oneFocus: FieldsRule = (fields, path, faults) => {
  const focused = fieldsIn(fields.blocks).flatMap(({ item }) =>
    elementsOf(item).filter((element) => element.focus_on_load === true),
  );
  if (focused.length > 1)
    faults.push({ path: fieldPath(path, "blocks"), message: "must have at most one element with focus_on_load" });
};

const across = [uniqueIn("blocks", "block_id"), oneFocus];

/** Every view, by type. */
export const views: Readonly<Record<string, Rule>> = {
  modal: typed(
    "modal",
    {
      required: { ...common.required, title: plainText(VIEW_LIMITS.title) },
      optional: {
        ...common.optional,
        submit: plainText(VIEW_LIMITS.submit),
        close: plainText(VIEW_LIMITS.close),
        clear_on_close: boolean,
        notify_on_close: boolean,
        submit_disabled: boolean,
      },
      open: true,
    },
    submitWithInput,
    ...across,
  ),
  home: typed("home", { ...common, open: true }, ...across),
};

import { BUTTON_LIMITS, ICON_BUTTON_LIMITS } from "../limits.ts";
import { colorScheme, workflow } from "./composition.ts";
import { actionable, confirmable, typed } from "./element.ts";
import { object } from "./objects.ts";
import { plainText } from "./text.ts";
import { list, string } from "./values.ts";

const text = plainText(BUTTON_LIMITS.text);
const label = { accessibility_label: string({ max: BUTTON_LIMITS.accessibilityLabel }) };
const value = string({ max: BUTTON_LIMITS.value });

export const button = typed("button", {
  required: { text },
  optional: { ...actionable, ...confirmable, ...label, value, url: string({ max: BUTTON_LIMITS.url }), style: colorScheme },
});

export const workflowButton = typed("workflow_button", {
  required: { text, workflow },
  optional: { ...actionable, ...confirmable, ...label, style: colorScheme },
});

/** One of the two buttons within `feedback_buttons`. */
export const feedbackButton = object({ required: { text, value }, optional: label });

export const feedbackButtons = typed("feedback_buttons", {
  required: { positive_button: feedbackButton, negative_button: feedbackButton },
  optional: actionable,
});

export const iconButton = typed("icon_button", {
  required: { icon: string({ min: 1 }), text },
  optional: {
    ...actionable,
    ...confirmable,
    ...label,
    value,
    visible_to_user_ids: list(string({ min: 1 }), { max: ICON_BUTTON_LIMITS.visibleToUserIds }),
  },
});

import { button, feedbackButtons, iconButton, workflowButton } from "./buttons.ts";
import { checkboxes, overflow, radioButtons } from "./choices.ts";
import { imageElement } from "./images.ts";
import { emailInput, fileInput, numberInput, plainTextInput, richTextInput, urlInput } from "./inputs.ts";
import { byType } from "./objects.ts";
import { datepicker, datetimepicker, timepicker } from "./pickers.ts";
import type { Rule } from "./rule.ts";
import { multiSelects, selects } from "./selects.ts";
import { urlSource } from "./tasks.ts";

type Elements = Readonly<Record<string, Rule>>;

const menus: Elements = { ...selects, ...multiSelects };
const choices: Elements = { checkboxes, radio_buttons: radioButtons, datepicker, timepicker };
const buttons: Elements = { button, workflow_button: workflowButton, overflow };
const typed: Elements = {
  plain_text_input: plainTextInput,
  email_text_input: emailInput,
  url_text_input: urlInput,
  number_input: numberInput,
  rich_text_input: richTextInput,
  file_input: fileInput,
};

/** What may stand beside the text of a section. */
export const sectionAccessory = byType("a section's accessory", { ...menus, ...choices, ...buttons, image: imageElement });

/** What may stand in an actions block. */
export const actionsElement = byType("an element of an actions block", {
  ...menus,
  ...choices,
  ...buttons,
  datetimepicker,
  rich_text_input: richTextInput,
});

/** What may stand in an input block. */
export const inputElement = byType("an element of an input block", { ...menus, ...choices, ...typed, datetimepicker });

/** What may stand in a context actions block. */
export const contextActionsElement = byType("an element of a context actions block", {
  feedback_buttons: feedbackButtons,
  icon_button: iconButton,
});

/** Every element, by type. */
export const elements: Elements = {
  ...menus,
  ...choices,
  ...buttons,
  ...typed,
  datetimepicker,
  feedback_buttons: feedbackButtons,
  icon_button: iconButton,
  url: urlSource,
};

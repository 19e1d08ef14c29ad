// Slack's limits as its documentation states them. Lengths are Unicode code points, bounds inclusive.
// Pages are named relative to https://docs.slack.dev/reference/block-kit/ unless they start with "/" (then to https://docs.slack.dev).

/** `/surfaces/messages`, `/reference/methods/chat.postMessage`: what one message may hold. */
export const MESSAGE_LIMITS = {
  blocks: 50,
  text: 40_000,
  attachments: 100,
  tables: 1,
  dataVisualizations: 2,
  markdown: 12_000,
} as const;

/** `/surfaces/modals`, `/reference/views/modal-views`, `/reference/views/home-tab-views`. */
export const VIEW_LIMITS = {
  blocks: 100,
  title: 24,
  submit: 24,
  close: 24,
  callbackId: 255,
  externalId: 255,
  privateMetadata: 3000,
} as const;

/** `/interactivity/handling-user-interaction`: milliseconds to acknowledge, uses and minutes of life of a `response_url`. */
export const INTERACTION_LIMITS = { acknowledgeMilliseconds: 3000, responseUrlUses: 5, responseUrlMinutes: 30 } as const;

/** `blocks`, `block-elements/button-element`. */
export const IDENTIFIER_LIMITS = { blockId: 255, actionId: 255 } as const;

/** `composition-objects/text-object`. */
export const TEXT_LIMITS = { minimum: 1, maximum: 3000 } as const;

/** `composition-objects/confirmation-dialog-object`. */
export const CONFIRM_LIMITS = { title: 100, text: 300, confirm: 30, deny: 30 } as const;

/** `composition-objects/option-object`. */
export const OPTION_LIMITS = { text: 75, value: 150, description: 75, url: 3000 } as const;

/** `composition-objects/option-group-object`. */
export const OPTION_GROUP_LIMITS = { label: 75, options: 100 } as const;

/** `block-elements/button-element`, `block-elements/workflow-button-element`. */
export const BUTTON_LIMITS = { text: 75, url: 3000, value: 2000, accessibilityLabel: 75 } as const;

/** `block-elements/icon-button-element`. */
export const ICON_BUTTON_LIMITS = { visibleToUserIds: 10 } as const;

/** `block-elements/select-menu-element`, `block-elements/multi-select-menu-element`. */
export const SELECT_LIMITS = { placeholder: 150, options: 100, optionGroups: 100 } as const;

/** `block-elements/overflow-menu-element`, `block-elements/checkboxes-element`, `block-elements/radio-button-group-element`. */
export const CHOICE_LIMITS = { overflow: 5, checkboxes: 10, radioButtons: 10 } as const;

/** `block-elements/plain-text-input-element`, `block-elements/file-input-element`, `block-elements/rich-text-input-element`. */
export const INPUT_LIMITS = { textLength: 3000, files: 10, lines: 100 } as const;

/** `block-elements/url-source-element`. */
export const URL_SOURCE_LIMITS = { url: 3000 } as const;

/** `blocks/section-block`. */
export const SECTION_LIMITS = { text: 3000, fields: 10, field: 2000 } as const;

/** `blocks/header-block`. */
export const HEADER_LIMITS = { text: 150 } as const;

/** `blocks/image-block`, `block-elements/image-element`. */
export const IMAGE_LIMITS = { url: 3000, altText: 2000, title: 2000 } as const;

/** `blocks/actions-block`, `blocks/context-block`, `blocks/context-actions-block`: elements in one block. */
export const ELEMENT_LIMITS = { actions: 25, context: 10, contextActions: 5 } as const;

/** `blocks/input-block`. */
export const INPUT_BLOCK_LIMITS = { label: 2000, hint: 2000 } as const;

/** `blocks/markdown-block`. */
export const MARKDOWN_LIMITS = { text: 12_000 } as const;

/** `blocks/video-block`. */
export const VIDEO_LIMITS = { altText: 200, title: 200, authorName: 50, description: 200, providerName: 50, url: 3000 } as const;

/** `blocks/alert-block`. */
export const ALERT_LIMITS = { text: 200 } as const;

/** `blocks/card-block`, `blocks/carousel-block`. */
export const CARD_LIMITS = { title: 150, subtitle: 150, body: 200, subtext: 200, actions: 3, carousel: 10 } as const;

/** `blocks/container-block`. */
export const CONTAINER_LIMITS = { title: 150, subtitle: 150, childBlocks: 10 } as const;

/** `blocks/table-block`. */
export const TABLE_LIMITS = { rows: 100, columns: 20 } as const;

/** `blocks/data-table-block`: `rows` counts the header row. */
export const DATA_TABLE_LIMITS = { minimumRows: 2, rows: 201, columns: 20, pageSize: 100, content: 20_000 } as const;

/** `blocks/data-visualization-block`. */
export const CHART_LIMITS = {
  title: 50,
  segments: 12,
  series: 12,
  points: 20,
  categories: 20,
  label: 20,
  axisLabel: 50,
} as const;

/** `block-elements/rich-text-list`: deepest indent of a list. */
export const RICH_TEXT_LIMITS = { indent: 8 } as const;

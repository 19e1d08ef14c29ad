// The smallest valid payload of each kind, with the fields given laid over it.
type Fields = Record<string, unknown>;

export const plain = (text = "a") => ({ type: "plain_text", text });
export const mrkdwn = (text = "a") => ({ type: "mrkdwn", text });
export const letters = (count: number) => "x".repeat(count);
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const option = (over: Fields = {}) => ({ text: plain(), value: "a", ...over });
export const options = (count: number) => times(count, (index) => option({ value: `${index}` }));
export const button = (over: Fields = {}) => ({ type: "button", text: plain(), ...over });
export const element = (type: string, over: Fields = {}) => ({ type, ...over });
export const image = (over: Fields = {}) => ({ type: "image", image_url: "https://example.org/a.png", alt_text: "a", ...over });
export const slackFileImage = (file: Fields) => ({ type: "image", slack_file: file, alt_text: "a" });

export const section = (over: Fields = {}) => ({ type: "section", text: mrkdwn(), ...over });
export const block = (type: string, over: Fields = {}) => ({ type, ...over });
export const actions = (...elements: unknown[]) => ({ type: "actions", elements });
export const input = (over: Fields = {}) => ({ type: "input", label: plain(), element: element("plain_text_input"), ...over });
export const richText = (...elements: unknown[]) => ({ type: "rich_text", elements });
export const richTextSection = (...elements: unknown[]) => ({ type: "rich_text_section", elements });
export const video = (over: Fields = {}) => ({
  type: "video",
  alt_text: "a",
  title: plain(),
  thumbnail_url: "https://example.org/a.png",
  video_url: "https://example.org/a",
  ...over,
});

export const card = (over: Fields = {}) => ({ type: "card", title: mrkdwn(), ...over });
export const container = (over: Fields = {}) => ({ type: "container", title: plain(), child_blocks: [section()], ...over });
export const raw = (text = "a") => ({ type: "raw_text", text });
export const table = (over: Fields = {}) => ({ type: "table", rows: [[raw(), raw()]], ...over });
export const dataTable = (over: Fields = {}) => ({ type: "data_table", caption: "a", rows: [[raw()], [raw()]], ...over });
export const chart = (content: Fields, over: Fields = {}) => ({
  type: "data_visualization",
  title: "a",
  chart: content,
  ...over,
});
export const pie = (...segments: unknown[]) => chart({ type: "pie", segments });
export const series = (over: Fields = {}) => ({ name: "a", data: [{ label: "a", value: 1 }], ...over });
export const line = (over: Fields = {}) =>
  chart({ type: "line", series: [series()], axis_config: { categories: ["a"] }, ...over });

export const modal = (over: Fields = {}) => ({ type: "modal", title: plain(), blocks: [section()], ...over });
export const home = (over: Fields = {}) => ({ type: "home", blocks: [section()], ...over });
export const message = (over: Fields = {}) => ({ text: "a", blocks: [section()], ...over });

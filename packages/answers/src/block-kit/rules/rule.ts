/** One thing that Slack would refuse: where it stands (`blocks[0].text`; empty for the whole payload) and why. */
export type BlockKitFault = { path: string; message: string };

/** Adds to `faults` whatever is wrong with `value`, which stands at `path`. */
export type Rule = (value: unknown, path: string, faults: BlockKitFault[]) => void;

/** Gives the path of a field of the object at `path`. */
export const fieldPath = (path: string, field: string) => (path === "" ? field : `${path}.${field}`);

/** Gives the path of an item of the list at `path`. */
export const itemPath = (path: string, index: number) => `${path}[${index}]`;

/** Holds when every one of `rules` holds. */
export const every =
  (...rules: readonly Rule[]): Rule =>
  (value, path, faults) => {
    for (const rule of rules) rule(value, path, faults);
  };

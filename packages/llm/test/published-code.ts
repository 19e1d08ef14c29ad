import { registerHooks } from "node:module";

// Tests run with the condition `source`, which a package below `ai` has too, for TypeScript that Node will not strip there.
registerHooks({
  resolve(specifier, context, next) {
    if (!context.parentURL?.includes("/node_modules/")) return next(specifier, context);
    return next(specifier, { ...context, conditions: context.conditions.filter((condition) => condition !== "source") });
  },
});

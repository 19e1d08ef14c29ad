export { createContext, type StanceContext } from "./context.ts";
export { printContract } from "./contract.ts";
export { costRefusal } from "./cost-limit.ts";
export { formatStanceError, type ReportFault } from "./error-format.ts";
export { execute, type OperationRequest } from "./execute.ts";
export { schema } from "./schema.ts";

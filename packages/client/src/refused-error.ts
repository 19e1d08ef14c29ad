import { KnownError } from "@stance/schema";

/** The API answered with an error: API_REFUSED, with the codes it gave and the reference a bug was logged under. */
export class RefusedError extends KnownError {
  readonly codes: readonly string[];
  readonly reference: string | null;
  constructor(message: string, codes: readonly string[], reference: string | null, options?: ErrorOptions) {
    super("API_REFUSED", message, options);
    this.codes = codes;
    this.reference = reference;
  }
}

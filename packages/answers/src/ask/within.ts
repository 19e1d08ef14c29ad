import { KnownError } from "@stance/schema";

/** What the promise gives, or API_UNREACHABLE where it takes longer than so many milliseconds. */
export async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new KnownError("API_UNREACHABLE", `The Stance API took longer than ${milliseconds / 1000} s: try again.`)),
    milliseconds,
  );
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

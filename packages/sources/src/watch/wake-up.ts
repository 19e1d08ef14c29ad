/** A wait that something else may end early. */
export interface WakeUp {
  readonly wake: () => void;
  /** Ends after so long, or a little after `wake`, or at once when the signal is given. */
  wait(milliseconds: number): Promise<void>;
}

/** Changes come in bursts: a copied folder tells of each of its files. */
const BURST_MILLISECONDS = 200;

/** What is told between two waits shortens the next one. */
export function createWakeUp(signal: AbortSignal): WakeUp {
  let isAwake = false;
  let end: () => void = () => {};
  signal.addEventListener("abort", () => end());
  return {
    wake() {
      if (isAwake) return;
      isAwake = true;
      setTimeout(() => end(), BURST_MILLISECONDS).unref();
    },
    async wait(milliseconds) {
      if (signal.aborted) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      end = resolve;
      const timer = setTimeout(resolve, isAwake ? Math.min(milliseconds, BURST_MILLISECONDS) : milliseconds);
      await promise;
      clearTimeout(timer);
      end = () => {};
      isAwake = false;
    },
  };
}

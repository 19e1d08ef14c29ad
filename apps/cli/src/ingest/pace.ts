/** How fast inputs are done with of late, and how long the rest takes at that rate. */
export interface Pace {
  /** Counts one more input as done at `now`, in milliseconds. */
  readonly step: (now: number) => void;
  /** Inputs a second; 0 before the first. */
  readonly rate: () => number;
  /** For people: "40 s", "12 min", "3 h 05 min"; "?" where nothing can be told yet. */
  readonly timeLeft: (inputsLeft: number) => string;
}

/** So many of the last inputs make the rate: what was read before goes past much faster than what is new. */
const LAST = 200;

/** Begins to count at `start`, in milliseconds. */
export function createPace(start: number): Pace {
  const times = [start];
  const rate = () => {
    const passed = ((times.at(-1) ?? start) - (times[0] ?? start)) / 1000;
    return passed > 0 ? (times.length - 1) / passed : 0;
  };
  return {
    step(now) {
      times.push(now);
      if (times.length > LAST + 1) times.shift();
    },
    rate,
    timeLeft: (inputsLeft) => (rate() === 0 ? "?" : inWords(inputsLeft / rate())),
  };
}

function inWords(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min`;
}

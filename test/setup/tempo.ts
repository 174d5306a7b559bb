const ROUNDS = 6;

/** Processor seconds that `work` takes: what else runs on the machine does not count. */
export function processorSeconds(work: () => void): number {
  const started = process.cpuUsage();
  work();
  return process.cpuUsage(started).user / 1e6;
}

/**
 * How many times as long the larger job takes as the smaller one, each given as a measurement in seconds.
 * One measurement says little (a collection of garbage or a cold cache may fall into it), so both are taken in turn and
 * the fastest of each counts; as soon as the ratio is below `limit` nothing more is measured. A job that truly grows
 * faster stays above the limit in every round.
 */
export function growth(smaller: () => number, larger: () => number, limit: number): number {
  smaller();
  let [few, many] = [Infinity, Infinity];
  for (let round = 0; round < ROUNDS && !(many / few < limit); round += 1) {
    few = Math.min(few, smaller());
    many = Math.min(many, larger());
  }
  return many / few;
}

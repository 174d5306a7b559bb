/** One thing that a user does and sees, told as a sentence. */
export interface Step {
  readonly title: string;
  readonly run: () => Promise<void>;
}

export interface Failure {
  readonly title: string;
  readonly error: unknown;
}

/** Runs the steps one after the other, says how each went, and stops at the first that fails. */
export async function runSteps(steps: readonly Step[], say: (line: string) => void): Promise<Failure | null> {
  for (const { title, run } of steps) {
    const started = Date.now();
    try {
      await run();
      say(`  ✓ ${title} (${Date.now() - started} md)`);
    } catch (error) {
      say(`  ✗ ${title} (${Date.now() - started} md)`);
      return { title, error };
    }
  }
  return null;
}

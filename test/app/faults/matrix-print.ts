import type { FaultCase } from './fault-cases';

/** Command -> fault -> how it ended. */
export type Matrix = Map<string, Map<string, 'done' | 'told' | 'wrong'>>;

const signs = { done: '+', told: 't', wrong: 'X' } as const;

/** The matrix as a table, on standard output: one line a fault, one column a command. */
export function printMatrix(matrix: Matrix, faults: readonly FaultCase[]): void {
  const commands = [...matrix.keys()];
  const all = [...matrix.values()].flatMap((column) => [...column.values()]);
  const count = (ending: keyof typeof signs): number => all.filter((each) => each === ending).length;
  const width = Math.max(...faults.map(({ name }) => name.length));
  const lines = faults.map(({ name }) => {
    const row = commands.map((command) => {
      const ending = matrix.get(command)?.get(name);
      return (ending === undefined ? '.' : signs[ending]).padStart(3);
    });
    return name.padEnd(width) + row.join('');
  });
  const header = commands.map((command, index) => `${String(index + 1).padStart(3)} ${command}`);
  process.stdout.write(
    [
      '',
      `Fault matrix: ${all.length} runs, ${count('done')} done (+), ${count('told')} told and finished by a second try (t), ${count('wrong')} wrong (X)`,
      ...header,
      ''.padEnd(width) + commands.map((_, index) => String(index + 1).padStart(3)).join(''),
      ...lines,
      '',
    ].join('\n'),
  );
}

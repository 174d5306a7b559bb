// An unexpected console.error or console.warn is a defect that nobody would otherwise see: it fails the test.
const forbidden = ['error', 'warn'] as const;
const seen: string[] = [];

beforeEach(() => {
  seen.length = 0;
  for (const level of forbidden) {
    jest.spyOn(console, level).mockImplementation((...args: unknown[]) => {
      seen.push(`console.${level}: ${args.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  jest.restoreAllMocks();
  if (seen.length > 0) throw new Error(`The test wrote to the console:\n${seen.join('\n')}`);
});

// Five seconds on the clock fail whatever a busy machine is slow at; a test that hangs still ends.
jest.setTimeout(240_000);

import { ExcelHost, type ConnectOptions, type HostOptions } from '../../../src/excel-host/host';
import { startNodeOffice, type NodeOffice } from '../../../src/excel-host/node/office-bridge';

export type Batch<T = unknown> = (
  sheet: Excel.Worksheet,
  context: Excel.RequestContext,
  workbook: Excel.Workbook,
) => T | Promise<T>;

/** Microsoft's client library on an emulated workbook with the sheet `Data` first and active. */
export interface TestClient {
  readonly host: ExcelHost;
  readonly Excel: NodeOffice['Excel'];
  readonly Office: NodeOffice['Office'];
  /** Runs a batch on the sheet `Data` and syncs at its end. */
  run<T>(batch: Batch<T>): Promise<T>;
  /** The code of the error that a batch ends with, or `'ok'`. */
  codeOf(batch: Batch): Promise<string>;
  /** Another client of the same workbook. */
  connect(options?: ConnectOptions): Promise<TestClient>;
  dispose(): void;
}

export async function openClient(options: HostOptions = {}): Promise<TestClient> {
  const host = ExcelHost.create({ locale: 'en-US', ...options });
  const client = await connectTo(host);
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').name = 'Data';
    await context.sync();
  });
  host.traffic.reset();
  return client;
}

async function connectTo(host: ExcelHost, options: ConnectOptions = {}): Promise<TestClient> {
  const office = await startNodeOffice(host.connect(options));
  const run = <T>(batch: Batch<T>): Promise<T> =>
    office.Excel.run(async (context) => {
      const result = await batch(context.workbook.worksheets.getItem('Data'), context, context.workbook);
      await context.sync();
      return result;
    });
  return {
    host,
    Excel: office.Excel,
    Office: office.Office,
    run,
    codeOf: async (batch) => {
      try {
        await run(batch);
        return 'ok';
      } catch (error) {
        return codeIn(error);
      }
    },
    connect: (more = {}) => connectTo(host, more),
    dispose: () => {
      office.dispose();
    },
  };
}

const codeIn = (error: unknown): string => {
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  throw error;
};

/** Loads properties of a range of `Data` by address. */
export function readRange<K extends keyof Excel.Range>(
  client: TestClient,
  address: string,
  property: K,
): Promise<Excel.Range[K]> {
  return client.run(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load(String(property));
    await context.sync();
    return range[property];
  });
}

/** Lets queued events and their handlers run. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

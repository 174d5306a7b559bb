/** Identifiers that look like Excel's and repeat from run to run, so that a failing test can be read. */
export interface Ids {
  /** As `worksheet.id` looks: `{00000000-0001-0000-0000-000000000000}`. */
  guid(): string;
  reference(): string;
  /** An identifier that came with an opened workbook: it is not given again. */
  keep(id: string): void;
}

const OWN = /^\{([0-9A-F]{8})-([0-9A-F]{4})-0000-0000-000000000000\}$/;

export function createIds(): Ids {
  let guids = 0;
  let references = 0;
  const hex = (value: number, width: number): string => value.toString(16).toUpperCase().padStart(width, '0');
  return {
    guid: () => {
      guids += 1;
      return `{${hex(guids >>> 16, 8)}-${hex(guids & 0xffff, 4)}-0000-0000-000000000000}`;
    },
    reference: () => {
      references += 1;
      return `ref${references}`;
    },
    keep: (id) => {
      const [, high, low] = OWN.exec(id) ?? [];
      if (high !== undefined && low !== undefined) guids = Math.max(guids, parseInt(high + low, 16));
    },
  };
}

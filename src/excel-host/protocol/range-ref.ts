import { HostError } from '../errors';
import type { SheetModel } from '../model/sheet';
import type { Rect } from '../model/types';
import { isEntireColumns, isEntireRows, maxRows } from '../model/rect';
import { formatAddress, quoteSheetName } from '../text/address';

/** Where a look, a validation or a conditional format applies. */
export interface Target {
  readonly sheet: SheetModel;
  readonly rects: readonly Rect[];
}

/** A live range: it moves when rows or columns are inserted before it, and dies with its cells or its sheet. */
export class RangeRef implements Target {
  referenceId: string | null = null;
  private area: Rect | null;

  constructor(
    readonly sheet: SheetModel,
    area: Rect,
  ) {
    this.area = area;
  }

  get refs(): readonly RangeRef[] {
    return [this];
  }

  /** Throws when the range's cells or its sheet were deleted. */
  get rect(): Rect {
    if (this.area === null || this.sheet.deleted) {
      throw new HostError('InvalidReference', 'The range was deleted.');
    }
    return this.area;
  }

  get rects(): Rect[] {
    return [this.rect];
  }

  move(shift: (area: Rect) => Rect | null): void {
    if (this.area !== null) this.area = shift(this.area);
  }

  get address(): string {
    // Excel writes the whole sheet as all of its rows.
    const area = this.rect;
    if (isEntireRows(area) && isEntireColumns(area)) return `${quoteSheetName(this.sheet.name)}!1:${maxRows}`;
    return formatAddress(area, this.sheet.name);
  }
}

/** Several areas of one sheet. */
export class AreasRef implements Target {
  referenceId: string | null = null;
  constructor(readonly refs: readonly RangeRef[]) {}

  get sheet(): SheetModel {
    const [first] = this.refs;
    if (!first) throw new HostError('InvalidReference');
    return first.sheet;
  }
  get rects(): Rect[] {
    return this.refs.map((ref) => ref.rect);
  }
  get address(): string {
    return this.refs.map((ref) => ref.address).join(', ');
  }
}

/** Areas of several sheets, e.g. the precedents of a formula. */
export class SheetsRef {
  referenceId: string | null = null;
  constructor(readonly sheets: readonly AreasRef[]) {}

  get refs(): readonly RangeRef[] {
    return this.sheets.flatMap((areas) => areas.refs);
  }
}

/** What a client can keep from batch to batch. */
export type KeptRef = RangeRef | AreasRef | SheetsRef;

/** A kept range is known by its reference id from the next batch on. */
export const keptIdentity = ({ referenceId }: KeptRef): Readonly<Record<string, unknown>> =>
  referenceId === null ? {} : { _ReferenceId: referenceId };

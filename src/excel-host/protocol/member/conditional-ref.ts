import { editConditionalFormat } from '../../model/conditional';
import { assertAllowed } from '../../model/protection';
import type { SheetModel } from '../../model/sheet';
import type { ConditionalFormatData } from '../../model/types';
import type { CallContext } from '../call-context';

/** One conditional format of a sheet, known by its id. */
export class ConditionalRef {
  constructor(
    readonly sheet: SheetModel,
    readonly id: string,
  ) {}

  edit({ book }: CallContext, change: Partial<ConditionalFormatData>): void {
    assertAllowed(this.sheet, 'allowFormatCells');
    editConditionalFormat(book, this.sheet, this.id, change);
  }
}

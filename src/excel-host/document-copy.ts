import type { WorkbookData } from './model/types';

/** How the host turns a workbook into a file and back; given by its owner, so that the host's core knows no file format. */
export interface FileFormat {
  write(data: WorkbookData): Promise<Uint8Array>;
  /** Throws when the bytes are no file that can be read. */
  read(bytes: Uint8Array): WorkbookData;
}

/** Source: Document.getFileAsync: "No more than two documents are allowed to be in memory". */
const maxCopies = 2;

/** Why a copy cannot be had; the bridges answer Office's error for it. */
export class DocumentCopyError extends Error {}

/** The copies of the document that a client took with `getFileAsync` and has not closed yet. */
export class DocumentCopies {
  private readonly open = new Map<number, Uint8Array>();
  private last = 0;

  constructor(private readonly write: () => Promise<Uint8Array>) {}

  async take(): Promise<{ readonly handle: number; readonly size: number }> {
    if (this.open.size >= maxCopies)
      throw new DocumentCopyError('Two copies of the document are open: close one first.');
    this.last += 1;
    const handle = this.last;
    this.open.set(handle, new Uint8Array());
    try {
      const bytes = await this.write();
      this.open.set(handle, bytes);
      return { handle, size: bytes.length };
    } catch (error) {
      this.open.delete(handle);
      throw error;
    }
  }

  slice(handle: number, index: number, size: number): Uint8Array {
    const bytes = this.open.get(handle);
    if (!bytes || index < 0 || index * size >= bytes.length) throw new DocumentCopyError('There is no such slice.');
    return bytes.subarray(index * size, (index + 1) * size);
  }

  close(handle: number): void {
    if (!this.open.delete(handle)) throw new DocumentCopyError('The file is closed.');
  }
}

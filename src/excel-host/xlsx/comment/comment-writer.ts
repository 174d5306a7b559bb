import type { SheetData } from '../../model/types';
import { CONTENT, RELATION } from '../package/namespaces';
import type { PackageBuilder } from '../package/package-builder';
import { noteShapesXml } from './note-shapes';
import { commentsXml, legacyNotes } from './notes-part';
import { People } from './people';
import { threadedCommentsXml } from './threaded-part';

/** Writes notes and threaded comments; a thread is also written as a note, which is all that older programs see. */
export class CommentWriter {
  private readonly people = new People();
  private sheets = 0;

  constructor(private readonly parts: PackageBuilder) {}

  /** Answers the relationship to the notes' boxes (`legacyDrawing`), `null` for a sheet without any. */
  add(sheet: SheetData, sheetPath: string): string | null {
    const notes = legacyNotes(sheet.notes, sheet.comments);
    if (notes.length === 0) return null;
    const { parts } = this;
    this.sheets += 1;
    const number = this.sheets;
    const paths = {
      notes: `xl/comments${number}.xml`,
      shapes: `xl/drawings/vmlDrawing${number}.vml`,
      threads: `xl/threadedComments/threadedComment${number}.xml`,
    };
    parts.relate(sheetPath, RELATION.comments, paths.notes);
    parts.add(paths.notes, CONTENT.comments, () => [commentsXml(notes)]);
    parts.add(paths.shapes, CONTENT.vmlDrawing, () => [noteShapesXml(notes, number)]);
    if (sheet.comments.length > 0) {
      parts.relate(sheetPath, RELATION.threadedComment, paths.threads);
      const xml = threadedCommentsXml(sheet.comments, this.people);
      parts.add(paths.threads, CONTENT.threadedComments, () => [xml]);
    }
    return parts.relate(sheetPath, RELATION.vmlDrawing, paths.shapes);
  }

  finish(workbookPath: string): void {
    if (this.people.isEmpty) return;
    this.parts.relate(workbookPath, RELATION.person, 'xl/persons/person.xml');
    this.parts.add('xl/persons/person.xml', CONTENT.person, () => [this.people.xml()]);
  }
}

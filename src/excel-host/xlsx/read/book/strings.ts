import type { OpenNotes } from '../notes';
import { fromXstring } from '../text-from-file';
import type { XmlReader } from '../xml-reader';

/** A text item (CT_Rst): plain, or in runs; the reading help for Asian texts (`rPh`) is no part of the text. */
export function readTextItem(reader: XmlReader): { readonly text: string; readonly isRich: boolean } {
  const outside = reader.depth - 1;
  let text = '';
  let isRich = false;
  let inText = false;
  while (reader.depth > outside) {
    const event = reader.next();
    if (event === 'text') text += inText ? reader.text : '';
    else if (event === 'close') inText = false;
    else if (reader.name === 'rPh' || reader.name === 'rPr') reader.skip();
    else {
      isRich ||= reader.name === 'r';
      inText = reader.name === 't';
    }
  }
  return { text: fromXstring(text), isRich };
}

/** The table of constant texts. */
export function readSharedStrings(reader: XmlReader, notes: OpenNotes): readonly string[] {
  const strings: string[] = [];
  for (let event = reader.next(); event !== 'end'; event = reader.next()) {
    if (event !== 'open' || reader.name !== 'si') continue;
    const { text, isRich } = readTextItem(reader);
    if (isRich) notes.add('rich-text-plain', `text ${strings.length}`, 'a text in several looks');
    strings.push(text);
  }
  return strings;
}

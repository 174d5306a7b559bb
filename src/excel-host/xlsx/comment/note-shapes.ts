import { attributes, element, textElement } from '../package/xml';
import type { LegacyNote } from './notes-part';

const SPACES = {
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
  'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
};
const BOX =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** Each drawing has a block of a thousand and twenty-four shape numbers. */
const BLOCK = 1024;
/** Size of a new note: two columns and four rows, a little beside its cell. */
const [WIDE, TALL] = [2, 4];

/** The yellow boxes of notes are still VML (ECMA-376 part 4, 19.4): without them Excel shows no note. `number` counts the drawings of this kind. */
export function noteShapesXml(notes: readonly LegacyNote[], number: number): string {
  const layout = `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout>`;
  return `<xml${attributes(SPACES)}>${layout}${BOX}${notes.map((note, at) => noteXml(note, number * BLOCK + at + 1)).join('')}</xml>`;
}

function noteXml(note: LegacyNote, id: number): string {
  const top = Math.max(0, note.row - 1);
  const anchor = [note.col + 1, 15, top, 2, note.col + 1 + WIDE, 15, top + TALL, 16].join(', ');
  return element(
    'v:shape',
    {
      id: `_x0000_s${id}`,
      type: '#_x0000_t202',
      style: `position:absolute;margin-left:60pt;margin-top:1.5pt;width:108pt;height:60pt;z-index:1;visibility:${note.visible ? 'visible' : 'hidden'}`,
      fillcolor: '#ffffe1',
      'o:insetmode': 'auto',
    },
    '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    element(
      'x:ClientData',
      { ObjectType: 'Note' },
      '<x:MoveWithCells/><x:SizeWithCells/>',
      textElement('x:Anchor', anchor),
      '<x:AutoFill>False</x:AutoFill>',
      textElement('x:Row', String(note.row)),
      textElement('x:Column', String(note.col)),
      note.visible ? '<x:Visible/>' : '',
    ),
  );
}

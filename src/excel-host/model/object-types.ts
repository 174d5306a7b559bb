/** What lies on or beside the cells, as plain data: comments, shapes and images, parts and properties of the file. */

/** Times are ISO 8601 in UTC; `null` where Excel knows none (a comment made from a note). */
export interface CommentReplyData {
  readonly id: string;
  readonly content: string;
  readonly contentType: 'Plain' | 'Mention';
  /** As given: with `<at id="0">...</at>` for each mention; equal to `content` for plain text. */
  readonly richContent: string;
  readonly mentions: readonly CommentMentionData[];
  readonly authorName: string;
  readonly authorEmail: string;
  readonly creationDate: string | null;
}
export interface CommentMentionData {
  readonly email: string;
  readonly id: number;
  readonly name: string;
}
/** A threaded comment on one cell. */
export interface CommentData extends CommentReplyData {
  readonly row: number;
  readonly col: number;
  readonly resolved: boolean;
  readonly replies: readonly CommentReplyData[];
}

/** An old-style note (`ExcelApi` 1.18, above the host's newest level): kept, shown and saved, not reachable by an add-in. */
export interface NoteData {
  readonly row: number;
  readonly col: number;
  readonly author: string;
  readonly content: string;
  readonly visible: boolean;
}

export type ShapePlacement = 'TwoCell' | 'OneCell' | 'Absolute';
export interface ShapeFontData {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'None' | 'Single' | 'Double';
  /** `#RRGGBB`. */
  readonly color: string;
}
export interface ShapeTextData {
  readonly text: string;
  readonly font: ShapeFontData;
  readonly horizontalAlignment:
    'Left' | 'Center' | 'Right' | 'Justify' | 'JustifyLow' | 'Distributed' | 'ThaiDistributed';
  readonly verticalAlignment: 'Top' | 'Middle' | 'Bottom' | 'Justified' | 'Distributed';
  readonly autoSize: 'AutoSizeNone' | 'AutoSizeTextToFitShape' | 'AutoSizeShapeToFitText' | 'AutoSizeMixed';
  /** Points. */
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}
/** Points from the sheet's top left corner. */
export interface ShapeBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
/** One end of a line: its arrowhead, and the shape that it is connected to. */
export interface ConnectorEnd {
  readonly length: 'Short' | 'Medium' | 'Long';
  readonly width: 'Narrow' | 'Medium' | 'Wide';
  readonly style: 'None' | 'Triangle' | 'Stealth' | 'Diamond' | 'Oval' | 'Open';
  readonly shapeId: string | null;
  readonly site: number | null;
}
/** A line in the box of its shape: from the top left to the bottom right corner unless flipped. */
export interface ConnectorData {
  readonly type: 'Straight' | 'Elbow' | 'Curve';
  readonly flipH: boolean;
  readonly flipV: boolean;
  readonly begin: ConnectorEnd;
  readonly end: ConnectorEnd;
}
export interface GroupData {
  /** The group's box when its members were measured: they follow when it moves or grows. */
  readonly frame: ShapeBox;
  readonly members: readonly ShapeData[];
}

/** A drawing over the cells; the order in `SheetData.shapes` is from bottom to top. Lengths are points, angles degrees. */
export interface ShapeData {
  readonly id: string;
  readonly name: string;
  readonly type: 'Image' | 'GeometricShape' | 'Line' | 'Group';
  /** Excel.GeometricShapeType, e.g. `Rectangle`; `null` for an image. */
  readonly geometricShapeType: string | null;
  readonly isTextBox: boolean;
  /** From the sheet's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly rotation: number;
  readonly lockAspectRatio: boolean;
  readonly visible: boolean;
  readonly placement: ShapePlacement;
  readonly altTextTitle: string;
  readonly altTextDescription: string;
  readonly fill: { readonly type: 'NoFill' | 'Solid'; readonly color: string; readonly transparency: number };
  readonly line: {
    readonly visible: boolean;
    readonly color: string;
    readonly weight: number;
    /** Excel.ShapeLineDashStyle and Excel.ShapeLineStyle. */
    readonly dashStyle: string;
    readonly style: string;
    readonly transparency: number;
  };
  /** `null` for an image. */
  readonly text: ShapeTextData | null;
  /** Of a line only. */
  readonly connector?: ConnectorData;
  /** Of a group only. */
  readonly group?: GroupData;
  /** The picture's own bytes; `null` for what is no image. */
  readonly image: { readonly format: 'PNG' | 'JPEG' | 'GIF' | 'BMP'; readonly base64: string } | null;
}

export interface CustomXmlPartData {
  /** `{GUID}`, kept in the file. */
  readonly id: string;
  readonly xml: string;
}

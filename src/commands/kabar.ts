/** What a ribbon button tells or asks in a small dialog: a ribbon function has no page of its own that anybody sees. */
export interface Kabar {
  readonly bahasa: 'id' | 'en';
  readonly nada: 'berhasil' | 'tanya' | 'ditolak' | 'gagal';
  readonly judul: string;
  readonly baris: readonly string[];
  /** The next step. */
  readonly tindakan: string;
}

const MARK = '#kabar=';
/** The text travels in the address of the dialog: few lines, and no long ones. */
const MAX_LINES = 6;
const MAX_LENGTH = 160;

const shorten = (text: string): string => (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…` : text);

export function toHash(kabar: Kabar): string {
  const baris = kabar.baris.slice(0, MAX_LINES).map(shorten);
  return MARK + encodeURIComponent(JSON.stringify({ ...kabar, baris }));
}

/** `null` when the address carries no news: then the page shows its help. */
export function fromHash(hash: string): Kabar | null {
  if (!hash.startsWith(MARK)) return null;
  try {
    const value: unknown = JSON.parse(decodeURIComponent(hash.slice(MARK.length)));
    return isKabar(value) ? value : null;
  } catch {
    return null;
  }
}

const tones: readonly unknown[] = ['berhasil', 'tanya', 'ditolak', 'gagal'] satisfies readonly Kabar['nada'][];

function isKabar(value: unknown): value is Kabar {
  if (typeof value !== 'object' || value === null) return false;
  if (!('bahasa' in value && 'nada' in value && 'judul' in value && 'baris' in value && 'tindakan' in value))
    return false;
  return (
    (value.bahasa === 'id' || value.bahasa === 'en') &&
    tones.includes(value.nada) &&
    typeof value.judul === 'string' &&
    typeof value.tindakan === 'string' &&
    Array.isArray(value.baris) &&
    value.baris.every((line) => typeof line === 'string')
  );
}

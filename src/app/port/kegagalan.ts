/** What a host failure means to the user; mapped from the host's error code, never from its message. */
export type SebabKegagalan =
  | 'sel-sedang-diedit'
  | 'terlindungi'
  | 'koneksi-putus'
  | 'terlalu-besar'
  | 'sibuk'
  | 'tidak-ditemukan'
  | 'nama-bentrok'
  | 'tidak-didukung'
  /** Written without an error, and not there when read back. */
  | 'tak-tersimpan'
  /** The user pressed Batal between two requests. */
  | 'dibatalkan'
  /** A part of the product that is fetched when it is needed did not arrive; nothing was written. */
  | 'bagian-tak-termuat'
  | 'tak-dikenal';

/** A failed call of the host. `applied`: whether the batch may have been carried out in part or whole. */
export class KegagalanHost extends Error {
  constructor(
    readonly sebab: SebabKegagalan,
    readonly kode: string,
    readonly applied: 'no' | 'maybe',
    options?: { readonly cause?: unknown },
  ) {
    super(`${sebab} (${kode})`, options);
    this.name = 'KegagalanHost';
  }
}

/** A part that is fetched on demand; told as such where the network does not give it. */
export const muatBagian = async <T>(bagian: Promise<T>): Promise<T> => {
  try {
    return await bagian;
  } catch (error) {
    throw new KegagalanHost('bagian-tak-termuat', 'ChunkNotLoaded', 'no', { cause: error });
  }
};

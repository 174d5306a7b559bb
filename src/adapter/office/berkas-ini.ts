import type { BerkasIni } from '../../app/port/ports';

/** `Document.url` (Office common API): the path, the address in the cloud, or nothing for a new file; some hosts leave it out. */
export const createBerkasIni = (
  office: { readonly context: { readonly document?: { readonly url?: unknown } } } | undefined,
): BerkasIni => ({
  alamat: () => {
    const url = office?.context.document?.url;
    return typeof url === 'string' ? url : '';
  },
});

import { KegagalanHost } from '../../../src/app/port/kegagalan';
import type { Ports } from '../../../src/app/port/ports';
import type { Rencana, Tolakan } from '../../../src/app/usecase/kit';
import { laksanakan } from '../../../src/app/usecase/laksanakan';
import { katalogId } from '../../../src/app/pesan/id';
import { createKata } from '../../../src/app/pesan/katalog';

/** How a command ended. `told`: with words of the catalogue, never with the host's own. */
export type Ending =
  | { readonly kind: 'done' }
  | { readonly kind: 'told'; readonly sebab: string; readonly words: string }
  | { readonly kind: 'refused'; readonly keys: readonly string[]; readonly words: string };

const kata = createKata(katalogId);

/** Runs a command as the pane does. What is neither a refusal nor a failure of the host is a defect and is passed on. */
export async function attempt(
  ports: Ports,
  plan: (ports: Ports) => Promise<Rencana<unknown> | Tolakan>,
): Promise<Ending> {
  try {
    const rencana = await plan(ports);
    if (rencana.status === 'ditolak') {
      const keys = rencana.pesan.map(({ kunci }) => kunci);
      return { kind: 'refused', keys, words: rencana.pesan.map(kata.pesan).join(' ') };
    }
    await laksanakan(ports, 'matriks', rencana);
    return { kind: 'done' };
  } catch (error) {
    if (!(error instanceof KegagalanHost)) throw error;
    const { judul, tindakan } = kata.kegagalan(error.sebab);
    return { kind: 'told', sebab: error.sebab, words: `${judul} ${tindakan}` };
  }
}

import type { ExcelHost } from '../../host';
import type { HostSession } from '../../session';
import type { BridgeSession } from '../office-bridge';
import type { Work } from './idle';
import type { Log } from './log';
import type { Places } from './places';

interface SentBatch {
  readonly Actions: readonly { readonly Id: number }[];
}
interface BatchAnswer {
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** A session that notes each failing batch with the line of the script that asked for the failing action. */
export function watchSession(
  host: ExcelHost,
  session: HostSession,
  work: Work,
  places: Places,
  log: Log,
): BridgeSession {
  const note = (batch: SentBatch, answer: BatchAnswer, refusedBefore: number): void => {
    const error = answer.Error;
    if (!error) return;
    const id = batch.Actions[error.ActionIndex]?.Id;
    const place = id === undefined ? null : places.ofAction(id);
    const refused = host.refused.slice(refusedBefore);
    for (const member of refused) log.refused({ member, place });
    log.failed({ code: error.Code, message: error.Message, place, member: error.Location });
  };
  return {
    apiLevel: session.apiLevel,
    host,
    surroundings: session.surroundings,
    documents: session.documents,
    onEvent: (listener) => session.onEvent(listener),
    disconnect: () => session.disconnect(),
    processQuery: (body, flags) =>
      work.during(async () => {
        const refusedBefore = host.refused.length;
        const batch: SentBatch = JSON.parse(body);
        const text = await session.processQuery(body, flags);
        const answer: BatchAnswer = JSON.parse(text);
        note(batch, answer, refusedBefore);
        places.forget(batch.Actions.map(({ Id }) => Id));
        return text;
      }),
  };
}

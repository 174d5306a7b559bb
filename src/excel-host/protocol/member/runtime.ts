import { flag } from '../args';
import { defineClass } from '../host-class';

/** `context.runtime`: events of this client are held back while they are switched off; what happens meanwhile is not told later. */
export const runtimeClass = defineClass<null>({
  name: 'Runtime',
  defaults: ['EnableEvents'],
  get: { EnableEvents: (_, { session }) => session.areEventsEnabled() },
  set: { EnableEvents: (_, value, { session }) => session.enableEvents(flag(value, 'enableEvents')) },
});

import type { HostObject } from '../call-context';
import { defineClass } from '../host-class';

/**
 * Services beside the workbook that the client library calls by itself on a page. They have nothing to do with a workbook:
 * each answers "done".
 */
const addinInternalService = defineClass<null>({
  name: 'AddinInternalService',
  defaults: [],
  method: { NotifyActionHandlerReady: () => null },
});

const services: Readonly<Record<string, () => HostObject>> = {
  'Microsoft.InternalService.AddinInternalService': () => addinInternalService(null),
};

export const isService = (name: string): boolean => name in services;
export const serviceByName = (name: string): HostObject | null => services[name]?.() ?? null;

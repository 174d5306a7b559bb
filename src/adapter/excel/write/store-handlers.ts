import type { HandlersOf } from './handler';

/** Names and settings: where the workbook keeps what it knows about itself. */
export const storeHandlers: HandlersOf<'name.set' | 'name.delete' | 'setting.put' | 'setting.delete'> = {
  // Adding an existing name fails; deleting a missing one is skipped by the host.
  'name.set': ({ name, at, visible }, target) => {
    target.workbook.names.getItemOrNullObject(name).delete();
    const item = target.workbook.names.add(name, target.range(at));
    item.visible = visible;
  },
  'name.delete': ({ name }, target) => {
    target.workbook.names.getItemOrNullObject(name).delete();
  },
  // `add` sets the value of an existing key.
  'setting.put': ({ key, value }, target) => {
    target.workbook.settings.add(key, value);
  },
  'setting.delete': ({ key }, target) => {
    target.workbook.settings.getItemOrNullObject(key).delete();
  },
};

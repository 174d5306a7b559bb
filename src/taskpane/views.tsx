import { lazy, type ComponentType } from 'react';
import AlurView from './feature/alur/AlurView';
import type { Tab } from './store/pane-state';

type Muat = () => Promise<{ default: ComponentType }>;
const muat = {
  isian: () => import('./feature/isian/IsianView'),
  periksa: () => import('./feature/periksa/PeriksaView'),
  reviu: () => import('./feature/reviu/ReviuView'),
  laporan: () => import('./feature/laporan/LaporanView'),
} satisfies Record<Exclude<Tab, 'alur'>, Muat>;

const view: Readonly<Record<Tab, ComponentType>> = {
  alur: AlurView,
  isian: lazy(muat.isian),
  periksa: lazy(muat.periksa),
  reviu: lazy(muat.reviu),
  laporan: lazy(muat.laporan),
};

/** The view that is open first is there at once, the others are fetched when the pane is idle. */
export const viewPreloads: readonly (() => Promise<unknown>)[] = [
  ...Object.values(muat),
  () => import('./feature/aksi/AksiDialog'),
  () => import('./feature/setelan/SetelanDialog'),
];

export const View = ({ tab }: { tab: Tab }) => {
  const Shown = view[tab];
  return <Shown />;
};

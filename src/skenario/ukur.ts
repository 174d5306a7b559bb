import { performance } from 'node:perf_hooks';
import type { Traffic } from '../excel-host/traffic';

/** What one use case cost: round trips, bytes both ways, milliseconds. */
export interface Metrik {
  readonly nama: string;
  readonly sinkron: number;
  readonly byteMinta: number;
  readonly byteJawab: number;
  readonly md: number;
}

/** Counts what goes over the wire while a piece of work runs. */
export function createUkur(traffic: Pick<Traffic, 'requests' | 'requestBytes' | 'responseBytes'>): {
  readonly metrik: readonly Metrik[];
  jalankan<T>(nama: string, kerja: () => Promise<T>): Promise<T>;
} {
  const metrik: Metrik[] = [];
  return {
    metrik,
    async jalankan(nama, kerja) {
      const { requests, requestBytes, responseBytes } = traffic;
      const mulai = performance.now();
      try {
        return await kerja();
      } finally {
        metrik.push({
          nama,
          sinkron: traffic.requests - requests,
          byteMinta: traffic.requestBytes - requestBytes,
          byteJawab: traffic.responseBytes - responseBytes,
          md: Math.round((performance.now() - mulai) * 10) / 10,
        });
      }
    },
  };
}

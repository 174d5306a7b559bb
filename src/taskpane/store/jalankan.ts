import { KegagalanHost } from '../../app/port/kegagalan';
import { Dibatalkan } from '../../app/usecase/dibatalkan';
import type { HasilPerintah, Layanan, RencanaPerintah } from '../layanan/types';
import type { Store } from './create-store';
import { formulirOf, kunciDraf, ringan } from './formulir';
import type { Aksi, Kerja, PaneState } from './pane-state';

/** The life of an action: form, plan, preview, run, outcome. */
export interface AksiPane {
  mulaiAksi(aksi: Aksi): Promise<void>;
  /** The form is filled: think it through with these inputs. */
  lanjutkan(aksi: Aksi): Promise<void>;
  setujui(): Promise<void>;
  batalkan(): void;
  tutupKabar(): void;
  bacaBerkas(): Promise<Aksi | null>;
}

const samaPratinjau = (satu: RencanaPerintah, lain: RencanaPerintah): boolean =>
  JSON.stringify(satu.pratinjau) === JSON.stringify(lain.pratinjau);

export const createActions = (store: Store<PaneState>, layanan: Layanan, muat: () => Promise<void>): AksiPane => {
  const kerjaIs = (aksi: Aksi): boolean => store.get().kerja?.aksi === aksi;

  /** `menulis`: whether anything can have been written by then; planning only reads. */
  const gagal = (aksi: Aksi, error: unknown, menulis: boolean): void => {
    const host = error instanceof KegagalanHost ? error : null;
    store.set({
      kerja: {
        tahap: 'gagal',
        aksi,
        sebab: host?.sebab ?? 'tak-dikenal',
        mungkinTertulis: menulis && (host === null || host.applied === 'maybe'),
      },
    });
  };

  const jalankanSatu = async (bagian: number, rencana: RencanaPerintah, batal: AbortController) => {
    const set = (change: Partial<Extract<Kerja, { tahap: 'berjalan' }>>): void =>
      store.set(({ kerja }) => (kerja?.tahap === 'berjalan' ? { kerja: { ...kerja, ...change } } : {}));
    set({ bagian, kemajuan: { done: 0, total: 1 } });
    return rencana.laksanakan((done, total) => set({ kemajuan: { done, total } }), batal.signal);
  };

  const jalankan = async (aksi: Aksi, pertama: RencanaPerintah): Promise<void> => {
    const batal = new AbortController();
    store.set({
      kabar: null,
      kerja: { tahap: 'berjalan', aksi, kemajuan: { done: 0, total: 1 }, bagian: 0, batal },
    });
    const checkpoint: string[] = [];
    let tanpaPerubahan = true;
    const catat = (rencana: RencanaPerintah, hasil: HasilPerintah): void => {
      if (hasil.checkpoint !== null) checkpoint.unshift(hasil.checkpoint);
      tanpaPerubahan &&= rencana.pratinjau.every(({ jenis }) => jenis === 'tidak-ada');
    };
    try {
      catat(pertama, await jalankanSatu(0, pertama, batal));
      for (const [index, perintah] of aksi.daftar.entries()) {
        if (index === 0) continue;
        const rencana = await layanan.rencanakan(perintah);
        if (rencana.status === 'ditolak') {
          await muat();
          store.set({ kerja: { tahap: 'ditolak', aksi, tolakan: rencana } });
          return;
        }
        catat(rencana, await jalankanSatu(index, rencana, batal));
      }
    } catch (error) {
      await muat();
      if (error instanceof Dibatalkan) {
        store.set({ kerja: null, kabar: { jenis: 'dibatalkan', aksi, dikembalikan: error.dikembalikan } });
      } else gagal(aksi, error, true);
      return;
    }
    const draf = kunciDraf(aksi.daftar[0]);
    if (draf !== null) await layanan.tulisDraf(draf, null);
    await muat();
    store.set({ kerja: null, kabar: { jenis: 'selesai', aksi, checkpoint, tanpaPerubahan } });
  };

  /** `disetujui`: what the user agreed to before somebody else changed the workbook; the same again needs no second asking. */
  const lanjutkan = async (aksi: Aksi, disetujui?: RencanaPerintah): Promise<void> => {
    store.set({ kerja: { tahap: 'menyiapkan', aksi } });
    try {
      const rencana = await layanan.rencanakan(aksi.daftar[0]);
      if (!kerjaIs(aksi)) return;
      if (rencana.status === 'ditolak') store.set({ kerja: { tahap: 'ditolak', aksi, tolakan: rencana } });
      else if (ringan(aksi) || (disetujui !== undefined && samaPratinjau(rencana, disetujui)))
        await jalankan(aksi, rencana);
      else store.set({ kerja: { tahap: 'tinjau', aksi, rencana, diperbarui: disetujui !== undefined } });
    } catch (error) {
      if (kerjaIs(aksi)) gagal(aksi, error, false);
    }
  };

  /** A preview may have stood open for minutes while others worked on. */
  const setujui = async (aksi: Aksi, rencana: RencanaPerintah): Promise<void> => {
    store.set({ kerja: { tahap: 'menyiapkan', aksi } });
    try {
      const berlaku = await rencana.masihBerlaku();
      if (kerjaIs(aksi)) await (berlaku ? jalankan(aksi, rencana) : lanjutkan(aksi, rencana));
    } catch (error) {
      if (kerjaIs(aksi)) gagal(aksi, error, false);
    }
  };

  return {
    lanjutkan: (aksi) => lanjutkan(aksi),
    mulaiAksi: async (aksi) => {
      if (store.get().kerja !== null) return;
      if (formulirOf(aksi) === null) await lanjutkan(aksi);
      else store.set({ kerja: { tahap: 'isian', aksi } });
    },
    setujui: async () => {
      const { kerja } = store.get();
      if (kerja?.tahap === 'tinjau') await setujui(kerja.aksi, kerja.rencana);
    },
    batalkan: () => {
      const { kerja } = store.get();
      if (kerja?.tahap === 'berjalan') kerja.batal.abort();
      else store.set({ kerja: null });
    },
    tutupKabar: () => store.set({ kabar: null }),
    bacaBerkas: async () => {
      const bacaan = await layanan.pilihBerkas();
      if (bacaan === null) return null;
      if (bacaan.status === 'salah') {
        const kesalahan = bacaan.kesalahan.map(({ jalur, salah, harap }) => `${jalur}: ${salah}; ${harap}`);
        store.set({ kabar: { jenis: 'berkas-salah', nama: bacaan.nama, kesalahan } });
        return null;
      }
      const { data } = bacaan;
      return store.get().keadaan?.buku === 'kosong'
        ? {
            judul: 'mulaiDariBerkas',
            daftar: [
              { id: 'siapkanTriwulan', masukan: data },
              { id: 'sisipkanFormat', masukan: {} },
              { id: 'isiDariData', masukan: { data } },
            ],
          }
        : { judul: 'isiDariData', daftar: [{ id: 'isiDariData', masukan: { data } }] };
    },
  };
};

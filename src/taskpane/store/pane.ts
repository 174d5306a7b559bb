import { KegagalanHost, type SebabKegagalan } from '../../app/port/kegagalan';
import type { PerubahanBerjudul } from '../../app/usecase/perubahan';
import type { Lokasi } from '../../domain/validasi/temuan';
import type { Layanan } from '../layanan/types';
import { muatKatalog } from '../strings/katalog';
import { createStore, type Store } from './create-store';
import { createActions, type AksiPane } from './jalankan';
import type { PaneState, PilihanTema, Tab } from './pane-state';
import type { Peran } from '../../domain/sop/peristiwa';
import type { Bahasa } from '../layanan/types';

export const sebabOf = (error: unknown): SebabKegagalan =>
  error instanceof KegagalanHost ? error.sebab : 'tak-dikenal';

/** Milliseconds of quiet after a remote or local edit before the pane reads again: a typist is not read after each key. */
const jedaBaca = 600;

/** The pane's model: state, and everything that can be done to it. Components call these and nothing else. */
export interface Pane extends AksiPane {
  readonly store: Store<PaneState>;
  readonly layanan: Layanan;
  /** Reads preferences: before the pane is first shown, so that it does not change its language before one's eyes. */
  siapkan(): Promise<void>;
  /** Reads preferences and the workbook, then listens. Returns the way to stop. */
  mulai(): Promise<() => Promise<void>>;
  muat(): Promise<void>;
  pilihTab(tab: Tab): void;
  tuju(lokasi: Lokasi): Promise<void>;
  /** What changed since the work was returned; `undefined` where it could not be read, and that was told. */
  perubahan(): Promise<readonly PerubahanBerjudul[] | null | undefined>;
  /** Told by the host's adapter while a cell is being edited. */
  tungguSel(menunggu: boolean): void;
  bukaSetelan(terbuka: boolean): void;
  bukaImpor(terbuka: boolean): void;
  pilihIndikator(kode: string): void;
  gantiPengguna(pengguna: { readonly nama: string; readonly peran: Peran | null }): Promise<void>;
  gantiBahasa(bahasa: Bahasa): Promise<void>;
  gantiTema(tema: PilihanTema): Promise<void>;
}

const isBahasa = (text: string | null): text is Bahasa => text === 'id' || text === 'en';
const isTema = (text: string | null): text is PilihanTema =>
  text === 'auto' || text === 'light' || text === 'dark' || text === 'contrast';

export const createPane = (layanan: Layanan): Pane => {
  const store = createStore<PaneState>({
    keadaan: null,
    gagalBaca: null,
    membaca: false,
    dibacaPada: null,
    tab: 'alur',
    kerja: null,
    kabar: null,
    menungguSel: false,
    setelanTerbuka: false,
    imporTerbuka: false,
    pengguna: layanan.pengguna(),
    bahasa: 'id',
    tema: 'auto',
    indikatorReviu: null,
    selIni: null,
  });

  let terbuka = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pantauan: Promise<(() => Promise<void>) | null> | null = null;
  let pantauanSel: Promise<(() => Promise<void>) | null> | null = null;
  /** Where the host refuses, the pane works all the same and shows what was read last; the next reading tries again. */
  const dengarkan = async (): Promise<void> => {
    if (!terbuka) return;
    pantauan ??= layanan
      .pantau(() => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          if (store.get().kerja?.tahap !== 'berjalan') void muat();
        }, jedaBaca);
      })
      .catch(() => null);
    pantauanSel ??= layanan.pantauSel((selIni) => store.set({ selIni })).catch(() => null);
    if ((await pantauan) === null) pantauan = null;
    if ((await pantauanSel) === null) pantauanSel = null;
  };

  let bacaan = 0;
  const muat = async (): Promise<void> => {
    const nomor = ++bacaan;
    store.set({ membaca: true });
    try {
      const keadaan = await layanan.baca();
      // A later reading has started meanwhile: its answer is the newer one.
      if (nomor !== bacaan) return;
      store.set((state) => ({
        keadaan,
        gagalBaca: null,
        membaca: false,
        dibacaPada: layanan.sekarang(),
        kabar: state.kabar?.jenis === 'gagal-baca' ? null : state.kabar,
      }));
      await dengarkan();
    } catch (error) {
      if (nomor !== bacaan) return;
      const sebab = sebabOf(error);
      store.set((state) =>
        state.keadaan === null
          ? { membaca: false, gagalBaca: sebab }
          : { membaca: false, kabar: { jenis: 'gagal-baca', sebab } },
      );
    }
  };

  const pakaiBahasa = async (bahasa: Bahasa): Promise<void> => {
    await Promise.all([layanan.muatKata(bahasa), muatKatalog(bahasa)]);
    store.set({ bahasa });
  };

  const bacaPreferensi = async (): Promise<void> => {
    const [bahasa, tema] = await Promise.all([layanan.bacaPreferensi('bahasa'), layanan.bacaPreferensi('tema')]);
    if (isTema(tema)) store.set({ tema });
    // Words that do not arrive: the pane speaks Indonesian, which every user of these workbooks reads.
    await pakaiBahasa(isBahasa(bahasa) ? bahasa : layanan.bahasaHost()).catch(() => undefined);
  };
  let preferensi: Promise<void> | null = null;
  const siapkan = (): Promise<void> => (preferensi ??= bacaPreferensi());

  const mulai = async (): Promise<() => Promise<void>> => {
    terbuka = true;
    await Promise.all([siapkan(), muat()]);
    await dengarkan();
    return async () => {
      terbuka = false;
      clearTimeout(timer);
      for (const berhenti of [pantauan, pantauanSel]) await (await berhenti)?.();
    };
  };

  return {
    store,
    layanan,
    siapkan,
    mulai,
    muat,
    ...createActions(store, layanan, muat),
    pilihTab: (tab) => store.set({ tab }),
    tuju: async (lokasi) => {
      try {
        if (!(await layanan.tuju(lokasi))) store.set({ kabar: { jenis: 'sel-tidak-ada' } });
      } catch (error) {
        store.set({ kabar: { jenis: 'gagal-baca', sebab: sebabOf(error) } });
      }
    },
    perubahan: async () => {
      try {
        return await layanan.perubahan();
      } catch (error) {
        store.set({ kabar: { jenis: 'gagal-baca', sebab: sebabOf(error) } });
        return undefined;
      }
    },
    tungguSel: (menungguSel) => store.set({ menungguSel }),
    bukaSetelan: (setelanTerbuka) => store.set({ setelanTerbuka }),
    bukaImpor: (imporTerbuka) => store.set({ imporTerbuka }),
    pilihIndikator: (indikatorReviu) => store.set({ indikatorReviu }),
    gantiPengguna: async (pengguna) => {
      store.set({ pengguna });
      await layanan.gantiPengguna(pengguna);
    },
    gantiBahasa: async (bahasa) => {
      try {
        await pakaiBahasa(bahasa);
      } catch (error) {
        store.set({ kabar: { jenis: 'gagal-baca', sebab: sebabOf(error) } });
        return;
      }
      await layanan.tulisPreferensi('bahasa', bahasa);
    },
    gantiTema: async (tema) => {
      store.set({ tema });
      await layanan.tulisPreferensi('tema', tema);
    },
  };
};

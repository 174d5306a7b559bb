import type { Bahasa } from './pesan/isi-teks';
import { katalogId } from './pesan/id';
import { createKata, type Kata } from './pesan/katalog';
import { muatBagian } from './port/kegagalan';
import type { Ports } from './port/ports';
import type { BacaanTabel, TableFiles } from './port/table-files';
import type { Progress } from './port/workbook-gateway';
import { bacaBuku } from './buku/baca-buku';
import type { BukuDilihat } from './perangkat/kenal-buku';
import type { IdUsecase, MasukanUsecase } from './usecase/daftar';
import type { Rencana, Tolakan, Usecase } from './usecase/kit';
import type { DataKantor } from '../domain/shared/kantor';
import type { Lokasi } from '../domain/validasi/temuan';
import type { LocationMap } from '../workbook/codec/peta-lokasi';
import type { BukuBerkas } from '../workbook/codec/buku-dari-berkas';
import { namaTabel } from '../workbook/layout/nama';
import type { Area, WorkbookSnapshot } from '../workbook/plan/types';

/** What the host says about itself. */
export interface Sekitar {
  readonly language: Bahasa;
  readonly theme: 'light' | 'dark' | 'contrast' | null;
}
/** With the sentences of the use cases, for callers that cannot import the catalogue themselves (the ribbon). */
export interface LayananBerkata {
  /** Fetches a language; until it has come, `kata` speaks Indonesian. */
  muatKata(bahasa: Bahasa): Promise<void>;
  kata(bahasa: Bahasa): Kata;
}
type Perintah = { readonly [K in IdUsecase]: { readonly id: K; readonly masukan: MasukanUsecase[K] } }[IdUsecase];

const kataId = createKata(katalogId);

/** A plan that may be carried out once, as the pane and the ribbon hold it. */
function toRencana<O>(ports: Ports, { id }: Pick<Usecase<unknown, O>, 'id'>, rencana: Rencana<O>) {
  return {
    status: 'siap' as const,
    pratinjau: rencana.pratinjau,
    dapatDikembalikan: rencana.balik !== null,
    masihBerlaku: async () => (await muatBagian(import('./usecase/masih-berlaku'))).masihBerlaku(ports, rencana),
    laksanakan: async (progress: Progress, batal: AbortSignal) => {
      const { laksanakan } = await muatBagian(import('./usecase/laksanakan'));
      const { checkpoint } = await laksanakan(ports, id, rencana, progress, batal);
      return { checkpoint };
    },
  };
}

/** The report is no table of keys: a jump into it goes to its first cell. */
const lembarLaporan = ({ names }: WorkbookSnapshot, { tabel }: Lokasi): Area | null => {
  const area = tabel === 'laporan' ? names.find(({ name }) => name.toUpperCase() === namaTabel.laporan)?.area : null;
  return area == null ? null : { ...area, rows: 1, cols: 1 };
};

/** Where no files can be chosen, nobody has chosen one. */
const tanpaBerkas: TableFiles = { choose: () => Promise.resolve(null) };

/** Everything that pane and ribbon ask of the product, on any ports. */
export function createLayanan(ports: Ports, sekitar: Sekitar, tabel: TableFiles = tanpaBerkas) {
  async function rencanakan<K extends IdUsecase>(id: K, masukan: MasukanUsecase[K]) {
    // Planning is the larger half of the product and not needed to show the pane: it comes with the first action.
    const { daftarUsecase } = await muatBagian(import('./usecase/daftar'));
    const usecase: Usecase<MasukanUsecase[K], unknown> = daftarUsecase[id];
    const hasil: Rencana<unknown> | Tolakan = await usecase.siapkan(ports, masukan);
    return hasil.status === 'ditolak' ? hasil : toRencana(ports, usecase, hasil);
  }
  /** Where everything stood at the last reading: a move of the selection is answered without asking the host. */
  let letak: LocationMap | null = null;
  /** The workbook as it was read last. */
  let dilihat: BukuDilihat | null = null;
  let kataEn: Kata | null = null;
  return {
    async baca() {
      const { keadaan, terbaca, id } = await bacaBuku(ports);
      letak = terbaca.tempat;
      dilihat = { id, riwayat: keadaan.riwayat };
      return keadaan;
    },
    rencanakan: (perintah: Perintah) => rencanakan(perintah.id, perintah.masukan),
    async tuju(lokasi: Lokasi): Promise<boolean> {
      const { terbaca, snapshot } = await bacaBuku(ports);
      const area = terbaca.tempat.area(lokasi) ?? lembarLaporan(snapshot, lokasi);
      if (area === null) return false;
      await ports.workbook.select(area);
      return true;
    },
    async perubahan() {
      const { bacaPerubahan } = await muatBagian(import('./usecase/perubahan'));
      return bacaPerubahan(ports);
    },
    async periksaSalinan() {
      const buku = dilihat;
      if (buku === null || !ports.local.available) return null;
      return (await muatBagian(import('./perangkat/kenal-buku'))).periksaSalinan(ports, buku);
    },
    async ingatBuku() {
      const buku = dilihat;
      if (buku !== null) await (await muatBagian(import('./perangkat/kenal-buku'))).ingatBuku(ports, buku);
    },
    async tentangBuku() {
      return (await muatBagian(import('./usecase/tentang-buku'))).tentangBuku(ports);
    },
    async dataContoh() {
      const { bacaContoh } = await muatBagian(import('./masukan/baca-data'));
      return bacaContoh();
    },
    async pilihBerkas() {
      const berkas = await ports.files.chooseText('.json,application/json');
      if (berkas === null) return null;
      const { parseTeks } = await muatBagian(import('./masukan/baca-data'));
      const hasil = parseTeks(berkas.text, sekitar.language);
      return 'kesalahan' in hasil
        ? { status: 'salah' as const, nama: berkas.name, kesalahan: hasil.kesalahan }
        : { status: 'terbaca' as const, nama: berkas.name, data: hasil.data };
    },
    async pilihBukti() {
      const berkas = await ports.files.chooseBytes('');
      return berkas === null ? null : { nama: berkas.name, sidik: await ports.digest.sha256Bytes(berkas.bytes) };
    },
    pantauSel: (listener: (lokasi: Lokasi | null) => void) =>
      ports.workbook.watchSelection((area) => listener(letak?.lokasiOf(area) ?? null)),
    pilihTabel: (): Promise<BacaanTabel | null> => tabel.choose(),
    async bacaBukuLama(berkas: BukuBerkas): Promise<DataKantor | null> {
      const { bacaBukuBerkas } = await muatBagian(import('../workbook/codec/buku-dari-berkas'));
      return bacaBukuBerkas(berkas);
    },
    pantau: (listener: () => void) => ports.workbook.watch(listener),
    sekarang: () => ports.clock.now(),
    pengguna: () => ports.identity.current(),
    gantiPengguna: (pengguna: Parameters<Ports['identity']['change']>[0]) => ports.identity.change(pengguna),
    dapatMengingat: ports.local.available,
    bacaProfil: () => ports.local.readProfil(),
    tulisProfil: (...isi: Parameters<Ports['local']['writeProfil']>) => ports.local.writeProfil(...isi),
    bacaPreferensi: (kunci: string) => ports.local.readPreference(kunci),
    tulisPreferensi: (kunci: string, nilai: string) => ports.local.writePreference(kunci, nilai),
    bacaDraf: (kunci: string) => ports.local.readDraft(kunci),
    tulisDraf: (kunci: string, teks: string | null) => ports.local.writeDraft(kunci, teks),
    async muatKata(bahasa: Bahasa): Promise<void> {
      if (bahasa === 'en') kataEn ??= createKata((await muatBagian(import('./pesan/en'))).katalogEn);
    },
    kata: (bahasa: Bahasa): Kata => (bahasa === 'en' ? kataEn : null) ?? kataId,
    bahasaHost: () => sekitar.language,
    temaHost: () => sekitar.theme,
  };
}

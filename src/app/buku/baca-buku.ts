import { computeRekap } from '../../domain/capaian/rekap';
import { naskahSidik } from '../../domain/laporan/naskah-sidik';
import { lipatCatatan } from '../../domain/reviu/lipat-catatan';
import { identitasDari } from '../../domain/sop/identitas';
import { lipatPeristiwa } from '../../domain/sop/lipat';
import type { Peristiwa } from '../../domain/sop/peristiwa';
import { periksaRantai } from '../../domain/sop/rantai';
import { urutkanPeristiwa } from '../../domain/sop/urutan';
import { periksaData, urutkanTemuan } from '../../domain/validasi/periksa';
import { bacaIsianE81 } from '../../workbook/codec/baca-e81';
import { ditimpaTurunan } from '../../workbook/codec/ditimpa-turunan';
import { formulaOffsetsOf, identify, isBerkunci, shownOffsetsOf } from '../../workbook/codec/identify';
import { keadaanKelompok } from '../../workbook/codec/kelompok-terbuka';
import { readJurnal } from '../../workbook/codec/jurnal';
import { readDataKantor, type DataTerbaca } from '../../workbook/codec/read-data-kantor';
import { tampilTabel } from '../../workbook/codec/tampil-tabel';
import { readIdBuku } from '../../workbook/codec/setelan';
import { AWALAN_MULAI, isNamaAnalisis, isNamaKita, namaTabel } from '../../workbook/layout/nama';
import type { WorkbookSnapshot } from '../../workbook/plan/types';
import type { Ports } from '../port/ports';
import type { ReadRequest } from '../port/workbook-gateway';
import type { GangguanJurnal, Keadaan } from '../usecase/keadaan';
import { kemajuanIsian } from './kemajuan';
import { sidikPeristiwa } from './peristiwa-baru';
import { tampilLainOf } from './tampil-lain';

/** The workbook as read once: cells, records, state. */
export interface Buku {
  readonly snapshot: WorkbookSnapshot;
  readonly keadaan: Keadaan;
  readonly terbaca: DataTerbaca;
  /** Identity of this workbook; empty before the quarter is prepared. */
  readonly id: string;
}

/** The lists behind drop-downs, which only show, and what was kept at a return, which is read when it is asked for. */
const takDibaca: ReadonlySet<string> = new Set([
  namaTabel.pilihan,
  namaTabel.daftarLembar,
  namaTabel.salin,
  namaTabel.potret,
]);

/** Every table of ours, with the places where a formula of ours was replaced or emptied. */
export const bacaSemua: ReadRequest = {
  tables: (name) =>
    isNamaKita(name) && !name.toUpperCase().startsWith(AWALAN_MULAI) && !takDibaca.has(name.toUpperCase())
      ? {
          formulaColumns: formulaOffsetsOf(name),
          filled: true,
          shownColumns: shownOffsetsOf(name),
          columnKeys: isBerkunci(name),
          values: !isNamaAnalisis(name),
        }
      : null,
};

/** The setting, or what it was made from: Excel has lost all settings of a file before (office-js #2940, #6091). */
const idOf = (snapshot: WorkbookSnapshot, riwayat: readonly Peristiwa[]): string =>
  readIdBuku(snapshot) ?? identitasDari(riwayat);

/** Everything that the pane shows, from one reading. Pure. */
export function susunBuku(snapshot: WorkbookSnapshot, ports: Pick<Ports, 'digest'>): Buku {
  const terbaca = readDataKantor(snapshot);
  const { data } = terbaca;
  const jurnal = readJurnal(snapshot);
  const riwayat = urutkanPeristiwa(jurnal.peristiwa);
  const { keadaan: keadaanSop, takDikenal, takBerlaku } = lipatPeristiwa(riwayat);
  const daftarCatatan = lipatCatatan(riwayat);
  const rekap = data === null ? null : computeRekap(data);
  const tampil = [...terbaca.tampil, ...tampilTabel(snapshot)];
  const turunan = data === null ? [] : ditimpaTurunan(snapshot, terbaca.tempat, data.periode.triwulan);
  const ditimpa = [...terbaca.ditimpa, ...turunan];
  const sidikKini =
    keadaanSop.ditandatangani === null || data === null || rekap === null
      ? null
      : ports.digest.sidik(naskahSidik(data, rekap, daftarCatatan));
  const temuanData =
    data === null || rekap === null
      ? []
      : periksaData({
          ...{ data, rekap, tampil, ditimpa, daftarCatatan, keadaanSop, sidikKini, kini: keadaanSop.kini },
          tampilLain: tampilLainOf(snapshot, data, rekap, riwayat),
        });
  const semua = [...terbaca.temuan, ...temuanData];
  const gangguan: GangguanJurnal[] = [
    ...jurnal.gangguan,
    ...periksaRantai(riwayat, sidikPeristiwa(ports)),
    ...takDikenal.map((kunci) => ({ jenis: 'versi-tak-dikenal' as const, kunci })),
  ];
  return {
    snapshot,
    terbaca,
    id: idOf(snapshot, riwayat),
    keadaan: {
      buku: identify(snapshot),
      data,
      sop: keadaanSop.naskah,
      keadaanSop,
      riwayat,
      daftarCatatan,
      rekap,
      kemajuan: data === null ? [] : kemajuanIsian(data, (bidang) => terbaca.lembarIsian.get(bidang) ?? null),
      temuan: data === null ? semua : urutkanTemuan(semua, data),
      gangguan,
      takBerlaku,
      adaLaporan: snapshot.names.some(({ name, area }) => name.toUpperCase() === namaTabel.laporan && area !== null),
      kelompokKolom: data === null ? {} : keadaanKelompok(snapshot, data),
      isianE81: bacaIsianE81(snapshot),
    },
  };
}

/** Reads the workbook in at most two round trips, more only where the size of an answer forces it. */
export const bacaBuku = async (ports: Ports): Promise<Buku> => susunBuku(await ports.workbook.read(bacaSemua), ports);

import type { RekapCapaian } from '../../domain/capaian/hasil';
import type { Isi } from '../../domain/indikator/indikator';
import type { KelompokKolom } from '../../domain/indikator/kelompok-kolom';
import type { Catatan } from '../../domain/reviu/catatan';
import type { DataKantor } from '../../domain/shared/kantor';
import type { Peristiwa } from '../../domain/sop/peristiwa';
import type { KeadaanSop, Sop } from '../../domain/sop/sop';
import type { PeristiwaTakBerlaku } from '../../domain/sop/tak-berlaku';
import type { Temuan } from '../../domain/validasi/temuan';

/** How far one division is. */
export interface KemajuanIsian {
  readonly bidang: string;
  readonly nama: string;
  readonly singkatan: string;
  readonly lembar: string | null;
  readonly jumlahIndikator: number;
  readonly wajibDiisi: number;
  readonly terisi: number;
  readonly buktiKurang: number;
}

/** What is wrong with the stored state; reading goes on and tells. */
export interface GangguanJurnal {
  readonly jenis:
    | 'entri-rusak'
    | 'entri-hilang'
    | 'potongan-hilang'
    | 'cermin-rusak'
    | 'cermin-hilang'
    | 'cermin-lain'
    | 'dipulihkan-dari-cermin'
    | 'versi-tak-dikenal'
    | 'rantai-terputus'
    | 'rantai-berbeda';
  readonly kunci: string;
}

/** Everything that the pane shows, read in at most 2 round trips and computed purely. */
export interface Keadaan {
  /** `kosong`: nothing of ours; `asing`: other people's sheets where ours would stand; `milik-kita`; `versi-baru`: made by a newer version. */
  readonly buku: 'kosong' | 'asing' | 'milik-kita' | 'versi-baru';
  readonly data: DataKantor | null;
  readonly sop: Sop;
  readonly keadaanSop: KeadaanSop;
  readonly riwayat: readonly Peristiwa[];
  readonly daftarCatatan: readonly Catatan[];
  readonly rekap: RekapCapaian | null;
  readonly kemajuan: readonly KemajuanIsian[];
  /** Findings of the state as read, most severe first. */
  readonly temuan: readonly Temuan[];
  readonly gangguan: readonly GangguanJurnal[];
  /** Events of colleagues who did not know of each other that do not count: no damage, and told. */
  readonly takBerlaku: readonly PeristiwaTakBerlaku[];
  readonly adaLaporan: boolean;
  /** Groups of columns of the forms that are shown on demand, and which are in view. */
  readonly kelompokKolom: Readonly<Partial<Record<KelompokKolom, boolean>>>;
  /** What the office entered into Formulir E.81, by the row's key (`I:` and kode of an indicator, `A:` and kode of a budget row). */
  readonly isianE81: ReadonlyMap<string, Readonly<Partial<Record<string, Isi>>>>;
}

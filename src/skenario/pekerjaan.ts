import type { PeristiwaMasukan } from '../app/masukan/baca-sop';
import { daftarPerintah } from '../app/usecase/daftar';
import type { Rencana, Tolakan, Usecase } from '../app/usecase/kit';
import { laksanakan } from '../app/usecase/laksanakan';
import type { Ports } from '../app/port/ports';
import type { DataKantor } from '../domain/shared/kantor';
import type { TugasLangkah } from '../domain/sop/langkah-sop';
import type { NomorLangkah } from '../domain/sop/peristiwa';
import { naskahMenurut } from '../domain/sop/revisi';
import type { NaskahSop } from '../domain/sop/sop';
import type { Pelaku } from './ports-skenario';
import type { createUkur } from './ukur';

export interface Lapangan {
  readonly ports: Ports;
  readonly ukur: ReturnType<typeof createUkur>;
  readonly data: DataKantor;
  giliran(pelaku: Pelaku): void;
}
/** One use case that was refused, with the place in the input that asked for it. */
export class Ditolak extends Error {
  constructor(
    readonly usecase: string,
    readonly tolakan: Tolakan,
  ) {
    super(`${usecase} ditolak`);
    this.name = 'Ditolak';
  }
}

async function kerjakan<I, O>({ ports, ukur }: Lapangan, usecase: Usecase<I, O>, masukan: I): Promise<Rencana<O>> {
  return ukur.jalankan(usecase.id, async () => {
    const rencana = await usecase.siapkan(ports, masukan);
    if (rencana.status === 'ditolak') throw new Ditolak(usecase.id, rencana);
    await laksanakan(ports, usecase.id, rencana);
    return rencana;
  });
}

/** Date that the report carries: the day on which the person who acts makes it. */
const tanggalKini = ({ ports }: Lapangan): string => ports.clock.now().slice(0, 10);

/** Work that has to be done before a step can be finished, by what the step is for; the buttons that the pane shows at it. */
const pekerjaan: readonly {
  readonly tugas: TugasLangkah;
  readonly kerja: (lapangan: Lapangan) => Promise<unknown>;
}[] = [
  { tugas: 'perintah', kerja: (l) => kerjakan(l, daftarPerintah.siapkanTriwulan, l.data) },
  { tugas: 'format', kerja: (l) => kerjakan(l, daftarPerintah.sisipkanFormat, {}) },
  { tugas: 'himpun', kerja: (l) => kerjakan(l, daftarPerintah.isiDariData, { data: l.data }) },
  { tugas: 'analisis', kerja: (l) => kerjakan(l, daftarPerintah.periksa, {}) },
  {
    tugas: 'laporan',
    kerja: (l) =>
      kerjakan(l, daftarPerintah.susunLaporan, {
        nomor: '',
        tanggal: tanggalKini(l),
        kertas: l.data.pengaturan.kertas,
      }),
  },
];

/** Steps without an event of their own in the input: finished by the post that the SOP proposes, now. */
const pelakuBawaan = ({ langkah: daftar, pelaksana }: NaskahSop, langkah: NomorLangkah): Pelaku => {
  const peran = daftar.find(({ nomor }) => nomor === langkah)?.usulanPelaksana ?? 'KASUBAG';
  return { oleh: pelaksana[peran].jabatan, peran, waktu: null };
};

/** Carries the office's work through the steps of the SOP, in the order in which the pane would. */
export class Perjalanan {
  private dikerjakan = 0;
  /** By which the quarter is carried out: as issued, or the edition taken over from an earlier quarter. */
  private readonly naskah: NaskahSop;
  constructor(private readonly lapangan: Lapangan) {
    this.naskah = naskahMenurut(lapangan.data.warisanSop?.revisi ?? null);
  }

  private nomorOf(tugas: TugasLangkah): NomorLangkah {
    return this.naskah.langkah.find((satu) => satu.tugas === tugas)?.nomor ?? 1;
  }

  /** Everything that the steps up to this one need. */
  private async sampai(langkah: NomorLangkah): Promise<void> {
    for (const satu of pekerjaan.slice(this.dikerjakan)) {
      if (this.nomorOf(satu.tugas) > langkah) return;
      await satu.kerja(this.lapangan);
      this.dikerjakan += 1;
    }
  }

  private async selesaikan(langkah: NomorLangkah, keterangan: string): Promise<void> {
    await this.sampai(langkah);
    // A file answers no questions: what it does not say stands so in the journal.
    const alasanTerlambat = keterangan === '' ? 'Tidak disebut dalam data masukan.' : keterangan;
    if (langkah === this.nomorOf('tanda-tangan'))
      await kerjakan(this.lapangan, daftarPerintah.tandatangani, {
        tanggal: tanggalKini(this.lapangan),
        ...{ alasanTerlambat },
      });
    else
      await kerjakan(this.lapangan, daftarPerintah.selesaikanLangkah, {
        ...{ langkah, keterangan, alasanTerlambat },
        akuiRangkap: true,
      });
  }

  /** One event of the input, by its own person at its own time. */
  async jalani({ langkah, aksi, oleh, peran, waktu, keterangan, ke }: PeristiwaMasukan): Promise<void> {
    this.lapangan.giliran({ oleh, peran, waktu });
    if (aksi === 'selesai') {
      await this.selesaikan(langkah, keterangan);
      return;
    }
    const tujuan = ke ?? langkah;
    await kerjakan(this.lapangan, daftarPerintah.kembalikanLangkah, { ke: tujuan, alasan: keterangan });
    // What a reopened step had produced is made anew when it is finished again.
    const dari = Math.max(tujuan, this.nomorOf('himpun'));
    this.dikerjakan = pekerjaan.filter(({ tugas }) => this.nomorOf(tugas) < dari).length;
  }

  /** Without events: up to the report; a step that the data do not allow ends the walk, not the run. */
  async jalaniBawaan(): Promise<Ditolak | null> {
    const sampai = this.nomorOf('laporan');
    for (const { nomor: langkah } of this.naskah.langkah.filter(({ nomor }) => nomor <= sampai)) {
      this.lapangan.giliran(pelakuBawaan(this.naskah, langkah));
      try {
        await this.selesaikan(langkah, '');
      } catch (error) {
        if (error instanceof Ditolak && error.usecase === daftarPerintah.selesaikanLangkah.id) return error;
        throw error;
      }
    }
    return null;
  }

  /** The report and the file, whatever the steps allowed. */
  async tutup(): Promise<void> {
    await this.sampai(this.nomorOf('arsip'));
    await kerjakan(this.lapangan, daftarPerintah.simpan, {});
  }
}

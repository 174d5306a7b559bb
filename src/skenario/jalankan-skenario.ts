import { bacaSemua, susunBuku } from '../app/buku/baca-buku';
import type { PeristiwaMasukan } from '../app/masukan/baca-sop';
import { katalogId } from '../app/pesan/id';
import { createKata, type Kata } from '../app/pesan/katalog';
import { computeRekap } from '../domain/capaian/rekap';
import type { DataKantor } from '../domain/shared/kantor';
import { ExcelHost } from '../excel-host/host';
import { startNodeOffice } from '../excel-host/node/office-bridge';
import { writeXlsx } from '../excel-host/xlsx/write-xlsx';
import { readRekap } from '../workbook/codec/read-rekap';
import { addin } from './addin';
import { laporanJson } from './laporan-json';
import { Ditolak, Perjalanan } from './pekerjaan';
import { createPortsSkenario } from './ports-skenario';
import { temuanJson } from './temuan-json';
import { createUkur } from './ukur';

export interface MasukanSkenario {
  readonly data: DataKantor;
  readonly sop: readonly PeristiwaMasukan[];
}
export interface HasilSkenario {
  readonly berkas: ReadonlyMap<string, string | Uint8Array>;
  /** For standard output. */
  readonly ringkasan: readonly string[];
  /** For standard error; not empty = the run failed. */
  readonly kegagalan: readonly string[];
}

const json = (isi: unknown): string => `${JSON.stringify(isi, null, 2)}\n`;
const kalimatTolakan = (kata: Kata, { usecase, tolakan }: Ditolak): string =>
  `${usecase}: ${tolakan.pesan.map((pesan) => kata.pesan(pesan)).join(' ')}`;

interface HasilJalan {
  readonly catatan: readonly string[];
  readonly gagal: readonly string[];
}

/** Walks through the given events, or through the usual ones where there are none. */
async function jalani(perjalanan: Perjalanan, sop: readonly PeristiwaMasukan[], kata: Kata): Promise<HasilJalan> {
  if (sop.length === 0) {
    const henti = await perjalanan.jalaniBawaan();
    return { catatan: henti === null ? [] : [`SOP berhenti. ${kalimatTolakan(kata, henti)}`], gagal: [] };
  }
  for (const [nomor, peristiwa] of sop.entries()) {
    try {
      await perjalanan.jalani(peristiwa);
    } catch (error) {
      if (error instanceof Ditolak) return { catatan: [], gagal: [`$.sop[${nomor}]: ${kalimatTolakan(kata, error)}`] };
      throw error;
    }
  }
  return { catatan: [], gagal: [] };
}

/** The whole quarter on an empty emulated workbook: the pane's use cases, then everything read back and held against the domain. */
export async function jalankanSkenario({ data, sop }: MasukanSkenario): Promise<HasilSkenario> {
  const kata = createKata(katalogId);
  const host = ExcelHost.create({ locale: 'id-ID' });
  const office = await startNodeOffice(host.connect());
  try {
    const { ports, giliran } = createPortsSkenario(office.Excel);
    const ukur = createUkur(host.traffic);
    const perjalanan = new Perjalanan({ ports, ukur, data, giliran });
    const { catatan, gagal } = await jalani(perjalanan, sop, kata);
    await perjalanan.tutup();
    const snapshot = await ukur.jalankan('baca-laporan', () => ports.workbook.read(bacaSemua));
    const { keadaan, terbaca } = susunBuku(snapshot, ports);
    const tampil = readRekap(snapshot);
    if (tampil === null) throw new Error('Rekap cannot be read back');
    const { laporan, beda } = laporanJson(data, tampil, computeRekap(data));
    const isi = host.toData();
    const berkas = new Map<string, string | Uint8Array>([
      ['buku-kerja.xlsx', await writeXlsx(isi, { cachedValues: true, addin })],
      ['buku-kerja-tanpa-nilai.xlsx', await writeXlsx(isi, { cachedValues: false, addin })],
      ['laporan.json', json(laporan)],
      ['temuan.json', json(keadaan.temuan.map((temuan) => temuanJson(temuan, terbaca.tempat, kata)))],
      ['metrik.json', json(ukur.metrik)],
    ]);
    const jumlah = (tingkat: string): number => keadaan.temuan.filter((temuan) => temuan.tingkat === tingkat).length;
    return {
      berkas,
      ringkasan: [
        `${laporan.baris.length} indikator; temuan: ${jumlah('E')} galat, ${jumlah('W')} peringatan, ${jumlah('I')} petunjuk.`,
        ...catatan,
        `Ditulis: ${[...berkas.keys()].join(', ')}.`,
      ],
      kegagalan: [
        ...gagal,
        ...beda.map(
          ({ sel, tertulis, dihitung }) =>
            `${sel}: tertulis ${JSON.stringify(tertulis)}, menurut hitungan ${JSON.stringify(dihitung)}`,
        ),
      ],
    };
  } finally {
    office.dispose();
    host.dispose();
  }
}

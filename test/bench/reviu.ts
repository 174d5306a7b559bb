import type { DataKantor } from '../../src/domain/shared/kantor';
import { computeRekap } from '../../src/domain/capaian/rekap';
import { susunAntrean } from '../../src/domain/reviu/antrean';
import { lipatCatatan } from '../../src/domain/reviu/lipat-catatan';
import { bandingkanPotret, potretOf } from '../../src/domain/reviu/potret';
import { lipatPeriksa, sidikIndikator, susunPenandaan } from '../../src/domain/reviu/tanda-periksa';
import type { IsiPeristiwa, Peristiwa } from '../../src/domain/sop/peristiwa';
import { periksaData } from '../../src/domain/validasi/periksa';
import { barisCatatan } from '../../src/workbook/plan/baris-catatan';

/** Notes that no office writes: it has to stay usable. */
const CATATAN = 100_000;
/** Milliseconds of processor time: what the reviewer waits for after a click. */
const batas = { antrean: 1_000, perubahan: 1_000, catatan: 2_000 } as const;

const peristiwa = (isi: IsiPeristiwa, ke: number): Peristiwa => ({
  ...{ id: `${String(ke).padStart(10, '0')}-ukur`, jam: ke + 1, perangkat: 'ukur', oleh: 'Sekretaris Contoh' },
  ...{ peran: 'SEKRETARIS', waktu: '2026-10-01T08:10:00+08:00', isi },
});
const tercepat = (kerja: () => unknown): number =>
  Math.min(
    ...Array.from({ length: 4 }, () => {
      const mulai = process.cpuUsage();
      kerja();
      const { user, system } = process.cpuUsage(mulai);
      return (user + system) / 1000;
    }),
  );
const bulat = (nilai: number): string => new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 }).format(nilai);

/** The review of a large office: its queue, what changed since the return, and far too many notes. */
export function ukurReviu(data: DataKantor): void {
  const { daftarIndikator } = data;
  const { baris } = computeRekap(data);
  const tanda = susunPenandaan(
    daftarIndikator.map((satu, ke) => ({ kunci: satu.kode, sidik: sidikIndikator(satu, baris[ke] ?? null) })),
  ).map(peristiwa);
  const ditulis = Array.from({ length: CATATAN }, (_, ke) =>
    peristiwa(
      {
        ...{ jenis: 'catatan-ditulis', catatan: `c${ke}`, nilaiSaatItu: '71.5' },
        sasaran: {
          tabel: 'isian',
          kunci: daftarIndikator[ke % daftarIndikator.length]?.kode ?? '',
          kolom: 'realisasi3',
        },
        teks: `Angka ${ke} belum sama dengan lampiran; mohon dicocokkan bersama bidangnya.`,
      },
      ke,
    ),
  );
  const temuan = periksaData({ data });
  const kini = '2026-10-06T08:00:00+08:00';
  const daftarCatatan = lipatCatatan(ditulis);
  const antrean = (catatan: typeof daftarCatatan): number =>
    tercepat(() =>
      susunAntrean({ daftarIndikator, baris, temuan, kini, daftarCatatan: catatan, tanda: lipatPeriksa(tanda) }),
    );
  const lama = daftarIndikator.map(potretOf);
  const sesudah = daftarIndikator.map((satu) => ({
    ...satu,
    buktiDukung: 'Map 3',
    realisasi: [1, 2, 4, null] as const,
  }));
  const perubahan = tercepat(() => bandingkanPotret(lama, sesudah));
  const dilipat = tercepat(() => lipatCatatan(ditulis));
  const lembar = tercepat(() => barisCatatan(daftarCatatan, data));
  console.log(
    `\nreviu ${bulat(daftarIndikator.length)} indikator (waktu prosesor): antrean ${bulat(antrean([]))} md, dengan ${bulat(CATATAN)} catatan ${bulat(antrean(daftarCatatan))} md (batas ${bulat(batas.antrean)}); yang berubah sejak dikembalikan ${bulat(perubahan)} md (batas ${bulat(batas.perubahan)}); ${bulat(CATATAN)} catatan dilipat ${bulat(dilipat)} md, dipilih untuk lembar koreksi ${bulat(lembar)} md (batas ${bulat(batas.catatan)})`,
  );
}

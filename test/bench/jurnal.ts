import contoh from '../../src/app/contoh/satpolpp.json';
import { bacaBuku, bacaSemua } from '../../src/app/buku/baca-buku';
import { daftarPerintah as p } from '../../src/app/usecase/daftar';
import { laksanakan } from '../../src/app/usecase/laksanakan';
import { parseDataKantor } from '../../src/app/usecase/parse-data-kantor';
import { lipatCatatan } from '../../src/domain/reviu/lipat-catatan';
import { lipatPeristiwa } from '../../src/domain/sop/lipat';
import type { Peristiwa } from '../../src/domain/sop/peristiwa';
import { ExcelHost } from '../../src/excel-host/host';
import { startNodeOffice } from '../../src/excel-host/node/office-bridge';
import { createPortsSkenario } from '../../src/skenario/ports-skenario';
import { readJurnal } from '../../src/workbook/codec/jurnal';
import { peristiwaToJson } from '../../src/workbook/codec/peristiwa-json';
import { AWALAN_PERISTIWA } from '../../src/workbook/codec/setelan';
import { planJurnal, ukuranSetelan } from '../../src/workbook/plan/plan-jurnal';
import { petaTempat } from '../../src/workbook/plan/tempat';

const JUMLAH = 5_000;
const SEKALI = 500;
const PALING_BANYAK = 100_000;
/** Milliseconds of processor time: folding, and opening until the state is there. */
const batas = { lipat: 50, buka: 1_000 } as const;

const catatan = (jam: number): Peristiwa => ({
  ...{ id: `${String(jam).padStart(10, '0')}-ukur0001a-001`, jam, perangkat: 'ukur0001', oleh: 'Sekretaris Contoh' },
  ...{ peran: 'SEKRETARIS', waktu: '2026-10-01T08:10:00+08:00' },
  isi: {
    jenis: 'catatan-ditulis',
    catatan: `c${jam}`,
    sasaran: { tabel: 'isian', kunci: `IKU-${jam % 21}`, kolom: 'realisasi3' },
    teks: `Angka ${jam} belum sama dengan lampiran; mohon diperiksa lagi bersama bidangnya.`,
    nilaiSaatItu: '71,5',
  },
});
/** Milliseconds of processor time since then: a clock on the wall also counts what else the machine does. */
const prosesor = (sejak: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(sejak);
  return (user + system) / 1000;
};
const terbaik = (kali: number, kerja: () => void): number =>
  Math.min(
    ...Array.from({ length: kali }, () => {
      const mulai = process.cpuUsage();
      kerja();
      return prosesor(mulai);
    }),
  );
const bulat = (nilai: number): string => new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 }).format(nilai);

/** The journal: bytes per event, folding, opening a workbook with thousands of events, and what far too many cost. */
export async function ukurJurnal(): Promise<void> {
  const hasil = parseDataKantor(contoh);
  if ('kesalahan' in hasil) throw new Error('the sample is malformed');
  const host = ExcelHost.create({ locale: 'id-ID' });
  const { Excel, dispose } = await startNodeOffice(host.connect());
  const { ports } = createPortsSkenario(Excel);
  const rencana = await p.siapkanTriwulan.siapkan(ports, hasil.data);
  if (rencana.status === 'ditolak') throw new Error('the quarter cannot be prepared');
  await laksanakan(ports, p.siapkanTriwulan.id, rencana);
  const daftar = Array.from({ length: JUMLAH }, (_, ke) => catatan(ke + 10));
  // As they come in a year: what outgrows the settings has been cut by then.
  for (let ke = 0; ke < JUMLAH; ke += SEKALI) {
    const kini = await ports.workbook.read(bacaSemua);
    await ports.workbook.apply({
      changes: planJurnal(kini, petaTempat(kini), daftar.slice(ke, ke + SEKALI)),
    });
  }
  const buka: number[] = [];
  for (let kali = 0; kali < 5; kali += 1) {
    const mulai = process.cpuUsage();
    await bacaBuku(ports);
    buka.push(prosesor(mulai));
  }
  dispose();
  host.dispose();
  const lipat = terbaik(5, () => {
    lipatPeristiwa(daftar);
    lipatCatatan(daftar);
  });
  const banyak = {
    ...{ sheets: [], names: [], tables: new Map<string, never>() },
    settings: Array.from({ length: PALING_BANYAK }, (_, ke) => {
      const satu = catatan(ke + 1);
      return { key: AWALAN_PERISTIWA + satu.id, value: peristiwaToJson(satu) };
    }),
  };
  const raksasa = terbaik(1, () => void lipatPeristiwa(readJurnal(banyak).peristiwa));
  console.log(
    `\njurnal (waktu prosesor): satu kejadian ${bulat(ukuranSetelan(catatan(1)))} byte setelan; ${bulat(JUMLAH)} kejadian dilipat ${bulat(lipat)} md (batas ${batas.lipat}), buku terbuka ${bulat(buka[0] ?? 0)} md pertama kali, ${bulat(Math.min(...buka))} md sesudahnya (batas ${bulat(batas.buka)}); ${bulat(PALING_BANYAK)} kejadian dibaca ${bulat(raksasa)} md`,
  );
}

import contoh from '../../src/app/contoh/satpolpp.json';
import { bacaSemua, susunBuku } from '../../src/app/buku/baca-buku';
import { daftarPerintah as p } from '../../src/app/usecase/daftar';
import type { Usecase } from '../../src/app/usecase/kit';
import { laksanakan } from '../../src/app/usecase/laksanakan';
import { parseDataKantor } from '../../src/app/usecase/parse-data-kantor';
import { periksaData } from '../../src/domain/validasi/periksa';
import type { DataKantor } from '../../src/domain/shared/kantor';
import { ExcelHost } from '../../src/excel-host/host';
import { startNodeOffice } from '../../src/excel-host/node/office-bridge';
import { createPortsSkenario } from '../../src/skenario/ports-skenario';
import { ukurHitung, type WaktuHitung } from './hitung';
import { ukurJurnal } from './jurnal';
import { kantorBesar } from './kantor-besar';
import { ukurReviu } from './reviu';
import { ukurRumus } from './rumus';

interface Baris {
  readonly pekerjaan: string;
  readonly sinkron: number;
  /** Bytes of the largest request. */
  readonly terbesar: number;
}
/** Most round trips, largest request in bytes, milliseconds of the domain's check, MB of memory (the run itself is held to a heap of 1,024 MB). */
const batas = {
  sisip: 6,
  periksa: 2,
  permintaan: 4_500_000,
  domain: 150,
  hitung: 1_000,
  sunting: 250,
  memori: 1_500,
} as const;

interface Ukuran {
  readonly baris: readonly Baris[];
  readonly domain: number;
  readonly hitung: WaktuHitung;
}

async function ukur(ukuran: string, data: DataKantor): Promise<Ukuran> {
  const host = ExcelHost.create({ locale: 'id-ID' });
  const { Excel, dispose } = await startNodeOffice(host.connect());
  const { ports } = createPortsSkenario(Excel);
  const baris: Baris[] = [];
  const kerja = async <I, O>(usecase: Usecase<I, O>, masukan: I): Promise<void> => {
    host.traffic.reset();
    const mulai = performance.now();
    const rencana = await usecase.siapkan(ports, masukan);
    if (rencana.status === 'ditolak') throw new Error(`${usecase.id}: ${JSON.stringify(rencana.pesan)}`);
    await laksanakan(ports, usecase.id, rencana);
    const { requests, requestBytes, responseBytes, exchanges } = host.traffic;
    const terbesar = Math.max(...exchanges.map((exchange) => exchange.requestBytes));
    const md = performance.now() - mulai;
    baris.push({ pekerjaan: usecase.id, sinkron: requests, terbesar });
    // Told at once: the large office takes a minute.
    console.log(
      kolom([
        ukuran,
        usecase.id,
        angka(requests),
        angka(terbesar),
        angka(requestBytes),
        angka(responseBytes),
        angka(md),
      ]),
    );
  };
  await kerja(p.siapkanTriwulan, data);
  await kerja(p.sisipkanFormat, {});
  await kerja(p.isiDariData, { data });
  await kerja(p.periksa, {});
  await kerja(p.susunLaporan, { nomor: '', tanggal: '', kertas: 'Folio' });
  await kerja(p.susunE81, { tanggal: '', kertas: 'A3' });
  await kerja(p.susunSalin, {});
  const { keadaan } = susunBuku(await ports.workbook.read(bacaSemua), ports);
  if (keadaan.data === null) throw new Error('the workbook cannot be read back');
  const kini = keadaan.data;
  const kali = Array.from({ length: 5 }, () => {
    const mulai = performance.now();
    periksaData({ data: kini });
    return performance.now() - mulai;
  });
  const hitung = await ukurHitung(host, Excel, kini.daftarBidang[0]?.kode ?? '');
  dispose();
  host.dispose();
  return { baris, domain: Math.min(...kali), hitung };
}

const angka = (nilai: number): string => new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 }).format(nilai);
const kolom = (teks: readonly string[]): string =>
  teks.map((satu, ke) => (ke < 2 ? satu.padEnd(20) : satu.padStart(14))).join('');

async function main(): Promise<void> {
  const hasil = parseDataKantor(contoh);
  if ('kesalahan' in hasil) throw new Error('the sample is malformed');
  const ukuran: readonly (readonly [string, DataKantor])[] = [
    ['5 / 21', hasil.data],
    ['60 / 3.000', kantorBesar(hasil.data, 60, 3000)],
  ];
  console.log(kolom(['bidang / indikator', 'pekerjaan', 'sinkron', 'minta terbesar', 'minta', 'jawab', 'md']));
  const putusan: string[] = [];
  for (const [nama, data] of ukuran) {
    const { baris, domain, hitung } = await ukur(nama, data);
    const sinkronOf = (id: string): number => baris.find(({ pekerjaan }) => pekerjaan === id)?.sinkron ?? 0;
    const sisip = sinkronOf(p.siapkanTriwulan.id) + sinkronOf(p.sisipkanFormat.id);
    putusan.push(
      `${nama}: menyisipkan semua lembar ${sisip} sinkron (paling banyak ${batas.sisip}, lebih hanya karena batas 5 MB)`,
      `${nama}: periksa ${sinkronOf(p.periksa.id)} sinkron (paling banyak ${batas.periksa}), aturan domain ${angka(domain)} md (batas ${batas.domain})`,
      `${nama}: hitung ulang ${angka(hitung.jumlahRumus)} rumus ${angka(hitung.penuh)} md (batas ${angka(batas.hitung)}), satu isian ${angka(hitung.sunting)} md (batas ${angka(batas.sunting)}), waktu prosesor`,
      `${nama}: permintaan terbesar ${angka(Math.max(...baris.map((satu) => satu.terbesar)))} byte (batas ${angka(batas.permintaan)})`,
    );
  }
  const memori = process.resourceUsage().maxRSS / 1024;
  putusan.push(`memori puncak ${angka(memori)} MB (batas ${angka(batas.memori)})`);
  console.log(`\n${putusan.join('\n')}`);
  await ukurJurnal();
  ukurReviu(kantorBesar(hasil.data, 60, 3000));
  await ukurRumus();
}

void main();

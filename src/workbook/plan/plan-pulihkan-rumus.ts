import type { Periode } from '../../domain/periode/periode';
import type { DataKantor } from '../../domain/shared/kantor';
import { bacaBaris, teksSel } from '../codec/baca-baris';
import { bacaBeranda } from '../codec/baca-beranda';
import { rumusAnggaran } from '../formula/rumus-anggaran';
import { rumusAturan } from '../formula/rumus-aturan';
import { rumusBukti } from '../formula/rumus-bukti';
import { rumusE81Anggaran, rumusE81Indikator } from '../formula/rumus-e81';
import { rumusIku } from '../formula/rumus-iku';
import { rumusIsian } from '../formula/rumus-isian';
import { rumusRata, rumusRekap, rumusRekapAnggaran } from '../formula/rumus-rekap';
import { rumusSkala } from '../formula/rumus-skala';
import { rujukanPengaturan } from '../formula/rujukan-beranda';
import { tabelAnggaran } from '../layout/anggaran';
import { tabelAturan, tabelSkala } from '../layout/beranda';
import { tabelBukti } from '../layout/bukti';
import type { TableLayout } from '../layout/define-table';
import { tabelE81 } from '../layout/e81';
import { tabelIku } from '../layout/iku';
import { tabelIsian } from '../layout/isian';
import { tabelLaporan } from '../layout/laporan';
import { isNamaIsian, namaIsian, namaTabel } from '../layout/nama';
import { planMigrasi } from '../migration/plan-migrasi';
import { tabelRata, tabelRekap, tabelRekapAnggaran } from '../layout/rekap';
import { runsOf } from './baris-blok';
import { blokLaporan } from './penulis-laporan';
import { penulisBagian } from './penulis-bagian';
import type { Penulis, Rumus } from './penulis-rumus';
import { pratinjau } from './pratinjau';
import { pulihkanAnalisis } from './pulihkan-analisis';
import { rancangan, type Rancangan } from './rancangan';
import type { Lingkungan } from './sumber';
import { rumusTabel } from './tulis-tabel';
import { petaTempat, type PetaTempat } from './tempat';
import type { Change, TableRead, WorkbookSnapshot } from './types';

const utuh = (layout: TableLayout, rumus: (tabel: TableRead, lingkungan: Lingkungan) => Rumus): Penulis => ({
  layout,
  blok: (tabel, lingkungan) => [{ dari: 0, sampai: tabel.area.rows, rumus: rumus(tabel, lingkungan) }],
});
const rata = (jenis: Parameters<typeof rumusRata>[0]): Penulis =>
  utuh(tabelRata, ({ area }, lingkungan) => rumusRata(jenis, area, lingkungan.peta.harus(namaTabel.rekap), lingkungan));

/** Rekap's rows pull from one form per division: neighbouring rows with one division key are a block. */
const penulisRekap: Penulis = {
  layout: tabelRekap,
  blok: (tabel, lingkungan, snapshot) => {
    const { daftarBidang } = bacaBeranda(snapshot);
    const kunci = bacaBaris(tabelRekap, tabel).map(({ isi }) => teksSel(isi.kunciBidang));
    return runsOf(kunci).map(({ dari, sampai, isi }) => {
      const bidang = daftarBidang[Number(isi) - 1];
      const isian = bidang ? lingkungan.peta.cari(namaIsian(bidang.kode)) : null;
      return {
        dari,
        sampai,
        rumus: rumusRekap({ row: tabel.area.row + dari, col: tabel.area.col }, lingkungan, isian),
      };
    });
  },
};

/** Rows of IKU first, rows of the budget after them: each kind has formulas of its own. */
const penulisE81: Penulis = {
  layout: tabelE81,
  blok: (tabel, lingkungan) =>
    runsOf(bacaBaris(tabelE81, tabel).map(({ isi }) => teksSel(isi.kunci).startsWith('A:'))).map(
      ({ dari, sampai, isi }) => {
        const awal = { row: tabel.area.row + dari, col: tabel.area.col };
        return { dari, sampai, rumus: (isi ? rumusE81Anggaran : rumusE81Indikator)(awal, lingkungan) };
      },
    ),
};

const penulisIsian = utuh(tabelIsian, ({ area }, lingkungan) => rumusIsian(area, lingkungan));
const daftarPenulis: Readonly<Record<string, Penulis>> = {
  [namaTabel.iku]: utuh(tabelIku, ({ area }) => rumusIku(area)),
  [namaTabel.anggaran]: utuh(tabelAnggaran, ({ area }, { periode }) => rumusAnggaran(area, periode)),
  [namaTabel.bukti]: utuh(tabelBukti, ({ area }, { peta }) => rumusBukti(area, peta)),
  [namaTabel.skala]: utuh(tabelSkala, ({ area }, { peta }) =>
    rumusSkala(area, rujukanPengaturan(peta)('perlakuanCelah')),
  ),
  [namaTabel.aturan]: {
    layout: tabelAturan,
    blok: (_tabel, { peta }) => rumusAturan(peta).map((rumus, ke) => ({ dari: ke, sampai: ke + 1, rumus })),
  },
  [namaTabel.laporan]: { layout: tabelLaporan, blok: (tabel, { peta }) => blokLaporan(tabel, peta) },
  [namaTabel.rekap]: penulisRekap,
  [namaTabel.e81]: penulisE81,
  [namaTabel.rekapRata]: rata('semua'),
  [namaTabel.rekapSasaran]: rata('sasaran'),
  [namaTabel.rekapBidang]: rata('bidang'),
  ...penulisBagian,
  [namaTabel.rekapAnggaran]: utuh(tabelRekapAnggaran, ({ area }, lingkungan) => rumusRekapAnggaran(area, lingkungan)),
};
const penulisOf = (nama: string): Penulis | null =>
  isNamaIsian(nama) ? penulisIsian : (daftarPenulis[nama.toUpperCase()] ?? null);

function tulisUlang(tabel: TableRead, penulis: Penulis, lingkungan: Lingkungan, snapshot: WorkbookSnapshot): Change[] {
  const { sheet, row, col } = tabel.area;
  const rumus = penulis.blok(tabel, lingkungan, snapshot).flatMap(({ dari, sampai, rumus: isi }) =>
    rumusTabel({
      sheet,
      layout: penulis.layout,
      konteks: lingkungan,
      row: row + dari,
      col,
      baris: Array.from({ length: sampai - dari }, () => ({})),
      rumus: isi,
      sumberPilihan: () => '',
    }),
  );
  return [{ op: 'unprotect', sheet }, ...rumus, { op: 'protect', sheet }];
}

/**
 * Writes the formulas of these tables, each named once for every formula that it lost (first row, copied down: a cell that was emptied comes back as well).
 * A version setting that was stripped comes back too.
 * `data`: without it Analisis is left as it is. `peta`: where tables stand when these changes run.
 */
export function planPulihkanRumus(
  snapshot: WorkbookSnapshot,
  periode: Periode,
  daftar: readonly string[],
  data: DataKantor | null = null,
  peta: PetaTempat = petaTempat(snapshot),
): Rancangan {
  const lingkungan: Lingkungan = { periode, peta };
  const nama = new Set(daftar.map((satu) => satu.toUpperCase()));
  const perlu = [...snapshot.tables.values()].filter(({ name }) => nama.has(name.toUpperCase()));
  const analisis = data === null ? [] : pulihkanAnalisis(perlu, data, lingkungan);
  const changes = perlu.flatMap((tabel): Change[] => {
    const penulis = penulisOf(tabel.name);
    return penulis ? tulisUlang(tabel, penulis, lingkungan, snapshot) : [];
  });
  const migrasi = planMigrasi(snapshot)?.changes ?? [];
  return rancangan(
    [...migrasi, ...changes, ...analisis],
    pratinjau('rumus-dipulihkan', [...new Set(perlu.map(({ area }) => area.sheet))], daftar.length),
    peta,
  );
}

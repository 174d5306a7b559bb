import type { Bidang, Isi } from '../../domain/indikator/indikator';
import { romawiOf } from '../../domain/periode/periode';
import type { DataKantor } from '../../domain/shared/kantor';
import {
  BARIS_CADANGAN_BIDANG,
  PITA_TERBANYAK,
  butirIdentitas,
  butirPengaturan,
  daftarIsiLembar,
  lebarBeranda,
  tabelBidang,
  tabelButir,
  tabelLembar,
  tabelSkala,
  type Butir,
} from '../layout/beranda';
import { bidangCetak, siapCetak } from '../layout/cetak';
import { judulLembar, namaTabel } from '../layout/nama';
import type { PilihanTetap } from '../layout/pilihan';
import { tinggiBaris } from '../layout/tinggi-baris';
import { rumusJudul } from '../formula/rumus-kepala';
import { rujukanPengaturan } from '../formula/rujukan-beranda';
import { rumusSkala } from '../formula/rumus-skala';
import { bagianAturan } from './aturan-beranda';
import { areaOf, formula, merge, rowHeight, style, values } from './baris-blok';
import { bagiHalaman, tinggiTertulis, type Blok } from './halaman';
import { lembarBaru } from './lembar-baru';
import { nilaiIdentitas, nilaiPengaturan } from './nilai-beranda';
import { sumberPilihan, type Lingkungan } from './sumber';
import { barisBeranda, daftarBagianBeranda, tempatBeranda, type BagianBeranda } from './tempat-beranda';
import { tinggiTabel } from './tinggi-tabel';
import { lebarKolom, tulisTabel } from './tulis-tabel';
import type { Area, Change, PageSetup } from './types';

export type IsiBeranda = Pick<DataKantor, 'profil' | 'periode' | 'pengaturan' | 'daftarBidang'>;
const KOLOM = lebarBeranda.length;
const sheet = judulLembar.beranda;

const barisButir = (daftar: readonly Butir[], nilai: ReadonlyMap<string, Isi>) =>
  daftar.map(({ kunci, label, keterangan }) => ({ kunci, label, nilai: nilai.get(kunci) ?? null, keterangan }));

/** The drop-down of a setting that has one. */
export const pilihanButir = (
  { pilihan, keterangan }: Butir,
  at: Area,
  sumber: (pilihan: PilihanTetap) => string,
): readonly Change[] =>
  pilihan === undefined
    ? []
    : [
        {
          op: 'validation',
          at,
          rule: { kind: 'list', source: sumber(pilihan) },
          prompt: null,
          error: { title: 'Pilih dari daftar', message: keterangan },
        },
      ];

/** Looks, drop-downs and joined remarks of the rows that hold one setting each. */
function rincianButir(
  area: Area,
  daftar: readonly Butir[],
  nilai: ReadonlyMap<string, Isi>,
  { peta }: Lingkungan,
): Change[] {
  const pilihan = sumberPilihan(peta);
  return daftar.flatMap((butir, ke): Change[] => {
    const sel = areaOf(sheet, area.row + ke, 2);
    return [
      merge(areaOf(sheet, area.row + ke, 3, 1, 2)),
      rowHeight(
        sheet,
        area.row + ke,
        tinggiBaris(
          [
            { isi: butir.label, lebar: lebarBeranda[1], indentasi: 1 },
            { isi: nilai.get(butir.kunci) ?? null, lebar: lebarBeranda[2], indentasi: 1 },
            { isi: butir.keterangan, lebar: lebarBeranda[3] + lebarBeranda[4], ukuran: 8, indentasi: 1 },
          ],
          17,
        ),
      ),
      ...(butir.terkunci ? [style(butir.terkunci, sel)] : []),
      ...pilihanButir(butir, sel, pilihan),
    ];
  });
}

const barisBidang = (daftarBidang: readonly Bidang[]) => [
  ...daftarBidang.map(({ kode, nama, singkatan }, ke) => ({ nomor: ke + 1, kode, nama, singkatan })),
  ...Array.from({ length: BARIS_CADANGAN_BIDANG }, () => ({})),
];

function kepala({ peta, periode }: Lingkungan): Change[] {
  return [
    values(sheet, 0, 1, [[`CAPAIAN KINERJA TRIWULAN ${romawiOf(periode.triwulan)} TAHUN ${periode.tahun}`]]),
    formula(sheet, barisBeranda.judul, 1, rumusJudul(peta)),
    values(sheet, barisBeranda.keadaan, 1, [
      ['Triwulan disiapkan. Langkah berikutnya ada di panel add-in; tanpa add-in, ikuti lembar Kendali SOP.'],
    ]),
    values(sheet, barisBeranda.legenda, 1, [
      [
        'Isi sel kuning saja. Sel abu-abu dihitung, sel putih keterangan. Kosong berarti belum diisi; tulis 0 bila hasilnya nol.',
      ],
    ]),
    style('judul.pita', areaOf(sheet, 0, 1, 1, KOLOM - 1)),
    style('judul.pitaSub', areaOf(sheet, 1, 1, 1, KOLOM - 1)),
    style('judul.keadaan', areaOf(sheet, barisBeranda.keadaan, 1, 1, KOLOM - 1)),
    style('judul.petunjuk', areaOf(sheet, barisBeranda.legenda, 1)),
    merge(areaOf(sheet, barisBeranda.keadaan, 1, 1, KOLOM - 1)),
    rowHeight(sheet, 0, 30),
    rowHeight(sheet, 1, 20),
    rowHeight(sheet, barisBeranda.keadaan, 30),
    rowHeight(sheet, barisBeranda.legenda, 18),
  ];
}

function judulBagian(area: Area, { judul, layout }: BagianBeranda): Change[] {
  const teks = layout.urutan
    .slice(1)
    .map((kunci) => layout.kolom[kunci]?.judul)
    .map((isi) => (typeof isi === 'string' ? isi : null));
  return [
    values(sheet, area.row - 2, 1, [[judul]]),
    style('judul.bagian', areaOf(sheet, area.row - 2, 1, 1, KOLOM - 1)),
    values(sheet, area.row - 1, 1, [teks]),
    style('kepala.kolom', areaOf(sheet, area.row - 1, 1, 1, KOLOM - 1)),
    ...(layout.urutan.includes('lanjutan') ? [merge(areaOf(sheet, area.row - 1, 3, 1, 2))] : []),
    rowHeight(sheet, area.row - 2, 20),
  ];
}

/** The index wraps its words; the remark is merged over two columns. */
const tinggiIsiLembar = (isi: string, keterangan: string): number => {
  const [, , lebarIsi = 0, ...sisa] = lebarBeranda;
  return tinggiBaris(
    [
      { isi, lebar: lebarIsi, indentasi: 1 },
      { isi: keterangan, lebar: sisa.reduce((jumlah, satu) => jumlah + satu, 0), ukuran: 8, indentasi: 1 },
    ],
    15,
  );
};

/** Names of cells in Beranda's head. */
const diKepala: ReadonlySet<string> = new Set([namaTabel.judul, namaTabel.keadaan]);

/** In letters of the size on screen (on one page they would shrink to half); a section's title stands with its first row. */
function cetakBeranda(tempat: readonly (readonly [string, Area])[], changes: readonly Change[]): PageSetup {
  const dasar = siapCetak('portrait', 'Folio', 'Beranda - Capaian Kinerja Triwulan');
  const { lebar, tinggi } = bidangCetak(dasar);
  const deret = tinggiTertulis(changes);
  const blokOf = (dari: number, sampai: number, bolehPecah: boolean): Blok => ({
    row: dari,
    tinggi: deret(dari, sampai),
    bolehPecah,
  });
  const bagian = tempat.flatMap(([nama, { row, rows }]) =>
    diKepala.has(nama) ? [] : [blokOf(row - 2, row + 1, false), blokOf(row + 1, row + rows + 1, true)],
  );
  const awal = Math.min(...bagian.map(({ row }) => row));
  const lebarTabel = lebarBeranda.slice(1).reduce((jumlah, satu) => jumlah + satu, 0);
  const muat = tinggi / Math.min(1, lebar / lebarTabel);
  return { ...dasar, breaks: bagiHalaman([blokOf(0, awal, false), ...bagian], muat, 0) };
}

/** The whole first sheet: who we are, how we count, which divisions, what is where. */
export function lembarBeranda(isi: IsiBeranda, lingkungan: Lingkungan, hapusDahulu: boolean): Change[] {
  const { peta } = lingkungan;
  const tempat = tempatBeranda(isi.daftarBidang.length);
  const area = (nama: string) => peta.harus(nama);
  const dasar = { sheet, konteks: lingkungan, col: 0, sumberPilihan: sumberPilihan(peta), rumus: {} } as const;
  const skala = area(namaTabel.skala);
  const identitas = nilaiIdentitas(isi.profil, isi.periode);
  const setelan = nilaiPengaturan(isi.pengaturan);
  const bidang = barisBidang(isi.daftarBidang);
  const pita = Array.from({ length: PITA_TERBANYAK }, (_, ke) => {
    const satu = isi.pengaturan.skala.pita[ke];
    return satu ? { kunci: ke + 1, label: satu.label, bawah: satu.bawah, minimal: satu.minimal } : { kunci: ke + 1 };
  });
  const lembar = area(namaTabel.daftarLembar);
  const isiLembar: Change[] = [
    ...lebarKolom(sheet, tabelButir, lingkungan),
    ...kepala(lingkungan),
    ...daftarBagianBeranda(isi.daftarBidang.length).flatMap((bagian) => judulBagian(area(bagian.nama), bagian)),
    ...tulisTabel({
      ...dasar,
      layout: tabelButir,
      row: area(namaTabel.identitas).row,
      baris: barisButir(butirIdentitas, identitas),
    }),
    ...rincianButir(area(namaTabel.identitas), butirIdentitas, identitas, lingkungan),
    ...tulisTabel({
      ...dasar,
      layout: tabelButir,
      row: area(namaTabel.pengaturan).row,
      baris: barisButir(butirPengaturan, setelan),
    }),
    ...rincianButir(area(namaTabel.pengaturan), butirPengaturan, setelan, lingkungan),
    ...tulisTabel({
      ...dasar,
      layout: tabelSkala,
      row: skala.row,
      baris: pita,
      rumus: rumusSkala(skala, rujukanPengaturan(peta)('perlakuanCelah')),
    }),
    ...bagianAturan(area(namaTabel.aturan), isi.pengaturan, lingkungan),
    ...tulisTabel({
      ...dasar,
      layout: tabelBidang,
      row: area(namaTabel.bidang).row,
      baris: bidang,
    }),
    ...tinggiTabel(sheet, tabelBidang, lingkungan, area(namaTabel.bidang).row, bidang, 15),
    ...tulisTabel({
      ...dasar,
      layout: tabelLembar,
      row: lembar.row,
      baris: daftarIsiLembar.map(({ id, isi: teks, keterangan }) => ({
        kunci: id,
        lembar: judulLembar[id],
        isi: teks,
        keterangan,
      })),
    }),
    ...daftarIsiLembar.flatMap(({ isi: teks, keterangan }, ke) => [
      merge(areaOf(sheet, lembar.row + ke, 3, 1, 2)),
      rowHeight(sheet, lembar.row + ke, tinggiIsiLembar(teks, keterangan)),
    ]),
  ];
  return lembarBaru({
    sheet,
    id: 'beranda',
    beku: null,
    hapusDahulu,
    cetak: cetakBeranda(tempat, isiLembar),
    isi: isiLembar,
    nama: tempat.map(([name, at]) => ({ op: 'name.set', name, at, visible: false }) as const),
  });
}

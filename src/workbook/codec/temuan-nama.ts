import type { Bidang } from '../../domain/indikator/indikator';
import type { Tabel, Temuan } from '../../domain/validasi/temuan';
import {
  AWALAN_MULAI,
  isNamaIsian,
  isNamaKita,
  judulLembar,
  judulMengikat,
  namaIsian,
  namaTabel,
} from '../layout/nama';
import type { WorkbookSnapshot } from '../plan/types';
import { tabelTerbaca } from './baca-baris';
import { layoutOfNama } from './identify';
import { kunciTata } from './setelan';
import { temuanSalinan } from './temuan-salinan';
import { lokasi, lokasiLembar, temuanStruktur } from './temuan-tempat';

const tabelWajib: readonly (readonly [string, Tabel, string])[] = [
  [namaTabel.identitas, 'beranda', judulLembar.beranda],
  [namaTabel.pengaturan, 'beranda', judulLembar.beranda],
  [namaTabel.skala, 'beranda', judulLembar.beranda],
  [namaTabel.bidang, 'beranda', judulLembar.beranda],
  [namaTabel.iku, 'iku', judulLembar.iku],
  [namaTabel.anggaran, 'anggaran', judulLembar.anggaran],
  [namaTabel.bukti, 'bukti', judulLembar.bukti],
  [namaTabel.kendali, 'kendali', judulLembar.kendali],
  [namaTabel.catatan, 'catatan', judulLembar.catatan],
  [namaTabel.jurnal, 'buku', judulLembar.cermin],
];

/** Sheets of somebody else under our titles: inserting is refused until they have another one. */
function lembarAsing(snapshot: WorkbookSnapshot): readonly Temuan[] {
  const judul = new Set(judulMengikat.map((satu) => satu.toLowerCase()));
  return snapshot.sheets
    .filter(({ name }) => judul.has(name.toLowerCase()))
    .map(({ name }) => temuanStruktur('S04', lokasiLembar(name), { lembar: name }));
}

/** What became of our names: sheets deleted, names broken, columns changed, an insertion cut off. Only for workbooks that are ours. */
export function temuanNama(snapshot: WorkbookSnapshot, daftarBidang: readonly Bidang[]): readonly Temuan[] {
  const nama = new Map(
    snapshot.names.filter(({ name }) => isNamaKita(name)).map(({ name, area }) => [name.toUpperCase(), area]),
  );
  if (nama.size === 0) return lembarAsing(snapshot);
  const temuan: Temuan[] = [];
  const formatAda = nama.has(namaTabel.rekap) || [...nama.keys()].some(isNamaIsian);
  const wajib = [...tabelWajib, ...(formatAda ? [[namaTabel.rekap, 'rekap', judulLembar.rekap] as const] : [])];
  for (const [satu, tabel, lembar] of wajib) {
    if (!nama.has(satu)) temuan.push(temuanStruktur('S01', lokasi(tabel), { lembar, nama: satu }));
    else if (nama.get(satu) === null) temuan.push(temuanStruktur('S02', lokasi(tabel), { lembar, nama: satu }));
  }
  for (const [satu, area] of nama) {
    if (satu.startsWith(AWALAN_MULAI))
      temuan.push(
        temuanStruktur('S10', lokasiLembar(area?.sheet ?? null), { lembar: area?.sheet ?? null, nama: satu }),
      );
    else if (area === null && isNamaIsian(satu)) {
      const bidang = daftarBidang.find(({ kode }) => namaIsian(kode).toUpperCase() === satu);
      temuan.push(
        temuanStruktur('S02', lokasi('isian', bidang?.kode ?? null), {
          lembar: bidang ? `${judulLembar.isian} ${bidang.singkatan}` : judulLembar.isian,
          nama: satu,
        }),
      );
    }
    const layout = layoutOfNama(satu);
    const tabel = tabelTerbaca(snapshot, satu);
    if (layout && tabel && tabel.area.cols !== layout.urutan.length) {
      temuan.push(
        temuanStruktur('S07', lokasiLembar(tabel.area.sheet), {
          lembar: tabel.area.sheet,
          kolom: tabel.area.cols,
          harap: layout.urutan.length,
        }),
      );
    }
  }
  if (!snapshot.settings.some(({ key }) => key === kunciTata)) temuan.push(temuanStruktur('S03', lokasi('buku')));
  return [...temuan, ...temuanSalinan(snapshot)];
}

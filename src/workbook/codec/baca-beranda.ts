import type { Bidang, Isi } from '../../domain/indikator/indikator';
import { parseAngka, readAngka } from '../../domain/indikator/parse-angka';
import type { Periode } from '../../domain/periode/periode';
import { pengaturanBawaan } from '../../domain/shared/bawaan';
import type { Profil } from '../../domain/shared/kantor';
import type { Pengaturan, Pita } from '../../domain/shared/pengaturan';
import { periksaSkala } from '../../domain/predikat/periksa-skala';
import type { Temuan } from '../../domain/validasi/temuan';
import { BIDANG_BERHENTI, tabelBidang, tabelButir, tabelSkala } from '../layout/beranda';
import { colOf } from '../layout/define-table';
import { namaTabel } from '../layout/nama';
import { daftarPilihan } from '../layout/pilihan';
import { cellIn } from '../plan/tempat';
import type { Area, WorkbookSnapshot } from '../plan/types';
import { bacaBaris, tabelTerbaca, teksSel } from './baca-baris';
import { bacaKalender } from './baca-kalender';
import { lokasi, temuanStruktur } from './temuan-tempat';

/** What Beranda says; `sel` gives the cell of each setting. */
export interface BerandaTerbaca {
  readonly profil: Profil;
  readonly periode: Periode | null;
  readonly pengaturan: Pengaturan;
  readonly daftarBidang: readonly Bidang[];
  readonly sel: ReadonlyMap<string, Area>;
  readonly temuan: readonly Temuan[];
}

type Butir = ReadonlyMap<string, { readonly isi: Isi; readonly area: Area }>;
function bacaButir(snapshot: WorkbookSnapshot, nama: string): Butir {
  const tabel = tabelTerbaca(snapshot, nama);
  if (!tabel) return new Map();
  const col = colOf(tabelButir, 'nilai');
  return new Map(
    bacaBaris(tabelButir, tabel).map(({ urut, isi }) => [
      teksSel(isi.kunci),
      { isi: isi.nilai, area: cellIn(tabel.area, urut, col) },
    ]),
  );
}

const bacaProfil = (teks: (kunci: string) => string): Profil => ({
  instansi: teks('instansi'),
  daerah: teks('daerah'),
  alamat: teks('alamat'),
  tempat: teks('tempat'),
  penandatangan: { jabatan: teks('jabatan'), nama: teks('nama'), pangkat: teks('pangkat'), nip: teks('nip') },
});

function bacaPeriode(butir: Butir): Periode | null {
  const tahun = readAngka(butir.get('tahun')?.isi ?? null);
  const triwulan = readAngka(butir.get('triwulan')?.isi ?? null);
  if (tahun === null || !Number.isInteger(tahun)) return null;
  return triwulan === 1 || triwulan === 2 || triwulan === 3 || triwulan === 4 ? { tahun, triwulan } : null;
}

function bacaPita(snapshot: WorkbookSnapshot): readonly Pita[] {
  const tabel = tabelTerbaca(snapshot, namaTabel.skala);
  if (!tabel) return [];
  return bacaBaris(tabelSkala, tabel).flatMap(({ isi }) =>
    isi.label === null
      ? []
      : [{ label: teksSel(isi.label), bawah: readAngka(isi.bawah), minimal: readAngka(isi.minimal) }],
  );
}

/** What is wrong with the scale as it stands in the cells, each at its band (S23): formulas and printed rules follow the cells. */
function temuanSkala(snapshot: WorkbookSnapshot, skala: Pengaturan['skala']): readonly Temuan[] {
  const tabel = tabelTerbaca(snapshot, namaTabel.skala);
  const terisi = (tabel ? bacaBaris(tabelSkala, tabel) : []).filter(
    ({ isi }) => isi.label !== null || isi.bawah !== null || isi.minimal !== null,
  );
  const pita = terisi.map(({ isi }) => ({
    label: teksSel(isi.label),
    bawah: readAngka(isi.bawah),
    minimal: readAngka(isi.minimal),
  }));
  // A scale that is gone altogether is told as a setting that cannot be read.
  return (pita.length === 0 ? [] : periksaSkala({ ...skala, pita })).map(({ jenis, pita: nomor }) => {
    const baris = terisi[nomor - 1];
    const kolom = jenis.startsWith('label') ? 'label' : jenis === 'celah' ? 'minimal' : 'bawah';
    return temuanStruktur('S23', lokasi('beranda', '#skala', String((baris?.urut ?? 0) + 1), kolom), {
      ...{ alasan: `skala-${jenis}`, pita: nomor },
      predikat: teksSel(baris?.isi.label ?? null),
    });
  });
}

/** One cell holds them all; a line break or a semicolon parts them. */
export const pisahSatuan = (teks: string): readonly string[] => [
  ...new Set(
    teks
      .split(/[;\n]/)
      .map((satu) => satu.trim())
      .filter((satu) => satu !== ''),
  ),
];

/** A setting that is not one of its words counts as the default and is told (S08): formulas do the same. */
function bacaPengaturan(
  butir: Butir,
  pita: readonly Pita[],
): { readonly pengaturan: Pengaturan; readonly temuan: readonly Temuan[] } {
  const temuan: Temuan[] = [];
  const tolak = (kunci: string) =>
    temuan.push(
      temuanStruktur('S08', lokasi('beranda', null, null, kunci), {
        nilai: teksSel(butir.get(kunci)?.isi ?? null),
        pengaturan: kunci,
      }),
    );
  const isi = (kunci: string): Isi => butir.get(kunci)?.isi ?? null;
  const pilih = <T extends string>(kunci: string, daftar: readonly T[], bawaan: T): T => {
    const teks = teksSel(isi(kunci)).toLowerCase();
    const cocok = daftar.find((satu) => satu.toLowerCase() === teks);
    if (cocok === undefined) tolak(kunci);
    return cocok ?? bawaan;
  };
  const batas = (kunci: string): number | null => {
    const sel = isi(kunci);
    if (typeof sel === 'number' && sel > 0) return sel;
    if (parseAngka(sel).jenis !== 'kosong') tolak(kunci);
    return null;
  };
  const menit = readAngka(isi('menitKerjaPerHari'));
  if (menit === null || menit <= 0) tolak('menitKerjaPerHari');
  if (pita.length === 0) tolak('skala');
  const pengaturan: Pengaturan = {
    rumusNegatif: pilih('rumusNegatif', daftarPilihan.rumusNegatif, pengaturanBawaan.rumusNegatif),
    batasCapaian: { baris: batas('batasBaris'), rataRata: batas('batasRataRata') },
    dasarPredikat: pilih('dasarPredikat', daftarPilihan.dasarPredikat, pengaturanBawaan.dasarPredikat),
    perlakuanCelah: pilih('perlakuanCelah', daftarPilihan.perlakuanCelah, pengaturanBawaan.perlakuanCelah),
    menitKerjaPerHari: menit !== null && menit > 0 ? menit : pengaturanBawaan.menitKerjaPerHari,
    kalender: bacaKalender((kunci) => (butir.has(kunci) ? teksSel(isi(kunci)) : null), tolak),
    kertas: pilih('kertas', daftarPilihan.kertas, pengaturanBawaan.kertas),
    daftarSatuan: pisahSatuan(teksSel(isi('daftarSatuan'))),
    skala: { id: teksSel(isi('skala')), nama: teksSel(isi('skalaNama')), dasar: teksSel(isi('skalaDasar')), pita },
  };
  return { pengaturan, temuan };
}

function bacaBidang(snapshot: WorkbookSnapshot): {
  readonly daftarBidang: readonly Bidang[];
  readonly temuan: readonly Temuan[];
} {
  const tabel = tabelTerbaca(snapshot, namaTabel.bidang);
  const temuan: Temuan[] = [];
  const dilihat = new Set<string>();
  const daftarBidang = (tabel ? bacaBaris(tabelBidang, tabel) : []).flatMap(({ isi, urut }): Bidang[] => {
    const [kode, nama, singkatan] = [teksSel(isi.kode), teksSel(isi.nama), teksSel(isi.singkatan)];
    const baris = (tabel?.area.row ?? 0) + urut + 1;
    const sel = lokasi('beranda', '#bidang', String(urut + 1), 'kode');
    if (kode === '') {
      if (nama !== '' || singkatan !== '') temuan.push(temuanStruktur('S05', sel, { baris }));
      return [];
    }
    if (dilihat.has(kode.toLowerCase())) {
      temuan.push(temuanStruktur('S06', sel, { kode, baris }));
      return [];
    }
    dilihat.add(kode.toLowerCase());
    const berhenti = isi.lembar === BIDANG_BERHENTI ? ({ berhenti: true } as const) : {};
    return [{ kode, nama: nama === '' ? kode : nama, singkatan: singkatan === '' ? kode : singkatan, ...berhenti }];
  });
  return { daftarBidang, temuan };
}

/** Identity, period, settings, scale and divisions as they stand on Beranda. */
export function bacaBeranda(snapshot: WorkbookSnapshot): BerandaTerbaca {
  const identitas = bacaButir(snapshot, namaTabel.identitas);
  const setelan = bacaButir(snapshot, namaTabel.pengaturan);
  const periode = bacaPeriode(identitas);
  const { pengaturan, temuan } = bacaPengaturan(setelan, bacaPita(snapshot));
  const { daftarBidang, temuan: temuanBidang } = bacaBidang(snapshot);
  const tabel = tabelTerbaca(snapshot, namaTabel.bidang);
  return {
    profil: bacaProfil((kunci) => teksSel(identitas.get(kunci)?.isi ?? null)),
    periode,
    pengaturan,
    daftarBidang,
    sel: new Map<string, Area>([
      ...[...identitas, ...setelan].map(([kunci, { area }]): [string, Area] => [kunci, area]),
      ...(tabel ? [['bidang', cellIn(tabel.area, 0, 1)] as [string, Area]] : []),
    ]),
    temuan: [
      ...(periode === null && identitas.size > 0
        ? [temuanStruktur('S11', lokasi('beranda', null, null, 'triwulan'))]
        : []),
      ...(setelan.size > 0 ? temuan : []),
      ...temuanSkala(snapshot, pengaturan.skala),
      ...temuanBidang,
    ],
  };
}

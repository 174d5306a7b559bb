import fc from 'fast-check';
import { dapatDilewati, isTuntas, kiniOf, tugasOf } from '../../../src/domain/sop/giliran';
import { lipatPeristiwa } from '../../../src/domain/sop/lipat';
import type { IsiPeristiwa, Peristiwa } from '../../../src/domain/sop/peristiwa';
import type { KeadaanSop } from '../../../src/domain/sop/sop';
import { jalankan, type PerintahSop } from '../../../src/domain/sop/transisi';
import { bangunRiwayat } from '../../build/peristiwa';
import { beres, format, hingga, laporan, lipatIsi, siap } from '../../build/sop';

/** What no journal may ever lead to, whoever wrote it in whatever order. */
const invarian: Readonly<Record<string, (keadaan: KeadaanSop) => boolean>> = {
  'what is done lies before what is not': ({ langkah }) => {
    const pertama = langkah.findIndex((satu) => !isTuntas(satu));
    return pertama < 0 || langkah.slice(pertama).every((satu) => !isTuntas(satu));
  },
  'the turn is the first step that is not done': (keadaan) => keadaan.kini === kiniOf(keadaan),
  'only the step whose turn it is runs or was returned': ({ langkah, kini }) =>
    langkah.every(({ nomor, status }) => nomor === kini || (status !== 'berjalan' && status !== 'dikembalikan')),
  'the signing is not done without a signature': ({ langkah, naskah, ditandatangani }) =>
    langkah.every(
      ({ nomor, status }) =>
        tugasOf(naskah, nomor) !== 'tanda-tangan' || status !== 'selesai' || ditandatangani !== null,
    ),
  'nothing before the signature is open': ({ langkah, naskah, ditandatangani }) => {
    const segel = naskah.langkah.findIndex(({ tugas }) => tugas === 'tanda-tangan');
    return ditandatangani === null || langkah.slice(0, segel).every(isTuntas);
  },
  'a signature stands on a report': ({ ditandatangani, laporanDisusun }) =>
    ditandatangani === null || laporanDisusun !== null,
  'no step is skipped that carries figures, the correction or the signature': ({ langkah, naskah }) =>
    langkah.every(({ nomor, status }) => status !== 'dilewati' || dapatDilewati[tugasOf(naskah, nomor) ?? 'arsip']),
  'what was skipped, returned or opened has its reason': ({ langkah }) =>
    langkah.every(
      ({ status, alasan }) => (status !== 'dilewati' && status !== 'dikembalikan') || (alasan ?? '').trim() !== '',
    ),
  'nothing runs before the quarter is prepared': ({ siap: mulai, langkah, kini }) =>
    mulai !== null || (kini === null && langkah.every(({ status }) => status === 'belum')),
};
const langgar = (keadaan: KeadaanSop): readonly string[] =>
  Object.entries(invarian).flatMap(([nama, benar]) => (benar(keadaan) ? [] : [nama]));

const nomor = fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 99);
const teks = fc.constantFrom('', ' ', 'Perbaiki');
const isiAcak: fc.Arbitrary<IsiPeristiwa> = fc.oneof(
  fc.constantFrom<IsiPeristiwa>(siap, format, laporan),
  fc.constant<IsiPeristiwa>({ jenis: 'ditandatangani', sidik: 'abc', tanggal: '2026-10-05' }),
  nomor.map((langkah): IsiPeristiwa => ({ jenis: 'langkah-dimulai', langkah })),
  fc
    .tuple(nomor, teks)
    .map(([langkah, keterangan]): IsiPeristiwa => ({ jenis: 'langkah-selesai', langkah, keterangan })),
  fc.tuple(nomor, teks).map(([langkah, alasan]): IsiPeristiwa => ({ jenis: 'langkah-dilewati', langkah, alasan })),
  fc.tuple(nomor, teks).map(([langkah, alasan]): IsiPeristiwa => ({ jenis: 'langkah-dibuka', langkah, alasan })),
  fc
    .tuple(nomor, nomor, teks)
    .map(([dari, ke, alasan]): IsiPeristiwa => ({ jenis: 'langkah-dikembalikan', dari, ke, alasan })),
  fc.constant<IsiPeristiwa>({
    jenis: 'pengaturan-diubah',
    ...{ setelan: 'skala', lama: 'a', baru: 'b', alasan: 'x' },
  }),
);

test('no journal, however wild, leads to a state that the SOP forbids', () => {
  fc.assert(
    fc.property(fc.array(isiAcak, { maxLength: 40 }), fc.constantFrom(null, 5, 9, 11), (acak, mulai) => {
      const awal = mulai === null ? [] : hingga(mulai);
      expect(langgar(lipatIsi(...awal, ...acak))).toEqual([]);
    }),
    { seed: 51, numRuns: 400 },
  );
});

test('two devices that wrote at once are merged, in any order and with doubles, to one allowed state', () => {
  const satu = fc.array(isiAcak, { maxLength: 15 });
  fc.assert(
    fc.property(satu, satu, fc.nat(), (a, b, putar) => {
      const bersama = bangunRiwayat(hingga(7), 'A');
      const jam = bersama.length + 1;
      const riwayat: readonly Peristiwa[] = [...bersama, ...bangunRiwayat(a, 'A', jam), ...bangunRiwayat(b, 'B', jam)];
      const acuan = lipatPeristiwa(riwayat);
      const potong = putar % (riwayat.length + 1);
      const diputar = [...riwayat.slice(potong), ...riwayat.slice(0, potong), ...riwayat];
      expect(lipatPeristiwa(diputar)).toEqual(acuan);
      expect(langgar(acuan.keadaan)).toEqual([]);
    }),
    { seed: 52, numRuns: 200 },
  );
});

const perintahAcak: fc.Arbitrary<PerintahSop> = fc.oneof(
  nomor.map((langkah): PerintahSop => ({ jenis: 'mulai', langkah })),
  fc.tuple(nomor, teks, fc.boolean()).map(([langkah, alasanTerlambat, akuiRangkap]): PerintahSop => ({
    jenis: 'selesai',
    ...{ langkah, keterangan: '', alasanTerlambat, akuiRangkap },
  })),
  fc.tuple(nomor, teks).map(([langkah, alasan]): PerintahSop => ({ jenis: 'lewati', langkah, alasan })),
  fc.tuple(nomor, teks).map(([langkah, alasan]): PerintahSop => ({ jenis: 'buka', langkah, alasan })),
  fc.tuple(nomor, teks).map(([ke, alasan]): PerintahSop => ({ jenis: 'kembalikan', ke, alasan, terbatas: false })),
  fc.constant<PerintahSop>({
    jenis: 'tandatangan',
    ...{ sidik: 'abc', tanggal: '2026-10-05', alasanTerlambat: '', akuiRangkap: false },
  }),
);

test('whatever the machine allows counts in the journal, and leads nowhere forbidden', () => {
  fc.assert(
    fc.property(fc.array(perintahAcak, { maxLength: 60 }), fc.boolean(), (daftar, terlambat) => {
      const syarat = { ...beres, oleh: 'Petugas', terlambat: terlambat ? { menit: 99, baku: 10 } : null };
      let isi: readonly IsiPeristiwa[] = [siap, format, laporan];
      for (const perintah of daftar) {
        const hasil = jalankan(lipatIsi(...isi), perintah, syarat);
        if (hasil.boleh) isi = [...isi, ...hasil.isi];
      }
      const { keadaan, takBerlaku } = lipatPeristiwa(bangunRiwayat(isi));
      expect(takBerlaku).toEqual([]);
      expect(langgar(keadaan)).toEqual([]);
    }),
    { seed: 53, numRuns: 200 },
  );
});

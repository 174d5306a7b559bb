/**
 * Random runs of changes to indicators and divisions against a model: nothing is lost, keys stay unique, what was entered stays with its
 * kode, and nobody measures for a division that is no more.
 */
import fc from 'fast-check';
import type { Berhenti } from '../../../../src/domain/indikator/indikator';
import { isBerhenti } from '../../../../src/domain/indikator/berhenti';
import type { PerubahanSusunan } from '../../../../src/domain/indikator/susunan/perubahan';
import { terapkanSusunan } from '../../../../src/domain/indikator/susunan/terapkan';
import type { DataKantor } from '../../../../src/domain/shared/kantor';
import { bacaSatpolpp } from '../../../build/satpolpp';

const kantorContoh = bacaSatpolpp();
const awal: DataKantor = {
  ...kantorContoh,
  daftarBidang: kantorContoh.daftarBidang.slice(0, 3),
  daftarIndikator: kantorContoh.daftarIndikator.filter(({ bidang }) =>
    kantorContoh.daftarBidang.slice(0, 3).some(({ kode }) => kode === bidang),
  ),
};
const kodeBidang = fc.constantFrom(...awal.daftarBidang.map(({ kode }) => kode), 'BARU', 'LAIN', 'tidak ada');
const kodeIndikator = fc.constantFrom(
  ...awal.daftarIndikator.slice(0, 6).map(({ kode }) => kode),
  'IKU-90',
  'iku-90 ',
  'IKU-91',
);
const nama = fc.constantFrom('Bidang Satu', 'Bidang Dua', ' ', 'Bidang Tiga');
const sejak = fc.constantFrom<Berhenti | null>(null, 1, 3, 4);
const perubahan: fc.Arbitrary<PerubahanSusunan> = fc.oneof(
  fc.record({
    jenis: fc.constant('indikator-baru' as const),
    kode: kodeIndikator,
    bidang: kodeBidang,
    isi: fc.constantFrom({ indikator: 'Indikator baru' }, { indikator: 'Yang lain' }, {}),
  }),
  fc.record({
    jenis: fc.constant('indikator-ubah' as const),
    kode: kodeIndikator,
    isi: fc.constantFrom({ indikator: 'Nama lain' }, { satuan: 'kali' }, { indikator: null }),
  }),
  fc.record({ jenis: fc.constant('indikator-pindah' as const), kode: kodeIndikator, bidang: kodeBidang }),
  fc.record({ jenis: fc.constant('indikator-berhenti' as const), kode: kodeIndikator, sejak }),
  fc.record({ jenis: fc.constant('bidang-baru' as const), kode: kodeBidang, nama, singkatan: nama }),
  fc.record({ jenis: fc.constant('bidang-ubah' as const), kode: kodeBidang, nama, singkatan: nama }),
  fc.record({ jenis: fc.constant('bidang-berhenti' as const), kode: kodeBidang, berhenti: fc.boolean() }),
  fc.record({
    jenis: fc.constant('bidang-urut' as const),
    urutan: fc.shuffledSubarray([...awal.daftarBidang.map(({ kode }) => kode), 'BARU']),
  }),
);
const kunci = (daftar: readonly { readonly kode: string }[]) => daftar.map(({ kode }) => kode.trim().toLowerCase());
const entri = ({
  realisasi,
  pembilang,
  penyebut,
  buktiDukung,
  faktorPendorong,
  tindakLanjut,
}: DataKantor['daftarIndikator'][number]) => ({
  ...{ realisasi, pembilang, penyebut, buktiDukung, faktorPendorong, tindakLanjut },
});

/** Each change by itself; those that cannot be made leave everything as it was. */
function jalankan(
  deret: readonly PerubahanSusunan[],
  periksa: (sebelum: DataKantor, sesudah: DataKantor) => void,
): void {
  let data = awal;
  for (const satu of deret) {
    const hasil = terapkanSusunan(data, [satu]);
    if ('salah' in hasil) continue;
    periksa(data, hasil.data);
    ({ data } = hasil);
  }
}
const untukSemua = (periksa: (sebelum: DataKantor, sesudah: DataKantor) => void): void => {
  fc.assert(
    fc.property(fc.array(perubahan, { minLength: 1, maxLength: 30 }), (deret) => jalankan(deret, periksa)),
    { seed: 20260, numRuns: 300 },
  );
};

describe('whatever is done to indicators and divisions', () => {
  it('loses none of them', () => {
    untukSemua((sebelum, sesudah) => {
      expect(kunci(sesudah.daftarIndikator)).toEqual(expect.arrayContaining(kunci(sebelum.daftarIndikator)));
      expect(kunci(sesudah.daftarBidang)).toEqual(expect.arrayContaining(kunci(sebelum.daftarBidang)));
    });
  });
  it('keeps every kode and every short name the only one of its kind', () => {
    untukSemua((_, { daftarIndikator, daftarBidang }) => {
      expect(new Set(kunci(daftarIndikator)).size).toBe(daftarIndikator.length);
      expect(new Set(kunci(daftarBidang)).size).toBe(daftarBidang.length);
      const singkatan = daftarBidang.map((satu) => satu.singkatan.trim().toLowerCase());
      expect(new Set(singkatan).size).toBe(singkatan.length);
    });
  });
  it('leaves what was entered with its indicator', () => {
    const semula = new Map(awal.daftarIndikator.map((satu) => [satu.kode, entri(satu)]));
    untukSemua((_, { daftarIndikator }) => {
      for (const satu of daftarIndikator.filter(({ kode }) => semula.has(kode)))
        expect(entri(satu)).toEqual(semula.get(satu.kode));
    });
  });
  it('leaves no indicator that is measured with a division that was retired, or with none', () => {
    untukSemua((_, { daftarIndikator, daftarBidang, periode }) => {
      for (const satu of daftarIndikator) {
        const bidang = daftarBidang.find(({ kode }) => kode === satu.bidang);
        expect(bidang).toBeDefined();
        expect(bidang?.berhenti === true && !isBerhenti(satu, periode.triwulan)).toBe(false);
      }
    });
  });
  it('brings no indicator of a retired division back by a later day of retirement', () => {
    const [bidang] = awal.daftarBidang;
    const kode = bidang?.kode ?? '';
    const henti = (sejakKapan: Berhenti): readonly PerubahanSusunan[] =>
      awal.daftarIndikator
        .filter((satu) => satu.bidang === kode)
        .map((satu) => ({ jenis: 'indikator-berhenti', kode: satu.kode, sejak: sejakKapan }));
    const sudah = terapkanSusunan(awal, [...henti(1), { jenis: 'bidang-berhenti', kode, berhenti: true }]);
    if ('salah' in sudah) throw new Error(sudah.salah);
    expect(terapkanSusunan(sudah.data, henti('tahun-depan'))).toMatchObject({ salah: 'bidang-sudah-berhenti' });
    expect(terapkanSusunan(sudah.data, henti(2))).toMatchObject({ data: { periode: { triwulan: 3 } } });
  });
  it('does a change that was made already no second time', () => {
    fc.assert(
      fc.property(fc.array(perubahan, { minLength: 1, maxLength: 12 }), (deret) => {
        let data = awal;
        for (const satu of deret) {
          const hasil = terapkanSusunan(data, [satu]);
          if ('salah' in hasil) continue;
          expect(terapkanSusunan(hasil.data, [satu])).toMatchObject({ data: hasil.data });
          ({ data } = hasil);
        }
      }),
      { seed: 20261, numRuns: 200 },
    );
  });
});

import contoh from '../../src/app/contoh/satpolpp.json';
import { masukanEn } from '../../src/app/pesan/masukan-en';
import { masukanId } from '../../src/app/pesan/masukan-id';
import { parseDataKantor, type HasilParse } from '../../src/app/usecase/parse-data-kantor';

type Json = Record<string, unknown>;
/** A copy of the sample with one place changed; `undefined` removes it. */
function sampleWith(path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(contoh) as Json;
  let at: unknown = copy;
  for (const step of path.slice(0, -1)) at = Reflect.get(at as object, step);
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(at as object, last);
  else Reflect.set(at as object, last, value);
  return copy;
}
const faults = (hasil: HasilParse): readonly string[] =>
  'kesalahan' in hasil ? hasil.kesalahan.map(({ jalur, salah, harap }) => `${jalur}: ${salah}; harap ${harap}`) : [];
const data = (hasil: HasilParse) => {
  if ('kesalahan' in hasil) throw new Error(faults(hasil).join('\n'));
  return hasil;
};

describe('an office’s data', () => {
  it('is read whole from the sample', () => {
    const hasil = data(parseDataKantor(contoh));
    expect(hasil.data.daftarBidang).toHaveLength(5);
    expect(hasil.data.daftarIndikator).toHaveLength(21);
    expect(hasil.data.periode).toEqual({ tahun: 2026, triwulan: 3 });
    expect(hasil.sop).toEqual([]);
  });

  it('keeps text numbers as typed and blanks as nothing', () => {
    const { daftarIndikator } = data(parseDataKantor(contoh)).data;
    expect(daftarIndikator.find(({ kode }) => kode === 'KIN-13')?.targetTahunan).toBe('85-95');
    expect(daftarIndikator.find(({ kode }) => kode === 'KIN-12')?.target).toEqual([null, 5.5, null, 5.85]);
  });

  it.each([[3], ['tahun-depan']])('keeps that an indicator is measured no more: %s', (berhenti) => {
    const hasil = data(parseDataKantor(sampleWith(['indikator', 0, 'berhenti'], berhenti)));
    expect(hasil.data.daftarIndikator[0]?.berhenti).toBe(berhenti);
    expect(hasil.data.daftarIndikator[1]).not.toHaveProperty('berhenti');
  });

  it.each([
    [true, true],
    [false, undefined],
    [null, undefined],
  ])('knows a retired division: %s', (berhenti, hasil) => {
    expect(data(parseDataKantor(sampleWith(['bidang', 4, 'berhenti'], berhenti))).data.daftarBidang[4]?.berhenti).toBe(
      hasil,
    );
  });

  it('says what may stand there where it cannot tell since when', () => {
    const [salah = ''] = faults(parseDataKantor(sampleWith(['indikator', 0, 'berhenti'], 'besok')));
    expect(salah).toMatch(/^\$\.indikator\[0\]\.berhenti: .*tahun-depan/);
  });

  it('joins several pieces of evidence into one text', () => {
    const hasil = parseDataKantor(sampleWith(['indikator', 0, 'buktiDukung'], ['BA perkara', ' ', 'Register']));
    expect(data(hasil).data.daftarIndikator[0]?.buktiDukung).toBe('BA perkara; Register');
  });

  it('takes the usual settings where the file says nothing', () => {
    expect(data(parseDataKantor(contoh)).data.pengaturan).toMatchObject({
      rumusNegatif: '2T-R',
      batasCapaian: { baris: null, rataRata: null },
      dasarPredikat: 'sd',
      perlakuanCelah: 'lebih-dari',
      skala: { id: 'permendagri-86-2017' },
    });
  });

  it('takes the settings of the file', () => {
    const pengaturan = {
      rumusNegatif: 'T/R',
      batasCapaian: { baris: 120, rataRata: 100 },
      dasarPredikat: 'tw',
      perlakuanCelah: 'minimal',
    };
    expect(data(parseDataKantor(sampleWith(['pengaturan'], pengaturan))).data.pengaturan).toMatchObject(pengaturan);
  });

  it('leaves a missing polarity to the rules of the data', () => {
    const hasil = parseDataKantor(sampleWith(['indikator', 0, 'polaritas'], null));
    expect(data(hasil).data.daftarIndikator[0]?.polaritas).toBeNull();
  });

  it('reads the events of the SOP with their people and times', () => {
    const sop = [{ langkah: 1, aksi: 'selesai', oleh: 'Kepala Satuan', waktu: '2026-10-01T08:10:00+08:00' }];
    expect(data(parseDataKantor(sampleWith(['sop'], sop))).sop).toEqual([
      { ...sop[0], peran: null, keterangan: '', ke: null },
    ]);
  });
});

describe('a malformed file', () => {
  const cases: [string, readonly (string | number)[], unknown, string][] = [
    ['a missing profile', ['profil'], undefined, '$.profil: tidak ada; harap objek {...}'],
    [
      'an office without a name',
      ['profil', 'instansi'],
      ' ',
      '$.profil.instansi: kosong; harap teks yang tidak kosong',
    ],
    [
      'a quarter that does not exist',
      ['periode', 'triwulan'],
      5,
      '$.periode.triwulan: berisi number 5; harap angka 1, 2, 3, atau 4',
    ],
    [
      'a year as text',
      ['periode', 'tahun'],
      '2026',
      '$.periode.tahun: berisi string "2026"; harap tahun empat angka, 2000 sampai 2100',
    ],
    [
      'a misspelt setting',
      ['pengaturan'],
      { rumusnegatif: 'T/R' },
      '$.pengaturan.rumusnegatif: "rumusnegatif" tidak dikenal',
    ],
    [
      'an unknown formula',
      ['pengaturan'],
      { rumusNegatif: 'R/T' },
      '$.pengaturan.rumusNegatif: "R/T" tidak dikenal; harap salah satu dari: 2T-R, T/R',
    ],
    [
      'a cap of nothing',
      ['pengaturan'],
      { batasCapaian: { baris: 0 } },
      '$.pengaturan.batasCapaian.baris: berisi number 0; harap angka lebih dari 0',
    ],
    ['an unknown scale', ['pengaturan'], { skala: 'x' }, '$.pengaturan.skala: "x" tidak dikenal'],
    ['no division', ['bidang'], [], '$.bidang: kosong; harap larik dengan sedikitnya satu unsur'],
    ['a division twice', ['bidang', 1, 'kode'], 'sekre', '$.bidang[1].kode: "SEKRE" dipakai lebih dari sekali'],
    [
      'an indicator of nobody',
      ['indikator', 2, 'bidang'],
      'XYZ',
      '$.indikator[2].bidang: "XYZ" tidak dikenal; harap salah satu dari: SEKRE',
    ],
    ['an unknown polarity', ['indikator', 2, 'polaritas'], 'naik', '$.indikator[2].polaritas: "naik" tidak dikenal'],
    [
      'three targets',
      ['indikator', 0, 'target'],
      [1, 2, 3],
      '$.indikator[0].target: berisi larik berisi 3; harap larik berisi tepat 4',
    ],
    [
      'a target that is a truth value',
      ['indikator', 0, 'target', 1],
      true,
      '$.indikator[0].target[1]: berisi boolean true; harap angka, teks',
    ],
    [
      'a missing realisation',
      ['indikator', 0, 'realisasi'],
      undefined,
      '$.indikator[0].realisasi: tidak ada; harap larik [...]',
    ],
    ['an indicator that is no object', ['indikator', 3], 'IKU', '$.indikator[3]: berisi string "IKU"; harap objek'],
    ['a budget row without its parent', ['anggaran', 1, 'induk'], '9.9', '$.anggaran[1].induk: "9.9" tidak dikenal'],
    [
      'a budget row that is its own parent',
      ['anggaran', 0, 'induk'],
      '1.05.01',
      '$.anggaran[0].induk: "1.05.01" tidak dikenal',
    ],
    [
      'a step that the SOP does not have',
      ['sop'],
      [{ langkah: 10, aksi: 'selesai', oleh: 'A', waktu: '2026-10-01T08:10:00+08:00' }],
      '$.sop[0].langkah: berisi number 10',
    ],
    [
      'a time without its zone',
      ['sop'],
      [{ langkah: 1, aksi: 'selesai', oleh: 'A', waktu: '2026-10-01T08:10:00' }],
      '$.sop[0].waktu: "2026-10-01T08:10:00" tidak dikenal',
    ],
  ];
  it.each(cases)('with %s is told by its path', (_, path, value, fault) => {
    expect(faults(parseDataKantor(sampleWith(path, value))).join('\n')).toContain(fault);
  });

  it('has every fault told at once', () => {
    const file = sampleWith(['periode', 'triwulan'], 9) as Json;
    file['bidang'] = {};
    expect(faults(parseDataKantor(file)).length).toBeGreaterThan(2);
  });

  it.each([null, 5, 'teks', []])('that is %p altogether has one fault', (json) => {
    expect(faults(parseDataKantor(json))).toHaveLength(1);
  });

  it('is told in English too', () => {
    const hasil = parseDataKantor(sampleWith(['profil'], undefined), masukanEn);
    expect(faults(hasil)[0]).toBe('$.profil: missing; harap an object {...}');
  });
});

it('the words of both languages have the same keys', () => {
  expect(Object.keys(masukanEn.harap)).toEqual(Object.keys(masukanId.harap));
});

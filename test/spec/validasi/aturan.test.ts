import type { ContohAturan } from '../../../src/domain/validasi/define-aturan';
import { siapkanKonteks } from '../../../src/domain/validasi/konteks';
import { periksaData } from '../../../src/domain/validasi/periksa';
import { daftarAturan } from '../../../src/domain/validasi/registri';
import { bangunAnggaran, bangunIndikator, bangunKantor, bangunProfil } from '../../build/kantor';

const kantorDari = ({ indikator = [{}], anggaran = [{}], penandatangan, periode, pelengkap }: ContohAturan) => ({
  ...pelengkap,
  data: bangunKantor({
    profil: bangunProfil(penandatangan),
    daftarIndikator: indikator.map((ubah) => bangunIndikator({ ...indikator[0], ...ubah })),
    daftarAnggaran: anggaran.map(bangunAnggaran),
    ...(periode === undefined ? {} : { periode }),
  }),
});

test('a sound office has no finding at all', () => {
  expect(periksaData({ data: bangunKantor() })).toEqual([]);
});

describe.each(daftarAturan.map((aturan) => [aturan.kode, aturan] as const))('aturan %s', (_kode, aturan) => {
  test.each(aturan.contoh.map((contoh) => [contoh.nama, contoh] as const))('%s', (_nama, contoh) => {
    const temuan = aturan.periksa(siapkanKonteks(kantorDari(contoh)));
    expect(temuan).toHaveLength(contoh.jumlah);
    if (contoh.tingkat !== undefined) expect(temuan[0]?.tingkat).toBe(contoh.tingkat);
    for (const satu of temuan) expect(Object.keys(satu.data).sort()).toEqual([...aturan.data].sort());
  });

  test('has a source, an example that fails and one that passes', () => {
    expect(aturan.sumber.length).toBeGreaterThan(5);
    expect(aturan.contoh.some((contoh) => contoh.jumlah > 0)).toBe(true);
    expect(aturan.contoh.some((contoh) => contoh.jumlah === 0)).toBe(true);
  });
});

test('every rule has its own code', () => {
  const daftarKode = daftarAturan.map((aturan) => aturan.kode);
  expect(new Set(daftarKode).size).toBe(daftarKode.length);
});

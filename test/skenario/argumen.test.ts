import { bacaArgumen } from '../../src/skenario/argumen';

describe('the command line of the scenario', () => {
  const jalan = { jenis: 'jalan', argumen: { data: 'a.json', keluar: 'hasil' } };
  it.each([[['--data', 'a.json', '--keluar', 'hasil']], [['--keluar=hasil', '--data=a.json']]])('%j runs', (kata) => {
    expect(bacaArgumen(kata)).toEqual(jalan);
  });

  it.each([[['--help']], [['-h', '--data']]])('%j asks for help', (kata) => {
    expect(bacaArgumen(kata)).toEqual({ jenis: 'bantuan' });
  });

  it.each([
    [[], ['--data: tidak ada', '--keluar: tidak ada']],
    [['--data', 'a.json'], ['--keluar: tidak ada']],
    [['--data', '--keluar', 'hasil'], ['--data: tanpa nilai']],
    [['--data', 'a.json', '--keluar'], ['--keluar: tanpa nilai']],
    [['--data=', '--keluar', 'hasil'], ['--data: tanpa nilai']],
    [['--cepat', '--data', 'a.json', '--keluar', 'hasil'], ['--cepat: pilihan tidak dikenal']],
  ])('%j is told with one line per fault', (kata, awal) => {
    const hasil = bacaArgumen(kata);
    const lines = hasil.jenis === 'salah' ? hasil.kesalahan : [];
    expect(lines.map((line) => awal.find((begin) => line.startsWith(begin)) ?? line)).toEqual(awal);
    expect(lines.every((line) => line.includes('; harap '))).toBe(true);
  });
});

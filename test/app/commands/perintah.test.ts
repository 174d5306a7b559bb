import { jalankan, LANJUT } from '../../../src/commands/jalankan';
import type { Kabar } from '../../../src/commands/kabar';
import type { LayananPita, Rencana, Tolakan } from '../../../src/commands/layanan';
import { daftarPerintah } from '../../../src/commands/perintah';
import { type Catatan, layanan, rencana } from './build';

interface Hasil extends Catatan {
  readonly kabar: readonly Kabar[];
}

async function press(
  name: keyof typeof daftarPerintah,
  options: {
    readonly rencana?: (catatan: Catatan) => Rencana | Tolakan;
    readonly layanan?: Partial<LayananPita>;
    readonly jawab?: string | null;
  } = {},
): Promise<Hasil> {
  const catatan: Catatan = { direncanakan: [], dilaksanakan: 0 };
  const kabar: Kabar[] = [];
  const services = layanan(catatan, () => (options.rencana ?? rencana)(catatan), options.layanan);
  await jalankan(daftarPerintah[name], services, async (satu) => {
    kabar.push(satu);
    return Promise.resolve(options.jawab === undefined ? LANJUT : options.jawab);
  });
  return { ...catatan, kabar };
}

const tones = (hasil: Hasil) => hasil.kabar.map(({ nada }) => nada);

describe.each(['sisipkanFormat', 'susunLaporan'] as const)('the ribbon button %s', (name) => {
  it('asks first, naming what would change, then tells that it is done', async () => {
    const hasil = await press(name);
    expect(tones(hasil)).toEqual(['tanya', 'berhasil']);
    expect(hasil.kabar[0]?.baris).toEqual(['akan: lembar-baru']);
    expect(hasil.dilaksanakan).toBe(1);
  });

  it.each([['batal'], [null]])('changes nothing when the user answers %s', async (jawab) => {
    const hasil = await press(name, { jawab });
    expect(tones(hasil)).toEqual(['tanya']);
    expect(hasil.dilaksanakan).toBe(0);
  });

  it('says beforehand when the change cannot be taken back', async () => {
    const hasil = await press(name, { rencana: (catatan) => rencana(catatan, { dapatDikembalikan: false }) });
    expect(hasil.kabar[0]?.tindakan).toContain('tidak dapat dikembalikan');
    expect(hasil.kabar[1]?.tindakan).not.toContain('Kembalikan');
  });

  it('asks nothing when there is nothing to do', async () => {
    const hasil = await press(name, {
      rencana: (catatan) => rencana(catatan, { pratinjau: [{ jenis: 'tidak-ada' }] }),
    });
    expect(hasil.kabar.map(({ judul }) => judul)).toEqual(['Tidak ada yang perlu diubah']);
    expect(hasil.dilaksanakan).toBe(0);
  });

  it('passes on why it cannot be done yet', async () => {
    const hasil = await press(name, { rencana: () => ({ status: 'ditolak', pesan: [{}] }) });
    expect(tones(hasil)).toEqual(['ditolak']);
    expect(hasil.kabar[0]?.baris).toEqual(['Langkah 1 belum selesai']);
  });
});

describe('the ribbon button susunLaporan', () => {
  it('takes today’s date, F4 paper, and leaves room for the number', async () => {
    const hasil = await press('susunLaporan');
    expect(hasil.direncanakan).toEqual([
      { id: 'susunLaporan', masukan: { nomor: '', tanggal: '2026-10-05', kertas: 'Folio' } },
    ]);
  });

  it('leaves a report that is there to the pane, which asks for its number', async () => {
    const hasil = await press('susunLaporan', {
      layanan: { baca: async () => Promise.resolve({ buku: 'milik-kita', adaLaporan: true, data: null, temuan: [] }) },
    });
    expect(hasil.kabar.map(({ judul }) => judul)).toEqual(['Laporan sudah ada']);
    expect(hasil.direncanakan).toEqual([]);
  });
});

describe('the ribbon button simpan', () => {
  it('saves without asking', async () => {
    const hasil = await press('simpan');
    expect(hasil.kabar.map(({ judul }) => judul)).toEqual(['Buku kerja tersimpan']);
    expect(hasil.dilaksanakan).toBe(1);
  });
});

describe('the ribbon button periksa', () => {
  it('counts findings by severity and changes nothing', async () => {
    const temuan = (['W', 'E', 'I', 'E'] as const).map((tingkat) => ({ tingkat }));
    const hasil = await press('periksa', {
      layanan: { baca: async () => Promise.resolve({ buku: 'milik-kita', adaLaporan: false, data: null, temuan }) },
    });
    expect(hasil.kabar[0]).toMatchObject({
      judul: '4 temuan',
      baris: [
        '2 kesalahan, harus diperbaiki sebelum laporan disampaikan',
        '1 peringatan, perlu diperbaiki atau diberi catatan',
        '1 petunjuk',
      ],
    });
    expect(hasil.direncanakan).toEqual([]);
  });

  it('says so when there is no finding', async () => {
    expect((await press('periksa')).kabar.map(({ judul }) => judul)).toEqual(['Tidak ada temuan']);
  });

  it.each(['kosong', 'asing', 'versi-baru'] as const)('tells where to begin in a workbook that is %s', async (buku) => {
    const hasil = await press('periksa', {
      layanan: { baca: async () => Promise.resolve({ buku, adaLaporan: false, data: null, temuan: [] }) },
    });
    expect(hasil.kabar[0]?.tindakan).toBe('Buka panel lalu tekan Siapkan triwulan.');
  });

  it.each<[string, Partial<LayananPita>, string]>([
    ['English where Excel does', { bahasaHost: () => 'en' }, 'No findings'],
    ['the language chosen in the pane', { bacaPreferensi: async () => Promise.resolve('en') }, 'No findings'],
    [
      'Indonesian where nothing can be remembered',
      { bacaPreferensi: async () => Promise.reject(new Error('x')) },
      'Tidak ada temuan',
    ],
    [
      'Indonesian where the English words do not arrive',
      { bahasaHost: () => 'en', muatKata: async () => Promise.reject(new Error('x')) },
      'Tidak ada temuan',
    ],
  ])('speaks %s', async (_what, change, judul) => {
    expect((await press('periksa', { layanan: change })).kabar[0]?.judul).toBe(judul);
  });
});

describe('a failure', () => {
  it.each<[string, unknown, string]>([
    [
      'of the host is told by its cause',
      Object.assign(new Error('x'), { sebab: 'sel-sedang-diedit' }),
      'sel-sedang-diedit',
    ],
    ['of another kind is told as unknown', new TypeError('x'), 'tak-dikenal'],
    ['that is no error at all is told too', 'putus', 'tak-dikenal'],
  ])('%s', async (_what, error, sebab) => {
    const hasil = await press('simpan', {
      layanan: {
        rencanakan: async () => {
          await Promise.resolve();
          throw error;
        },
      },
    });
    expect(hasil.kabar).toEqual([
      { bahasa: 'id', nada: 'gagal', baris: [], judul: `judul ${sebab}`, tindakan: `tindakan ${sebab}` },
    ]);
  });
});

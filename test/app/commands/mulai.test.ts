/** @jest-environment jsdom */
import { fromHash, type Kabar, toHash } from '../../../src/commands/kabar';
import { mulai, type Panggung } from '../../../src/commands/mulai';
import { daftarPerintah } from '../../../src/commands/perintah';
import { type Catatan, layanan, rencana } from './build';

const HERE = 'https://localhost:3000/commands.html?_host_Info=x';

function stage(hash: string, { hasOffice = true, runs = true } = {}) {
  const catatan: Catatan = { direncanakan: [], dilaksanakan: 0 };
  const functions = new Map<string, () => Promise<void>>();
  const shown: string[] = [];
  const answers: string[] = [];
  const pita = {
    register: (name: string, run: () => Promise<void>) => functions.set(name, run),
    showPage: async (address: string) => {
      shown.push(address);
      return Promise.resolve('lanjut');
    },
  };
  const panggung: Panggung = {
    page: document,
    address: { href: HERE + hash, hash },
    pita: hasOffice ? pita : null,
    layanan: async () => Promise.resolve(runs ? layanan(catatan, () => rencana(catatan)) : null),
    answer: (text) => answers.push(text),
  };
  return { panggung, functions, shown, answers, catatan };
}

describe('the commands page', () => {
  beforeEach(() => {
    document.body.innerHTML = '<main>bantuan</main>';
  });

  it('binds every function that the manifest names, without waiting for anything', () => {
    const { panggung, functions } = stage('');
    mulai(panggung);
    expect([...functions.keys()]).toEqual(Object.keys(daftarPerintah));
  });

  it('runs the function that was pressed and shows its news in a dialog of its own address', async () => {
    const { panggung, functions, shown, catatan } = stage('#x');
    mulai(panggung);
    await functions.get('sisipkanFormat')?.();
    expect(catatan.dilaksanakan).toBe(1);
    expect(shown.map((address) => fromHash(address.slice(HERE.length))?.nada)).toEqual(['tanya', 'berhasil']);
  });

  it('is that dialog when its address carries news', () => {
    const kabar: Kabar = { bahasa: 'id', nada: 'berhasil', judul: 'Selesai', baris: [], tindakan: 'Buka panel.' };
    const { panggung, functions, answers } = stage(toHash(kabar));
    mulai(panggung);
    expect(document.querySelector('h1')?.textContent).toBe('Selesai');
    document.querySelector('button')?.click();
    expect(answers).toEqual(['batal']);
    expect(functions.size).toBe(0);
  });

  it('keeps its help for a reader without Office', () => {
    const { panggung, functions } = stage('', { hasOffice: false });
    mulai(panggung);
    expect(document.body.textContent).toBe('bantuan');
    expect(functions.size).toBe(0);
  });

  it('tells in both languages when the product cannot run in this Excel', async () => {
    const { panggung, functions, shown } = stage('', { runs: false });
    mulai(panggung);
    await functions.get('periksa')?.();
    expect(shown.map((address) => fromHash(address.slice(HERE.length)))).toMatchObject([
      { judul: 'Add-in belum dapat dijalankan', baris: ['The add-in cannot run yet'] },
    ]);
  });
});

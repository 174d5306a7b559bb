/** @jest-environment jsdom */
import { fromHash, type Kabar, toHash } from '../../../src/commands/kabar';
import { mulai, type Panggung } from '../../../src/commands/mulai';
import { daftarPerintah } from '../../../src/commands/perintah';
import { type Catatan, layanan, rencana } from './build';

const HERE = 'https://localhost:3000/commands.html?_host_Info=x';

function stage(hash: string, hasExcel = true) {
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
    open: async () => Promise.resolve(hasExcel ? { pita, layanan: layanan(catatan, () => rencana(catatan)) } : null),
    answer: (text) => answers.push(text),
  };
  return { panggung, functions, shown, answers, catatan };
}

describe('the commands page', () => {
  beforeEach(() => {
    document.body.innerHTML = '<main>bantuan</main>';
  });

  it('binds every function that the manifest names', async () => {
    const { panggung, functions } = stage('');
    await mulai(panggung);
    expect([...functions.keys()]).toEqual(Object.keys(daftarPerintah));
  });

  it('runs the function that was pressed and shows its news in a dialog of its own address', async () => {
    const { panggung, functions, shown, catatan } = stage('#x');
    await mulai(panggung);
    await functions.get('sisipkanFormat')?.();
    expect(catatan.dilaksanakan).toBe(1);
    expect(shown.map((address) => fromHash(address.slice(HERE.length))?.nada)).toEqual(['tanya', 'berhasil']);
  });

  it('is that dialog when its address carries news', async () => {
    const kabar: Kabar = { bahasa: 'id', nada: 'berhasil', judul: 'Selesai', baris: [], tindakan: 'Buka panel.' };
    const { panggung, functions, answers } = stage(toHash(kabar));
    await mulai(panggung);
    expect(document.querySelector('h1')?.textContent).toBe('Selesai');
    document.querySelector('button')?.click();
    expect(answers).toEqual(['batal']);
    expect(functions.size).toBe(0);
  });

  it('keeps its help for a reader without Excel', async () => {
    const { panggung, functions } = stage('', false);
    await mulai(panggung);
    expect(document.body.textContent).toBe('bantuan');
    expect(functions.size).toBe(0);
  });
});

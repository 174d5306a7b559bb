/** @jest-environment jsdom */
import { renderKabar } from '../../../src/commands/halaman';
import { fromHash, type Kabar, toHash } from '../../../src/commands/kabar';

const kabar: Kabar = {
  bahasa: 'id',
  nada: 'tanya',
  judul: 'Lanjutkan perubahan ini?',
  baris: ['akan membuat 4 lembar', '<b>&"% #'],
  tindakan: 'Tekan Lanjutkan.',
};

function show(change: Partial<Kabar> = {}): string[] {
  const answers: string[] = [];
  renderKabar(document, { ...kabar, ...change }, (text) => answers.push(text));
  return answers;
}
const buttons = () => [...document.querySelectorAll('button')];

describe('the dialog of a ribbon button', () => {
  it('asks with two buttons, the first of which has the focus', () => {
    const answers = show();
    expect(buttons().map((button) => button.textContent)).toEqual(['Lanjutkan', 'Batal']);
    expect(document.activeElement).toBe(buttons()[0]);
    for (const button of buttons()) button.click();
    expect(answers).toEqual(['lanjut', 'batal']);
  });

  it('tells with one button', () => {
    show({ nada: 'berhasil', bahasa: 'en' });
    expect(buttons().map((button) => button.textContent)).toEqual(['Close']);
    expect(document.documentElement.lang).toBe('en');
  });

  it('takes Escape for no', () => {
    const answers = show();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(answers).toEqual(['batal']);
  });

  it('shows text as text, never as markup', () => {
    show();
    expect([...document.querySelectorAll('li')].map((line) => line.textContent)).toEqual(kabar.baris);
    expect(document.querySelector('b')).toBeNull();
  });
});

describe('news in the address', () => {
  it('arrive as they were sent', () => {
    expect(fromHash(toHash(kabar))).toEqual(kabar);
  });

  it('stay short enough for an address', () => {
    const long = { ...kabar, baris: Array.from({ length: 40 }, () => 'Indikator '.repeat(60)) };
    const arrived = fromHash(toHash(long));
    expect(arrived?.baris).toHaveLength(6);
    expect(arrived?.baris.every((line) => line.length === 160 && line.endsWith('…'))).toBe(true);
    expect(toHash(long).length).toBeLessThan(2_000);
  });

  it.each(['', '#', '#kabar=', '#kabar=%', '#kabar={}', `#kabar=${encodeURIComponent('{"judul":1}')}`, '#lain=1'])(
    'that are none (%s) leave the help where it is',
    (hash) => {
      expect(fromHash(hash)).toBeNull();
    },
  );
});

import type { pesanSusunanId } from './pesan-susunan-id';

export const pesanSusunanEn: Readonly<Record<keyof typeof pesanSusunanId, string>> = {
  'indikator-tidak-ada': 'Indicator {kunci} is no longer on sheet IKU. Press Read again and choose anew.',
  'indikator-tanpa-nama': 'Indicator {kunci} has no name yet. Write its name and try again.',
  'kode-kosong': 'The code is empty. Write one that is not in use, for example IKU-12.',
  'kode-sudah-dipakai': 'Code {kunci} is in use. Choose another one; existing codes are never changed.',
  'bidang-tidak-ada': 'Division {kunci} is not on sheet Beranda. Add it first, or choose another one.',
  'bidang-sudah-berhenti': 'Division {kunci} was retired. Bring it back, or choose another one.',
  'bidang-tanpa-nama': 'Division {kunci} needs a name and a short name. Fill in both and try again.',
  'singkatan-sudah-dipakai':
    'The short name of division {kunci} is in use. Choose another one: the title of the form is made of it.',
  'bidang-masih-berindikator': 'Division {kunci} still has indicators that are measured. Move or retire them first.',
  'urutan-bidang-lain': 'The divisions changed since this order was made. Press Read again and order them anew.',
  'isian-terbatas':
    'Entry is limited to the cells with notes, so indicators and divisions are not changed. Press Open all entries on the Flow tab and try again.',
};

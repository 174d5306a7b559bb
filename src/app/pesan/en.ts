import type { Katalog } from './katalog';
import { kegagalanEn } from './kegagalan-en';
import { pesanEn } from './pesan-en';
import { pratinjauEn } from './pratinjau';
import { istilahEn, temuanEn } from './temuan-en';

export const katalogEn: Katalog = {
  bahasa: 'en',
  temuan: temuanEn,
  istilah: istilahEn,
  pesan: pesanEn,
  kegagalan: kegagalanEn,
  pratinjau: pratinjauEn,
  temuanLain: {
    judul: 'Finding {kode}',
    kalimat: 'There is a finding {kode} on {indikator} that this version does not know.',
    tindakan: 'Update the add-in, then check again.',
  },
};

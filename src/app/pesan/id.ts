import type { Katalog } from './katalog';
import { kegagalanId } from './kegagalan-id';
import { pesanId } from './pesan-id';
import { pratinjauId } from './pratinjau';
import { istilahId, temuanId } from './temuan-id';

export const katalogId: Katalog = {
  bahasa: 'id',
  temuan: temuanId,
  istilah: istilahId,
  pesan: pesanId,
  kegagalan: kegagalanId,
  pratinjau: pratinjauId,
  temuanLain: {
    judul: 'Temuan {kode}',
    kalimat: 'Ada temuan {kode} pada {indikator} yang belum dikenal versi ini.',
    tindakan: 'Perbarui add-in, lalu periksa sekali lagi.',
  },
};

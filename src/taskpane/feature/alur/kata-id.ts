/** Words of the rarer deeds at a step; fetched with their dialog. */
export const alurId = {
  tindakan: {
    mulai: 'Catat bahwa langkah yang dikembalikan mulai dikerjakan. Waktunya sudah berjalan sejak dikembalikan.',
    lewati: 'Bila langkah ini tidak perlu kali ini, misalnya perintah sudah diberikan lisan. Alasan wajib.',
    buka: 'Bila ada yang harus diperbaiki. Langkah sesudahnya dikerjakan lagi; tanda tangan yang sudah ada gugur. Alasan wajib.',
    disposisi: 'Bila lembarnya terhapus atau belum ada. Yang sudah ada dan sudah ditulisi tidak disentuh.',
  },
};

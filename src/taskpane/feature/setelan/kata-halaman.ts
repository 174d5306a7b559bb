/** What leads from the profile to the pages about the SOP. */
export type HalamanSop = 'naskah' | 'pelaksana' | 'pejabat';
export const daftarHalamanSop: readonly HalamanSop[] = ['naskah', 'pelaksana', 'pejabat'];
export const kataHalaman = {
  id: {
    sop: 'SOP',
    ket: 'Langkah, waktu baku, pelaksana, dan pejabat: tersimpan di buku kerja.',
    judul: { naskah: 'Naskah SOP', pelaksana: 'Pelaksana', pejabat: 'Pejabat' },
  },
  en: {
    sop: 'SOP',
    ket: 'Steps, standard times, executors and holders of posts: kept in the workbook.',
    judul: { naskah: 'Text of the SOP', pelaksana: 'Executors', pejabat: 'Holders of posts' },
  },
} as const satisfies Record<
  'id' | 'en',
  { readonly sop: string; readonly ket: string; readonly judul: Readonly<Record<HalamanSop, string>> }
>;

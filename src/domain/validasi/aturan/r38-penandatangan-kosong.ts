import { defineAturan, diBeranda, kosong } from '../define-aturan';

/** What the signature block prints; an error once the report is final. */
export const r38 = defineAturan({
  kode: 'R38',
  tingkat: 'W',
  sumber: 'SOP langkah 9 (penandatanganan)',
  data: ['hal'],
  cari: ({ data, final }) => {
    const { tempat, penandatangan } = data.profil;
    const { jabatan, nama, pangkat, nip } = penandatangan;
    return Object.entries({ tempat, jabatan, nama, pangkat, nip })
      .filter(([, isi]) => kosong(isi))
      .map(([hal]) => ({ lokasi: diBeranda(hal), tingkat: final ? ('E' as const) : ('W' as const), data: { hal } }));
  },
  contoh: [
    { nama: 'nama kosong', penandatangan: { nama: '' }, jumlah: 1, tingkat: 'W' },
    {
      nama: 'nama dan pangkat kosong saat final',
      penandatangan: { nama: '', pangkat: ' ' },
      pelengkap: { kini: 9 },
      jumlah: 2,
      tingkat: 'E',
    },
    { nama: 'lengkap', jumlah: 0 },
  ],
});

/** Outlines on a 16 x 16 grid, drawn for this pane: the few we need weigh less than an icon package. */
const bentuk = {
  cek: 'M3.5 8.5l3 3 6-7',
  silang: 'M4 4l8 8M12 4l-8 8',
  seru: 'M8 3v6.2M8 12.4v.2',
  info: 'M8 7v5.2M8 3.8v.2',
  kiri: 'M10 3L5 8l5 5',
  kanan: 'M6 3l5 5-5 5',
  bawah: 'M3 6l5 5 5-5',
  gigi: 'M2.5 4.5h6m3 0h2M2.5 11.5h2m3 0h6M11.5 4.5a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0zM7.5 11.5a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0z',
  balik: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5L6 3.5M3 6.5l3 3',
  gembok: 'M4 7.5h8v6H4zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5',
  lembar: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3M6 8.5h4M6 11h4',
  tambah: 'M8 3.5v9M3.5 8h9',
  catatan: 'M2.5 3.5h11v7.5h-6L4.5 13.5V11h-2z',
  putar: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3',
} as const;
export type NamaIcon = keyof typeof bentuk;

/** Always beside a word that says the same: hidden from screen readers. */
export const Icon = ({ nama, besar = 16 }: { readonly nama: NamaIcon; readonly besar?: number }) => (
  <svg
    width={besar}
    height={besar}
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
    style={{ flex: 'none', display: 'block' }}
  >
    <path d={bentuk[nama]} />
  </svg>
);

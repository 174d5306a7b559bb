import type { Profil } from '../../domain/shared/kantor';

/** As the sample file has them (held by a test): the file itself is only loaded when the sample is asked for. */
const profil = {
  instansi: 'Satuan Polisi Pamong Praja',
  daerah: 'Kabupaten Contoh',
  penandatangan: 'NAMA CONTOH, S.Sos.',
} as const;

/** No real office bears the names of the sample. */
export const isContoh = ({ instansi, daerah, penandatangan }: Profil): boolean =>
  instansi === profil.instansi && daerah === profil.daerah && penandatangan.nama === profil.penandatangan;

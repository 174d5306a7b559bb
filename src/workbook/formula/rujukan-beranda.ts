import { butirIdentitas, butirPengaturan, tabelButir, tabelSkala } from '../layout/beranda';
import { namaTabel } from '../layout/nama';
import type { PetaTempat } from '../plan/tempat';
import { tabelPada } from './pengikat';

/** References to the settings cells; the table has one row per setting, in the declared order. */
export function rujukanPengaturan(peta: PetaTempat): (kunci: string) => string {
  const tabel = tabelPada(tabelButir, peta.harus(namaTabel.pengaturan));
  return (kunci) =>
    tabel.sel(
      butirPengaturan.findIndex((butir) => butir.kunci === kunci),
      'nilai',
    );
}
export function rujukanIdentitas(peta: PetaTempat): (kunci: string) => string {
  const tabel = tabelPada(tabelButir, peta.harus(namaTabel.identitas));
  return (kunci) =>
    tabel.sel(
      butirIdentitas.findIndex((butir) => butir.kunci === kunci),
      'nilai',
    );
}
/** Columns of the scale table as ranges. */
export const rujukanSkala = (
  peta: PetaTempat,
): { readonly label: string; readonly bawah: string; readonly minimal: string } => {
  const { kolom } = tabelPada(tabelSkala, peta.harus(namaTabel.skala));
  return { label: kolom('label'), bawah: kolom('bawah'), minimal: kolom('minimal') };
};

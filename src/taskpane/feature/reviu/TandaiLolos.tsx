import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { isLolos, type ButirAntre } from '../../../domain/reviu/antrean';
import { useShared } from '../../component/styles';
import { useKata, usePane } from '../../store/context';
import { useKataReviu } from './kata';

/** Marks in one go what has neither finding nor note: asked once more, for each mark says that somebody looked. */
export const TandaiLolos = ({ daftar }: { readonly daftar: readonly ButirAntre[] }) => {
  const shared = useShared();
  const pane = usePane();
  const { k } = useKata();
  const { lolos } = useKataReviu();
  const [bertanya, setBertanya] = useState(false);
  const kode = daftar.filter(isLolos).map((satu) => satu.kode);
  if (kode.length < 2) return null;
  const tandai = (): void => {
    setBertanya(false);
    void pane.lanjutkan({
      judul: 'tandaiPeriksa',
      daftar: [{ id: 'tandaiPeriksa', masukan: { daftar: kode, diperiksa: true } }],
    });
  };
  if (!bertanya)
    return (
      <div className={shared.row}>
        <Button size="small" onClick={() => setBertanya(true)}>
          {lolos.tombol(kode.length)}
        </Button>
      </div>
    );
  return (
    <div className={shared.group} role="group" aria-label={lolos.tombol(kode.length)}>
      <p className={shared.text}>{lolos.tanya(kode.length)}</p>
      <div className={shared.row}>
        <Button size="small" appearance="primary" autoFocus onClick={tandai}>
          {lolos.ya}
        </Button>
        <Button size="small" onClick={() => setBertanya(false)}>
          {k.umum.batal}
        </Button>
      </div>
    </div>
  );
};

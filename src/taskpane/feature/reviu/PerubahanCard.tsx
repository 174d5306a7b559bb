import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Isi } from '../../../domain/indikator/indikator';
import type { PerubahanBerjudul } from '../../../app/usecase/perubahan';
import { Card } from '../../component/Card';
import { useShared } from '../../component/styles';
import { usePaged } from '../../component/use-paged';
import { isiCell } from '../../model/format';
import { useKata, usePane, usePaneState } from '../../store/context';
import { useKataReviu } from './kata';
import type { KataReviu } from './kata-id';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gap: '2px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottomStyle: 'none' },
  },
  words: { overflowWrap: 'anywhere' },
});

const perHalaman = 20;
type Diubah = Extract<PerubahanBerjudul, { readonly jenis: 'diubah' }>;

const DiubahRow = ({ perubahan }: { perubahan: Diubah }) => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { bahasa } = useKata();
  const kata = useKataReviu();
  const { kode, bidang, kolom, lama, baru, judul } = perubahan;
  const sel = (isi: Isi): string => (isi === null ? kata.perubahan.kosongSel : isiCell(bahasa, isi));
  return (
    <li className={s.row}>
      <div className={shared.spread}>
        <span className={shared.strong}>
          {kode} · {judul}
        </span>
        <Button
          size="small"
          aria-label={`${kata.lihatSel}: ${kode}, ${judul}`}
          onClick={() => void pane.tuju({ tabel: 'isian', bidang, kunci: kode, kolom })}
        >
          {kata.buka}
        </Button>
      </div>
      <p className={`${shared.text} ${s.words}`}>
        {sel(lama)} → {sel(baru)}
      </p>
    </li>
  );
};

/** A change of no single cell. */
const ringkasan = (perubahan: Exclude<PerubahanBerjudul, Diubah>, kata: KataReviu['perubahan']): string => {
  if (perubahan.jenis !== 'bidang') return `${perubahan.kode}: ${kata[perubahan.jenis]}`;
  const { kode, lama, baru } = perubahan;
  return `${kode === '' ? kata.urutanBidang : kata.bidang(kode)}: ${lama || kata.kosongSel} → ${baru || kata.kosongSel}`;
};

/** What people changed since the work was returned, asked for by a press: reading it costs a round trip of its own. */
export const PerubahanCard = () => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k } = useKata();
  const { perubahan: kata } = useKataReviu();
  const riwayat = usePaneState((state) => state.keadaan?.riwayat);
  const [daftar, setDaftar] = useState<readonly PerubahanBerjudul[] | null | undefined>(undefined);
  const [membaca, setMembaca] = useState(false);
  const { tampil, sisa, lagi } = usePaged(daftar ?? [], perHalaman);
  if (!riwayat?.some(({ isi }) => isi.jenis === 'langkah-dikembalikan')) return null;
  const tanya = async (): Promise<void> => {
    setMembaca(true);
    const hasil = await pane.perubahan();
    setMembaca(false);
    if (hasil !== undefined) setDaftar(hasil);
  };
  return (
    <Card judul={kata.judul}>
      <div aria-live="polite">
        {daftar === null && <p className={shared.text}>{kata.takAda}</p>}
        {daftar != null && (
          <p className={shared.text}>{daftar.length === 0 ? kata.kosong : kata.jumlah(daftar.length)}</p>
        )}
      </div>
      {tampil.length > 0 && (
        <ul className={shared.list}>
          {tampil.map((perubahan) =>
            perubahan.jenis === 'diubah' ? (
              <DiubahRow key={`${perubahan.kode} ${perubahan.kolom}`} perubahan={perubahan} />
            ) : (
              <li key={`${perubahan.jenis} ${perubahan.kode}`} className={s.row}>
                <p className={`${shared.text} ${s.words}`}>{ringkasan(perubahan, kata)}</p>
              </li>
            ),
          )}
        </ul>
      )}
      <div className={shared.row}>
        {sisa > 0 && <Button onClick={lagi}>{k.umum.lainnya(Math.min(sisa, perHalaman))}</Button>}
        <Button disabled={membaca} onClick={() => void tanya()}>
          {daftar === undefined ? kata.tanya : kata.lagi}
        </Button>
      </div>
    </Card>
  );
};

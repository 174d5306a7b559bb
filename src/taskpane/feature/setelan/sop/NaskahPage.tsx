import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { naskahMenurut, nomorTerlewat } from '../../../../domain/sop/revisi';
import type { KeadaanSop, NaskahSop, RevisiTercatat } from '../../../../domain/sop/sop';
import { focusOnMount, SheetActions, SheetContent } from '../../../component/Sheet';
import { useShared } from '../../../component/styles';
import { tanggalTahun } from '../../../model/format';
import { useKata } from '../../../store/context';
import { useKataSop } from './kata';
import { RevisiForm } from './RevisiForm';

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '2px 8px', margin: 0 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
});

const Daftar = ({ judul, isi }: { readonly judul: string; readonly isi: readonly string[] }) => {
  const shared = useShared();
  return (
    <section className={shared.group}>
      <h3 className={shared.heading}>{judul}</h3>
      <ul className={shared.steps}>
        {isi.map((satu) => (
          <li key={satu} className={shared.text}>
            {satu}
          </li>
        ))}
      </ul>
    </section>
  );
};

interface LangkahListProps {
  readonly naskah: NaskahSop;
  /** Executors of the running quarter; `null` = the edition waits, and names them itself. */
  readonly keadaan: KeadaanSop | null;
}
const LangkahList = ({ naskah, keadaan }: LangkahListProps) => {
  const s = useStyles();
  const shared = useShared();
  const { k: umum } = useKata();
  const k = useKataSop();
  return (
    <ol className={shared.cards}>
      {naskah.langkah.map((langkah) => {
        const kini = keadaan?.langkah.find(({ nomor }) => nomor === langkah.nomor)?.pelaksana;
        const pelaksana = `${umum.peran[kini?.peran ?? langkah.usulanPelaksana]}${kini?.ditetapkan === false ? ` (${k.usulan})` : ''}`;
        const fakta = [
          [k.medan.usulanPelaksana, pelaksana],
          [k.medan.waktu, langkah.waktu],
          [k.medan.kelengkapan, langkah.kelengkapan],
          [k.medan.output, langkah.output],
          ...(langkah.ket === null ? [] : [[k.medan.ket, langkah.ket] as const]),
        ] as const;
        return (
          <li key={langkah.nomor} className={shared.line}>
            <p className={shared.text}>
              <strong>{langkah.nomor}.</strong> {langkah.uraian}
            </p>
            <dl className={s.facts}>
              {fakta.map(([nama, isi]) => (
                <div key={nama} style={{ display: 'contents' }}>
                  <dt className={shared.muted}>{nama}</dt>
                  <dd className={s.fact}>{isi === '' ? k.naskah.kosong : isi}</dd>
                </div>
              ))}
            </dl>
          </li>
        );
      })}
    </ol>
  );
};

interface NaskahPageProps {
  readonly keadaan: KeadaanSop;
  /** Why it cannot be changed here; `null` = it can. */
  readonly larangan: string | null;
  readonly berikut: string;
  readonly onKembali: () => void;
  readonly onTutup: () => void;
}
/** The SOP as it governs the running quarter, the revision that waits, and the way to a new one. */
export const NaskahPage = ({ keadaan, larangan, berikut, onKembali, onTutup }: NaskahPageProps) => {
  const shared = useShared();
  const { k: umum } = useKata();
  const k = useKataSop();
  const [menulis, setMenulis] = useState(false);
  const { naskah, revisi, revisiTerbaru } = keadaan;
  if (menulis) {
    return <RevisiForm keadaan={keadaan} mulai={berikut} onBatal={() => setMenulis(false)} onTutup={onTutup} />;
  }
  const sebut = ({ tanggal, oleh, alasan }: RevisiTercatat): string =>
    k.naskah.revisi(tanggalTahun(umum, tanggal), oleh, alasan);
  const menunggu = revisiTerbaru !== null && revisiTerbaru.id !== revisi?.id ? revisiTerbaru : null;
  const terlewat = nomorTerlewat(naskah.langkah);
  return (
    <>
      <SheetContent>
        {larangan !== null && (
          <p className={shared.text} role="note">
            {larangan}
          </p>
        )}
        <section className={shared.group}>
          <h3 className={shared.heading} tabIndex={-1} ref={focusOnMount}>
            {k.naskah.kini}
          </h3>
          <p className={shared.text}>
            <strong>{k.naskah.nomor(naskah.nomor)}</strong>: {naskah.judul}
          </p>
          <p className={shared.muted}>
            {revisi === null ? k.naskah.terbit(tanggalTahun(umum, naskah.tanggalPengesahan)) : sebut(revisi)}
          </p>
        </section>
        {menunggu !== null && (
          <section className={shared.group}>
            <h3 className={shared.heading}>{k.naskah.menunggu}</h3>
            <p className={shared.text}>
              <strong>{k.naskah.nomor(menunggu.nomor)}</strong>
            </p>
            <p className={shared.muted}>{sebut(menunggu)}</p>
            <p className={shared.text}>{k.naskah.mengatur(berikut)}</p>
            <details>
              <summary>{k.naskah.langkah}</summary>
              <LangkahList naskah={naskahMenurut(menunggu)} keadaan={null} />
            </details>
          </section>
        )}
        <section className={shared.group}>
          <h3 className={shared.heading}>{k.naskah.langkah}</h3>
          <p className={shared.muted}>
            {terlewat.length === 0 ? k.naskah.tanpaCelah : k.naskah.celah(terlewat.join(', '))}
          </p>
          {keadaan.langkah.some(({ pelaksana }) => !pelaksana.ditetapkan) && (
            <p className={shared.muted}>{k.naskah.bagan}</p>
          )}
          <LangkahList naskah={naskah} keadaan={keadaan} />
        </section>
        <Daftar judul={k.naskah.keterkaitan} isi={naskah.keterkaitan} />
        <Daftar judul={k.naskah.peralatan} isi={naskah.peralatan} />
        <Daftar judul={k.naskah.kualifikasi} isi={naskah.kualifikasi} />
        <Daftar judul={k.naskah.peringatan} isi={[naskah.peringatan]} />
        <Daftar judul={k.naskah.pencatatan} isi={[naskah.pencatatan]} />
      </SheetContent>
      <SheetActions>
        <Button onClick={onKembali}>{k.kembali}</Button>
        {larangan === null && (
          <Button appearance="primary" onClick={() => setMenulis(true)}>
            {k.naskah.buat}
          </Button>
        )}
      </SheetActions>
    </>
  );
};

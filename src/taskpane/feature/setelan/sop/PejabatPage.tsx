import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { daftarPeran, type Pejabat, type SebutanPejabat } from '../../../../domain/sop/langkah-sop';
import { pejabatPada, rangkapPada } from '../../../../domain/sop/pelaksana';
import type { KeadaanSop } from '../../../../domain/sop/sop';
import { focusOnMount, SheetActions, SheetContent } from '../../../component/Sheet';
import { useShared } from '../../../component/styles';
import { tanggalTahun } from '../../../model/format';
import { useKata, usePane } from '../../../store/context';
import type { Katalog } from '../../../strings/katalog';
import { useKataSop } from './kata';
import { PejabatForm, pejabatKosong, pejabatOf, periksaDraf, type DrafPejabat } from './PejabatForm';

const useStyles = makeStyles({
  facts: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', gap: '4px 8px', margin: 0 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
});

const awalan: Record<SebutanPejabat, string> = { definitif: '', plt: 'Plt. ', plh: 'Plh. ' };
const sebutPejabat = ({ sebutan, nama, nip }: Pejabat): string =>
  `${awalan[sebutan]}${nama}${nip === undefined ? '' : `, NIP ${nip}`}`;

interface PejabatPageProps {
  readonly keadaan: KeadaanSop;
  readonly larangan: string | null;
  readonly onKembali: () => void;
  readonly onTutup: () => void;
}
/** Who holds each post today, what is on record, and a further statement. */
export const PejabatPage = ({ keadaan: { pejabat }, larangan, onKembali, onTutup }: PejabatPageProps) => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k: umum } = useKata();
  const k = useKataSop();
  const [draf, setDraf] = useState<DrafPejabat>(pejabatKosong);
  const [ditekan, setDitekan] = useState(false);
  const hari = pane.layanan.sekarang().slice(0, 10);
  const salah = periksaDraf(draf);
  const sah = Object.keys(salah).length === 0;
  // With what is being typed, so that it is told before it is recorded.
  const rangkap = rangkapPada(sah ? [...pejabat, pejabatOf(draf)] : pejabat, daftarPeran, hari);
  const masa = (kata: Katalog, { dari, sampai }: Pejabat): string =>
    k.pejabat.masa(dari === null ? '' : tanggalTahun(kata, dari), sampai === null ? '' : tanggalTahun(kata, sampai));
  const kirim = (): void => {
    setDitekan(true);
    if (!sah) return;
    onTutup();
    void pane.mulaiAksi({
      judul: 'tetapkanPejabat',
      daftar: [{ id: 'tetapkanPejabat', masukan: { pejabat: pejabatOf(draf) } }],
    });
  };
  return (
    <>
      <SheetContent>
        {larangan !== null && (
          <p className={shared.text} role="note">
            {larangan}
          </p>
        )}
        <p className={shared.text} tabIndex={-1} ref={focusOnMount}>
          {k.pejabat.pengantar}
        </p>
        <section className={shared.group}>
          <h3 className={shared.heading}>{k.pejabat.kini}</h3>
          <dl className={s.facts}>
            {daftarPeran.map((peran) => {
              const orang = pejabatPada(pejabat, peran, hari);
              return (
                <div key={peran} style={{ display: 'contents' }}>
                  <dt className={shared.muted}>{umum.peran[peran]}</dt>
                  <dd className={s.fact}>{orang === null ? k.pejabat.belum : sebutPejabat(orang)}</dd>
                </div>
              );
            })}
          </dl>
        </section>
        {rangkap.map(({ nama, peran }) => (
          <p key={nama} className={shared.text} role="status">
            {k.pejabat.rangkap(nama, peran.map((satu) => umum.peran[satu]).join(', '))}
          </p>
        ))}
        {pejabat.length > 0 && (
          <section className={shared.group}>
            <h3 className={shared.heading}>{k.pejabat.tercatat}</h3>
            <ul className={shared.steps}>
              {pejabat.map((satu, ke) => (
                <li key={`${ke}`} className={shared.text}>
                  {umum.peran[satu.peran]}: {sebutPejabat(satu)}; {masa(umum, satu)}
                </li>
              ))}
            </ul>
          </section>
        )}
        {larangan === null && (
          <section className={shared.group}>
            <h3 className={shared.heading}>{k.pejabat.baru}</h3>
            <PejabatForm
              draf={draf}
              salah={ditekan ? salah : {}}
              onUbah={(bagian) => setDraf((lama) => ({ ...lama, ...bagian }))}
            />
          </section>
        )}
      </SheetContent>
      <SheetActions>
        <Button onClick={onKembali}>{k.kembali}</Button>
        {larangan === null && (
          <Button appearance="primary" onClick={kirim}>
            {k.pejabat.lanjut}
          </Button>
        )}
      </SheetActions>
    </>
  );
};

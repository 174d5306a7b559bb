import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { isPantasDisebut, type PeristiwaTakBerlaku } from '../../../domain/sop/tak-berlaku';
import { Card } from '../../component/Card';
import { useShared } from '../../component/styles';
import { tanggalJam } from '../../model/format';
import { useKata, usePane } from '../../store/context';
import { useKataTakBerlaku } from './kata-tak-berlaku';

/** Ids that were read on this device; kept there, not in the file: reading a notice changes no workbook. */
const kunciDibaca = 'takBerlakuDibaca';
const DIINGAT_TERBANYAK = 500;
/** More are not read in a pane: the sheet Riwayat tells them all. */
const DISEBUT_TERBANYAK = 3;
const NAMA_TERPANJANG = 80;

const bacaDibaca = (tersimpan: string | null): ReadonlySet<string> => new Set(tersimpan?.split('\n') ?? []);

/** Events of people who did not know of each other that do not count: calm, and gone once this device has read it. */
const TakBerlakuNotice = ({ daftar }: { daftar: readonly PeristiwaTakBerlaku[] }) => {
  const shared = useShared();
  const { layanan } = usePane();
  const { k } = useKata();
  const kata = useKataTakBerlaku();
  const [dibaca, setDibaca] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    let hidup = true;
    // A device that cannot remember shows it until the pane is closed or the button is pressed.
    layanan.bacaPreferensi(kunciDibaca).then(
      (tersimpan) => hidup && setDibaca(bacaDibaca(tersimpan)),
      () => hidup && setDibaca(new Set()),
    );
    return () => {
      hidup = false;
    };
  }, [layanan]);
  const baru = dibaca === null ? [] : daftar.filter((satu) => isPantasDisebut(satu) && !dibaca.has(satu.peristiwa.id));
  if (dibaca === null || baru.length === 0) return null;
  const disebut = baru.slice(-DISEBUT_TERBANYAK).reverse();
  const orang = (nama: string, waktu: string): string =>
    `${nama.trim().slice(0, NAMA_TERPANJANG) || kata.tanpaNama}, ${tanggalJam(k, waktu)}`;
  const sudah = (): void => {
    const semua = [...dibaca, ...baru.map(({ peristiwa }) => peristiwa.id)].slice(-DIINGAT_TERBANYAK);
    setDibaca(new Set(semua));
    layanan.tulisPreferensi(kunciDibaca, semua.join('\n')).catch(() => undefined);
  };
  return (
    <Card judul={kata.judul}>
      <p className={shared.muted}>{kata.pengantar}</p>
      <ul className={mergeClasses(shared.list, shared.group)}>
        {disebut.map(({ peristiwa, sebab, langkah, pendahulu }) => {
          const [karena, lanjut] = kata.sebab[sebab];
          const dahulu = pendahulu === null ? '' : orang(pendahulu.oleh, pendahulu.waktu);
          return (
            <li key={peristiwa.id}>
              <p
                className={shared.text}
              >{`${orang(peristiwa.oleh, peristiwa.waktu)}: ${kata.kejadian(peristiwa.isi)}.`}</p>
              <p className={shared.muted}>{`${karena(langkah, dahulu)}. ${lanjut}`}</p>
            </li>
          );
        })}
      </ul>
      {baru.length > disebut.length && <p className={shared.muted}>{kata.lainnya(baru.length - disebut.length)}</p>}
      <div className={shared.row}>
        <Button size="small" onClick={sudah}>
          {kata.dibaca}
        </Button>
      </div>
    </Card>
  );
};
export default TakBerlakuNotice;

import { Button, Checkbox, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { daftarPeran, type NomorLangkah, type Peran } from '../../../../domain/sop/langkah-sop';
import type { KeadaanSop } from '../../../../domain/sop/sop';
import { Pill } from '../../../component/Pill';
import { focusOnMount, SheetActions, SheetContent } from '../../../component/Sheet';
import { useShared } from '../../../component/styles';
import { namaLangkah } from '../../../model/langkah';
import { useKata, usePane } from '../../../store/context';
import { useKataSop } from './kata';

const useStyles = makeStyles({ field: { minWidth: 0 } });

interface PelaksanaPageProps {
  readonly keadaan: KeadaanSop;
  readonly larangan: string | null;
  readonly onKembali: () => void;
  readonly onTutup: () => void;
}
/** Who carries out each step: proposals until the office confirms them. */
export const PelaksanaPage = ({ keadaan, larangan, onKembali, onTutup }: PelaksanaPageProps) => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k: umum } = useKata();
  const k = useKataSop();
  const { naskah, langkah, revisi, revisiTerbaru } = keadaan;
  const [pilihan, setPilihan] = useState<ReadonlyMap<NomorLangkah, Peran>>(new Map());
  const [dipilih, setDipilih] = useState<ReadonlySet<NomorLangkah>>(new Set());
  const [ditekan, setDitekan] = useState(false);
  const peranOf = (nomor: NomorLangkah): Peran | undefined =>
    pilihan.get(nomor) ?? langkah.find((satu) => satu.nomor === nomor)?.pelaksana.peran;
  const centang = (nomor: NomorLangkah, ya: boolean): void =>
    setDipilih((lama) => new Set(ya ? [...lama, nomor] : [...lama].filter((satu) => satu !== nomor)));
  const pilih = (nomor: NomorLangkah, peran: Peran): void => {
    setPilihan((lama) => new Map(lama).set(nomor, peran));
    centang(nomor, true);
  };
  const daftar = langkah.flatMap(({ nomor }) => {
    const peran = peranOf(nomor);
    return dipilih.has(nomor) && peran !== undefined ? [{ langkah: nomor, peran }] : [];
  });
  const nomorTugas = (tugas: 'laporan' | 'koreksi'): NomorLangkah | undefined =>
    naskah.langkah.find((satu) => satu.tugas === tugas)?.nomor;
  const [laporan, koreksi] = [nomorTugas('laporan'), nomorTugas('koreksi')];
  const sama = laporan !== undefined && koreksi !== undefined && peranOf(laporan) === peranOf(koreksi);
  const kirim = (): void => {
    setDitekan(true);
    if (daftar.length === 0) return;
    onTutup();
    void pane.mulaiAksi({
      judul: 'tetapkanPelaksana',
      daftar: [{ id: 'tetapkanPelaksana', masukan: { daftar } }],
    });
  };
  const disabled = larangan !== null;
  return (
    <>
      <SheetContent>
        {larangan !== null && (
          <p className={shared.text} role="note">
            {larangan}
          </p>
        )}
        <p className={shared.text} tabIndex={-1} ref={focusOnMount}>
          {k.pelaksana.pengantar}
        </p>
        {revisiTerbaru !== null && revisiTerbaru.id !== revisi?.id && (
          <p className={shared.text}>{k.pelaksana.menungguRevisi}</p>
        )}
        <ol className={shared.cards}>
          {langkah.map(({ nomor, pelaksana: { ditetapkan } }) => (
            <li key={nomor} className={shared.group}>
              <Field className={s.field} label={k.pelaksana.siapa(nomor, namaLangkah(umum, naskah, nomor))}>
                <Select
                  disabled={disabled}
                  value={peranOf(nomor) ?? ''}
                  onChange={(_, { value }) => {
                    const peran = daftarPeran.find((satu) => satu === value);
                    if (peran !== undefined) pilih(nomor, peran);
                  }}
                >
                  {daftarPeran.map((satu) => (
                    <option key={satu} value={satu}>
                      {umum.peran[satu]}
                    </option>
                  ))}
                </Select>
              </Field>
              <div className={shared.spread}>
                <Pill nada={ditetapkan ? 'baik' : 'awas'}>{ditetapkan ? k.ditetapkan : k.usulan}</Pill>
                {!disabled && (!ditetapkan || pilihan.has(nomor)) && (
                  <Checkbox
                    label={k.pelaksana.tetapkan(nomor)}
                    checked={dipilih.has(nomor)}
                    onChange={(_, { checked }) => centang(nomor, checked === true)}
                  />
                )}
              </div>
            </li>
          ))}
        </ol>
        {!disabled && langkah.some(({ pelaksana }) => !pelaksana.ditetapkan) && (
          <div className={shared.row}>
            <Button
              size="small"
              onClick={() =>
                setDipilih(
                  (lama) =>
                    new Set([...lama, ...langkah.flatMap((satu) => (satu.pelaksana.ditetapkan ? [] : [satu.nomor]))]),
                )
              }
            >
              {k.pelaksana.semua}
            </Button>
          </div>
        )}
        {sama && (
          <p className={shared.text} role="status">
            {k.pelaksana.sama(laporan, koreksi)}
          </p>
        )}
        {ditekan && daftar.length === 0 && (
          <p className={shared.text} role="alert">
            {k.pelaksana.belum}
          </p>
        )}
      </SheetContent>
      <SheetActions>
        <Button onClick={onKembali}>{k.kembali}</Button>
        {!disabled && (
          <Button appearance="primary" onClick={kirim}>
            {k.pelaksana.lanjut}
          </Button>
        )}
      </SheetActions>
    </>
  );
};

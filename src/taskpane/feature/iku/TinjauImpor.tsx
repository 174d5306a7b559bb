import { Button, Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { polos } from '../../../domain/indikator/impor/medan';
import type { DataKantor } from '../../../domain/shared/kantor';
import { SheetActions, SheetContent } from '../../component/Sheet';
import { useShared } from '../../component/styles';
import type { MasukanPerintah } from '../../layanan/types';
import { BarisList } from './BarisList';
import {
  adaPersenDesimal,
  bacaImpor,
  bidangAsing,
  lembarTerbaik,
  pilihanAwal,
  toMasukan,
  type PilihanImpor,
  type SumberTabel,
} from './impor';
import { useKataIku } from './kata';
import { PemetaanList } from './PemetaanList';

interface TinjauImporProps {
  readonly sumber: SumberTabel;
  readonly data: DataKantor;
  readonly onAmbil: (masukan: MasukanPerintah['ambilIku']) => void;
  readonly onKembali: () => void;
}
/** Columns with their meaning, questions, rows with old and new: nothing is written before it was seen here. */
export const TinjauImpor = ({ sumber, data, onAmbil, onKembali }: TinjauImporProps) => {
  const shared = useShared();
  const kata = useKataIku();
  const [pilihan, setPilihan] = useState<PilihanImpor>(() => pilihanAwal(lembarTerbaik(sumber, data)));
  // Whatever is not chosen by hand follows the reading: new and changed rows are taken.
  const [dipilihSendiri, setDipilih] = useState<ReadonlySet<string> | null>(null);
  const { bacaan, padanan } = useMemo(() => bacaImpor(sumber, pilihan, data), [sumber, pilihan, data]);
  // Questions that were answered stay in view, so that the answer can be changed.
  const asal = useMemo(
    () => bacaImpor(sumber, { ...pilihan, bidang: new Map(), persenDesimal: null }, data).bacaan,
    [sumber, pilihan, data],
  );
  const ubah = (ubahan: Partial<PilihanImpor>): void => {
    setPilihan({ ...pilihan, ...ubahan });
    setDipilih(null);
  };
  const dipilih = dipilihSendiri ?? new Set(padanan.flatMap(({ kode, jenis }) => (jenis === 'sama' ? [] : [kode])));
  const masukan = toMasukan(padanan, dipilih);
  const kisi = sumber.lembar[pilihan.lembar]?.kisi ?? { sel: [], gabung: [] };
  const adaIndikator = bacaan.pemetaan.some(({ medan }) => medan === 'indikator');
  const persenTerbuka = adaPersenDesimal(bacaan);
  return (
    <>
      <SheetContent>
        <p className={shared.muted}>{kata.sumber(sumber.nama)}</p>
        {sumber.lembar.length > 1 && (
          <Field label={kata.lembar}>
            <Select value={String(pilihan.lembar)} onChange={(_, { value }) => ubah(pilihanAwal(Number(value)))}>
              {sumber.lembar.map(({ nama }, ke) => (
                <option key={nama} value={String(ke)}>
                  {nama}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <h3 className={shared.heading}>{kata.kolomJudul}</h3>
        <p className={shared.muted}>{bacaan.kepala === null ? kata.tanpaKepala : kata.kolomKet}</p>
        <PemetaanList
          kisi={kisi}
          awal={bacaan.kepala === null ? 0 : bacaan.kepala.row + bacaan.kepala.rows}
          pemetaan={bacaan.pemetaan}
          onUbah={(kolom, medan) => ubah({ pemetaan: new Map([...pilihan.pemetaan, [kolom, medan]]) })}
        />
        {adaPersenDesimal(asal) && (
          <Field label={kata.persenJudul}>
            <RadioGroup
              value={pilihan.persenDesimal ?? ''}
              onChange={(_, { value }) =>
                ubah({ persenDesimal: value === 'kali-seratus' ? 'kali-seratus' : 'apa-adanya' })
              }
            >
              <Radio value="kali-seratus" label={kata.persenKali} />
              <Radio value="apa-adanya" label={kata.persenApa} />
            </RadioGroup>
          </Field>
        )}
        {bidangAsing(asal).map((nama) => (
          <Field key={nama} label={kata.bidangAsing(nama)}>
            <Select
              value={pilihan.bidang.get(polos(nama)) ?? ''}
              onChange={(_, { value }) => {
                const lain = [...pilihan.bidang].filter(([tertulis]) => tertulis !== polos(nama));
                ubah({ bidang: new Map(value === '' ? lain : [...lain, [polos(nama), value]]) });
              }}
            >
              <option value="">{kata.bidangBiarkan}</option>
              {data.daftarBidang.map(({ kode, nama: resmi }) => (
                <option key={kode} value={kode}>
                  {resmi}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        <h3 className={shared.heading}>{kata.barisJudul}</h3>
        {!adaIndikator && <p className={shared.text}>{kata.tanpaIndikator}</p>}
        {adaIndikator && padanan.length === 0 && <p className={shared.text}>{kata.tidakAda}</p>}
        {padanan.length > 0 && padanan.every(({ jenis }) => jenis === 'sama') && (
          <p className={shared.text}>{kata.semuaSama}</p>
        )}
        {adaIndikator && padanan.length > 0 && (
          <BarisList padanan={padanan} temuan={bacaan.temuan} dipilih={dipilih} onPilih={setDipilih} />
        )}
        {bacaan.dilewati.length > 0 && (
          <details>
            <summary>{kata.dilewati(bacaan.dilewati.length)}</summary>
            <ul className={shared.list}>
              {bacaan.dilewati.slice(0, 50).map(({ nomor, sebab, teks }) => (
                <li key={nomor} className={shared.muted}>
                  {kata.baris(nomor)}: {kata.sebab[sebab]} · {teks}
                </li>
              ))}
            </ul>
          </details>
        )}
        {persenTerbuka && <p role="status">{kata.jawabPersen}</p>}
      </SheetContent>
      <SheetActions>
        <Button onClick={onKembali}>{kata.kembali}</Button>
        <Button
          appearance="primary"
          disabled={!adaIndikator || masukan.daftar.length === 0 || persenTerbuka}
          onClick={() => onAmbil(masukan)}
        >
          {kata.ambil(masukan.daftar.length)}
        </Button>
      </SheetActions>
    </>
  );
};

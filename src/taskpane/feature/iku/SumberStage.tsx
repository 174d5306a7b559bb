import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Kisi } from '../../../domain/indikator/impor/kisi';
import { bacaTeksTabel } from '../../../domain/indikator/impor/teks-tabel';
import { focusOnMount, SheetActions, SheetContent } from '../../component/Sheet';
import { useShared } from '../../component/styles';
import { useKata, usePane } from '../../store/context';
import { bacaTempelan } from './html-tabel';
import type { SumberTabel } from './impor';
import { useKataIku } from './kata';

const useStyles = makeStyles({ area: { '& textarea': { minHeight: '120px', whiteSpace: 'pre' } } });

/** Where the table comes from: the clipboard or a file. */
export const SumberStage = ({
  onSumber,
  onTutup,
}: {
  onSumber: (sumber: SumberTabel) => void;
  onTutup: () => void;
}) => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k } = useKata();
  const kata = useKataIku();
  const [teks, setTeks] = useState('');
  const [kisi, setKisi] = useState<Kisi | null>(null);
  const [membaca, setMembaca] = useState(false);
  const [salah, setSalah] = useState<string | null>(null);
  const dariBerkas = async (): Promise<void> => {
    setSalah(null);
    setMembaca(true);
    try {
      const bacaan = await pane.layanan.pilihTabel();
      if (bacaan?.status === 'terbaca') onSumber(bacaan);
      else if (bacaan !== null) setSalah(`${bacaan.nama}: ${kata.ditolak[bacaan.sebab]}`);
    } catch {
      setSalah(kata.gagalBaca);
    }
    setMembaca(false);
  };
  return (
    <>
      <SheetContent>
        <p className={shared.muted}>{kata.sumberKet}</p>
        <Field label={kata.tempel}>
          <Textarea
            className={s.area}
            ref={focusOnMount}
            value={teks}
            resize="vertical"
            onPaste={(event) => {
              const isi = event.clipboardData.getData('text/plain');
              const html = event.clipboardData.getData('text/html');
              if (!html.includes('<table')) return;
              event.preventDefault();
              setTeks(isi);
              setKisi(bacaTempelan(html, isi));
            }}
            onChange={(_, { value }) => {
              setTeks(value);
              setKisi(value.trim() === '' ? null : bacaTeksTabel(value));
            }}
          />
        </Field>
        {salah !== null && (
          <p role="alert" className={shared.text}>
            {salah}
          </p>
        )}
        <div className={shared.row}>
          <Button disabled={membaca} onClick={() => void dariBerkas()}>
            {membaca ? kata.membaca : kata.dariBerkas}
          </Button>
        </div>
      </SheetContent>
      <SheetActions>
        <Button onClick={onTutup}>{k.umum.batal}</Button>
        <Button
          appearance="primary"
          disabled={kisi === null}
          onClick={() => kisi !== null && onSumber({ nama: kata.tempelan, lembar: [{ nama: kata.tempelan, kisi }] })}
        >
          {kata.lanjut}
        </Button>
      </SheetActions>
    </>
  );
};

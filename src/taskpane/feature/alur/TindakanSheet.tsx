import { Button } from '@fluentui/react-components';
import type { JenisPerintah } from '../../../domain/sop/menu';
import type { NomorLangkah } from '../../../domain/sop/peristiwa';
import { Sheet, SheetActions, SheetContent } from '../../component/Sheet';
import { useShared } from '../../component/styles';
import { disposisiPada, type LembarDisposisi } from '../../model/disposisi';
import type { Aksi } from '../../store/pane-state';
import { useKata, usePane, usePaneState } from '../../store/context';
import { useKataAlur } from './kata';

/** What may be done to a step beside finishing and returning it. */
export type TindakanLain = Extract<JenisPerintah, 'mulai' | 'lewati' | 'buka'>;
const aksiOf: Readonly<Record<TindakanLain, (langkah: NomorLangkah) => Aksi>> = {
  mulai: (langkah) => ({ judul: 'mulaiLangkah', daftar: [{ id: 'mulaiLangkah', masukan: { langkah } }] }),
  lewati: (langkah) => ({
    judul: 'lewatiLangkah',
    daftar: [{ id: 'lewatiLangkah', masukan: { langkah, alasan: '' } }],
  }),
  buka: (langkah) => ({ judul: 'bukaKembali', daftar: [{ id: 'bukaKembali', masukan: { langkah, alasan: '' } }] }),
};

const susunDisposisi = (lembar: LembarDisposisi): Aksi => ({
  judul: 'susunDisposisi',
  daftar: [{ id: 'susunDisposisi', masukan: { lembar } }],
});

interface TindakanSheetProps {
  readonly nomor: NomorLangkah;
  readonly nama: string;
  readonly daftar: readonly TindakanLain[];
  readonly onClose: () => void;
}
/** The rarer deeds at a step, each with what it does. */
const TindakanSheet = ({ nomor, nama, daftar, onClose }: TindakanSheetProps) => {
  const shared = useShared();
  const pane = usePane();
  const { k } = useKata();
  const kata = useKataAlur();
  const sop = usePaneState((state) => state.keadaan?.sop);
  const lembar = sop === undefined ? null : disposisiPada(sop, nomor);
  const pilihan: readonly (readonly [Aksi, string])[] = [
    ...daftar.map((jenis) => [aksiOf[jenis](nomor), kata.tindakan[jenis]] as const),
    ...(lembar === null ? [] : [[susunDisposisi(lembar), kata.tindakan.disposisi] as const]),
  ];
  return (
    <Sheet judul={`${nomor}. ${nama}`} onClose={onClose}>
      <SheetContent>
        {pilihan.map(([aksi, keterangan]) => (
          <div key={aksi.judul} className={shared.group}>
            <Button
              onClick={() => {
                onClose();
                void pane.mulaiAksi(aksi);
              }}
            >
              {k.aksi[aksi.judul].judul}
            </Button>
            <p className={shared.muted}>{keterangan}</p>
          </div>
        ))}
      </SheetContent>
      <SheetActions>
        <Button onClick={onClose}>{k.umum.tutup}</Button>
      </SheetActions>
    </Sheet>
  );
};
export default TindakanSheet;

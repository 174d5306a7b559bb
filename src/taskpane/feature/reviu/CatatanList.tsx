import { Button } from '@fluentui/react-components';
import { Card } from '../../component/Card';
import { useShared } from '../../component/styles';
import { usePaged } from '../../component/use-paged';
import type { Catatan } from '../../../domain/reviu/catatan';
import { nilaiKini } from '../../../domain/reviu/nilai-kini';
import { useKata } from '../../store/context';
import { CatatanThread } from './CatatanThread';
import { useKataReviu } from './kata';
import type { Reviu } from './use-reviu';

const perHalaman = 10;

interface CatatanListProps {
  readonly judul: string;
  readonly daftar: readonly Catatan[];
  readonly reviu: Reviu;
}
export const CatatanList = ({ judul, daftar, reviu }: CatatanListProps) => {
  const shared = useShared();
  const { k } = useKata();
  const kata = useKataReviu();
  const { tampil, sisa, lagi } = usePaged(daftar, perHalaman);
  const kini = ({ sasaran: { kunci, kolom } }: Catatan): string | null | undefined =>
    kunci === null ? undefined : nilaiKini(kolom, reviu.indikator.get(kunci), reviu.baris.get(kunci) ?? null);
  return (
    <Card judul={`${judul} (${daftar.length})`}>
      {daftar.length === 0 ? (
        <p className={shared.muted}>{kata.tanpaCatatan}</p>
      ) : (
        <ul className={shared.cards}>
          {tampil.map((catatan) => (
            <CatatanThread
              key={catatan.id}
              catatan={catatan}
              kini={kini(catatan)}
              tentang={reviu.indikator.get(catatan.sasaran.kunci ?? '') ?? null}
            />
          ))}
        </ul>
      )}
      {sisa > 0 && <Button onClick={lagi}>{k.umum.lainnya(Math.min(sisa, perHalaman))}</Button>}
    </Card>
  );
};

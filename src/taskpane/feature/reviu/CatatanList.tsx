import { Card } from '../../component/Card';
import { useShared } from '../../component/styles';
import type { Catatan } from '../../../domain/reviu/catatan';
import { useKata } from '../../store/context';
import { CatatanThread } from './CatatanThread';

interface CatatanListProps {
  readonly judul: string;
  readonly daftar: readonly Catatan[];
}
export const CatatanList = ({ judul, daftar }: CatatanListProps) => {
  const shared = useShared();
  const { k } = useKata();
  return (
    <Card judul={`${judul} (${daftar.length})`}>
      {daftar.length === 0 ? (
        <p className={shared.muted}>{k.reviu.tanpaCatatan}</p>
      ) : (
        <ul className={shared.cards}>
          {daftar.map((catatan) => (
            <CatatanThread key={catatan.id} catatan={catatan} />
          ))}
        </ul>
      )}
    </Card>
  );
};

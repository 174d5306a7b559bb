import { Button, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Tingkat } from '../../../domain/validasi/temuan';
import { Empty } from '../../component/Empty';
import { Icon } from '../../component/Icon';
import { useShared } from '../../component/styles';
import { usePaged } from '../../component/use-paged';
import { jumlahTemuan } from '../../model/ringkas';
import { kelompokkan, type Saringan } from '../../model/saring';
import { usePane, usePaneState } from '../../store/context';
import { useKataPeriksa } from './kata';
import { iconTingkat, TemuanCard } from './TemuanCard';

const useStyles = makeStyles({
  filters: { display: 'flex', gap: '6px', flexWrap: 'wrap', alignItems: 'center' },
  E: { color: tokens.colorStatusDangerForeground1 },
  W: { color: tokens.colorStatusWarningForeground3 },
  I: { color: tokens.colorNeutralForeground2 },
  select: { minWidth: '0', flex: '1 1 120px' },
});

const daftarTingkat: readonly Tingkat[] = ['E', 'W', 'I'];
const tanpaSaringan: Saringan = { tingkat: new Set(), bidang: '' };
/** Findings drawn at once. */
const perHalaman = 30;

/** Findings by division, the gravest first, each with the way to its cell. */
const PeriksaView = () => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k } = useKataPeriksa();
  const keadaan = usePaneState((state) => state.keadaan);
  const [saringan, setSaringan] = useState(tanpaSaringan);
  const temuan = keadaan?.temuan ?? [];
  const data = keadaan?.data ?? null;
  const jumlah = useMemo(() => jumlahTemuan(temuan), [temuan]);
  const kelompok = useMemo(
    () => kelompokkan(temuan, data, saringan, k.periksa.seluruhBuku),
    [temuan, data, saringan, k],
  );
  const semua = useMemo(() => kelompok.flatMap(({ daftar }) => daftar), [kelompok]);
  const { tampil, sisa, lagi } = usePaged(semua, perHalaman);
  const terlihat = new Set(tampil);
  const balik = (tingkat: Tingkat): void => {
    const baru = new Set(saringan.tingkat);
    if (!baru.delete(tingkat)) baru.add(tingkat);
    setSaringan({ ...saringan, tingkat: baru });
  };
  return (
    <div className={shared.view}>
      <h2 className={shared.hidden}>{k.periksa.judul}</h2>
      <div className={s.filters} role="group" aria-label={k.periksa.saring}>
        {daftarTingkat.map((tingkat) => (
          <ToggleButton
            key={tingkat}
            size="small"
            checked={saringan.tingkat.has(tingkat)}
            icon={
              <span className={saringan.tingkat.has(tingkat) ? '' : s[tingkat]}>
                <Icon nama={iconTingkat[tingkat]} besar={14} />
              </span>
            }
            onClick={() => balik(tingkat)}
          >
            {jumlah[tingkat]} {k.periksa.tingkatPendek[tingkat]}
          </ToggleButton>
        ))}
      </div>
      <div className={s.filters}>
        <Select
          className={s.select}
          size="small"
          aria-label={k.periksa.bidang}
          value={saringan.bidang}
          onChange={(_, { value }) => setSaringan({ ...saringan, bidang: value })}
        >
          <option value="">{k.periksa.semuaBidang}</option>
          {(data?.daftarBidang ?? []).map(({ kode, singkatan }) => (
            <option key={kode} value={kode}>
              {singkatan}
            </option>
          ))}
        </Select>
        <Button size="small" icon={<Icon nama="putar" />} onClick={() => void pane.muat()}>
          {k.periksa.ulang}
        </Button>
      </div>
      {temuan.length === 0 && <Empty icon="cek" judul={k.periksa.bersih} isi={k.periksa.bersihKet} />}
      {temuan.length > 0 && kelompok.length === 0 && (
        <Empty icon="info" judul={k.periksa.tersaring} isi="">
          <Button onClick={() => setSaringan(tanpaSaringan)}>{k.periksa.semua}</Button>
        </Empty>
      )}
      {kelompok
        .filter(({ daftar }) => daftar.some((butir) => terlihat.has(butir)))
        .map(({ bidang, nama, daftar }) => (
          <section key={bidang} aria-label={nama} className={shared.group}>
            <h3 className={shared.heading}>
              {nama} ({daftar.length})
            </h3>
            <ul className={shared.cards}>
              {daftar
                .filter((butir) => terlihat.has(butir))
                .map((butir, index) => (
                  <TemuanCard
                    key={`${butir.kode} ${butir.lokasi.kunci ?? ''} ${butir.lokasi.kolom ?? ''} ${index}`}
                    temuan={butir}
                  />
                ))}
            </ul>
          </section>
        ))}
      {sisa > 0 && <Button onClick={lagi}>{k.umum.lainnya(Math.min(sisa, perHalaman))}</Button>}
    </div>
  );
};
export default PeriksaView;

import { lazy, Suspense, useState } from 'react';
import { muatBagian } from '../../../app/port/kegagalan';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeadaanLangkah, LangkahSop } from '../../../domain/sop/sop';
import { pejabatPada } from '../../../domain/sop/pelaksana';
import { perintahPada, tujuanKembali } from '../../../domain/sop/menu';
import { isoTitik } from '../../../domain/kalender/hitung';
import { lamaLangkah, tenggatKini } from '../../../domain/sop/lama';
import { standarMenit } from '../../../domain/sop/waktu';
import { Icon } from '../../component/Icon';
import { Pill } from '../../component/Pill';
import { useShared } from '../../component/styles';
import { lamaKerja, tanggalJam } from '../../model/format';
import { saranOf, selesaikan } from '../../model/saran';
import { disposisiPada } from '../../model/disposisi';
import { namaLangkah } from '../../model/langkah';
import { menitPerHari } from '../../model/lama';
import { useKata, usePane, usePaneState } from '../../store/context';
import { useAlurStyles } from './styles';
import type { TindakanLain } from './TindakanSheet';

const TindakanSheet = lazy(() => muatBagian(import('./TindakanSheet')));

interface LangkahItemProps {
  readonly langkah: LangkahSop;
  readonly keadaan: KeadaanLangkah | null;
  readonly kini: boolean;
}

const useStyles = makeStyles({
  wording: { margin: '4px 0 0', fontStyle: 'italic', color: tokens.colorNeutralForeground2 },
});

const isLain = (jenis: string): jenis is TindakanLain => jenis === 'mulai' || jenis === 'lewati' || jenis === 'buka';

/** One step: number or tick, who and when, time taken against the standard time, and what can be done now. */
export const LangkahItem = ({ langkah, keadaan, kini }: LangkahItemProps) => {
  const s = useAlurStyles();
  const own = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k } = useKata();
  const buku = usePaneState((state) => state.keadaan);
  const perHari = menitPerHari(buku?.data?.pengaturan);
  const { nomor } = langkah;
  const status = keadaan?.status ?? 'belum';
  const sekarang = pane.layanan.sekarang();
  const [lainTerbuka, setLain] = useState(false);
  const nama = namaLangkah(k, buku?.sop ?? null, nomor);
  const pelaksanaOf = (): string => {
    const { peran, ditetapkan } = keadaan?.pelaksana ?? { peran: langkah.usulanPelaksana, ditetapkan: false };
    const pejabat = pejabatPada(buku?.keadaanSop.pejabat ?? [], peran, sekarang.slice(0, 10));
    const siapaDia =
      pejabat === null
        ? ''
        : `: ${pejabat.sebutan === 'definitif' ? '' : k.alur.sebutan[pejabat.sebutan]}${pejabat.nama}`;
    return `${k.peran[peran]}${siapaDia}${ditetapkan ? '' : ` (${k.umum.usulan})`}`;
  };
  const lain: readonly TindakanLain[] = buku === null ? [] : perintahPada(buku.keadaanSop, nomor).filter(isLain);
  const adaLain = lain.length > 0 || (kini && buku !== null && disposisiPada(buku.sop, nomor) !== null);
  const selesai = status === 'selesai';
  const baku = standarMenit(langkah, perHari);
  const lama = keadaan === null ? null : lamaLangkah(keadaan, sekarang, buku?.data?.pengaturan);
  const lewat = lama !== null && lama > baku;
  const tenggat = kini && buku !== null && !lewat ? tenggatKini(buku.keadaanSop, buku.data?.pengaturan) : null;
  const siapa = selesai && keadaan?.oleh != null && keadaan.oleh !== '' ? keadaan.oleh : pelaksanaOf();
  const kapan = keadaan?.selesai ?? null;
  const sebelum = buku === null ? undefined : tujuanKembali(buku.keadaanSop).at(-1);
  // A step is finished by its own deed where it has one (insert, make, sign).
  const tujuan = kini && buku !== null ? saranOf(buku, sekarang.slice(0, 10))?.tujuan : undefined;
  const aksi = tujuan?.jenis === 'aksi' ? tujuan.aksi : selesaikan(nomor);
  const rincian = [
    siapa,
    kapan !== null
      ? tanggalJam(k, kapan)
      : kini && keadaan?.mulai != null
        ? `${k.alur.mulai} ${tanggalJam(k, keadaan.mulai)}`
        : '',
    k.alur.baku(lamaKerja(k, baku, perHari)),
    tenggat === null ? '' : k.alur.tenggat(tanggalJam(k, isoTitik(tenggat))),
  ].filter((bagian) => bagian !== '');
  return (
    <li className={s.item} aria-current={kini ? 'step' : undefined}>
      <span className={mergeClasses(s.mark, selesai && s.done, kini && s.current)}>
        {selesai ? <Icon nama="cek" besar={14} /> : <span aria-hidden="true">{nomor}</span>}
      </span>
      <div className={s.body}>
        <div className={s.top}>
          <h3 className={mergeClasses(s.title, kini && shared.strong)}>
            <span className={shared.hidden}>
              {nomor}. {k.alur.status[status]}:{' '}
            </span>
            {nama}
          </h3>
          {lama !== null && (
            <span className={mergeClasses(s.time, lewat && s.late)}>
              {selesai ? lamaKerja(k, lama, perHari) : k.alur.berjalan(lamaKerja(k, lama, perHari))}
              {lewat && <span className={shared.hidden}> ({k.alur.lewat})</span>}
            </span>
          )}
        </div>
        <div className={s.facts}>
          <p className={mergeClasses(shared.muted, s.fact)}>{rincian.join(' · ')}</p>
          <details className={s.details}>
            <summary className={s.summary} aria-label={k.alur.rincian(nomor)}>
              {k.alur.naskah}
            </summary>
            <p className={own.wording}>“{langkah.uraian}”</p>
            <p className={shared.muted}>
              {k.alur.output}: {langkah.output}
            </p>
          </details>
        </div>
        {keadaan !== null && keadaan.keterangan !== '' && <p className={shared.muted}>“{keadaan.keterangan}”</p>}
        {keadaan?.alasan != null && <p className={shared.muted}>“{keadaan.alasan}”</p>}
        {keadaan?.alasanTerlambat != null && (
          <p className={shared.muted}>{k.alur.terlambat(keadaan.alasanTerlambat)}</p>
        )}
        {keadaan?.rangkap === true && <p className={shared.muted}>{k.alur.rangkap}</p>}
        {status === 'dilewati' && <Pill nada="awas">{k.alur.status.dilewati}</Pill>}
        {status === 'dikembalikan' && !kini && <Pill nada="awas">{k.alur.status.dikembalikan}</Pill>}
        {(kini || adaLain) && (
          <div className={mergeClasses(s.actions, !kini && s.only)}>
            {kini && (
              <Button size="small" appearance="primary" onClick={() => void pane.mulaiAksi(aksi)}>
                {aksi.judul === 'selesaikanLangkah' ? k.alur.selesaikan : k.aksi[aksi.judul].judul}
              </Button>
            )}
            {kini && sebelum !== undefined && (
              <Button
                size="small"
                onClick={() =>
                  void pane.mulaiAksi({
                    judul: 'kembalikanLangkah',
                    daftar: [{ id: 'kembalikanLangkah', masukan: { ke: sebelum, alasan: '' } }],
                  })
                }
              >
                {k.alur.kembalikan}
              </Button>
            )}
            {adaLain && (
              <Button
                className={mergeClasses(s.more, !kini && s.flush)}
                size="small"
                appearance="subtle"
                aria-label={k.alur.lainDi(nomor)}
                onClick={() => setLain(true)}
              >
                {k.alur.lain}
              </Button>
            )}
          </div>
        )}
        {lainTerbuka && (
          <Suspense fallback={null}>
            <TindakanSheet nomor={nomor} nama={nama} daftar={lain} onClose={() => setLain(false)} />
          </Suspense>
        )}
      </div>
    </li>
  );
};

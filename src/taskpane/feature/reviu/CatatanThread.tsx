import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Indikator } from '../../../domain/indikator/indikator';
import { isLewatTenggat, type Catatan, type StatusCatatan } from '../../../domain/reviu/catatan';
import { isNilaiBerubah } from '../../../domain/reviu/nilai-kini';
import type { TingkatCatatan } from '../../../domain/reviu/peristiwa-reviu';
import type { Peran } from '../../../domain/sop/peristiwa';
import { Pill } from '../../component/Pill';
import { useShared } from '../../component/styles';
import { tanggalJam, tanggalTahun } from '../../model/format';
import { sebutOrang } from '../../model/pengguna';
import type { Nada } from '../../model/ringkas';
import { sebutKolom, sebutNilai } from '../../model/sebut-catatan';
import { useKata, usePane, usePaneState } from '../../store/context';
import type { Aksi } from '../../store/pane-state';
import { CatatanForm } from './CatatanForm';
import { sebutLembar } from './draf';
import { useKataReviu } from './kata';

const useStyles = makeStyles({
  note: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: '10px', display: 'grid', gap: '6px' },
  answer: {
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: '10px',
    marginLeft: '8px',
    display: 'grid',
    gap: '2px',
  },
  body: { display: 'grid', gap: '2px' },
});

const nadaStatus: Readonly<Record<StatusCatatan, Nada>> = {
  terbuka: 'awas',
  dijawab: 'netral',
  diterima: 'baik',
  ditolak: 'buruk',
};

type AksiCatatan = 'jawab' | 'terima' | 'tolak';
const aksiOf: Readonly<Record<AksiCatatan, (catatan: string) => Aksi>> = {
  jawab: (catatan) => ({ judul: 'jawabCatatan', daftar: [{ id: 'jawabCatatan', masukan: { catatan, teks: '' } }] }),
  terima: (catatan) => ({ judul: 'terimaCatatan', daftar: [{ id: 'terimaCatatan', masukan: { catatan } }] }),
  tolak: (catatan) => ({ judul: 'tolakCatatan', daftar: [{ id: 'tolakCatatan', masukan: { catatan, alasan: '' } }] }),
};
/** What can be done with a note in each state, the likeliest first. */
const tombol: Readonly<Record<StatusCatatan, readonly AksiCatatan[]>> = {
  terbuka: ['jawab', 'terima'],
  dijawab: ['terima', 'tolak', 'jawab'],
  ditolak: ['jawab', 'terima'],
  diterima: [],
};

const nadaTingkat: Readonly<Record<TingkatCatatan, Nada>> = { wajib: 'buruk', sebaiknya: 'awas', informasi: 'netral' };

interface CatatanThreadProps {
  readonly catatan: Catatan;
  /** What its place holds now; `undefined` where that cannot be told. */
  readonly kini: string | null | undefined;
  readonly tentang: Indikator | null;
}

/** What a note asks, of whom, until when, and whether the figure is still the one that it speaks of. */
const CatatanHead = ({ catatan, kini, tentang }: CatatanThreadProps) => {
  const shared = useShared();
  const pane = usePane();
  const { k, bahasa } = useKata();
  const kata = useKataReviu();
  const bidang = usePaneState((state) => state.keadaan?.data?.daftarBidang);
  const { ditugaskan, tenggat, tingkat, sasaran, nilaiSaatItu } = catatan;
  const kepada = [
    ditugaskan?.peran == null ? '' : k.peran[ditugaskan.peran],
    bidang?.find(({ kode }) => kode === ditugaskan?.bidang)?.singkatan ?? ditugaskan?.bidang ?? '',
  ].filter((satu) => satu !== '');
  const lewat = isLewatTenggat(catatan, pane.layanan.sekarang());
  const angka = (nilai: string): string => sebutNilai(bahasa, nilai);
  const bagian = [
    sasaran.kunci === null ? sebutLembar(sasaran, kata) : sebutKolom(sasaran.kolom, kata),
    tentang === null && sasaran.kunci !== null ? sasaran.kunci : '',
    tanggalJam(k, catatan.waktu),
    sasaran.kolom === null || sasaran.kunci === null
      ? ''
      : nilaiSaatItu === null
        ? kata.saatKosong
        : kata.saatNilai(angka(nilaiSaatItu)),
    kepada.length === 0 ? '' : kata.kepada(kepada.join(', ')),
    tenggat === null || lewat ? '' : kata.tenggat(tanggalTahun(k, tenggat)),
  ].filter((satu) => satu !== '');
  return (
    <>
      <div className={shared.row}>
        <Pill nada={nadaTingkat[tingkat]} icon={false}>
          {kata.tingkat[tingkat]}
        </Pill>
        {lewat && tenggat !== null && <Pill nada="buruk">{kata.lewatTenggat(tanggalTahun(k, tenggat))}</Pill>}
      </div>
      <p className={shared.muted}>{bagian.join(' · ')}</p>
      {isNilaiBerubah(catatan, kini) && (
        <p className={shared.text}>
          <Pill nada="awas">{kini == null ? kata.kiniKosong : kata.kiniNilai(angka(kini))}</Pill>
        </p>
      )}
    </>
  );
};

/** A note with its answers, what it said before, and what can be done with it. */
export const CatatanThread = ({ catatan, kini, tentang }: CatatanThreadProps) => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k } = useKata();
  const kata = useKataReviu();
  const [menyunting, setMenyunting] = useState(false);
  const siapa = (oleh: string, peran: Peran | null): string => sebutOrang(oleh, peran, k) || k.umum.tanpaNama;
  const kepala = (oleh: string, peran: Peran | null, waktu: string): string =>
    `${siapa(oleh, peran)} · ${tanggalJam(k, waktu)}`;
  if (menyunting)
    return (
      <li className={s.note}>
        <CatatanForm tentang={tentang} catatan={catatan} onSelesai={() => setMenyunting(false)} />
      </li>
    );
  return (
    <li className={s.note}>
      <div className={s.body}>
        <div className={shared.spread}>
          <span className={shared.strong}>{siapa(catatan.oleh, catatan.peran)}</span>
          <Pill nada={nadaStatus[catatan.status]}>{kata.status[catatan.status]}</Pill>
        </div>
        <CatatanHead catatan={catatan} kini={kini} tentang={tentang} />
        <p className={shared.text}>{catatan.teks}</p>
      </div>
      {catatan.suntingan.length > 0 && (
        <details className={s.answer}>
          <summary className={shared.muted}>{kata.semula(catatan.suntingan.length)}</summary>
          {catatan.suntingan.map(({ semula, oleh, peran, waktu }) => (
            <div key={`${waktu} ${semula.teks}`}>
              <p className={shared.text}>{semula.teks}</p>
              <p className={shared.muted}>→ {kepala(oleh, peran, waktu)}</p>
            </div>
          ))}
        </details>
      )}
      {catatan.balasan.map(({ oleh, peran, waktu, teks, komentar }) => (
        <div key={`${waktu} ${oleh} ${teks}`} className={s.answer}>
          <p className={shared.muted}>
            {kepala(oleh, peran, waktu)}
            {komentar === undefined ? '' : ` · ${kata.dariKomentar}`}
          </p>
          <p className={shared.text}>{teks}</p>
        </div>
      ))}
      {tombol[catatan.status].length > 0 && (
        <div className={shared.row}>
          {tombol[catatan.status].map((aksi, index) => (
            <Button
              key={aksi}
              size="small"
              {...(index === 0 ? { appearance: 'primary' as const } : {})}
              onClick={() => void pane.mulaiAksi(aksiOf[aksi](catatan.id))}
            >
              {kata[aksi]}
            </Button>
          ))}
          <Button size="small" appearance="subtle" onClick={() => setMenyunting(true)}>
            {kata.sunting}
          </Button>
        </div>
      )}
    </li>
  );
};

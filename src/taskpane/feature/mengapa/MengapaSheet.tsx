import { Button } from '@fluentui/react-components';
import { Figures } from '../../component/Figure';
import { Sheet, SheetActions, SheetContent } from '../../component/Sheet';
import { useShared } from '../../component/styles';
import { tanggalJam } from '../../model/format';
import { jejakIndikator, type Jejak } from '../../../domain/reviu/jejak';
import { isHitungan } from '../../../domain/validasi/hitungan';
import { usePane, usePaneState } from '../../store/context';
import type { Aksi } from '../../store/pane-state';
import { useUcapan, type Ucapan } from './kata';
import type { Penjelasan } from './bentuk';

const pulihkan: Aksi = { judul: 'pulihkanRumus', daftar: [{ id: 'pulihkanRumus', masukan: {} }] };

function kalimatJejak({ jejak }: Ucapan['m'], satu: Jejak): string {
  if (satu.jenis === 'dikembalikan') return jejak.dikembalikan(satu.alasan);
  if (satu.jenis === 'susunan') return jejak.susunan(satu.lama || '–', satu.baru || '–');
  if (satu.jenis === 'diperiksa') return satu.sama ? jejak.diperiksaSama : jejak.diperiksaBerubah;
  return jejak.dihimpun;
}

interface MengapaSheetProps {
  readonly penjelasan: Penjelasan;
  readonly onClose: () => void;
}
/** Figure, formula in words, source cells, evidence, notes, and who changed what it rests on. */
export const MengapaSheet = ({ penjelasan, onClose }: MengapaSheetProps) => {
  const shared = useShared();
  const pane = usePane();
  const { k, m } = useUcapan();
  const namaSetelan: Readonly<Record<string, string>> = m.setelan;
  const keadaan = usePaneState((state) => state.keadaan);
  const { besaran, tentang, angka, kalimat, sumber, bukti, kode } = penjelasan;
  const daftarCatatan = keadaan?.daftarCatatan.filter(({ sasaran }) => kode !== null && sasaran.kunci === kode) ?? [];
  const perubahan = keadaan?.riwayat.flatMap((peristiwa) =>
    peristiwa.isi.jenis === 'pengaturan-diubah' ? [{ ...peristiwa, isi: peristiwa.isi }] : [],
  );
  const indikator = keadaan?.data?.daftarIndikator.find((satu) => satu.kode === kode);
  const baris = keadaan?.rekap?.baris.find((satu) => satu.kode === kode) ?? null;
  const jejak =
    keadaan == null || indikator === undefined
      ? []
      : jejakIndikator(keadaan.riwayat, keadaan.keadaanSop.naskah, indikator, baris);
  const rusak = keadaan?.temuan.some((temuan) => isHitungan(temuan) && (kode === null || temuan.indikator === kode));
  return (
    <Sheet judul={m.judul} onClose={onClose}>
      <SheetContent>
        <p className={shared.muted}>{tentang}</p>
        <Figures items={[{ label: besaran, value: angka }]} />
        {kalimat.map((teks) => (
          <p key={teks} className={shared.text}>
            {teks}
          </p>
        ))}
        {rusak === true && (
          <div className={shared.row}>
            <p className={shared.text}>{m.ditimpa}</p>
            <Button
              size="small"
              onClick={() => {
                onClose();
                void pane.mulaiAksi(pulihkan);
              }}
            >
              {m.pulihkan}
            </Button>
          </div>
        )}
        <section className={shared.group}>
          <h3 className={shared.heading}>{m.sumber}</h3>
          <div className={shared.row}>
            {sumber.map(({ label, lokasi }) => (
              <Button
                key={`${label} ${lokasi.kolom ?? ''}`}
                size="small"
                aria-label={m.lihat(label)}
                onClick={() => void pane.tuju(lokasi)}
              >
                {label}
              </Button>
            ))}
          </div>
        </section>
        {bukti !== null && (
          <p className={shared.text}>
            {m.bukti}: {bukti.trim() === '' ? m.belumAda : bukti}
          </p>
        )}
        {daftarCatatan.length > 0 && (
          <section className={shared.group}>
            <h3 className={shared.heading}>{m.catatan}</h3>
            <ul className={shared.steps}>
              {daftarCatatan.map(({ id, teks, oleh, waktu }) => (
                <li key={id}>
                  {teks} ({oleh}, {tanggalJam(k, waktu)})
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className={shared.group}>
          <h3 className={shared.heading}>{m.riwayat}</h3>
          <p className={shared.text}>{m.takTercatat}</p>
          <ul className={shared.steps}>
            {jejak.length === 0 && <li>{m.jejakKosong}</li>}
            {jejak.map((satu) => (
              <li key={satu.id}>
                {kalimatJejak(m, satu)} ({satu.oleh}, {tanggalJam(k, satu.waktu)})
              </li>
            ))}
            {perubahan?.map(({ id, oleh, waktu, isi }) => (
              <li key={id}>
                {m.setelanDiubah(namaSetelan[isi.setelan] ?? isi.setelan, isi.lama, isi.baru, isi.alasan)} ({oleh},{' '}
                {tanggalJam(k, waktu)})
              </li>
            ))}
          </ul>
        </section>
      </SheetContent>
      <SheetActions>
        <Button appearance="primary" onClick={onClose}>
          {k.umum.tutup}
        </Button>
      </SheetActions>
    </Sheet>
  );
};

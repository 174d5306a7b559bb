import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import type { Keadaan } from '../../../app/usecase/keadaan';
import { bidangLengkap, jumlahBelumTuntas, jumlahTemuan, langkahSelesai } from '../../model/ringkas';
import { useKata, usePane, usePaneState } from '../../store/context';
import { fokusCadangan } from '../../component/fokus';
import { useShared } from '../../component/styles';
import { daftarTab, type Tab as NamaTab } from '../../store/pane-state';
import type { Katalog } from '../../strings/katalog';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(60px, 1fr))',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { padding: '6px 2px 8px', justifyContent: 'center', minWidth: 0 },
  inner: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '1px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '18px',
  },
  count: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: '14px',
    padding: '0 5px',
    borderRadius: '7px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  // On the bar that marks the chosen tab in contrast themes, the colour for quiet text cannot be read.
  chosen: { color: 'inherit' },
  alert: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Hitungan {
  readonly pendek: string;
  readonly panjang: string;
  readonly mendesak: boolean;
}
/** The count under each tab's name, short for the eye and whole for the ear. */
const hitungan: Readonly<Record<NamaTab, (keadaan: Keadaan, k: Katalog) => Hitungan>> = {
  alur: (keadaan, k) => {
    const selesai = langkahSelesai(keadaan);
    const semua = keadaan.sop.langkah.length;
    return { pendek: `${selesai}/${semua}`, panjang: k.tab.alurKet(selesai, semua), mendesak: false };
  },
  isian: ({ kemajuan }, k) => {
    const lengkap = bidangLengkap(kemajuan);
    return {
      pendek: `${lengkap}/${kemajuan.length}`,
      panjang: k.tab.isianKet(lengkap, kemajuan.length),
      mendesak: false,
    };
  },
  periksa: ({ temuan }, k) => {
    const { E } = jumlahTemuan(temuan);
    return { pendek: String(E), panjang: k.tab.periksaKet(E), mendesak: E > 0 };
  },
  reviu: ({ daftarCatatan }, k) => {
    const n = jumlahBelumTuntas(daftarCatatan);
    return { pendek: String(n), panjang: k.tab.reviuKet(n), mendesak: false };
  },
  laporan: ({ adaLaporan, keadaanSop }, k) => {
    const teks = k.tab.laporanKet[keadaanSop.ditandatangani !== null ? 'sah' : adaLaporan ? 'draf' : 'belum'];
    return { pendek: teks, panjang: teks, mendesak: false };
  },
};

export const tabId = (tab: NamaTab): string => `tab-${tab}`;

export const Tabs = ({ keadaan }: { keadaan: Keadaan }) => {
  const s = useStyles();
  const shared = useShared();
  const pane = usePane();
  const { k } = useKata();
  const tab = usePaneState((state) => state.tab);
  return (
    <TabList
      className={s.list}
      aria-label={k.app.bagian}
      selectedValue={tab}
      selectTabOnFocus
      onTabSelect={(_, data) => pane.pilihTab(daftarTab.find((nama) => nama === data.value) ?? 'alur')}
    >
      {daftarTab.map((nama) => {
        const { pendek, panjang, mendesak } = hitungan[nama](keadaan, k);
        return (
          <Tab key={nama} id={tabId(nama)} value={nama} className={s.tab} aria-controls={fokusCadangan}>
            <span className={s.inner}>
              {k.tab[nama]}
              <span className={mergeClasses(s.count, nama === tab && s.chosen, mendesak && s.alert)} aria-hidden="true">
                {pendek}
              </span>
              <span className={shared.hidden}>{panjang}</span>
            </span>
          </Tab>
        );
      })}
    </TabList>
  );
};

import { Button, FluentProvider } from '@fluentui/react-components';
import { Empty } from './component/Empty';
import { useShared } from './component/styles';
import { kataGagalMulai, type SebabGagalMulai } from './strings/gagal-mulai';
import { daftarTema, temaOtomatis } from './theme/tema';

/** The pane without Excel: says why, and that the workbook works all the same. */
export const StartFailure = ({ sebab }: { sebab: SebabGagalMulai }) => {
  const shared = useShared();
  // Nobody has said which language: the host that would know has not answered.
  const kata = kataGagalMulai[navigator.language.startsWith('en') ? 'en' : 'id'];
  const { judul, isi, langkah } = kata[sebab];
  return (
    <FluentProvider theme={daftarTema[temaOtomatis(null)]}>
      <main className={shared.view}>
        <Empty icon="seru" judul={judul} isi={isi}>
          <ol className={shared.steps}>
            {langkah.map((satu) => (
              <li key={satu}>{satu}</li>
            ))}
          </ol>
          <Button appearance="primary" onClick={() => location.reload()}>
            {kata.cobaLagi}
          </Button>
        </Empty>
      </main>
    </FluentProvider>
  );
};

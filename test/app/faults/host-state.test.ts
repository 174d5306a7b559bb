import { daftarPerintah as p } from '../../../src/app/usecase/daftar';
import { finish, inserted, kantorKecil, run } from '../build/kantor';
import { differences, pictureOf } from './picture';
import { openWorkshop } from './workshop';

jest.setTimeout(60_000);

it('a host put back stands as it stood, computed cells included', async () => {
  const workshop = await openWorkshop();
  const ports = workshop.ports();
  const empty = workshop.keep();
  const emptyPicture = pictureOf(workshop.host);
  await inserted(ports, kantorKecil);
  const filled = workshop.keep();
  const filledPicture = pictureOf(workshop.host);

  await finish(ports, 1, 2, 3);
  await run(ports, p.susunLaporan, { nomor: '', tanggal: '', kertas: 'A4' });
  expect(differences(pictureOf(workshop.host), filledPicture)).not.toEqual([]);
  filled.restore();
  expect(differences(pictureOf(workshop.host), filledPicture)).toEqual([]);

  await run(ports, p.hapusContoh, {});
  filled.restore();
  expect(differences(pictureOf(workshop.host), filledPicture)).toEqual([]);

  empty.restore();
  expect(differences(pictureOf(workshop.host), emptyPicture)).toEqual([]);
  await inserted(ports, kantorKecil);
  expect(differences(pictureOf(workshop.host), filledPicture).map((text) => text.slice(0, 300))).toEqual([]);
  workshop.dispose();
});

import './gaya/halaman.css';
import './gaya/lembar.css';
import './gaya/cetak.css';
import { byId } from './dom';
import { isColleague } from './page/colleague';
import { startColleague } from './start-colleague';
import { startPractice } from './start-practice';

if (isColleague()) startColleague();
else startPractice(byId('ruang'));

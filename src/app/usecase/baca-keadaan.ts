import { bacaBuku } from '../buku/baca-buku';
import type { Ports } from '../port/ports';
import type { Keadaan } from './keadaan';

/** The state of the workbook as the pane shows it; at most two round trips. */
export const bacaKeadaan = async (ports: Ports): Promise<Keadaan> => (await bacaBuku(ports)).keadaan;

import type { WorkbookData } from '../../excel-host/model/types';
import { byId, element } from '../dom';
import { ask } from './dialog';
import { fileName } from './file-name';

/** From manifest.xml, put in by the build. */
declare const ADDIN_ID: string;

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The manifest's id: the settings in the file belong to this add-in, so that the real Excel hands them to it. */
const ADDIN = { id: ADDIN_ID, version: '1.0.0.0', store: 'developer', storeType: 'Registry' } as const;

/** Hands the workbook to the user as a real .xlsx; the writer is loaded only now. */
export async function saveAsFile(data: WorkbookData, now: Date): Promise<boolean> {
  const button = byId('simpan');
  button.toggleAttribute('disabled', true);
  try {
    const { writeXlsx } = await import(/* webpackChunkName: "tulis-xlsx" */ '../../excel-host/xlsx/write-xlsx');
    const bytes = await writeXlsx(data, { cachedValues: true, addin: ADDIN, modified: now });
    const url = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: TYPE }));
    const link = element('a', { href: url, download: fileName(data) });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await ask(
      'Buku kerja belum tersimpan',
      `Berkas .xlsx gagal dibuat: ${reason}\nIsi buku kerja masih utuh di halaman ini. Coba simpan sekali lagi.`,
      [{ value: 'ya', label: 'Tutup', primary: true }],
      'ya',
    );
    return false;
  } finally {
    button.toggleAttribute('disabled', false);
  }
}

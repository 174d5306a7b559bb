import { toKegagalan } from '../../../src/adapter/excel/host-error';
import { KegagalanHost } from '../../../src/app/port/kegagalan';

const hostError = (code: string): Error => Object.assign(new Error('a text of the host, in any language'), { code });

// Codes: learn.microsoft.com, "Error handling with the application-specific JavaScript APIs".
describe('failures of the host', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'sel-sedang-diedit', 'no'],
    ['AccessDenied', 'terlindungi', 'maybe'],
    ['ConnectionFailure', 'koneksi-putus', 'maybe'],
    ['RequestPayloadSizeLimitExceeded', 'terlalu-besar', 'no'],
    ['ActivityLimitReached', 'sibuk', 'maybe'],
    ['ItemNotFound', 'tidak-ditemukan', 'maybe'],
    ['ItemAlreadyExists', 'nama-bentrok', 'maybe'],
    ['ApiNotFound', 'tidak-didukung', 'no'],
    ['SomethingNew', 'tak-dikenal', 'maybe'],
  ])('%s of a write means %s (applied: %s)', (code, sebab, applied) => {
    expect(toKegagalan(hostError(code), true)).toMatchObject({ sebab, applied, kode: code });
  });

  it('of a read leave the workbook as it was', () => {
    expect(toKegagalan(hostError('ConnectionFailure'), false)).toMatchObject({ applied: 'no' });
  });

  it('never show the host’s own message', () => {
    const failure = toKegagalan(hostError('AccessDenied'), true);
    expect(failure).toBeInstanceOf(KegagalanHost);
    expect(String(failure)).not.toContain('a text of the host');
  });

  it('pass on what carries no code: that is a defect of ours', () => {
    const defect = new TypeError('undefined is not a function');
    expect(toKegagalan(defect, true)).toBe(defect);
  });
});

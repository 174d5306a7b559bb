/** The user pressed Batal; `dikembalikan`: whether the workbook stands as before. */
export class Dibatalkan extends Error {
  constructor(readonly dikembalikan: boolean) {
    super('dibatalkan');
    this.name = 'Dibatalkan';
  }
}

/**
 * Merged cells inside a range; queued on its request. From ExcelApi 1.13 on, which the manifest does not ask for: the caller has made
 * sure that the host has it, and an older one is read without.
 */
export function queueMergedAreas(range: Excel.Range): () => readonly string[] {
  const merged = range.getMergedAreasOrNullObject();
  merged.load('address');
  return () =>
    merged.isNullObject ? [] : merged.address.split(',').map((address) => address.slice(address.lastIndexOf('!') + 1));
}

/**
 * A name as all its spellings have it: servers differ in whether they tell `fileId`, `file_id` and `File_Id`
 * apart, so a request may not be read by another spelling than it is judged by.
 */
export function folded(name: string): string {
  return name
    .replace(/[_\-\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
    .replaceAll('\u017f', 's')
}

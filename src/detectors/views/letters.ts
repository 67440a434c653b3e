/** Base letters that Unicode does not take apart. */
const apart: Readonly<Record<string, string>> = {
  ß: 's',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
}

/** 1 to 26 for the Latin letters, accents aside, up to U+024F; 0 for all else. */
export const letterOf: Readonly<Uint8Array> = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase()
  const base = (apart[small] ?? small.normalize('NFD')).charCodeAt(0)
  return base >= 97 && base <= 122 ? base - 96 : 0
})

/** The class of a unit: as `letterOf`, and 0 for all beyond. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < 0x250 ? (letterOf[code] as number) : 0
}

/**
 * Where fewer than 20,000 people live in the 2010 census, the first three digits would say too much: 45
 * CFR 164.514(b)(2)(i)(B), by the guidance of the Office for Civil Rights of 2012.
 */
const sparse = new Set(
  '036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893'.split(' '),
)

/** `94110-1234` → `941**`. */
export function zip3Of(value: string): string | undefined {
  const digits = /^(\d{3})\d{2}(?:-?\d{4})?$/.exec(value.normalize('NFKC'))?.[1]
  if (digits === undefined) return undefined
  return sparse.has(digits) ? '000**' : `${digits}**`
}

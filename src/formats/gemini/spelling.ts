// Servers take the name of a field in two spellings (ProtoJSON), and both are in use.

/** `inline_data` as `inlineData`. */
export function camelCase(name: string | number | undefined): string {
  return String(name).replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** `inlineData` as `inline_data`; words in capitals stay as they are. */
export function snakeCase(name: string): string {
  return /^[a-z]/.test(name) ? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) : name
}

/** A name in both spellings, each once. */
export function spellings(name: string): readonly string[] {
  return [...new Set([name, snakeCase(name)])]
}

/** A place in all the ways to spell its steps. */
export function spelledPlaces(place: string): readonly string[] {
  return place
    .split('.')
    .map(spellings)
    .reduce((places, names) => places.flatMap((one) => names.map((name) => `${one}.${name}`)))
}

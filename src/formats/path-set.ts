import type { Path } from '../core/segment'

/** So many paths are compared one by one, which is faster than to write them down. */
const few = 4

/** Tells whether a path is one of these, however many there are. */
export function pathSet(places: readonly { readonly path: Path }[]): (path: Path) => boolean {
  if (places.length <= few) return (path) => places.some((place) => isSame(place.path, path))
  const known = new Set(places.map(({ path }) => JSON.stringify(path)))
  return (path) => known.has(JSON.stringify(path))
}

function isSame(left: Path, right: Path): boolean {
  return left.length === right.length && left.every((step, index) => step === right[index])
}

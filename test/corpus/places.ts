/** Where something stands in a value: what holds it, and its name or number there. */
export interface Place {
  readonly holder: Record<string | number, unknown>
  readonly key: string | number
}

/** All places in a value, from the root down. */
export function placesIn(root: { readonly root: unknown }): readonly Place[] {
  const places: Place[] = []
  const open: unknown[] = [root]
  while (open.length > 0) {
    const holder = open.pop() as Record<string | number, unknown>
    const keys = Array.isArray(holder) ? [...holder.keys()] : Object.keys(holder)
    for (const key of keys) {
      places.push({ holder, key })
      const value = holder[key]
      if (typeof value === 'object' && value !== null) open.push(value)
    }
  }
  return places
}

export function valueAt({ holder, key }: Place): unknown {
  return holder[key]
}

/** Puts a value where another stands, under the name that is there. */
export function put({ holder, key }: Place, value: unknown): void {
  define(holder, key, value)
}

// Defined and not assigned, for `__proto__`.
export function define(holder: object, key: string | number, value: unknown): void {
  const property = { value, writable: true, enumerable: true, configurable: true }
  Object.defineProperty(holder, key, property)
}

/** Gives what stands at a place another name, and leaves the order as it is. */
export function rename({ holder, key }: Place, name: string): void {
  const entries = Object.entries(holder)
  for (const [old] of entries) Reflect.deleteProperty(holder, old)
  for (const [old, value] of entries) define(holder, old === key ? name : old, value)
}

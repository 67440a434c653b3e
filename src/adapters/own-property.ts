/** What somebody has put on an object; `undefined` for whatever it inherits. */
export function ownProperty(holder: object, name: string): unknown {
  return Object.hasOwn(holder, name) ? (holder as Record<string, unknown>)[name] : undefined
}

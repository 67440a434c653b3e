export interface Keys {
  readonly record: (id: string) => string
  readonly once: (id: string) => string
  /** Sorted set of the ids of records, by the millisecond in which they end. */
  readonly ids: string
  /** Stream of changes. */
  readonly log: string
}

/** The keys of a store, all in one hash slot of a cluster by the tag in braces. */
export function keysOf(name: string): Keys {
  const key = (rest: string): string => `portcullis:{${name}}:${rest}`
  return {
    record: (id) => key(`record:${id}`),
    once: (id) => key(`once:${id}`),
    ids: key('ids'),
    log: key('log'),
  }
}

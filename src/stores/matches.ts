/** True where each member of the filter is the record's own member, compared by `===`. */
export function matches<T extends object>(record: T, filter: Partial<T>): boolean {
  return Object.entries(filter).every(([name, value]) => {
    const own = Object.hasOwn(record, name) ? record[name as keyof T] : undefined
    return own === value
  })
}

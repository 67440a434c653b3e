import type { OptionParser } from '../../core/options'

// RFC 9110 §5.1, without `_`: its twin with `-` is refused.
const NAME = /^[a-z0-9-]{1,64}$/i

/** The name of a header that a proxy is configured to set. */
export const headerName: OptionParser<string> = (value, fail) =>
  typeof value === 'string' && NAME.test(value)
    ? value.toLowerCase()
    : fail('the name of a header of letters, digits and `-`')

import { named } from './personal-data'

/** Places: countries, states, cities; unknown ones where words around them say so. */
export const place = named('place', ['pii.location.place'])

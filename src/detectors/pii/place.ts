import { named, onRequest } from './personal-data'

/** Places: countries, states, cities; unknown ones where words around them say so. */
export const place = onRequest(named('place', ['pii.location.place']))

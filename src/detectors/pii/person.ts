import { named, onRequest } from './personal-data'

/** Names of people, told by given names, surnames, titles and words around them; in many scripts. */
export const person = onRequest(named('person', ['pii.person']))

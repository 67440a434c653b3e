import { numberedAddress } from './address/judge'
import { Left } from './names/left'
import { named, onRequest } from './personal-data'

/**
 * Postal addresses: a street with a number, a part of a building, a postal code. A line each; the
 * city is a place.
 */
export const address = onRequest(
  named(
    'address',
    ['pii.location.address'],
    [
      {
        type: 'pii.location.address',
        score: 0.8,
        // A number, not within another one; then words, at last perhaps a number.
        expression:
          /\d(?<![\w.,:$\u00a3\u20ac#/+\u00c0-\u1fff-].)\d{0,5}[A-Za-z]?(?:[/-]\d{1,4}[A-Za-z]?)?(?:,? [A-Za-z\u00c0-\u1fff][\w.'\u2019\u00c0-\u1fff-]{0,24}){0,5}(?:,? \d{1,4}[A-Za-z]?)?/s,
        accept: (match, before) => numberedAddress(match, new Left(before)),
      },
    ],
  ),
)

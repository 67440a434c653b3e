import * as person from '../person/words'
import { dwellingEnds, labels, lastWords } from '../place/words'

/** The words of which one stands before a name that no table has. */
export const tellers: ReadonlySet<string> = new Set([
  ...[...person.titles, ...person.introductions, ...lastWords(person.phrases), ...person.labels],
  ...[...person.closings, ...person.speech, 'name', "i'm", 'am', ...dwellingEnds, ...labels],
])

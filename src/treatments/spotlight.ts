import type { Treatment } from '../core/treatment'
import { datamarked } from './spotlight/datamark'
import { delimited } from './spotlight/delimit'
import { unavailable } from './unavailable'

// Hines et al., Defending Against Indirect Prompt Injection Attacks With Spotlighting (arXiv 2403.14720).

/** Puts the text between marks with a boundary that is drawn for each exchange. */
export const delimit: Treatment = {
  name: 'spotlight:delimit',
  scope: 'around',
  replace: (text, _finding, { boundary }) => {
    if (boundary === undefined) throw unavailable('spotlight:delimit')
    return delimited(text, boundary())
  },
}

/** Joins the words of the text by U+E000 in place of spaces. */
export const datamark: Treatment = {
  name: 'spotlight:datamark',
  scope: 'around',
  replace: (text) => datamarked(text),
}

/** Writes the text in base64 (RFC 4648 §4) of its UTF-8. */
export const encode: Treatment = {
  name: 'spotlight:encode',
  scope: 'around',
  replace: (text) => Buffer.from(text, 'utf8').toString('base64'),
}

import { acceptedNumeric, acceptedTime, acceptedYear } from './date/numeric'
import { isCommonWord, isMonth, isWeekday } from './date/words'
import { onRequest, personalData } from './personal-data'

/**
 * Dates, with the time behind them: numeric ones in the order of ISO 8601, of Europe and of the
 * United States, with months as words of many languages; times of day; days of the week in English;
 * a year where somebody is born.
 */
export const date = onRequest(
  personalData('date', [
    {
      type: 'pii.date',
      expression:
        /(?<![\w/-])(?<!\d[.,:])\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?!\d|[./-]\d)(?:(?:T|,? )\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?[AaPp]\.?[Mm]\b|Z|[+-]\d{2}:?\d{2})?)?/,
      accept: acceptedNumeric,
    },
    {
      type: 'pii.date',
      // The day before the month, as in most languages; East Asian ones have the year first.
      expression:
        /\b(?<!\d[.,:])(?:\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]|\d{1,2}(?:st|nd|rd|th|er|\.|º)?[ -](?:of |de )?\p{L}{3,11}\.?(?:(?:,? (?:de |del )?|-)\d{4}(?!\d))?)/u,
      accept: (match) => (/[年년]/.test(match) ? match.length : acceptedDay(match)),
    },
    {
      type: 'pii.date',
      expression:
        /(?<!\p{L})\p{L}{3,11}\.? \d{1,2}(?:st|nd|rd|th)?(?![\d:%]|[.,/-]\d)(?:,? \d{4}(?!\d))?/u,
      accept: (match) => (isMonth(firstWord(match)) && /^\p{Lu}/u.test(match) ? match.length : 0),
    },
    {
      type: 'pii.date',
      expression: /(?<![\w:.])\d{1,2}:\d{2}(?::\d{2})?(?![\d:]|\.\d)(?: ?[AaPp]\.?[Mm]\b)?/,
      accept: acceptedTime,
    },
    {
      type: 'pii.date',
      expression: /\b[MTWFSmtwfs][a-z]{2,5}day(?![A-Za-z])/,
      accept: (match) => (isWeekday(match) ? match.length : 0),
    },
    {
      type: 'pii.date',
      expression: /(?<![\w./:-])(?:19|20)\d{2}(?![\w/:-]|\.\d)/,
      accept: acceptedYear,
    },
  ]),
)

/** The day and its month, with a year where the month is a common word as well: `3. Set`, `5 may`. */
function acceptedDay(match: string): number {
  const [, day = '', month = ''] =
    /^(\d{1,2})\D{0,2}[ -](?:of |de )?(\p{L}{3,11})/u.exec(match) ?? []
  const isOne = Number(day) >= 1 && Number(day) <= 31 && isMonth(month)
  return isOne && (/\d{4}$/.test(match) || !isCommonWord(month)) ? match.length : 0
}

function firstWord(text: string): string {
  return /^\p{L}*/u.exec(text)?.[0] ?? ''
}

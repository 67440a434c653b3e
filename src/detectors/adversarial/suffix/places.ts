import { alignDown, alignUp } from '../../pairs'
import type { Place } from '../sign'
import type { Judged, SuffixModel } from './model'
import { agreeing, stride, windowCount, windowLength } from './windows'

/** The least log-odds that are reported: chosen on development texts (docs/adversarial.md). */
const threshold = 1.6
/** What a window counts for that is ordinary at first sight. */
const ordinary = -6
/** A window is no surer than this, so that one alone cannot decide. */
const surest = 9

/** The highest of many windows is high by chance: what is lost for each e-fold of their number. */
const penalty = 0.5
/** What is lost for each window that a short text has less than must agree. */
const missing = 0.4
/** Fewer windows cost nothing, and more cost no more, so that padding hides nothing. */
const fewPenalized = 6
const mostPenalized = 2000

/** Where a text looks like noise, in order and apart. */
export function placesOf(text: string, model: SuffixModel): readonly Place[] {
  return spansOf(model.judge(text), text.length).map(({ first, last, logit }) => {
    const end = Math.min(text.length, last * stride + windowLength)
    const [from, to] = model.core(text, first * stride, end)
    const score = 1 / (1 + Math.exp(-logit))
    return { start: alignDown(text, from), end: alignUp(text, to), score }
  })
}

/** Windows from `first` to `last`, and the highest mean of theirs. */
interface Span {
  readonly first: number
  readonly last: number
  readonly logit: number
}

/** The highest log-odds of a text: what is compared with the threshold. */
export function highestOf(judged: readonly Judged[], length: number): number {
  return meansOf(judged, length).reduce((most, { logit }) => Math.max(most, logit), ordinary)
}

function spansOf(judged: readonly Judged[], length: number): readonly Span[] {
  const spans: Span[] = []
  for (const mean of meansOf(judged, length)) {
    if (mean.logit < threshold) continue
    const before = spans.at(-1)
    if (before === undefined || mean.first * stride > before.last * stride + windowLength) {
      spans.push(mean)
      continue
    }
    const last = Math.max(before.last, mean.last)
    spans[spans.length - 1] = { ...before, last, logit: Math.max(before.logit, mean.logit) }
  }
  return spans
}

/** For each window the mean of it and those before it, of as many as must agree. */
function meansOf(judged: readonly Judged[], length: number): readonly Span[] {
  const windows = windowCount(length)
  const size = Math.min(agreeing, windows)
  const counted = Math.max(fewPenalized, Math.min(mostPenalized, windows))
  const lost = penalty * Math.log(counted / fewPenalized) + missing * (agreeing - size)
  return judged.map(({ index }, at) => {
    let [sum, first, known] = [0, at, 0]
    for (; first >= 0; first -= 1) {
      const window = judged[first] as Judged
      if (index - window.index >= size) break
      sum += Math.max(-surest, Math.min(surest, window.logit))
      known += 1
    }
    const logit = (sum + (size - known) * ordinary) / size - lost
    return { first: (judged[first + 1] as Judged).index, last: index, logit }
  })
}

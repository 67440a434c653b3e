/** A half-open span of a text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What was to be found, what was found, and how much of each was right. */
export interface Tally {
  readonly entities: number
  readonly hit: number
  readonly predictions: number
  readonly correct: number
}

/** Shares of 1; `null` where nothing was to be found, or nothing was found. */
export interface Score {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
  readonly f2: number | null
}

export const nothing: Tally = { entities: 0, hit: 0, predictions: 0, correct: 0 }

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({
      entities: all.entities + one.entities,
      hit: all.hit + one.hit,
      predictions: all.predictions + one.predictions,
      correct: all.correct + one.correct,
    }),
    nothing,
  )
}

/**
 * Compares what was found of one type in one text with what was to be found. An entity is hit where
 * predictions cover at least half of it. A prediction is correct where entities cover at least half
 * of it, or where it covers at least half of an entity and is at most three times as long.
 */
export function tallyOf(entities: readonly Span[], predicted: readonly Span[]): Tally {
  const predictions = merged(predicted)
  const whole = merged(entities)
  const isHit = (entity: Span) => covered(entity, predictions) * 2 >= lengthOf(entity)
  const isCorrect = (found: Span) =>
    covered(found, whole) * 2 >= lengthOf(found) ||
    entities.some(
      (entity) =>
        covered(entity, [found]) * 2 >= lengthOf(entity) && lengthOf(found) <= 3 * lengthOf(entity),
    )
  return {
    entities: entities.length,
    hit: entities.filter(isHit).length,
    predictions: predictions.length,
    correct: predictions.filter(isCorrect).length,
  }
}

export function scoreOf({ entities, hit, predictions, correct }: Tally): Score {
  const precision = predictions === 0 ? null : correct / predictions
  const recall = entities === 0 ? null : hit / entities
  return { precision, recall, f1: measure(precision, recall, 1), f2: measure(precision, recall, 2) }
}

/** F with recall counted `beta` times. Nothing found of what there is makes 0. */
function measure(precision: number | null, recall: number | null, beta: number): number | null {
  if (recall === null) return null
  const square = beta * beta
  const weighed = square * (precision ?? 0) + recall
  return weighed === 0 ? 0 : ((1 + square) * (precision ?? 0) * recall) / weighed
}

function lengthOf({ start, end }: Span): number {
  return end - start
}

/** How much of a span others cover, which do not overlap. */
function covered({ start, end }: Span, others: readonly Span[]): number {
  return others.reduce(
    (all, other) => all + Math.max(0, Math.min(end, other.end) - Math.max(start, other.start)),
    0,
  )
}

/** Spans that overlap made one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const span of [...spans].sort((left, right) => left.start - right.start)) {
    const last = result.at(-1)
    if (last === undefined || span.start >= last.end) result.push(span)
    else if (span.end > last.end) result[result.length - 1] = { start: last.start, end: span.end }
  }
  return result
}

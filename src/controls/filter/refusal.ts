import { GuardError, isGuardError } from '../../core/errors'

/** Whatever cannot be inspected must not leave; what was thrown is kept as the cause. */
export function refusalOf(cause: unknown, exchangeId: string): GuardError {
  const error = isGuardError(cause) ? cause : uninspected(cause)
  error.exchangeId ??= exchangeId
  return error
}

/** Nesting is bounded with a `RangeError`, by the walk and by JavaScript itself. */
function uninspected(cause: unknown): GuardError {
  if (cause instanceof RangeError) {
    return new GuardError('coverage-missing', { cause, detail: 'the response is nested too deep' })
  }
  return new GuardError('control-failed', { cause, detail: 'the filter threw' })
}

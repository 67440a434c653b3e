import type { Treatment } from '../core/treatment'

/**
 * Replaces the value by a placeholder such as `[EMAIL_7K3QX2M9]`, the same one for the same value
 * and conversation. Placeholders that come back in a response are restored.
 */
export const pseudonymize: Treatment = {
  name: 'pseudonymize',
  replace: (value, { type }, { pseudonyms, others }) =>
    pseudonyms.pseudonymize(type, value, others),
}

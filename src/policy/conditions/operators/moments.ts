import { compileHours } from '../hours'
import { hours, moment } from './constants'
import { equal, equalTo, less, lessThan, more, moreThan, unequal, unequalTo } from './numbers'
import { operator, withConstant, type Operators, type Read } from './operator'

type Moments = Read<number>

const types = ['timestamp'] as const

/** The operators of timestamps, which are numbers of milliseconds here. */
export const momentOperators: Operators = {
  eq: operator({ constant: moment, withConstant: equal, types, withAttribute: equalTo }),
  ne: operator({ constant: moment, withConstant: unequal, types, withAttribute: unequalTo }),
  before: operator({ constant: moment, withConstant: less, types, withAttribute: lessThan }),
  after: operator({
    constant: moment,
    withConstant: more,
    types,
    withAttribute: moreThan,
  }),
  betweenHours: operator({
    constant: hours,
    withConstant: (read: Moments, entry) => withConstant(read, compileHours(entry)),
  }),
}

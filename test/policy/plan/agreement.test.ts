import { checkPlans } from './plan-agreement'

test('a plan as a function agrees with `decide` on every row: 400 documents, 20 rows each', () => {
  checkPlans(400, 20)
})

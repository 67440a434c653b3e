import { checkAgreement } from './index-agreement'

test('indexed, judged and prepared decisions are those of a walk over the rules, 120,000 cases', () => {
  checkAgreement(4000, 30)
}, 600_000)

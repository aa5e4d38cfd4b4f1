import { words } from '@bylaw/kernel'
import type { RulesOf } from '@bylaw/rulebook'

type Bands = RulesOf<'appraisal'>['bands']

/** The grades of R15.3, since R08 names none. */
export const FOUR_GRADES: Bands = [
  { grade: 'excellent', name: words('优秀', 'Excellent'), from: '90' },
  { grade: 'good', name: words('良好', 'Good'), from: '80' },
  { grade: 'pass', name: words('合格', 'Pass'), from: '60' },
  { grade: 'fail', name: words('不合格', 'Fail'), from: '0' },
]

/** The other answer on offer: passed or not. */
export const PASS_OR_FAIL: Bands = [
  { grade: 'pass', name: words('合格', 'Pass'), from: '60' },
  { grade: 'fail', name: words('不合格', 'Fail'), from: '0' },
]

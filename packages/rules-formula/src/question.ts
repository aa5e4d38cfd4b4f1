import { words } from '@bylaw/kernel'
import type { Question } from '@bylaw/rules-kit'

export const whichFormula: Question = {
  id: 'formula.formula',
  type: 'gap',
  at: '/formula',
  ask: words('这项结果按什么公式算？', 'By what formula is this worked out?'),
  options: [],
  mustAsk: true,
}

import { type Words, words } from '@bylaw/kernel'
import type { Step } from './rules'

export const STEP: Readonly<Record<Step, Words>> = {
  criticism: words('批评教育', 'criticism'),
  warning: words('警告', 'warning'),
  fine: words('罚款', 'fine'),
  demotion: words('降职', 'demotion'),
  dismissal: words('辞退', 'dismissal'),
}

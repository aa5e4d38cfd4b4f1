import { words } from '@bylaw/kernel'
import type { CareerRules } from './rules'

/** R19.13.9 with everything that the text leaves open left open. */
export const starter: CareerRules = {
  highestLevel: 8,
  onlyNextLevel: true,
  months: 6,
  monthsSince: null,
  tests: [
    { key: 'theory', name: words('理论考试', 'Theory examination') },
    { key: 'ability', name: words('能力考核', 'Ability assessment') },
  ],
  passMarks: null,
  paysFrom: null,
}

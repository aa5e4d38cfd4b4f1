import { words } from '@bylaw/kernel'
import { threeByThree } from './questions'
import type { TriageRules } from './rules'

/** What a company starts with: the usual three by three grid, which is ours; no text prints one. */
export const starter: TriageRules = {
  matrix: threeByThree,
  urgencySetBy: null,
  mayLower: null,
  overrides: [],
  known: {
    classes: [
      { key: 'known', name: words('已有解决办法', 'Solved before') },
      { key: 'new', name: words('新问题', 'New') },
    ],
    unmatched: 'new',
    problems: [],
    articleKeywords: 2,
    most: 3,
  },
}

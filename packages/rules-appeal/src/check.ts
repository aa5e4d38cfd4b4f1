import { type RuleFinding, sameKeys, warningAt } from '@bylaw/rules-kit'
import type { AppealRules } from './rules'

/** The same thing twice, and a panel of one where several were meant to look. */
export const check = ({ against, heardBy, leastHearers }: AppealRules): readonly RuleFinding[] => [
  ...sameKeys('/against', against),
  ...(heardBy === 'others' && leastHearers === 1
    ? [
        warningAt(
          '/leastHearers',
          'single_hearer',
          '一个人就可以裁定申诉。',
          'A single person can decide an appeal.',
        ),
      ]
    : []),
]

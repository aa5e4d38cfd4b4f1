import { words } from '@bylaw/kernel'
import { option } from '@bylaw/rules-kit'
import type { Notice } from '../pack'
import { worthNotice } from './rewards'

/** What R18.1.4, R18.3.1 and R18.3.2 leave open about suggestions and awards. */
export const rewardNotices: readonly Notice[] = [
  worthNotice,
  {
    id: 'r18.outstanding_reward',
    type: 'gap',
    clauses: ['R18.3.1'],
    ask: words(
      '“表现优秀”怎样评、多久评一次？原文没有写。',
      'How are the outstanding chosen, and how often? The text does not say.',
    ),
    options: [
      option(
        'by_appraisal',
        words('按考核最高等级，逐次报批奖金', 'The highest grade; the amount approved each time'),
        words('没有人优秀就不评。', 'Where nobody is excellent there is none.'),
      ),
      option(
        'by_vote',
        words('按月提名投票，用评优规则', 'By nomination and vote, under the award rules'),
        words('名额、奖金和否决由公司另定。', 'Seats, prize and vetoes are set by the company.'),
      ),
    ],
    proposed: 'by_appraisal',
    mustAsk: true,
  },
]

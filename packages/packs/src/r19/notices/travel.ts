import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R19.6 leaves open about its annex; trips are asked about by the travel rules. */
export const travelNotices: readonly Notice[] = [
  {
    id: 'r19.annex_1_twice',
    type: 'contradiction',
    clauses: ['R19.6.1', 'R19.15.2'],
    ask: words(
      '附件一既是出差派遣单，又是现场交接单，是哪一份？',
      'Annex 1 is named both as the travel form and as the site hand-over form. Which is it?',
    ),
    options: [
      {
        value: 'two_forms',
        label: words('两份不同的表', 'Two forms'),
        consequence: words('出差、交接各用各的表。', 'Travel and hand-over each have a form.'),
      },
      {
        value: 'one_form',
        label: words('同一份表', 'One form'),
        consequence: words('一份表兼作两用。', 'One form serves both.'),
      },
    ],
    proposed: 'two_forms',
    mustAsk: false,
  },
]

import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R19.0 leaves open about the text itself. */
export const orderNotices: readonly Notice[] = [
  {
    id: 'r19.who_drafts',
    type: 'contradiction',
    clauses: ['R19.0'],
    ask: words(
      '工程部的制度由技术支持部起草，且章节顺序错乱：（八）印在（七）之前且为空。怎样处理？',
      'The engineering text is to be drafted by the support department, and its sections are out of order: (8) stands before (7) and is empty. What now?',
    ),
    options: [
      {
        value: 'import_with_notices',
        label: words('照原文录入并注明', 'Take it in as it is, with notices'),
        consequence: words(
          '空章节不产生规则，条款按内容编号。',
          'The empty section gives no rules; clauses are numbered by content.',
        ),
      },
      {
        value: 'engineering_drafts',
        label: words('改由工程部起草', 'The engineering department drafts'),
        consequence: words('须总裁批准修改。', 'The president has to approve the change.'),
      },
    ],
    proposed: 'import_with_notices',
    mustAsk: false,
  },
]

import { words } from '@bylaw/kernel'
import { surveyEnds } from '../../open-survey'
import type { Notice } from '../../pack'
import { reworded } from '../../reworded'

/** What R08.3 leaves open about asking customers, beyond the scale. */
export const surveyNotices: readonly Notice[] = [
  reworded(
    'survey',
    'survey.after',
    { ruleSet: 'satisfaction', clauses: ['R08.3.1.3'] },
    words(
      '服务结束后多久询问客户的满意度？原文没有写。',
      'How long after the service is the customer asked? The text does not say.',
    ),
  ),
  {
    id: 'r08.satisfaction_source',
    type: 'ambiguity',
    clauses: ['R08.3.1.3'],
    ask: words(
      '客户满意度取自评分人的打分，还是客户调查的结果？',
      'Is customer satisfaction what raters think, or the result of asking customers?',
    ),
    options: [
      {
        value: 'survey',
        label: words(
          '用回访调查的满意率，供评分参考',
          'The rate found by asking customers, shown to raters',
        ),
        consequence: words(
          '满意率 92% 的，评分时一并显示。',
          'A rate of 92% is shown beside the sheet.',
        ),
      },
      {
        value: 'raters',
        label: words('由评分人判断', 'What raters think'),
        consequence: words(
          '没有客户答卷也能评分。',
          'It is scored without any answer from customers.',
        ),
      },
    ],
    proposed: 'survey',
    mustAsk: false,
  },
  ...surveyEnds('r08', 'R08.3.1.3'),
]

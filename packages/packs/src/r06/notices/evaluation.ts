import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R06.3, R06.4 and R06.6 leave open about knowledge and evaluations. */
export const evaluationNotices: readonly Notice[] = [
  {
    id: 'r06.user_knowledge',
    type: 'ambiguity',
    clauses: ['R06.3.2', 'R06.3.3'],
    ask: words('知识库向用户开放到什么范围？', 'How much of the knowledge base do users see?'),
    options: [
      {
        value: 'marked_public',
        label: words('只开放标为公开的文章', 'Only articles marked public'),
        consequence: words('内部排查记录用户看不到。', 'Internal notes stay internal.'),
      },
      {
        value: 'all',
        label: words('全部开放', 'All of it'),
        consequence: words(
          '含有客户信息的文章也会公开，须先清理。',
          'Articles with customer details would be shown and have to be cleaned first.',
        ),
      },
    ],
    proposed: 'marked_public',
    mustAsk: false,
  },
  {
    id: 'r06.evaluation_contents',
    type: 'gap',
    clauses: ['R06.4.2', 'R06.6.1', 'R06.6.2'],
    ask: words(
      '绩效评估、团队评估看哪些指标，各占多少？原文没有写。',
      'What do the evaluations of people and team look at, and with which weights? The text does not say.',
    ),
    options: [
      {
        value: 'r15',
        label: words(
          '个人按《技术部人员考核管理制度》（R15）执行',
          'For people, the review of R15',
        ),
        consequence: words(
          '同时采用 R15，评分和定等按其规定。',
          'R15 is adopted as well; scores and grades follow it.',
        ),
      },
      {
        value: 'own',
        label: words('公司自定考核表', 'A sheet of the company’s own'),
        consequence: words('新建一份考核规则。', 'A new appraisal rule set is written.'),
      },
    ],
    proposed: 'r15',
    mustAsk: true,
  },
  {
    id: 'r06.result_consequences',
    type: 'gap',
    clauses: ['R06.4.3'],
    ask: words(
      '评估结果对应的晋升和薪酬激励是多少？原文没有写。',
      'What do the results change in post and pay? The text has no figures.',
    ),
    options: [],
    mustAsk: true,
  },
]

import { words } from '@bylaw/kernel'
import { option } from '@bylaw/rules-kit'
import type { Notice } from '../pack'

/** What R18.1.4, R18.3.1 and R18.3.2 leave open about suggestions and awards. */
export const rewardNotices: readonly Notice[] = [
  {
    id: 'r18.which_suggestions',
    type: 'ambiguity',
    clauses: ['R18.1.4'],
    ask: words(
      '合理化建议是提出就有奖，还是采纳、见效后才有奖？',
      'Is a suggestion rewarded when made, when adopted, or when it has worked?',
    ),
    options: [
      option(
        'adopted',
        words('采纳后', 'When adopted'),
        words('没有采纳的写明理由，不发奖。', 'One that is not adopted is answered, not rewarded.'),
      ),
      option(
        'made',
        words('提出即奖', 'When made'),
        words('重复的建议也要发奖。', 'A repeated suggestion is rewarded again.'),
      ),
      option(
        'worked',
        words('实施见效后', 'When it has worked'),
        words('效果由实施部门书面确认。', 'Those who use it confirm in writing that it works.'),
      ),
    ],
    proposed: 'adopted',
    mustAsk: false,
  },
  {
    id: 'r18.suggestion_reward',
    type: 'gap',
    clauses: ['R18.1.4'],
    ask: words(
      '建议由谁评、奖多少？几个人同提一条怎么分？原文没有写。',
      'Who judges a suggestion, and what is it worth? How is it shared by several? The text does not say.',
    ),
    options: [
      option(
        'case_by_case',
        words('逐条评审定额，同提的平分', 'An amount for each, shared equally'),
        words(
          '三人同提、奖 100 元：33.34、33.33、33.33 元。',
          'Three people and 100 yuan: 33.34, 33.33 and 33.33.',
        ),
      ),
      option(
        'fixed',
        words('公司定固定金额', 'A fixed amount, set by the company'),
        words('先提的一人得奖。', 'The first to make it gets it.'),
      ),
    ],
    proposed: 'case_by_case',
    mustAsk: true,
  },
  {
    id: 'r18.outstanding_reward',
    type: 'gap',
    clauses: ['R18.3.1'],
    ask: words(
      '“表现优秀”怎样评、多久评一次、奖什么？原文没有写。',
      'How are the outstanding chosen, how often, and what do they get? The text does not say.',
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
  {
    id: 'r18.innovation_award',
    type: 'gap',
    clauses: ['R18.3.2'],
    ask: words(
      '创新专项奖奖什么、由谁评、多少钱？原文没有写。',
      'What earns the innovation award, who judges it and what is it worth? The text does not say.',
    ),
    options: [
      option(
        'case_by_case',
        words(
          '逐项申报、专家评审、总经理批准',
          'Applied for, judged by experts, approved by the general manager',
        ),
        words('没有批准就没有奖金。', 'Without an approval nothing is paid.'),
      ),
      option(
        'share_of_benefit',
        words('按产生的效益提成', 'A share of what it brings'),
        words('公司须先定比例和计算口径。', 'The company sets the share and how it is counted.'),
      ),
    ],
    proposed: 'case_by_case',
    mustAsk: true,
  },
  {
    id: 'r18.awards_together',
    type: 'ambiguity',
    clauses: ['R18.1.4', 'R18.3.1', 'R18.3.2'],
    ask: words(
      '同一件事能否既得建议奖、又得创新奖、又得优秀奖？',
      'May the same deed earn the reward for a suggestion, for innovation and for being outstanding?',
    ),
    options: [
      option(
        'highest',
        words('取最高的一项', 'The highest one'),
        words(
          '建议奖 100 元、创新奖 1000 元，只发 1000 元。',
          'Of 100 and 1,000 only 1,000 is paid.',
        ),
      ),
      option('all', words('都发', 'All of them'), words('合计发 1100 元。', '1,100 is paid.')),
    ],
    proposed: 'highest',
    mustAsk: false,
  },
]

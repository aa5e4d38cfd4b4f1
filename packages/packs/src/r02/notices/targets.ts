import { words } from '@bylaw/kernel'
import type { Notice } from '../../pack'

/** What R02.2 leaves open: figures, and how each target is measured. */
export const targetNotices: readonly Notice[] = [
  {
    id: 'r02.target_values',
    type: 'gap',
    clauses: ['R02.2.1', 'R02.2.2', 'R02.2.3'],
    ask: words(
      '客户满意度、问题解决率、工作效率的目标值各是多少？原文没有数字。',
      'What are the targets for satisfaction, resolution rate and efficiency? The text has no figures.',
    ),
    options: [
      {
        value: 'measure_first',
        label: words('先衡量一个季度，再定目标', 'Measure a quarter, then set them'),
        consequence: words(
          '头一个季度只出数、不评判。',
          'In the first quarter figures are shown and nobody is judged.',
        ),
      },
      {
        value: 'own',
        label: words('由公司直接定', 'Set by the company at once'),
        consequence: words(
          '达标与否从第一期起显示。',
          'Met or missed is shown from the first period on.',
        ),
      },
    ],
    proposed: 'measure_first',
    mustAsk: true,
  },
  {
    id: 'r02.resolution_rate',
    type: 'ambiguity',
    clauses: ['R02.2.2'],
    ask: words(
      '问题解决率的分母是当期提出的，还是当期关闭的？',
      'Is the resolution rate out of the problems raised in the period or of those closed in it?',
    ),
    options: [
      {
        value: 'raised',
        label: words('当期提出的', 'Those raised'),
        consequence: words(
          '提出 100 件、解决 80 件，解决率 80%，未关闭的 20 件也算在内。',
          '100 raised and 80 solved are 80 %; the 20 still open count.',
        ),
      },
      {
        value: 'closed',
        label: words('当期关闭的', 'Those closed'),
        consequence: words(
          '关闭 84 件、解决 80 件，解决率 95.24%，拖着不关的不算。',
          '84 closed and 80 solved are 95.24 %; what is left open does not count.',
        ),
      },
    ],
    proposed: 'raised',
    mustAsk: true,
  },
  {
    id: 'r02.reopened',
    type: 'ambiguity',
    clauses: ['R02.2.2', 'R02.4.3'],
    ask: words(
      '解决后又被重新打开的，算不算解决？',
      'Does a problem that was reopened count as solved?',
    ),
    options: [
      {
        value: 'until_solved_again',
        label: words('再次解决之前不算', 'Not until it is solved again'),
        consequence: words(
          '80 件中 3 件重新打开，按 77 件算。',
          'With 3 of 80 reopened, 77 count.',
        ),
      },
      {
        value: 'counts',
        label: words('算', 'It counts'),
        consequence: words('仍按 80 件算。', '80 count.'),
      },
    ],
    proposed: 'until_solved_again',
    mustAsk: false,
  },
  {
    id: 'r02.efficiency',
    type: 'ambiguity',
    clauses: ['R02.2.3'],
    ask: words(
      '工作效率按解决用时还是按人均件数衡量？',
      'Is efficiency the time to solve or the number solved per person?',
    ),
    options: [
      {
        value: 'median_time',
        label: words('按解决用时的中位数', 'The median time to solve'),
        consequence: words(
          '用时 1、2、9 小时的三件，中位数 2 小时。',
          'Of 1, 2 and 9 hours the median is 2.',
        ),
      },
      {
        value: 'per_person',
        label: words('按人均解决件数', 'Solved per person'),
        consequence: words(
          '6 人解决 120 件，人均 20 件；容易争抢简单问题。',
          'Six people and 120 solved are 20 each; easy ones are fought over.',
        ),
      },
    ],
    proposed: 'median_time',
    mustAsk: true,
  },
  {
    id: 'r02.response_times',
    type: 'gap',
    clauses: ['R02.7.1'],
    ask: words(
      '“及时响应”是多久？原文没有时限。',
      'How soon is a timely response? The text names no due time.',
    ),
    options: [
      {
        value: 'sla_pack',
        label: words('另行采用服务时限', 'Take over service levels'),
        consequence: words(
          '采用软件技术支持服务制度的时限规则。',
          'Those of the software support regulation are adopted.',
        ),
      },
      {
        value: 'none',
        label: words('不设时限', 'No due times'),
        consequence: words('只统计用时，不判超时。', 'Times are measured and nothing is late.'),
      },
    ],
    proposed: 'sla_pack',
    mustAsk: false,
  },
]

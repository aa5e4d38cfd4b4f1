import { words } from '@bylaw/kernel'
import { option } from '@bylaw/rules-kit'
import type { Notice } from '../pack'
import { breaches, graverBreaches } from './breaches'

/** What R12.1 and R12.3 leave open about discipline, rewards and sanctions. */
export const sanctionNotices: readonly Notice[] = [
  {
    id: 'r12.where_breaches_begin',
    type: 'gap',
    clauses: ['R12.1', 'R12.3.3'],
    ask: words(
      '各种违纪从哪一级处分开始？原文只列了纪律和处分，没有对应。',
      'With which sanction does each breach begin? The text lists both and does not match them.',
    ),
    options: [
      option(
        breaches,
        words('一律从批评开始', 'All with criticism'),
        words('第一次做私活：批评。', 'A first private job: criticism.'),
      ),
      option(
        graverBreaches,
        words(
          '做私活、泄密从警告开始，其余从批评开始',
          'Private jobs and secrecy with a warning, the rest with criticism',
        ),
        words('第一次做私活：警告。', 'A first private job: a warning.'),
      ),
    ],
    proposed: breaches,
    mustAsk: false,
    ruleSet: 'discipline',
    at: '/breaches',
  },
  {
    id: 'r12.what_is_serious',
    type: 'ambiguity',
    clauses: ['R12.3.4'],
    ask: words('什么算“情节严重”？由谁认定？', 'What is “serious”, and who says so?'),
    options: [
      option(
        'listed',
        words(
          '公司列出严重情形，由两人以上认定并写明理由',
          'The company lists the cases; at least two people decide, with reasons',
        ),
        words(
          '没有列出的情形不能直接开除。',
          'What is not listed cannot lead to dismissal at once.',
        ),
      ),
      option(
        'case_by_case',
        words('逐案由经理认定', 'The manager, case by case'),
        words('发生争议时公司难以举证。', 'In a dispute the company has little to show.'),
      ),
    ],
    proposed: 'listed',
    mustAsk: false,
  },
  {
    id: 'r12.who_sanctions',
    type: 'gap',
    clauses: ['R12.3.3', 'R12.3.4'],
    ask: words(
      '处分由谁决定，本人能否先说明？原文没有写。',
      'Who decides a sanction, and is the person heard first? The text does not say.',
    ),
    options: [
      option(
        'heard_first',
        words(
          '经理提出、上一级决定，先听取本人说明',
          'The manager proposes, the next level decides, the person is heard first',
        ),
        words('说明和决定都留存。', 'The reply and the decision are kept.'),
      ),
      option(
        'manager_alone',
        words('经理直接决定', 'The manager alone'),
        words('提出和决定是同一个人。', 'The same person proposes and decides.'),
      ),
    ],
    proposed: 'heard_first',
    mustAsk: false,
  },
  {
    id: 'r12.private_job_hours',
    type: 'ambiguity',
    clauses: ['R12.1.3'],
    ask: words(
      '下班后、不用公司设备做的私活算不算违纪？',
      'Is a private job a breach when done after hours and without the company’s equipment?',
    ),
    options: [
      option(
        'conflict_only',
        words(
          '只有工作时间内、用公司资源或与公司竞争的才算',
          'Only in working time, with the company’s means, or in competition with it',
        ),
        words('周末帮邻居修电脑不算。', 'Mending a neighbour’s computer on Sunday is none.'),
      ),
      option(
        'always',
        words('都算', 'Always'),
        words('周末帮邻居修电脑也要处分。', 'That is sanctioned as well.'),
      ),
    ],
    proposed: 'conflict_only',
    mustAsk: false,
  },
  {
    id: 'r12.law_fines',
    type: 'gap',
    clauses: ['R12.3.3.3'],
    ask: words(
      '用人单位罚款目前没有明确的法律依据，从工资中扣款也有上限，是否取消罚款？',
      'An employer’s fines have no clear legal basis today, and deductions from wages are capped. Are fines dropped?',
    ),
    options: [
      option(
        'off',
        words('不启用罚款', 'Fines stay off'),
        words('处分阶梯跳过罚款这一级。', 'The ladder is climbed past the fine.'),
      ),
      option(
        'counsel_agreed',
        words('经法律顾问同意后启用', 'Used with counsel’s agreement'),
        words(
          '扣款后的工资不得低于当地最低工资。',
          'Pay after the deduction stays above the local minimum wage.',
        ),
      ),
    ],
    proposed: 'off',
    mustAsk: false,
    law: true,
  },
  {
    id: 'r12.law_dismissal',
    type: 'gap',
    clauses: ['R12.3.4'],
    ask: words(
      '开除即解除劳动合同，须有公示过的制度、事实证据，并事先通知工会。程序是否齐备？',
      'Dismissal ends the contract: it takes a published rule, evidence, and notice to the union beforehand. Is that in place?',
    ),
    options: [
      option(
        'full_procedure',
        words(
          '公示、取证、通知工会、书面送达都留痕',
          'Published, evidenced, union told, served in writing, all on record',
        ),
        words('系统只立案，不自动开除。', 'The system opens a case and never dismisses.'),
      ),
    ],
    proposed: 'full_procedure',
    mustAsk: false,
    law: true,
  },
]

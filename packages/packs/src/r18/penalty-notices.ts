import { words } from '@bylaw/kernel'
import { option } from '@bylaw/rules-kit'
import type { Notice } from '../pack'
import { breaches, lossWarned } from './breaches'

/** What R18.3 leaves open about penalties and loss, and what the law adds. */
export const penaltyNotices: readonly Notice[] = [
  {
    id: 'r18.where_breaches_begin',
    type: 'gap',
    clauses: ['R18.3.3', 'R18.3.4'],
    ask: words(
      '哪种违规从哪一级处罚开始？原文没有列出违规，也没有对应。',
      'With which penalty does a breach begin? The text neither lists breaches nor matches them.',
    ),
    options: [
      option(
        breaches,
        words('一律从批评教育开始', 'All with criticism'),
        words('第一次造成损失：批评教育。', 'A first loss: criticism.'),
      ),
      option(
        lossWarned,
        words('造成损失的从警告开始', 'Loss with a warning'),
        words('第一次造成损失：警告。', 'A first loss: a warning.'),
      ),
    ],
    proposed: breaches,
    mustAsk: false,
    ruleSet: 'discipline',
    at: '/breaches',
  },
  {
    id: 'r18.repetition_dismisses',
    type: 'ambiguity',
    clauses: ['R18.3.3.4'],
    ask: words(
      '屡次违规能不能一直升到辞退，还是只有情节严重才辞退？',
      'May repetition lead as far as dismissal, or only a serious breach?',
    ),
    options: [
      option(
        true,
        words('只有情节严重才辞退', 'Only a serious one'),
        words('第四次仍是降职，立案。', 'A fourth breach is still a demotion, as a case.'),
      ),
      option(
        false,
        words('屡犯也可以', 'Repetition may'),
        words('第四次辞退，立案。', 'A fourth breach is a dismissal, as a case.'),
      ),
    ],
    proposed: true,
    mustAsk: false,
    ruleSet: 'discipline',
    at: '/lastStepOnlyIfSerious',
  },
  {
    id: 'r18.loss_share',
    type: 'gap',
    clauses: ['R18.3.4'],
    ask: words(
      '造成损失由本人承担多少、怎样认定？原文没有写。',
      'How much of a loss does the person answer for, and who finds it? The text does not say.',
    ),
    options: [
      option(
        'gross_fault_only',
        words('只追究故意和重大过失，逐案认定', 'Intent and gross fault only, case by case'),
        words(
          '一般失误造成的 3000 元由公司承担。',
          'A loss of 3,000 by a plain mistake is the company’s.',
        ),
      ),
      option(
        'all',
        words('全部由本人承担', 'All of it'),
        words(
          '3000 元全由本人赔，法律上难以成立。',
          'The person owes 3,000, which hardly stands in law.',
        ),
      ),
    ],
    proposed: 'gross_fault_only',
    mustAsk: true,
  },
  {
    id: 'r18.demotion_size',
    type: 'gap',
    clauses: ['R18.3.3.3'],
    ask: words(
      '降职降几级、降多久、工资怎样变？原文没有写。',
      'How far does a demotion go, for how long, and what happens to pay? The text does not say.',
    ),
    options: [
      option(
        'one_level',
        words('降一级，按新岗位定薪', 'One level, with the pay of the new post'),
        words('从决定的下月起执行。', 'From the month after the decision.'),
      ),
      option(
        'case_by_case',
        words('逐案决定', 'Case by case'),
        words('没有决定就不变。', 'Nothing changes until it is decided.'),
      ),
    ],
    proposed: 'case_by_case',
    mustAsk: true,
  },
  {
    id: 'r18.law_demotion',
    type: 'gap',
    clauses: ['R18.3.3.3'],
    ask: words(
      '降职降薪属于变更劳动合同，一般须双方协商一致并书面确认，是否照办？',
      'A demotion with less pay changes the contract, which takes both sides’ consent in writing as a rule. Is it asked for?',
    ),
    options: [
      option(
        'agreed_in_writing',
        words('协商一致，书面变更', 'Agreed, and changed in writing'),
        words('系统只立案，不自动降职降薪。', 'The system opens a case and never demotes.'),
      ),
    ],
    proposed: 'agreed_in_writing',
    mustAsk: false,
    law: true,
  },
  {
    id: 'r18.law_loss',
    type: 'gap',
    clauses: ['R18.3.4'],
    ask: words(
      '从工资中扣赔偿，每月不得超过当月工资的 20%，扣后不得低于当地最低工资，是否照办？',
      'Compensation taken from wages is capped at 20 % of the month’s wage and leaves at least the local minimum. Is that kept?',
    ),
    options: [
      option(
        'capped',
        words('按上限分月扣', 'Spread over months within the cap'),
        words('月工资 5000 元，每月最多扣 1000 元。', 'Of 5,000 at most 1,000 a month.'),
      ),
    ],
    proposed: 'capped',
    mustAsk: false,
    law: true,
  },
]

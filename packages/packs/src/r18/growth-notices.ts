import { words } from '@bylaw/kernel'
import { option } from '@bylaw/rules-kit'
import type { Notice } from '../pack'

/** What R18.1 and R18.2 leave open about rights, training and what an appraisal leads to. */
export const growthNotices: readonly Notice[] = [
  {
    id: 'r18.own_way',
    type: 'ambiguity',
    clauses: ['R18.1.1'],
    ask: words(
      '“决定工作方式方法”与公司规定的流程、标准不一致时听谁的？',
      'Which holds where one’s own way of working differs from the company’s process and standards?',
    ),
    options: [
      option(
        'within_the_rules',
        words('在流程和标准之内自主', 'One’s own way within them'),
        words(
          '必填的记录照填，用什么方法排查自己定。',
          'Records are kept as asked; how to look for the cause is one’s own choice.',
        ),
      ),
      option(
        'own_way_first',
        words('本人说了算', 'One’s own way'),
        words('流程只作参考。', 'The process is advice.'),
      ),
    ],
    proposed: 'within_the_rules',
    mustAsk: false,
  },
  {
    id: 'r18.acceptance_voice',
    type: 'ambiguity',
    clauses: ['R18.1.3.1', 'R18.1.3.2'],
    ask: words(
      '技术人员参与评审和验收，意见是否有否决力？能否评审自己做的工作？',
      'Technical staff take part in review and acceptance. Can they stop it, and may they review their own work?',
    ),
    options: [
      option(
        'recorded_not_own',
        words(
          '意见记录在案，不评审自己的工作',
          'Opinions are on record; nobody reviews their own work',
        ),
        words('不同意见须逐条答复。', 'Every dissent is answered.'),
      ),
      option(
        'veto',
        words('一人不同意即不通过', 'One dissent stops it'),
        words('验收可能长期停住。', 'An acceptance may stand still for long.'),
      ),
    ],
    proposed: 'recorded_not_own',
    mustAsk: false,
  },
  {
    id: 'r18.content_weights',
    type: 'gap',
    clauses: ['R18.2.4'],
    ask: words(
      '质量、效率、水平、协作各占多少分？原文没有写。',
      'What do quality, efficiency, level and teamwork each weigh? The text has no figures.',
    ),
    options: [
      option(
        'one_score',
        words('每位评价人给一个总分', 'Each rater gives one score'),
        words('四个方面是评分时的提示。', 'The four guide the score.'),
      ),
      option(
        'by_content',
        words('公司另定各方面权重', 'Weights by content, set by the company'),
        words('须改考核模板。', 'The template has to be widened.'),
      ),
    ],
    proposed: 'one_score',
    mustAsk: false,
  },
  {
    id: 'r18.two_appraisals',
    type: 'contradiction',
    clauses: ['R18.2.4'],
    ask: words(
      '本制度按质量、效率、水平、协作考核，《技术部人员考核管理制度》按态度、能力、业绩等五方面考核同一批人。两份都采用时怎么办？',
      'This text appraises quality, efficiency, level and teamwork; R15 appraises the same people on five other things. What when both are adopted?',
    ),
    options: [
      option(
        'r15_gives_the_result',
        words(
          '以季度、年度 360 度考核为准，本表作晋升加薪时的补充',
          'The 360-degree reviews give the result; this form is added for promotion and raises',
        ),
        words('同一季度只有一个正式等级。', 'A quarter has one official grade.'),
      ),
      option(
        'both',
        words('两份各出结果', 'Both give results'),
        words(
          '同一季度可能一个良好、一个合格。',
          'A quarter may be good on one and a pass on the other.',
        ),
      ),
    ],
    proposed: 'r15_gives_the_result',
    mustAsk: false,
  },
  {
    id: 'r18.raise',
    type: 'gap',
    clauses: ['R18.2.5.1', 'R18.2.5.2'],
    ask: words(
      '什么结果可以晋升、加薪多少？原文没有写。',
      'Which result leads to promotion, and how much is a raise? The text has no figures.',
    ),
    options: [
      option(
        'case_by_case',
        words('逐次审批，从批准的下月起', 'Approved each time, from the month after'),
        words('6 月 12 日批准，7 月起加薪。', 'Approved on 12 June, paid from July.'),
      ),
      option(
        'by_grade',
        words('按等级定幅度', 'A rate by grade'),
        words('公司须先定各等级的幅度。', 'The company sets the rates first.'),
      ),
    ],
    proposed: 'case_by_case',
    mustAsk: true,
  },
  {
    id: 'r18.certificate_cost',
    type: 'gap',
    clauses: ['R18.2.1', 'R18.2.2', 'R18.2.3'],
    ask: words(
      '培训、取证、交流的费用和时间由谁承担？原文没有写。',
      'Who bears the cost and the time of training, certificates and exchange? The text does not say.',
    ),
    options: [
      option(
        'company_if_approved',
        words(
          '事先批准的由公司承担，占用工作时间',
          'The company, in working time, if approved beforehand',
        ),
        words('没有批准的自行承担。', 'Without an approval it is one’s own account.'),
      ),
      option(
        'on_success',
        words('取得证书后报销', 'Refunded once passed'),
        words('没通过的自行承担。', 'Who fails pays for it.'),
      ),
    ],
    proposed: 'company_if_approved',
    mustAsk: false,
  },
]

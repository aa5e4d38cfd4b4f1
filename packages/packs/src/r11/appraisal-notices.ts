import { words } from '@bylaw/kernel'
import { option } from '@bylaw/rules-kit'
import type { Notice } from '../pack'

/** What R11.1 to R11.3 leave open about qualifications, methods and incentives. */
export const appraisalNotices: readonly Notice[] = [
  {
    id: 'r11.content_weights',
    type: 'gap',
    clauses: ['R11.2.1'],
    ask: words(
      '能力、态度、协作、客户满意度各占多少分？原文没有写。',
      'What do ability, attitude, teamwork and satisfaction each weigh? The text has no figures.',
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
    id: 'r11.three_methods',
    type: 'ambiguity',
    clauses: ['R11.2.2.1', 'R11.2.2.2', 'R11.2.2.3'],
    ask: words(
      '定期考核、项目考核、客户调查是各出各的结果，还是合成一个？',
      'Do the periodic appraisal, that by project and the survey give three results or one?',
    ),
    options: [
      option(
        'survey_inside',
        words(
          '客户调查并入定期考核的客户评价，项目考核另记',
          'The survey is the customers’ part of the periodic appraisal; projects are kept apart',
        ),
        words(
          '定期考核出总分，项目评价附在后面供参考。',
          'The period gives the total; appraisals of projects are shown beside it.',
        ),
      ),
      option(
        'three',
        words('三种各出结果', 'Three results'),
        words(
          '晋升和奖金用哪一个，须另外决定。',
          'Which of them promotion and bonus use has to be decided as well.',
        ),
      ),
    ],
    proposed: 'survey_inside',
    mustAsk: false,
  },
  {
    id: 'r11.project_end',
    type: 'ambiguity',
    clauses: ['R11.2.2.2'],
    ask: words(
      '项目考核在什么时候做？跨期的项目算在哪一期？',
      'When is an appraisal by project held, and in which period does a long project count?',
    ),
    options: [
      option(
        'at_completion',
        words('完工时一次，计入完工那一期', 'Once, at completion, in that period'),
        words('3 月开工、8 月完工的项目计入三季度。', 'From March to August: the third quarter.'),
      ),
      option(
        'each_period',
        words('每期都做', 'In every period'),
        words('同一项目一、二、三季度各评一次。', 'The same project three times.'),
      ),
    ],
    proposed: 'at_completion',
    mustAsk: false,
  },
  {
    id: 'r11.bonus',
    type: 'gap',
    clauses: ['R11.3.1'],
    ask: words(
      '绩效奖金怎样由考核结果算出？原文没有基数，也没有比例。',
      'How does a bonus follow from the appraisal? The text has neither base nor rate.',
    ),
    options: [
      option(
        'by_grade',
        words('按等级定系数，基数由公司定', 'A factor by grade on a base that the company sets'),
        words(
          '例如优秀 1.2、良好 1.0、合格 0.8、不合格 0。',
          'Excellent 1.2, good 1.0, pass 0.8, fail 0, for example.',
        ),
      ),
      option(
        'case_by_case',
        words('逐次报管理层批准', 'Approved by management each time'),
        words('没有批准就没有奖金。', 'Without an approval nothing is paid.'),
      ),
    ],
    mustAsk: true,
  },
  {
    id: 'r11.promotion',
    type: 'gap',
    clauses: ['R11.3.2', 'R11.3.4'],
    ask: words(
      '什么条件可以晋升、有哪些级别？原文没有写。',
      'What does promotion take, and which levels are there? The text does not say.',
    ),
    options: [],
    mustAsk: true,
  },
  {
    id: 'r11.certificates',
    type: 'ambiguity',
    clauses: ['R11.1.4'],
    ask: words(
      '资格证书“优先”，没有证书能不能上岗？证书过期怎么办？',
      'Certificates are “preferred”: may someone without one be hired, and what of an expired one?',
    ),
    options: [
      option(
        'preferred',
        words('可以上岗，同等条件下有证者优先', 'Yes; among equals the holder goes first'),
        words('证书到期只提醒，不影响岗位。', 'An expiry is a reminder, no more.'),
      ),
      option(
        'required',
        words('必须持证', 'No: it is required'),
        words('证书到期即不能独立上岗。', 'Once expired, nobody works alone on it.'),
      ),
    ],
    proposed: 'preferred',
    mustAsk: false,
  },
]

import { words } from '@bylaw/kernel'
import type { Clause } from '../pack'

/** R15 clause by clause, in our own words. */
export const clauses: readonly Clause[] = [
  {
    id: 'R15.0',
    heading: words('目的与适用范围', 'Purpose and scope'),
    text: words(
      '为客观评价技术人员的工作、促进提高，制定本制度；适用于技术部全体人员。',
      'The text lets the work of technical staff be judged fairly and get better; it covers everyone in the technical department.',
    ),
  },
  {
    id: 'R15.1',
    heading: words('考核内容', 'What is appraised'),
    text: words(
      '考核分五个方面：工作态度、工作能力、工作业绩、工作改进、培训与成长。',
      'Five things are appraised: attitude, ability, results, improvement, and training and growth.',
    ),
  },
  {
    id: 'R15.1.1',
    heading: words('工作态度', 'Attitude'),
    text: words(
      '责任心、团队合作、积极主动、敬业精神。',
      'Responsibility, teamwork, initiative and dedication.',
    ),
  },
  {
    id: 'R15.1.2',
    heading: words('工作能力', 'Ability'),
    text: words(
      '专业知识、技术技能、创新能力、解决问题的能力。',
      'Knowledge, skills, innovation and problem solving.',
    ),
  },
  {
    id: 'R15.1.3',
    heading: words('工作业绩', 'Results'),
    text: words(
      '项目完成情况、质量达标率、客户满意度。',
      'Projects completed, quality rate and customer satisfaction.',
    ),
  },
  {
    id: 'R15.1.4',
    heading: words('工作改进', 'Improvement'),
    text: words(
      '工作方法、工作效率和工作流程的改进。',
      'Better methods, efficiency and processes.',
    ),
  },
  {
    id: 'R15.1.5',
    heading: words('培训与成长', 'Training and growth'),
    text: words('参加培训的情况和个人成长。', 'Training attended and personal growth.'),
  },
  {
    id: 'R15.2',
    heading: words('考核方式', 'How it is done'),
    text: words(
      '采用 360 度考核，按季度和年度进行。',
      'A 360-degree review, held quarterly and annually.',
    ),
  },
  {
    id: 'R15.2.1',
    heading: words('360 度考核', '360-degree review'),
    text: words(
      '由本人自评、同事互评、上级评价、客户评价四方面组成。',
      'Four groups take part: the person, peers, the superior and customers.',
    ),
  },
  {
    id: 'R15.2.2',
    heading: words('季度考核', 'Quarterly'),
    text: words('每季度末进行季度考核。', 'At the end of each quarter.'),
  },
  {
    id: 'R15.2.3',
    heading: words('年度考核', 'Annual'),
    text: words('每年年底进行年度考核。', 'At the end of each year.'),
  },
  {
    id: 'R15.3',
    heading: words('考核等级', 'Grades'),
    text: words(
      '考核结果分优秀、良好、合格、不合格四等。',
      'There are four grades: excellent, good, pass and fail.',
    ),
  },
  {
    id: 'R15.3.1',
    heading: words('优秀', 'Excellent'),
    text: words('90 分及以上为优秀。', '90 points and above.'),
  },
  {
    id: 'R15.3.2',
    heading: words('良好', 'Good'),
    text: words('80–89 分为良好。', '80 to 89 points.'),
  },
  {
    id: 'R15.3.3',
    heading: words('合格', 'Pass'),
    text: words('60–79 分为合格。', '60 to 79 points.'),
  },
  {
    id: 'R15.3.4',
    heading: words('不合格', 'Fail'),
    text: words('不满 60 分为不合格。', 'Below 60.'),
  },
  {
    id: 'R15.4',
    heading: words('结果运用', 'What results lead to'),
    text: words(
      '考核结果用于岗位调整、晋升、培训和薪酬。',
      'Results feed post changes, promotion, training and pay.',
    ),
  },
]

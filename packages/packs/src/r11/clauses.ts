import { words } from '@bylaw/kernel'
import type { Clause } from '../pack'

/** R11 clause by clause, in our own words. */
export const clauses: readonly Clause[] = [
  {
    id: 'R11.1',
    heading: words('任职条件', 'Qualifications'),
    text: words(
      '技术支撑人员应具备职业道德、专业知识和沟通能力，持有资格证书者优先。',
      'Support personnel need professional ethics, knowledge and communication; holders of certificates are preferred.',
    ),
  },
  {
    id: 'R11.1.1',
    heading: words('职业道德', 'Professional ethics'),
    text: words('具有良好的职业道德。', 'Good professional ethics.'),
  },
  {
    id: 'R11.1.2',
    heading: words('专业知识', 'Knowledge'),
    text: words('具备岗位要求的专业知识。', 'The knowledge that the post requires.'),
  },
  {
    id: 'R11.1.3',
    heading: words('沟通能力', 'Communication'),
    text: words('具有良好的沟通能力。', 'The ability to communicate well.'),
  },
  {
    id: 'R11.1.4',
    heading: words('资格证书', 'Certificates'),
    text: words('持有相关资格证书者优先。', 'Holders of relevant certificates are preferred.'),
  },
  {
    id: 'R11.2',
    heading: words('考核', 'Appraisal'),
    text: words(
      '对技术支撑人员进行考核，明确考核内容和考核方式。',
      'Support personnel are appraised; content and methods are laid down.',
    ),
  },
  {
    id: 'R11.2.1',
    heading: words('考核内容', 'What is appraised'),
    text: words(
      '考核工作能力、工作态度、团队协作和客户满意度。',
      'Ability, attitude, teamwork and customer satisfaction are appraised.',
    ),
  },
  {
    id: 'R11.2.1.1',
    heading: words('工作能力', 'Ability'),
    text: words('考核履行岗位职责的工作能力。', 'The ability to do the duties of the post.'),
  },
  {
    id: 'R11.2.1.2',
    heading: words('工作态度', 'Attitude'),
    text: words('考核对待工作的态度。', 'The attitude to work.'),
  },
  {
    id: 'R11.2.1.3',
    heading: words('团队协作', 'Teamwork'),
    text: words('考核与同事协作的情况。', 'How the person works with colleagues.'),
  },
  {
    id: 'R11.2.1.4',
    heading: words('客户满意度', 'Customer satisfaction'),
    text: words('考核所服务客户的满意程度。', 'How satisfied the customers served are.'),
  },
  {
    id: 'R11.2.2',
    heading: words('考核方式', 'How it is done'),
    text: words(
      '采用定期考核、项目考核和客户调查三种方式。',
      'Appraisal is periodic, by project and by customer survey.',
    ),
  },
  {
    id: 'R11.2.2.1',
    heading: words('定期考核', 'Periodic appraisal'),
    text: words('定期对技术支撑人员进行考核。', 'Support personnel are appraised periodically.'),
  },
  {
    id: 'R11.2.2.2',
    heading: words('项目考核', 'Appraisal by project'),
    text: words(
      '按参与的项目对技术支撑人员进行考核。',
      'They are appraised for each project they took part in.',
    ),
  },
  {
    id: 'R11.2.2.3',
    heading: words('客户调查', 'Customer survey'),
    text: words(
      '向客户调查对技术支撑人员的评价。',
      'Customers are asked for their opinion of them.',
    ),
  },
  {
    id: 'R11.3',
    heading: words('激励与发展', 'Incentives and growth'),
    text: words(
      '通过绩效奖金、晋升和培训激励员工，并规划其职业发展。',
      'Performance bonus, promotion and training are the incentives, and careers are planned.',
    ),
  },
  {
    id: 'R11.3.1',
    heading: words('绩效奖金', 'Performance bonus'),
    text: words('发放绩效奖金，激励员工。', 'A performance bonus is paid as an incentive.'),
  },
  {
    id: 'R11.3.2',
    heading: words('晋升', 'Promotion'),
    text: words('给予晋升机会，激励员工。', 'Promotion is an incentive.'),
  },
  {
    id: 'R11.3.3',
    heading: words('培训', 'Training'),
    text: words('为技术支撑人员提供培训。', 'Training is provided.'),
  },
  {
    id: 'R11.3.4',
    heading: words('职业规划', 'Career plan'),
    text: words('为技术支撑人员制定职业发展规划。', 'A career plan is made for each.'),
  },
  {
    id: 'R11.4',
    heading: words('离职管理', 'Leaving'),
    text: words(
      '技术支撑人员离职，应办完交接，并遵守工作成果、客户信息和保密的规定。',
      'Those who leave hand over, and keep the rules on work results, customer information and secrecy.',
    ),
  },
  {
    id: 'R11.4.1',
    heading: words('离职交接', 'Hand-over'),
    text: words(
      '离职前应完成全部工作交接。',
      'The hand-over is complete before the person leaves.',
    ),
  },
  {
    id: 'R11.4.2',
    heading: words('工作成果', 'Work results'),
    text: words('在职期间的工作成果归公司所有。', 'The company keeps the results of the work.'),
  },
  {
    id: 'R11.4.3',
    heading: words('客户信息', 'Customer information'),
    text: words(
      '在职期间掌握的客户信息归公司所有。',
      'The company keeps the customer information.',
    ),
  },
  {
    id: 'R11.4.4',
    heading: words('保密协议', 'Confidentiality agreement'),
    text: words(
      '技术支撑人员应签订保密协议，并按协议履行保密义务。',
      'A confidentiality agreement is signed and kept.',
    ),
  },
  {
    id: 'R11.5',
    heading: words('附则', 'Final provisions'),
    text: words(
      '规定本制度的解释、生效、效力和修改。',
      'Interpretation, taking effect, precedence and change of this regulation.',
    ),
  },
  {
    id: 'R11.5.1',
    heading: words('解释', 'Interpretation'),
    text: words(
      '本制度由公司指定的部门负责解释。',
      'The department that the company names interprets this regulation.',
    ),
  },
  {
    id: 'R11.5.2',
    heading: words('生效', 'Taking effect'),
    text: words(
      '本制度自公布的生效之日起执行。',
      'It holds from the announced day of taking effect.',
    ),
  },
  {
    id: 'R11.5.3',
    heading: words('新旧规定', 'Later text prevails'),
    text: words(
      '以前的规定与本制度不一致的，以后发布的为准。',
      'Where texts differ, the later one prevails.',
    ),
  },
  {
    id: 'R11.5.4',
    heading: words('修改', 'Changes'),
    text: words(
      '本制度的修改须经公司管理层批准。',
      'Changes need the approval of the company’s management.',
    ),
  },
]

import { words } from '@bylaw/kernel'
import type { Clause } from '../pack'

/** R02 clause by clause, in our own words. */
export const clauses: readonly Clause[] = [
  {
    id: 'R02.1',
    heading: words('组织架构', 'Organisation'),
    text: words(
      '技术支持部设部门经理、团队领导和技术人员三类岗位，职责和权限分别写明。',
      'The department has managers, team leads and technicians, each with duties and permissions in writing.',
    ),
  },
  {
    id: 'R02.1.1',
    heading: words('部门经理', 'Manager'),
    text: words('部门经理主持部门工作。', 'The manager runs the department.'),
  },
  {
    id: 'R02.1.2',
    heading: words('团队领导', 'Team lead'),
    text: words('团队领导带领本团队开展工作。', 'The team lead leads the work of a team.'),
  },
  {
    id: 'R02.1.3',
    heading: words('技术人员', 'Technician'),
    text: words('技术人员承担技术支持工作。', 'Technicians do the support work.'),
  },
  {
    id: 'R02.1.4',
    heading: words('职责与权限', 'Duties and permissions'),
    text: words(
      '各岗位按写明的职责办事，在写明的权限内作决定。',
      'Everyone acts within the duties and permissions written down for the post.',
    ),
  },
  {
    id: 'R02.2',
    heading: words('目标与衡量', 'Targets and measures'),
    text: words(
      '部门以客户满意度、问题解决率和工作效率为目标。',
      'The department aims at customer satisfaction, resolution rate and efficiency.',
    ),
  },
  {
    id: 'R02.2.1',
    heading: words('客户满意度', 'Customer satisfaction'),
    text: words(
      '客户满意度由接受服务的客户评价得出。',
      'Customer satisfaction comes from the ratings of customers served.',
    ),
  },
  {
    id: 'R02.2.2',
    heading: words('问题解决率', 'Resolution rate'),
    text: words(
      '问题解决率反映提出的问题中得到解决的比例。',
      'The resolution rate is the share of problems raised that were solved.',
    ),
  },
  {
    id: 'R02.2.3',
    heading: words('工作效率', 'Efficiency'),
    text: words(
      '工作效率反映解决问题的快慢和工作量。',
      'Efficiency says how fast problems are solved and how much work is done.',
    ),
  },
  {
    id: 'R02.2.4',
    heading: words('定期衡量与评审', 'Measured and reviewed'),
    text: words(
      '各项目标定期衡量、定期评审，原文没有写周期。',
      'Targets are measured and reviewed regularly; the text names no period.',
    ),
  },
  {
    id: 'R02.3',
    heading: words('招聘与培训', 'Recruitment and training'),
    text: words(
      '按岗位要求招人，人员持续接受培训。',
      'People are hired against the post’s requirements and trained continuously.',
    ),
  },
  {
    id: 'R02.3.1',
    heading: words('按岗位要求招聘', 'Hired against requirements'),
    text: words(
      '对照岗位要求招聘人员。',
      'People are recruited against the requirements of the post.',
    ),
  },
  {
    id: 'R02.3.2',
    heading: words('持续培训', 'Continuous training'),
    text: words(
      '在岗人员持续接受技术和服务培训。',
      'Staff are trained in technology and service throughout.',
    ),
  },
  {
    id: 'R02.4',
    heading: words('工作流程', 'Workflow'),
    text: words(
      '工作按受理记录、解决、闭环三个环节进行，每个环节有标准。',
      'Work goes through intake and recording, resolution and closing the loop, each with a standard.',
    ),
  },
  {
    id: 'R02.4.1',
    heading: words('受理与记录', 'Intake and recording'),
    text: words('用户的问题一律受理并记录。', 'Every problem of a user is taken in and recorded.'),
  },
  {
    id: 'R02.4.2',
    heading: words('解决', 'Resolution'),
    text: words('技术人员分析并解决用户的问题。', 'Technicians analyse and solve the problem.'),
  },
  {
    id: 'R02.4.3',
    heading: words('闭环', 'Closing the loop'),
    text: words(
      '问题解决后跟进到底，形成闭环。',
      'What was solved is followed to its end, so that the loop is closed.',
    ),
  },
  {
    id: 'R02.4.4',
    heading: words('环节标准', 'Standards'),
    text: words('各环节按写明的标准办理。', 'Each step follows the standard written for it.'),
  },
  {
    id: 'R02.5',
    heading: words('知识库', 'Knowledge base'),
    text: words('建立知识库，积累已解决的问题。', 'A knowledge base gathers what was solved.'),
  },
  {
    id: 'R02.5.1',
    heading: words('记录已解决的问题', 'Solved problems are recorded'),
    text: words(
      '已解决的问题及其解决办法记入知识库。',
      'Solved problems and their solutions enter it.',
    ),
  },
  {
    id: 'R02.5.2',
    heading: words('随时检索', 'Searchable at any time'),
    text: words('知识库随时可以检索。', 'It can be searched at any time.'),
  },
  {
    id: 'R02.6',
    heading: words('团队建设', 'Team life'),
    text: words('定期召开会议、组织分享和培训。', 'The team meets, shares and trains regularly.'),
  },
  {
    id: 'R02.6.1',
    heading: words('团队例会', 'Team meetings'),
    text: words(
      '定期召开团队例会，通报工作、讨论问题。',
      'Regular team meetings report on work and discuss problems.',
    ),
  },
  {
    id: 'R02.6.2',
    heading: words('经验分享', 'Sharing sessions'),
    text: words('定期组织经验分享。', 'Experience is shared in regular sessions.'),
  },
  {
    id: 'R02.6.3',
    heading: words('团队培训', 'Team training'),
    text: words('定期组织团队培训。', 'The team is trained regularly.'),
  },
  {
    id: 'R02.7',
    heading: words('客户关系', 'Customer relations'),
    text: words(
      '以及时的响应和优质的服务维护客户关系。',
      'Customer relations rest on timely response and good service.',
    ),
  },
  {
    id: 'R02.7.1',
    heading: words('及时响应', 'Timely response'),
    text: words(
      '客户提出问题后及时响应；原文没有写时限。',
      'Customers are answered in time; the text names no due time.',
    ),
  },
  {
    id: 'R02.7.2',
    heading: words('服务质量', 'Service quality'),
    text: words('保证服务质量。', 'The quality of service is kept up.'),
  },
]

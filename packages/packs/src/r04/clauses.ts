import { words } from '@bylaw/kernel'
import type { Clause } from '../pack'

/** R04 clause by clause, in our own words. */
export const clauses: readonly Clause[] = [
  {
    id: 'R04.1',
    heading: words('人员组成', 'Members'),
    text: words(
      '技术支持组由组长、副组长和组员组成。',
      'The group has a leader, a deputy and members.',
    ),
  },
  {
    id: 'R04.1.1',
    heading: words('组长一名', 'One leader'),
    text: words('设组长一名。', 'There is one leader.'),
  },
  {
    id: 'R04.1.2',
    heading: words('副组长一名', 'One deputy'),
    text: words('设副组长一名。', 'There is one deputy.'),
  },
  {
    id: 'R04.1.3',
    heading: words('组员', 'Members'),
    text: words('设组员若干名。', 'There are members.'),
  },
  {
    id: 'R04.1.4',
    heading: words('副组长代理', 'The deputy stands in'),
    text: words('组长不在时，由副组长代行组长职责。', 'The deputy stands in for the leader.'),
  },
  {
    id: 'R04.1.5',
    heading: words('投诉与反馈', 'Complaints and feedback'),
    text: words(
      '客户的投诉和反馈由副组长处理。',
      'The deputy handles customers’ complaints and feedback.',
    ),
  },
  {
    id: 'R04.2',
    heading: words('工作职责', 'Duties'),
    text: words('组长、组员各按下列职责工作。', 'Leader and members have these duties.'),
  },
  {
    id: 'R04.2.1',
    heading: words('计划与分派', 'Planning and assigning'),
    text: words('组长制订工作计划，分派工作。', 'The leader plans the work and assigns it.'),
  },
  {
    id: 'R04.2.2',
    heading: words('监督', 'Supervising'),
    text: words('组长监督工作的进度和质量。', 'The leader supervises it.'),
  },
  {
    id: 'R04.2.3',
    heading: words('及时答复', 'Prompt answers'),
    text: words('组员对客户的问题及时答复。', 'Members answer promptly.'),
  },
  {
    id: 'R04.2.4',
    heading: words('记录', 'Records'),
    text: words('组员记录每个问题及其解决办法。', 'Members record each problem and its solution.'),
  },
  {
    id: 'R04.2.5',
    heading: words('更新支持数据库和知识库', 'Databases kept current'),
    text: words(
      '组员及时更新技术支持数据库和知识库。',
      'Members keep the support database and the knowledge base up to date.',
    ),
  },
  {
    id: 'R04.2.6',
    heading: words('向上汇报', 'Reporting upward'),
    text: words(
      '组员向上级汇报工作进展和遇到的问题。',
      'Members report progress and problems upward.',
    ),
  },
  {
    id: 'R04.3',
    heading: words('考勤与设备', 'Attendance and equipment'),
    text: words('遵守考勤规定，爱护设备。', 'Attendance is kept and equipment cared for.'),
  },
  {
    id: 'R04.3.1',
    heading: words('按时上下班', 'On time'),
    text: words('按时上下班，不迟到、不早退。', 'Members come and leave on time.'),
  },
  {
    id: 'R04.3.2',
    heading: words('请假须经批准', 'Leave needs approval'),
    text: words(
      '请假须经批准；未经批准不到岗的，按旷工处理。',
      'Leave is approved beforehand; staying away without approval is absence.',
    ),
  },
  {
    id: 'R04.3.3',
    heading: words('正确使用设备', 'Proper use'),
    text: words('按规定使用设备。', 'Equipment is used properly.'),
  },
  {
    id: 'R04.3.4',
    heading: words('不得改动、损坏设备', 'No altering, no damage'),
    text: words('任何人不得擅自改动或损坏设备。', 'Nobody alters or damages equipment.'),
  },
  {
    id: 'R04.4',
    heading: words('培训', 'Training'),
    text: words('组员定期参加培训。', 'Members are trained regularly.'),
  },
  {
    id: 'R04.4.1',
    heading: words('技术培训', 'Technical training'),
    text: words('定期参加技术培训。', 'They take regular technical training.'),
  },
  {
    id: 'R04.4.2',
    heading: words('业务培训', 'Business training'),
    text: words('定期参加业务培训。', 'They take regular business training.'),
  },
]

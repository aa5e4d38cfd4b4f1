import { words } from '@bylaw/kernel'
import type { Clause } from '../pack'

/** R14 clause by clause, in our own words. */
export const clauses: readonly Clause[] = [
  {
    id: 'R14.1',
    heading: words('受理与分类', 'Intake and classification'),
    text: words(
      '内部和外部提出的问题一律受理、记录、分类。',
      'Problems from inside and outside are taken, recorded and classified.',
    ),
  },
  {
    id: 'R14.1.1',
    heading: words('内外来源', 'From inside and outside'),
    text: words(
      '公司内部和外部客户提出的技术问题都由技术支持部门受理。',
      'The department takes technical problems from inside the company and from customers.',
    ),
  },
  {
    id: 'R14.1.2',
    heading: words('准确记录', 'Recorded accurately'),
    text: words(
      '准确记录问题的内容和提出人的信息。',
      'The problem and who raised it are recorded accurately.',
    ),
  },
  {
    id: 'R14.1.3',
    heading: words('按优先级分类', 'By priority'),
    text: words('按优先级对问题分类。', 'Problems are classified by priority.'),
  },
  {
    id: 'R14.1.4',
    heading: words('按已知经验分类', 'By known experience'),
    text: words(
      '对照已知经验对问题分类。',
      'Problems are classified by matching them with known experience.',
    ),
  },
  {
    id: 'R14.2',
    heading: words('分派', 'Assignment'),
    text: words(
      '按问题和人员的情况分派。',
      'Work is assigned by what the problem needs and who can do it.',
    ),
  },
  {
    id: 'R14.2.1',
    heading: words('按紧急、难度和专长', 'By urgency, difficulty, specialism'),
    text: words(
      '按问题的紧急程度、难度和人员的专长分派。',
      'Work is assigned by urgency, difficulty and specialism.',
    ),
  },
  {
    id: 'R14.2.2',
    heading: words('立即通知', 'Told at once'),
    text: words('分派后立即通知承办人。', 'The assignee is told at once.'),
  },
  {
    id: 'R14.3',
    heading: words('处理与反馈', 'Solution and feedback'),
    text: words(
      '承办人分析问题、解决问题、反馈进展。',
      'The assignee analyses, solves and reports back.',
    ),
  },
  {
    id: 'R14.3.1',
    heading: words('分析', 'Analysis'),
    text: words('承办人分析问题产生的原因。', 'The assignee analyses the cause.'),
  },
  {
    id: 'R14.3.2',
    heading: words('解决', 'Solution'),
    text: words(
      '承办人提出并实施解决方案。',
      'The assignee proposes a solution and carries it out.',
    ),
  },
  {
    id: 'R14.3.3',
    heading: words('反馈进展', 'Progress fed back'),
    text: words('处理进展及时反馈给客户。', 'Progress is fed back to the customer.'),
  },
  {
    id: 'R14.4',
    heading: words('工作记录与汇报', 'Records and reports'),
    text: words(
      '每项任务有工作记录，工作情况向上级汇报。',
      'Each task has a work record, and superiors receive reports.',
    ),
  },
  {
    id: 'R14.4.1',
    heading: words('问题描述', 'Description'),
    text: words('工作记录写明问题的描述。', 'The work record describes the problem.'),
  },
  {
    id: 'R14.4.2',
    heading: words('方法与步骤', 'Method and steps'),
    text: words('工作记录写明处理的方法和步骤。', 'It states the method and the steps.'),
  },
  {
    id: 'R14.4.3',
    heading: words('用时', 'Working time'),
    text: words('工作记录写明所用的时间。', 'It states the working time.'),
  },
  {
    id: 'R14.4.4',
    heading: words('定期汇报', 'Periodic reports'),
    text: words('定期向上级汇报。', 'There are periodic reports to superiors.'),
  },
  {
    id: 'R14.4.5',
    heading: words('临时汇报', 'Ad-hoc reports'),
    text: words('有需要时临时汇报。', 'There are reports when need arises.'),
  },
  {
    id: 'R14.4.6',
    heading: words('汇报内容', 'What a report says'),
    text: words(
      '汇报写明工作成果、存在的问题和建议。',
      'A report states results, problems and suggestions.',
    ),
  },
  {
    id: 'R14.5',
    heading: words('知识与培训', 'Knowledge and training'),
    text: words('积累知识，培训人员。', 'Knowledge is gathered and people are trained.'),
  },
  {
    id: 'R14.5.1',
    heading: words('知识库', 'Knowledge base'),
    text: words('问题和解决方案整理进知识库。', 'Problems and solutions enter the knowledge base.'),
  },
  {
    id: 'R14.5.2',
    heading: words('新员工培训', 'New staff'),
    text: words('新员工上岗接受培训。', 'New staff are trained.'),
  },
  {
    id: 'R14.5.3',
    heading: words('新技术培训', 'New technology'),
    text: words('出现新技术时组织培训。', 'New technology is trained for.'),
  },
  {
    id: 'R14.6',
    heading: words('流程评估', 'Evaluation of the process'),
    text: words('流程本身定期评估和改进。', 'The process itself is evaluated and improved.'),
  },
  {
    id: 'R14.6.1',
    heading: words('定期评估', 'Periodic evaluation'),
    text: words(
      '定期评估工作流程；原文没有写周期。',
      'The process is evaluated periodically; the text names no period.',
    ),
  },
  {
    id: 'R14.6.2',
    heading: words('找出反复出现的问题', 'Recurring problems'),
    text: words('评估时找出反复出现的问题。', 'The evaluation finds problems that recur.'),
  },
  {
    id: 'R14.6.3',
    heading: words('解决根本原因', 'Root causes'),
    text: words('查明并解决根本原因。', 'Their root causes are found and solved.'),
  },
]

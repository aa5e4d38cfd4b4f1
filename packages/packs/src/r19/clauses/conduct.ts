import { words } from '@bylaw/kernel'
import type { Clause } from '../../pack'

/** R19.0 to R19.5: who makes the rules, attendance, duties, hand-over, reports and project papers. */
export const conduct: readonly Clause[] = [
  {
    id: 'R19.0',
    heading: words('文本的起草、审核与批准', 'Who drafts, reviews and approves this text'),
    text: words(
      '本制度由三人分别制定、审核、批准。修订由技术部门起草，总裁批准后生效；其他部门和个人不得自行更改。',
      'Three people draft, review and approve this text. The technical department drafts changes; they take effect once the president has approved them. Nobody else may alter it.',
    ),
  },
  {
    id: 'R19.1',
    heading: words('考勤', 'Attendance'),
    text: words(
      '工程部人员按工作地点实行两种考勤方式。',
      'Attendance is kept in two ways, by place of work.',
    ),
  },
  {
    id: 'R19.1.1',
    heading: words('总部人员打卡', 'Headquarters staff clock in and out'),
    text: words(
      '在总部上班的人员，上班、下班都要打卡。',
      'Staff at headquarters clock in when they start and clock out when they leave.',
    ),
  },
  {
    id: 'R19.1.2',
    heading: words('外地人员按工作需要出勤', 'Staff elsewhere attend as the work requires'),
    text: words(
      '不在总部的人员按工程和工作需要安排出勤，不打卡。',
      'Staff who are not at headquarters attend as the work requires and do not clock.',
    ),
  },
  {
    id: 'R19.2',
    heading: words('岗位职责与纪律', 'Duties and discipline'),
    text: words(
      '工程部人员对外代表公司，对内对工程质量、资金和资料负责。',
      'Engineering staff represent the company outside and answer inside for quality, money and records.',
    ),
  },
  {
    id: 'R19.2.1',
    heading: words('礼貌与着装', 'Courtesy and dress'),
    text: words(
      '对客户和施工方讲礼貌，着装整洁，言行得体。',
      'Staff are courteous to customers and crews, properly dressed and well-mannered.',
    ),
  },
  {
    id: 'R19.2.2',
    heading: words('保守工艺与技术秘密', 'Secrecy of processes and specifications'),
    text: words(
      '公司的工艺、技术参数和规格不得外泄。',
      'Processes, technical parameters and specifications of the company are kept secret.',
    ),
  },
  {
    id: 'R19.2.3',
    heading: words('不得挪用工程款', 'No diverting of project money'),
    text: words(
      '工程款项专款专用，任何人不得挪用、截留。',
      'Project money is used for the project; nobody may divert or withhold it.',
    ),
  },
  {
    id: 'R19.2.4',
    heading: words('质量事故', 'Quality incidents'),
    text: words(
      '出现质量事故要及时上报、查明原因并处理，责任到人。',
      'A quality incident is reported at once, its cause found and dealt with, and someone answers for it.',
    ),
  },
  {
    id: 'R19.2.5',
    heading: words('工程档案完整', 'Project files complete'),
    text: words(
      '每个工程的档案资料齐全，能随时查阅。',
      'The file of every project is complete and open to inspection at any time.',
    ),
  },
  {
    id: 'R19.3',
    heading: words('离职与调职移交', 'Hand-over on leaving or transfer'),
    text: words(
      '离职或调职前须办完移交，逐项由接手人签字确认；移交按公司的离职工作移交办法办理。',
      'Before leaving or moving to another post everything is handed over, item by item, against the successor’s signature, under the company’s hand-over procedure.',
    ),
  },
  {
    id: 'R19.3.1',
    heading: words('工程资料与施工方联系方式', 'Project files and contractor contacts'),
    text: words(
      '移交经手工程的全部资料和施工单位、承包人的联系方式。',
      'All papers of one’s projects and the contacts of contractors are handed over.',
    ),
  },
  {
    id: 'R19.3.2',
    heading: words('借款', 'Money borrowed'),
    text: words('结清向公司借支的款项。', 'Money borrowed from the company is settled.'),
  },
  {
    id: 'R19.3.3',
    heading: words('借用物品', 'Goods on loan'),
    text: words(
      '归还借用和领用的工具、设备、物品。',
      'Tools, equipment and goods on loan are returned.',
    ),
  },
  {
    id: 'R19.3.4',
    heading: words('其他事项', 'Anything else'),
    text: words(
      '其他应当移交的事项一并移交。',
      'Whatever else has to be handed over is handed over with the rest.',
    ),
  },
  {
    id: 'R19.4',
    heading: words('工作计划与报告', 'Plans and reports'),
    text: words(
      '工作有计划、有日报、有每周反馈。',
      'Work is planned, reported every day and fed back every week.',
    ),
  },
  {
    id: 'R19.4.1',
    heading: words('下周工作计划', 'Next week’s plan'),
    text: words(
      '根据客户反映和公司需要编制下周工作计划，经公司批准后执行。',
      'Next week’s plan follows what customers report and what the company needs; it is approved first and then carried out.',
    ),
  },
  {
    id: 'R19.4.2',
    heading: words('技术支持日报', 'Daily support report'),
    text: words(
      '每天填写技术支持报告，写明当天的工作、发现的问题和处理结果。',
      'A technical support report is made every day: the day’s work, problems found and what came of them.',
    ),
  },
  {
    id: 'R19.4.3',
    heading: words('每周市场与质量反馈', 'Weekly feedback'),
    text: words(
      '每周反馈产品质量反映、竞争对手动向与信誉、新产品情况和客户库存。',
      'Every week: what customers say of product quality, competitors’ moves and credit, new products, customers’ stock.',
    ),
  },
  {
    id: 'R19.5',
    heading: words('工程资料', 'Project papers'),
    text: words(
      '每个工程须有三份签字确认的资料。',
      'Every project has three papers, each with signed confirmation.',
    ),
  },
  {
    id: 'R19.5.1',
    heading: words('技术交底书', 'Technical briefing'),
    text: words(
      '施工前做技术交底，交底书由双方签字。',
      'A technical briefing is held before work starts and its record is signed.',
    ),
  },
  {
    id: 'R19.5.2',
    heading: words('焊接记录', 'Welding record'),
    text: words('焊接过程逐项记录并签字。', 'Welding is recorded as it is done, and signed.'),
  },
  {
    id: 'R19.5.3',
    heading: words('管道试压记录', 'Pipe pressure test record'),
    text: words(
      '管道试压的压力、时间和结果记录在案并签字。',
      'Pressure, duration and result of the pipe pressure test are recorded and signed.',
    ),
  },
  {
    id: 'R19.5.4',
    heading: words('未交底不受理', 'No briefing, no acceptance'),
    text: words(
      '没有技术交底移交的工程，工程部不予受理。',
      'The department does not accept a project that comes without a briefing hand-over.',
    ),
  },
]

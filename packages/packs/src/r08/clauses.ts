import { words } from '@bylaw/kernel'
import type { Clause } from '../pack'

/** R08 clause by clause, in our own words. */
export const clauses: readonly Clause[] = [
  {
    id: 'R08.1',
    heading: words('组织机构', 'Organisation'),
    text: words('技术部按项目组开展工作。', 'The technical department works in project groups.'),
  },
  {
    id: 'R08.1.1',
    heading: words('项目组', 'Project groups'),
    text: words('按产品线设立项目组。', 'There is a project group for each product line.'),
  },
  {
    id: 'R08.1.2',
    heading: words('项目经理', 'Project manager'),
    text: words('每个项目组设项目经理一名。', 'Each project group has one project manager.'),
  },
  {
    id: 'R08.1.3',
    heading: words('技术总监', 'Technical director'),
    text: words('技术总监统一领导各项目组。', 'A technical director is above all project groups.'),
  },
  {
    id: 'R08.2',
    heading: words('项目管理', 'Projects'),
    text: words('项目从计划到报告全程管理。', 'Projects are managed from plan to report.'),
  },
  {
    id: 'R08.2.1',
    heading: words('项目计划', 'Project plan'),
    text: words('每个项目开始前制定详细的项目计划。', 'Each project starts with a detailed plan.'),
  },
  {
    id: 'R08.2.2',
    heading: words('工作分解结构', 'Work breakdown'),
    text: words('项目计划附工作分解结构。', 'With the plan comes a work breakdown.'),
  },
  {
    id: 'R08.2.3',
    heading: words('跟踪进度与质量', 'Progress and quality'),
    text: words(
      '项目经理跟踪项目的进度和质量。',
      'The project manager tracks progress and quality.',
    ),
  },
  {
    id: 'R08.2.4',
    heading: words('及时报告', 'Reports'),
    text: words(
      '项目经理及时向技术总监报告进度、问题和建议。',
      'The project manager reports progress, problems and proposals to the technical director in time.',
    ),
  },
  {
    id: 'R08.3',
    heading: words('绩效考核', 'Performance'),
    text: words('分别对部门和个人进行绩效考核。', 'The department and individuals are appraised.'),
  },
  {
    id: 'R08.3.1',
    heading: words('部门考核', 'The department'),
    text: words(
      '部门考核包括项目完成质量、交付周期、客户满意度。',
      'The department by project completion quality, delivery cycle and customer satisfaction.',
    ),
  },
  {
    id: 'R08.3.1.1',
    heading: words('项目完成质量', 'Completion quality'),
    text: words('考核项目完成的质量。', 'How well projects were completed.'),
  },
  {
    id: 'R08.3.1.2',
    heading: words('交付周期', 'Delivery cycle'),
    text: words('考核项目交付的周期。', 'How long delivery took.'),
  },
  {
    id: 'R08.3.1.3',
    heading: words('客户满意度', 'Customer satisfaction'),
    text: words('考核客户满意度。', 'How satisfied customers are.'),
  },
  {
    id: 'R08.3.2',
    heading: words('个人考核', 'Individuals'),
    text: words(
      '个人考核除上述内容外，还包括技术能力和团队协作。',
      'Individuals also by technical ability and teamwork.',
    ),
  },
  {
    id: 'R08.3.2.1',
    heading: words('技术能力', 'Technical ability'),
    text: words('考核个人的技术能力。', 'The person’s technical ability.'),
  },
  {
    id: 'R08.3.2.2',
    heading: words('团队协作', 'Teamwork'),
    text: words('考核个人的团队协作。', 'The person’s teamwork.'),
  },
  {
    id: 'R08.4',
    heading: words('交流、文档与制度', 'Sharing, documents, this regulation'),
    text: words(
      '加强交流，管好文档，持续改进本制度。',
      'Sharing, documents, and the regulation itself.',
    ),
  },
  {
    id: 'R08.4.1',
    heading: words('技术分享', 'Sharing sessions'),
    text: words('定期举办技术分享会。', 'Sharing sessions are held regularly.'),
  },
  {
    id: 'R08.4.2',
    heading: words('社区活动', 'Community activity'),
    text: words('鼓励参加技术社区活动。', 'Taking part in technical communities is encouraged.'),
  },
  {
    id: 'R08.4.3',
    heading: words('跨部门协作', 'Cross-department work'),
    text: words('与其他部门密切协作。', 'The department works closely with others.'),
  },
  {
    id: 'R08.4.4',
    heading: words('文档管理', 'Documents'),
    text: words('技术文档应准确，并随项目及时更新。', 'Documents are accurate and current.'),
  },
  {
    id: 'R08.4.5',
    heading: words('制度的监督与改进', 'Supervision of this regulation'),
    text: words(
      '对本制度的执行进行监督，并不断改进。',
      'The regulation itself is supervised and improved.',
    ),
  },
]

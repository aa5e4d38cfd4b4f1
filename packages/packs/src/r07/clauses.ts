import { words } from '@bylaw/kernel'
import type { Clause } from '../pack'

/** R07 clause by clause, in our own words. */
export const clauses: readonly Clause[] = [
  {
    id: 'R07.1',
    heading: words('组织机构', 'Organisation'),
    text: words(
      '技术部由技术总监领导，下设部门和项目组。',
      'The technical department is led by a technical director, with departments and project groups.',
    ),
  },
  {
    id: 'R07.1.1',
    heading: words('技术总监', 'Technical director'),
    text: words(
      '设技术总监一名，主持技术部全面工作。',
      'One technical director heads the whole department.',
    ),
  },
  {
    id: 'R07.1.2',
    heading: words('下设部门', 'Departments'),
    text: words(
      '下设研发、技术支持、技术服务三个部门。',
      'There are three departments: R&D, support and service.',
    ),
  },
  {
    id: 'R07.1.3',
    heading: words('临时项目组', 'Temporary project groups'),
    text: words(
      '根据工作需要成立临时项目组，任务完成后解散。',
      'Temporary project groups are formed as needed and dissolved when done.',
    ),
  },
  {
    id: 'R07.2',
    heading: words('人员管理', 'People'),
    text: words(
      '对人员的录用、培训、工作分配和评估作出规定。',
      'Hiring, training, assignment and evaluation.',
    ),
  },
  {
    id: 'R07.2.1',
    heading: words('录用考核', 'Assessed before hiring'),
    text: words(
      '招聘人员须经考核，合格后录用。',
      'Applicants are assessed and hired when they pass.',
    ),
  },
  {
    id: 'R07.2.2',
    heading: words('岗前培训', 'Pre-job training'),
    text: words('新员工上岗前参加岗前培训。', 'New staff are trained before they take up the job.'),
  },
  {
    id: 'R07.2.3',
    heading: words('在岗培训', 'On-job training'),
    text: words('在岗人员定期参加培训。', 'Staff are trained regularly on the job.'),
  },
  {
    id: 'R07.2.4',
    heading: words('工作分配', 'Assignment'),
    text: words('工作任务统一分配，责任到人。', 'Work is assigned, each task to a person.'),
  },
  {
    id: 'R07.2.5',
    heading: words('工作评估', 'Evaluation'),
    text: words('对工作完成情况进行评估。', 'How it was done is evaluated.'),
  },
  {
    id: 'R07.3',
    heading: words('研发项目管理', 'R&D projects'),
    text: words(
      '研发项目依次经过项目立项、需求分析、方案设计、开发实施、测试验收五个阶段。',
      'R&D projects pass five stages in turn: initiation, requirements, design, build, test and acceptance.',
    ),
  },
  {
    id: 'R07.3.1',
    heading: words('项目立项', 'Initiation'),
    text: words('第一阶段：项目立项。', 'Stage one: initiation.'),
  },
  {
    id: 'R07.3.2',
    heading: words('需求分析', 'Requirements'),
    text: words('第二阶段：需求分析。', 'Stage two: requirements.'),
  },
  {
    id: 'R07.3.3',
    heading: words('方案设计', 'Design'),
    text: words('第三阶段：方案设计。', 'Stage three: design.'),
  },
  {
    id: 'R07.3.4',
    heading: words('开发实施', 'Build'),
    text: words('第四阶段：开发实施。', 'Stage four: build.'),
  },
  {
    id: 'R07.3.5',
    heading: words('测试验收', 'Test and acceptance'),
    text: words('第五阶段：测试验收。', 'Stage five: test and acceptance.'),
  },
  {
    id: 'R07.4',
    heading: words('技术支持与技术服务', 'Support and service'),
    text: words('为客户提供技术支持和技术服务。', 'Customers are given support and service.'),
  },
  {
    id: 'R07.4.1',
    heading: words('及时答复', 'Answered in time'),
    text: words(
      '技术支持部门及时答复客户的问题。',
      'The support department answers customers in time.',
    ),
  },
  {
    id: 'R07.4.2',
    heading: words('定制服务', 'Customised work'),
    text: words(
      '技术服务部门按客户需要提供系统集成、培训等定制服务。',
      'The service department delivers customised work such as integration and training.',
    ),
  },
  {
    id: 'R07.4.3',
    heading: words('文档与归档', 'Documented and filed'),
    text: words('各项工作形成文档并归档。', 'All work is documented and filed.'),
  },
]

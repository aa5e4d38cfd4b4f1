import { words } from '@bylaw/kernel'
import type { Clause } from '../pack'

/** R16 clause by clause, in our own words. */
export const clauses: readonly Clause[] = [
  {
    id: 'R16.1',
    heading: words('组织与考勤', 'Organisation and attendance'),
    text: words(
      '技术部门设部门经理及各职能部门，人员遵守考勤规定。',
      'The technical department has a manager and departments; its staff keep the attendance rules.',
    ),
  },
  {
    id: 'R16.1.1',
    heading: words('部门经理', 'Manager'),
    text: words(
      '设部门经理一名，负责技术部门全面工作。',
      'One manager answers for the whole department.',
    ),
  },
  {
    id: 'R16.1.2',
    heading: words('研发部门', 'R&D'),
    text: words('研发部门负责技术和产品的研究开发。', 'R&D develops technology and products.'),
  },
  {
    id: 'R16.1.3',
    heading: words('技术支持部门', 'Support'),
    text: words(
      '技术支持部门负责为客户和内部提供技术支持。',
      'Support helps customers and colleagues.',
    ),
  },
  {
    id: 'R16.1.4',
    heading: words('维护部门', 'Maintenance'),
    text: words(
      '维护部门负责系统和设备的运行维护。',
      'Maintenance keeps systems and equipment running.',
    ),
  },
  {
    id: 'R16.1.5',
    heading: words('考勤', 'Attendance'),
    text: words('全体人员按考勤规定出勤。', 'Everyone attends by the attendance rules.'),
  },
  {
    id: 'R16.2',
    heading: words('质量管理', 'Quality'),
    text: words(
      '定期检查工作质量，发现问题及时整改。',
      'Quality is inspected periodically and what is found is put right.',
    ),
  },
  {
    id: 'R16.2.1',
    heading: words('定期检查', 'Periodic inspection'),
    text: words('定期对工作质量进行检查。', 'The quality of work is inspected periodically.'),
  },
  {
    id: 'R16.2.2',
    heading: words('立即整改', 'Rectified at once'),
    text: words('检查发现的问题立即整改。', 'What an inspection finds is rectified at once.'),
  },
  {
    id: 'R16.2.3',
    heading: words('跟踪到底', 'Tracked until done'),
    text: words('整改情况跟踪到完成为止。', 'Rectification is tracked until it is done.'),
  },
  {
    id: 'R16.2.4',
    heading: words('技术文档', 'Documents'),
    text: words(
      '技术文档应完整、准确、及时更新。',
      'Documents are complete, accurate and current.',
    ),
  },
  {
    id: 'R16.3',
    heading: words('培训与考核', 'Training and appraisal'),
    text: words('对技术人员进行培训和考核。', 'Technical staff are trained and appraised.'),
  },
  {
    id: 'R16.3.1',
    heading: words('培训', 'Training'),
    text: words('定期组织技术人员培训。', 'Technical staff are trained regularly.'),
  },
  {
    id: 'R16.3.2',
    heading: words('考核', 'Appraisal'),
    text: words('对技术人员进行考核。', 'Technical staff are appraised.'),
  },
]

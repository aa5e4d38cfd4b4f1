import { words } from '@bylaw/kernel'
import type { Clause } from '../pack'

/** R13 clause by clause, in our own words. */
export const clauses: readonly Clause[] = [
  {
    id: 'R13.1',
    heading: words('岗位与职责', 'Posts and duties'),
    text: words(
      '技术支持部设工程师、主管和经理。',
      'The department has engineers, supervisors and a manager.',
    ),
  },
  {
    id: 'R13.1.1',
    heading: words('工程师解决问题', 'Engineers solve'),
    text: words(
      '工程师解答和解决客户的技术问题。',
      'Engineers answer and solve customers’ technical problems.',
    ),
  },
  {
    id: 'R13.1.2',
    heading: words('工程师培训和指导客户', 'Engineers train customers'),
    text: words('工程师培训客户，指导客户正确使用。', 'Engineers also train and guide customers.'),
  },
  {
    id: 'R13.1.3',
    heading: words('主管每日检查', 'Daily watch'),
    text: words(
      '主管每日掌握工作进度和服务质量，发现问题及时处理。',
      'The supervisor watches progress and quality daily and acts on what is found.',
    ),
  },
  {
    id: 'R13.1.4',
    heading: words('经理制定政策', 'The manager sets policy'),
    text: words('经理制定部门的工作政策。', 'The manager sets policy.'),
  },
  {
    id: 'R13.1.5',
    heading: words('经理协调', 'The manager coordinates'),
    text: words(
      '经理协调部门内外的工作和资源。',
      'The manager coordinates work and resources inside and outside the department.',
    ),
  },
  {
    id: 'R13.2',
    heading: words('保密与信息安全', 'Confidentiality and security'),
    text: words(
      '保守秘密，保障公司和客户的信息安全。',
      'Secrets are kept, and the information of company and customers is secure.',
    ),
  },
  {
    id: 'R13.2.1',
    heading: words('商业秘密', 'Business secrets'),
    text: words(
      '不得泄露公司和客户的商业秘密。',
      'Business secrets of the company and its customers stay confidential.',
    ),
  },
  {
    id: 'R13.2.2',
    heading: words('个人信息', 'Personal data'),
    text: words('个人信息不得外泄。', 'Personal data is not disclosed.'),
  },
  {
    id: 'R13.2.3',
    heading: words('信息安全', 'Information security'),
    text: words(
      '采取措施保障公司信息和客户信息的安全。',
      'Measures protect the information of the company and its customers.',
    ),
  },
  {
    id: 'R13.3',
    heading: words('总结与评估', 'Summary and evaluation'),
    text: words('定期总结和评估工作。', 'Work is summed up and evaluated regularly.'),
  },
  {
    id: 'R13.3.1',
    heading: words('定期总结评估', 'Regular evaluation'),
    text: words(
      '定期总结工作、评估效果；原文没有写周期。',
      'Work is summed up and its effect evaluated regularly; the text names no period.',
    ),
  },
  {
    id: 'R13.3.2',
    heading: words('问题的整改措施', 'Measures for problems found'),
    text: words(
      '对发现的问题采取措施并落实。',
      'Problems found get measures, which are carried out.',
    ),
  },
]

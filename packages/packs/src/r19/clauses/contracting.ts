import { words } from '@bylaw/kernel'
import type { Clause } from '../../pack'

/** R19.16, R19.17 and R19.19: personal contracting, own crews first, equipment. */
export const contracting: readonly Clause[] = [
  {
    id: 'R19.16',
    heading: words('个人承包', 'Personal contracting'),
    text: words(
      '员工可以个人承包工程。',
      'An employee may take on a project as a personal contract.',
    ),
  },
  {
    id: 'R19.16.1',
    heading: words('开工即停发工资', 'Pay stops from the start'),
    text: words(
      '个人承包的，自开工之日起停发工资。',
      'A contractor’s pay stops on the day the work starts.',
    ),
  },
  {
    id: 'R19.16.2',
    heading: words('包工、包质、包工期', 'Labour, quality and deadline'),
    text: words(
      '承包合同包人工、包质量、包工期，不含开挖和回填。',
      'The contract covers labour, quality and deadline; trenching and backfill are outside it.',
    ),
  },
  {
    id: 'R19.16.3',
    heading: words('管道安装承包单价', 'Unit price, pipe installation'),
    text: words(
      '承包单价 = 价目表单价 × 0.35 × 0.05 × 1.2。',
      'Unit price = list price × 0.35 × 0.05 × 1.2.',
    ),
  },
  {
    id: 'R19.16.4',
    heading: words('只焊接的承包单价', 'Unit price, welding only'),
    text: words(
      '承包单价 = 价目表单价 × 0.35 × 0.02 × 1.2。',
      'Unit price = list price × 0.35 × 0.02 × 1.2.',
    ),
  },
  {
    id: 'R19.16.5',
    heading: words('单价算例', 'The printed example'),
    text: words(
      '算例：价目表单价 556.34 元，承包单价 12.66 元。',
      'Example: for a list price of 556.34 the unit price is 12.66.',
    ),
  },
  {
    id: 'R19.17',
    heading: words('内部优先与工程分派', 'Own staff first, and assigned work only'),
    text: words('工程由工程部统一分派。', 'Work is assigned by the engineering department.'),
  },
  {
    id: 'R19.17.1',
    heading: words('同等价格内部优先', 'Own staff first at equal price'),
    text: words(
      '同等价格下，内部员工优先于外部队伍。',
      'At equal price own staff come before outside teams.',
    ),
  },
  {
    id: 'R19.17.2',
    heading: words('未经分派不予支持', 'Unassigned work gets no support'),
    text: words(
      '未经工程部经理分派的工程，工程部不提供支持，也不承担责任。',
      'Work that the engineering manager did not assign gets no support, and the department does not answer for it.',
    ),
  },
  {
    id: 'R19.19',
    heading: words('设备与工作服', 'Equipment and work clothes'),
    text: words(
      '设备、工具和工作服由公司配发。',
      'The company issues equipment, tools and work clothes.',
    ),
  },
  {
    id: 'R19.19.1',
    heading: words('领用登记', 'Issued against a record'),
    text: words('领用设备、工具、工作服须登记。', 'What is issued is entered in a record.'),
  },
  {
    id: 'R19.19.2',
    heading: words('归还与核销', 'Returned and accounted for'),
    text: words(
      '离职、调职或工程结束时归还；丢失、损坏的按规定处理。',
      'It is returned on leaving, on transfer or at the end of the project; loss and damage are accounted for.',
    ),
  },
]

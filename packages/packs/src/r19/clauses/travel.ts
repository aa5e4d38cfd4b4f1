import { words } from '@bylaw/kernel'
import type { Clause } from '../../pack'

/** R19.6 to R19.9: travel requests, absence, transport and allowances. */
export const travel: readonly Clause[] = [
  {
    id: 'R19.6',
    heading: words('出差管理', 'Travel'),
    text: words(
      '出差先申请、按行程走、每天有记录。',
      'A trip is requested first, follows its itinerary and is logged every day.',
    ),
  },
  {
    id: 'R19.6.1',
    heading: words('出差申请与行程时间表', 'Travel request with itinerary'),
    text: words(
      '出差前提交申请和行程时间表，批准后方可出发。',
      'Before leaving, a request with an itinerary is handed in and approved.',
    ),
  },
  {
    id: 'R19.6.2',
    heading: words('按行程报销', 'Reimbursement follows the itinerary'),
    text: words(
      '费用和补贴按批准的行程时间表报销。',
      'Expenses and allowances are paid for the days of the approved itinerary.',
    ),
  },
  {
    id: 'R19.6.3',
    heading: words('超期须申请', 'Overrun needs consent'),
    text: words(
      '超出行程的，须申请并经同意；未经同意的，费用和补贴一概不报。',
      'Staying longer needs an application and consent; without it neither expenses nor allowance are paid.',
    ),
  },
  {
    id: 'R19.6.4',
    heading: words('出差日志', 'Travel log'),
    text: words('出差期间每天写出差日志。', 'A travel log is kept for every day of the trip.'),
  },
  {
    id: 'R19.6.5',
    heading: words('每日向部门经理汇报', 'Daily report to the manager'),
    text: words(
      '出差期间每天向部门经理汇报。',
      'Every day of the trip is reported to the department manager.',
    ),
  },
  {
    id: 'R19.7',
    heading: words('旷工认定', 'What counts as absence'),
    text: words(
      '出差期间有下列情形之一的，视为旷工。',
      'On a trip, any one of the following counts as unexcused absence.',
    ),
  },
  {
    id: 'R19.7.1',
    heading: words('未每日汇报', 'No daily report'),
    text: words('未按规定每天汇报。', 'The daily report was not made.'),
  },
  {
    id: 'R19.7.2',
    heading: words('失联超过 12 小时', 'Out of contact for more than 12 hours'),
    text: words(
      '无故关机或不在服务区超过 12 小时，又未与工程部经理或公司联系。',
      'The telephone was off or out of service for more than 12 hours without cause, and the person did not contact the engineering manager or the company.',
    ),
  },
  {
    id: 'R19.7.3',
    heading: words('客户和公司都联系不上', 'Nobody can reach the person'),
    text: words(
      '客户或公司联系不上本人。',
      'Neither the customer nor the company can reach the person.',
    ),
  },
  {
    id: 'R19.7.4',
    heading: words('旷工一周视为自动离职', 'One week counts as leaving'),
    text: words(
      '旷工满一周的，视为自动离职。',
      'One week of such absence counts as leaving on one’s own.',
    ),
  },
  {
    id: 'R19.8',
    heading: words('交通工具', 'Means of transport'),
    text: words('出差交通以经济为原则。', 'Trips use economical transport.'),
  },
  {
    id: 'R19.8.1',
    heading: words('一般交通工具', 'Ordinary transport'),
    text: words(
      '往返乘坐长途汽车、火车、轮船；市内乘坐公交、地铁。',
      'Coach, train or ship between places; bus and metro in town.',
    ),
  },
  {
    id: 'R19.8.2',
    heading: words('须事先申请的交通工具', 'Transport that needs a request'),
    text: words(
      '乘坐飞机、出租车及其他交通工具须事先申请。',
      'Plane, taxi and anything else only when applied for beforehand.',
    ),
  },
  {
    id: 'R19.9',
    heading: words('出差补贴', 'Travel allowances'),
    text: words('补贴按人、按天计算。', 'Allowances are per person and day.'),
  },
  {
    id: 'R19.9.1',
    heading: words('省外技术指导 120 元', 'Out-of-province guidance: 120'),
    text: words(
      '省外技术指导每人每天补贴 120 元。',
      'Technical guidance outside the province: 120 yuan per person and day.',
    ),
  },
  {
    id: 'R19.9.2',
    heading: words('去程返程不计，最多 7 天', 'Neither travel day, at most 7 days'),
    text: words(
      '省外技术指导的出发当天和返回当天不计，最多补贴 7 天。',
      'For guidance outside the province the day out and the day of return do not count; at most 7 days are paid.',
    ),
  },
  {
    id: 'R19.9.3',
    heading: words('市外施工：县级及以下 60 元', 'Work outside the city: 60 at county level'),
    text: words(
      '市外施工或焊接，县级及以下地区每人每天食宿费 60 元，计件提成照算。',
      'Work or welding outside the city at county level and below: 60 yuan a day for board and lodging, beside the normal piece-rate.',
    ),
  },
  {
    id: 'R19.9.4',
    heading: words('市外施工：地级市 80 元', 'Work outside the city: 80 in a prefecture'),
    text: words(
      '市外施工或焊接，地级市每人每天食宿费 80 元，计件提成照算。',
      'Work or welding outside the city in a prefecture-level city: 80 yuan a day, beside the normal piece-rate.',
    ),
  },
  {
    id: 'R19.9.5',
    heading: words('对方管食宿的取消补贴', 'Nothing where the other side provides'),
    text: words(
      '对方提供食宿的，取消食宿补贴；公司可视工程大小另给一定补助。',
      'Where the other side feeds and houses the person there is no allowance; the company may grant something by size of project.',
    ),
  },
  {
    id: 'R19.9.6',
    heading: words('过夜数即出差天数', 'Days are nights away'),
    text: words('出差天数按在外过夜的天数计算。', 'Days of travel are counted as nights away.'),
  },
  {
    id: 'R19.9.7',
    heading: words('新员工出差 60 元', 'New employee: 60'),
    text: words(
      '新员工出差报销车费，另每天补贴 60 元，不计提成。',
      'A new employee gets fares plus 60 yuan a day and no commission.',
    ),
  },
  {
    id: 'R19.9.8',
    heading: words('超支先经经理同意', 'Extra cost needs consent first'),
    text: words(
      '超出标准的费用须先经经理同意，否则自理。',
      'Extra cost needs the manager’s consent first; otherwise it is the traveller’s own.',
    ),
  },
  {
    id: 'R19.9.9',
    heading: words('区域办事处驻点人员', 'Staff of regional offices'),
    text: words(
      '区域办事处由公司租房，驻点人员按天补贴，标准待定。',
      'The company rents the regional office; residents get a daily allowance whose rate is still to be decided.',
    ),
  },
]

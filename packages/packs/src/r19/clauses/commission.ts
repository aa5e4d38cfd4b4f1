import { words } from '@bylaw/kernel'
import type { Clause } from '../../pack'

/** R19.14, R19.15 and R19.18: piece-rates, hand-over on site, stages of payment, repairs. */
export const commission: readonly Clause[] = [
  {
    id: 'R19.14',
    heading: words('计件提成', 'Piece-rate commission'),
    text: words(
      '提成分包安装、包焊接、包技术指导三种；按米计价的单价只含焊接。',
      'Commission is for full installation, welding or technical guidance. The rates per metre are for welding only.',
    ),
  },
  {
    id: 'R19.14.1',
    heading: words('给水管 Φ50–110', 'Supply pipe Φ50–110'),
    text: words('每米 0.5 元（第二栏 0.3 元）。', '0.5 yuan per metre (second column 0.3).'),
  },
  {
    id: 'R19.14.2',
    heading: words('给水管 Φ160–250', 'Supply pipe Φ160–250'),
    text: words('每米 1.0 元（第二栏 0.5 元）。', '1.0 yuan per metre (second column 0.5).'),
  },
  {
    id: 'R19.14.3',
    heading: words('给水管 Φ315–630', 'Supply pipe Φ315–630'),
    text: words('每米 1.5 元（第二栏 0.7 元）。', '1.5 yuan per metre (second column 0.7).'),
  },
  {
    id: 'R19.14.4',
    heading: words('排水管 Φ500 以下', 'Drainage pipe up to Φ500'),
    text: words(
      '缠绕管、钢带管 Φ500 及以下，每米 0.1 元。',
      'Wound and steel-belt pipe up to and including Φ500: 0.1 yuan per metre.',
    ),
  },
  {
    id: 'R19.14.5',
    heading: words('排水管 Φ600–800', 'Drainage pipe Φ600–800'),
    text: words('每米 0.2 元。', '0.2 yuan per metre.'),
  },
  {
    id: 'R19.14.6',
    heading: words('排水管 Φ1000–1500', 'Drainage pipe Φ1000–1500'),
    text: words('每米 0.35 元。', '0.35 yuan per metre.'),
  },
  {
    id: 'R19.14.7',
    heading: words('排水管内焊', 'Inner weld of drainage pipe'),
    text: words('内焊每米 0.15 元。', 'Welding inside the pipe: 0.15 yuan per metre.'),
  },
  {
    id: 'R19.14.8',
    heading: words('包安装按 2 倍', 'Full installation pays double'),
    text: words(
      '包安装按焊接单价的 2 倍计：给水管含搬运、打磨、焊接，排水管含搬运、下沟、焊接。',
      'Full installation pays twice the welding rate: carrying, grinding and welding of supply pipe; carrying, lowering into the trench and welding of drainage pipe.',
    ),
  },
  {
    id: 'R19.14.9',
    heading: words('第二栏单价', 'The second price column'),
    text: words(
      '给水管单价表印有第二栏：0.3、0.5、0.7 元；表头缺失。',
      'The supply table prints a second column of 0.3, 0.5 and 0.7 yuan; its head is missing.',
    ),
  },
  {
    id: 'R19.14.10',
    heading: words('表中没有的管径', 'Diameters between the printed rows'),
    text: words(
      '各档之间和各档以外的管径，表中没有列出单价。',
      'For diameters between and beyond its rows the table prints no price.',
    ),
  },
  {
    id: 'R19.15',
    heading: words('工程交接与提成发放', 'Site hand-over and payment of commission'),
    text: words(
      '一个工程一名负责焊工；提成分阶段发放。',
      'A project has one responsible welder; commission is paid in stages.',
    ),
  },
  {
    id: 'R19.15.1',
    heading: words('负责焊工', 'Responsible welder'),
    text: words(
      '每个工程指定一名负责焊工，对工程质量和工程量负责。',
      'Every project names one responsible welder, who answers for quality and quantities.',
    ),
  },
  {
    id: 'R19.15.2',
    heading: words('现场交接，无交接不受理', 'Hand-over on site, or no acceptance'),
    text: words(
      '开工前工程部经理、业务员和负责焊工到现场填表交接；没有交接的工程不受理。',
      'Engineering manager, salesperson and responsible welder hand over on site, on a form; without it the project is not accepted.',
    ),
  },
  {
    id: 'R19.15.3',
    heading: words('每月 3 日前报工程量', 'Quantities by the 3rd'),
    text: words(
      '负责人每月 3 日前上报上月工程量统计表。',
      'The responsible person reports the past month’s quantities by the 3rd.',
    ),
  },
  {
    id: 'R19.15.4',
    heading: words('工程部经理核实', 'Verified by the engineering manager'),
    text: words(
      '工程量经工程部经理核实后交财务，未核实的不计提成。',
      'The engineering manager verifies the quantities before they reach finance; what is not verified earns nothing.',
    ),
  },
  {
    id: 'R19.15.5',
    heading: words('当月计提 60%', '60% in the month'),
    text: words(
      '财务按核实的工程量发放提成的 60%。',
      'Finance pays 60% of the commission on verified quantity.',
    ),
  },
  {
    id: 'R19.15.6',
    heading: words('完工结算至 90%', 'Up to 90% at completion'),
    text: words('工程完工后结算至 90%。', 'At completion commission is settled up to 90%.'),
  },
  {
    id: 'R19.15.7',
    heading: words('完工日', 'Completion day'),
    text: words(
      '余料退回公司之日为完工日。',
      'The completion day is the day on which surplus goods are back at the company.',
    ),
  },
  {
    id: 'R19.15.8',
    heading: words('余下 10% 两年后申请', 'The last 10% after two years'),
    text: words(
      '余下 10% 满两年后由本人申请，计入工资发放。',
      'The last 10% is paid after two years, on the person’s own application.',
    ),
  },
  {
    id: 'R19.18',
    heading: words('维修', 'Repairs'),
    text: words(
      '维修收费交财务，提成照计。',
      'Charges for repairs go to finance; commission is paid as usual.',
    ),
  },
  {
    id: 'R19.18.1',
    heading: words('至少收取 200–500 元成本费', 'Charge at least 200–500'),
    text: words(
      '维修至少向客户收取 200 至 500 元成本费，材料另计，款项全部交财务。',
      'The customer is charged at least 200 to 500 yuan of cost, material extra; all of it goes to finance.',
    ),
  },
  {
    id: 'R19.18.2',
    heading: words('维修提成', 'Commission on repairs'),
    text: words('维修按计件单价照计提成。', 'Repairs earn the usual piece-rate.'),
  },
  {
    id: 'R19.18.3',
    heading: words('不能计件的每天 80 元', '80 a day where no rate fits'),
    text: words(
      '没有计件单价可套的，每人每天计 80 元。',
      'Where no piece-rate fits, 80 yuan per person and day.',
    ),
  },
]

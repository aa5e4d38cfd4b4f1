import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const repairFloor: Question = {
  id: 'contracting.repair_floor',
  type: 'contradiction',
  at: '/repair/fee',
  ask: words('一次维修最低收多少？', 'What is the least that a repair costs?'),
  inText: words(
    '“至少 200—500 元”把一个区间当作下限。',
    '“At least 200–500” makes a minimum of a range.',
  ),
  options: [
    option(
      { leastFen: 200_00, mostFen: null },
      words('最低 200 元，上不封顶', '200 at least, and no limit above'),
      words('不足 200 元被拒绝，多收不限。', 'Less than 200 is refused; more is allowed.'),
    ),
    option(
      { leastFen: 500_00, mostFen: null },
      words('最低 500 元', '500 at least'),
      words('不足 500 元被拒绝。', 'Less than 500 is refused.'),
    ),
    option(
      { leastFen: 200_00, mostFen: 500_00 },
      words('200 至 500 元之间', 'Between 200 and 500'),
      words('不足 200 元、超过 500 元都被拒绝。', 'Less than 200 and more than 500 are refused.'),
    ),
  ],
  proposed: { leastFen: 200_00, mostFen: null },
  mustAsk: true,
}

export const warranty: Question = {
  id: 'contracting.warranty_repairs',
  type: 'ambiguity',
  at: '/repair/warranty',
  ask: words('保修期内的维修免费吗？', 'Are repairs under warranty free of charge?'),
  options: [
    option(
      'charge',
      words('照收', 'Charged'),
      words('保修期内也按最低收费收。', 'The least fee is charged under warranty too.'),
      words('保修期内也至少收 200 元。', 'At least 200 under warranty too.'),
    ),
    option(
      'free',
      words('保修期内免费', 'Free under warranty'),
      words('保修期内收 0 元，提成照计。', '0 under warranty; commission is paid as usual.'),
    ),
  ],
  mustAsk: true,
}

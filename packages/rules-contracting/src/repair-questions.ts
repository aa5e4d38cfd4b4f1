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
      words('最低 200 元，一般到 500 元，可以更高', '200 at least, 500 as a guide, more allowed'),
      words('收 150 元被拒绝，收 600 元可以。', '150 is refused, 600 is allowed.'),
    ),
    option(
      { leastFen: 500_00, mostFen: null },
      words('最低 500 元', '500 at least'),
      words('收 300 元被拒绝。', '300 is refused.'),
    ),
    option(
      { leastFen: 200_00, mostFen: 500_00 },
      words('200 至 500 元之间', 'Between 200 and 500'),
      words('收 600 元被拒绝。', '600 is refused.'),
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

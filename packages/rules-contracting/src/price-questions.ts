import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const priceFactor: Question = {
  id: 'contracting.price_factor',
  type: 'contradiction',
  at: '/price/factor',
  ask: words(
    '承包单价的公式乘 1.2 还是 1.3？',
    'Does the formula of the contract price multiply by 1.2 or by 1.3?',
  ),
  inText: words(
    '价目表单价 556.34 元按公式得 11.68 元，原文算例却是 12.66 元。',
    'For a list price of 556.34 the formula gives 11.68, but the printed example says 12.66.',
  ),
  options: [
    option(
      '1.2',
      words('以公式为准（乘 1.2）', 'The formula (× 1.2)'),
      words(
        '556.34 × 0.35 × 0.05 × 1.2 = 11.68 元/米。',
        '556.34 × 0.35 × 0.05 × 1.2 = 11.68 a metre.',
      ),
    ),
    option(
      '1.3',
      words('以算例为准（乘 1.3）', 'The example (× 1.3)'),
      words(
        '556.34 × 0.35 × 0.05 × 1.3 = 12.66 元/米。',
        '556.34 × 0.35 × 0.05 × 1.3 = 12.66 a metre.',
      ),
    ),
  ],
  proposed: '1.2',
  mustAsk: true,
}

export const priceBook: Question = {
  id: 'contracting.price_book',
  type: 'gap',
  at: '/price/book',
  ask: words('价目表的单价从哪里来？', 'Where do list prices come from?'),
  inText: words(
    '附件三（承包合同）和价目表没有提供。',
    'Annex 3 (the contract) and the price book are not supplied.',
  ),
  options: [],
  mustAsk: true,
}

export const priceRounding: Question = {
  id: 'contracting.price_rounding',
  type: 'ambiguity',
  at: '/price/rounding',
  ask: words(
    '承包单价先四舍五入到分，还是只对总价四舍五入？',
    'Is the unit price rounded to the fen first, or only the total?',
  ),
  options: [
    option(
      'unit_first',
      words('先对单价', 'The unit price first'),
      words('11.68 × 1000 米 = 11680.00 元。', '11.68 × 1,000 m = 11,680.00.'),
    ),
    option(
      'total_only',
      words('只对总价', 'The total only'),
      words(
        '11.68314 × 1000 米 = 11683.14 元，多 3.14 元。',
        '11.68314 × 1,000 m = 11,683.14, which is 3.14 more.',
      ),
    ),
  ],
  proposed: 'unit_first',
  mustAsk: true,
}

export const drainPrice: Question = {
  id: 'contracting.drain_price',
  type: 'gap',
  at: '/price/drain',
  ask: words('排水管的承包单价是多少？', 'What is the contract price of drainage pipe?'),
  inText: words('原文没有公式。', 'The text has no formula.'),
  options: [],
  mustAsk: true,
}

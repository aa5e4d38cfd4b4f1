import { words } from '@bylaw/kernel'
import { option, type Question } from '@bylaw/rules-kit'

export const priceFactor: Question = {
  id: 'contracting.price_factor',
  type: 'contradiction',
  at: '/price/factor',
  ask: words(
    '承包单价的公式乘哪个系数？',
    'By which factor does the formula of the contract price multiply?',
  ),
  inText: words(
    '公式写乘 1.2，价目表单价 556.34 元应得 11.68 元；原文算例却是 12.66 元，即乘 1.3。',
    'The formula multiplies by 1.2, which makes 11.68 of a list price of 556.34; the printed example says 12.66, as 1.3 does.',
  ),
  options: [
    option(
      '1.2',
      words('乘 1.2', 'Times 1.2'),
      words('单价是公式其余部分的 1.2 倍。', 'The price is 1.2 times the rest of the formula.'),
      words(
        '以公式为准：556.34 × 0.35 × 0.05 × 1.2 = 11.68 元/米。',
        'By the formula: 556.34 × 0.35 × 0.05 × 1.2 = 11.68 a metre.',
      ),
    ),
    option(
      '1.3',
      words('乘 1.3', 'Times 1.3'),
      words('单价是公式其余部分的 1.3 倍。', 'The price is 1.3 times the rest of the formula.'),
      words(
        '以算例为准：556.34 × 0.35 × 0.05 × 1.3 = 12.66 元/米。',
        'By the example: 556.34 × 0.35 × 0.05 × 1.3 = 12.66 a metre.',
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
      words('例如 11.68 × 1000 米 = 11680.00 元。', 'For example 11.68 × 1,000 m = 11,680.00.'),
    ),
    option(
      'total_only',
      words('只对总价', 'The total only'),
      words(
        '例如 11.68314 × 1000 米 = 11683.14 元，多 3.14 元。',
        'For example 11.68314 × 1,000 m = 11,683.14, which is 3.14 more.',
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

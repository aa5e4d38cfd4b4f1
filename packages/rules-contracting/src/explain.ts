import { words, yuanFromFen } from '@bylaw/kernel'
import { answered, type Sentence } from '@bylaw/rules-kit'
import { contractPartMonth, contractStages, equalPrice, laterAssignment } from './crew-questions'
import { drainPrice, priceBook, priceFactor, priceRounding } from './price-questions'
import { repairFloor, warranty } from './repair-questions'
import type { ContractingRules } from './rules'

/** Contracting rules in words, from the unit price to repairs. */
export function explain(rules: ContractingRules): readonly Sentence[] {
  const { price, contractor, bids, assignment, repair } = rules
  const factor =
    price.factor === null ? words('（待定）', '(open)') : words(price.factor, price.factor)
  const formula = (share: string) =>
    words(`${price.share} × ${share} × ${factor.zh}`, `${price.share} × ${share} × ${factor.en}`)
  const [install, weld] = [formula(price.supply.install), formula(price.supply.weld)]
  const rows = price.book?.length ?? 0
  const tolerance = yuanFromFen(bids.equalWithinFen ?? 0)
  const [least, most] = [repair.fee?.leastFen ?? 0, repair.fee?.mostFen ?? null]
  return [
    {
      rule: '/price/supply',
      text: words(
        `给水管承包单价：管道安装 = 价目表单价 × ${install.zh}，只焊接 = 价目表单价 × ${weld.zh}，不含开挖和回填。`,
        `Water-supply pipe: installation = list price × ${install.en}, welding only = list price × ${weld.en}; trenching and backfill are outside.`,
      ),
    },
    answered(
      priceFactor,
      price.factor,
      words('系数', 'The factor'),
      words(`乘 ${price.factor}`, `× ${price.factor}`),
    ),
    answered(
      priceBook,
      price.book,
      words('价目表', 'Price book'),
      words(`${rows} 条`, `${rows} rows`),
    ),
    answered(priceRounding, price.rounding, words('取整', 'Rounding')),
    answered(
      drainPrice,
      price.drain,
      words('排水管', 'Drainage pipe'),
      words(
        `安装 ${price.drain?.install}，焊接 ${price.drain?.weld}`,
        `installation ${price.drain?.install}, welding ${price.drain?.weld}`,
      ),
    ),
    {
      rule: '/contractor',
      text: words(
        '个人承包的，自开工之日起停发工资。',
        'A contractor’s pay stops on the day the work starts.',
      ),
    },
    answered(
      contractStages,
      contractor.stagesAndGuarantee,
      words('个人承包：分段付款和保底', 'Personal contracts: stages and guarantee'),
    ),
    answered(
      contractPartMonth,
      contractor.partMonth,
      words('个人承包：开工当月', 'Personal contracts: the month of the start'),
    ),
    answered(
      equalPrice,
      bids.equalWithinFen,
      words('同等价格内部优先', 'Own crews first at equal price'),
      words(`差额不超过 ${tolerance} 元`, `within ${tolerance}`),
    ),
    answered(
      laterAssignment,
      assignment.later,
      words('未经分派的工程补办', 'Unassigned work later'),
    ),
    answered(
      repairFloor,
      repair.fee,
      words('维修收费', 'Repair fee'),
      words(
        `最低 ${yuanFromFen(least)} 元${most === null ? '' : `，最高 ${yuanFromFen(most)} 元`}`,
        `at least ${yuanFromFen(least)}${most === null ? '' : `, at most ${yuanFromFen(most)}`}`,
      ),
    ),
    {
      rule: '/repair/guideToFen',
      text: words(
        `一般收到 ${yuanFromFen(repair.guideToFen)} 元，材料另计，全部交财务。`,
        `Up to ${yuanFromFen(repair.guideToFen)} is usual, material extra; all of it goes to finance.`,
      ),
    },
    answered(warranty, repair.warranty, words('保修期内维修', 'Repairs under warranty')),
  ]
}

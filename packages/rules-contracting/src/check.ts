import { yuanFromFen } from '@bylaw/kernel'
import { errorAt, type RuleFinding, sameRows, warningAt } from '@bylaw/rules-kit'
import type { ContractingRules } from './rules'

/** Prices listed twice, factors that make every price nothing, a usual fee outside its bounds. */
export const check = ({ price, repair }: ContractingRules): readonly RuleFinding[] => [
  ...sameRows(
    '/price/book',
    price.book ?? [],
    ({ validFrom, medium, diameterMm, pressureMpa }) =>
      `${validFrom} ${medium} Φ${diameterMm} ${Number(pressureMpa)} MPa`,
  ),
  ...[
    ['/price/share', price.share] as const,
    ['/price/factor', price.factor] as const,
    ...sharesOf('/price/supply', price.supply),
    ...sharesOf('/price/drain', price.drain),
  ]
    .filter(([, factor]) => factor !== null && Number(factor) === 0)
    .map(([at]) =>
      errorAt(
        at,
        'zero_factor',
        '系数为 0，算出的单价总是 0。',
        'With a factor of 0 every price is 0.',
      ),
    ),
  ...guideOutside(repair),
]

const sharesOf = (at: string, shares: ContractingRules['price']['drain']) =>
  shares === null
    ? []
    : ([
        [`${at}/install`, shares.install],
        [`${at}/weld`, shares.weld],
      ] as const)

function guideOutside({ fee, guideToFen }: ContractingRules['repair']): readonly RuleFinding[] {
  if (fee === null) return []
  const most = fee.mostFen ?? Number.POSITIVE_INFINITY
  if (guideToFen >= fee.leastFen && guideToFen <= most) return []
  return [
    warningAt(
      '/repair/guideToFen',
      'out_of_bounds',
      `通常收费 ${yuanFromFen(guideToFen)} 元，不在最低与最高收费之间。`,
      `The usual fee, ${yuanFromFen(guideToFen)}, is not between the least and the most.`,
    ),
  ]
}

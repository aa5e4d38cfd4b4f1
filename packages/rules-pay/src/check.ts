import { yuanFromFen } from '@bylaw/kernel'
import { errorAt, type RuleFinding, sameRows, warningAt } from '@bylaw/rules-kit'
import type { PayRules } from './rules'

/** Levels that pay less than those below them, and figures that do not fit together. */
export const check = (rules: PayRules): readonly RuleFinding[] => [
  ...paysLess(rules),
  ...strangeLevels(rules),
  ...probationLength(rules),
  ...sameRows('/probation/checks', rules.probation.checks, ({ key }) => key),
  ...belowTheLaw(rules),
]

const paysLess = ({ levels }: PayRules): readonly RuleFinding[] =>
  levels.flatMap(({ level, baseFen }, index) => {
    const before = levels[index - 1]
    if (!before || baseFen >= before.baseFen) return []
    return [
      warningAt(
        { table: '/levels', index },
        'pays_less',
        `${level} 级基本工资 ${yuanFromFen(baseFen)} 元，低于 ${before.level} 级的 ${yuanFromFen(before.baseFen)} 元。`,
        `Level ${level} pays ${yuanFromFen(baseFen)}, less than the ${yuanFromFen(before.baseFen)} of level ${before.level}.`,
      ),
    ]
  })

const strangeLevels = ({ fieldAllowance, levels }: PayRules): readonly RuleFinding[] =>
  fieldAllowance.levels === 'all'
    ? []
    : fieldAllowance.levels.flatMap((level, index) =>
        level <= levels.length
          ? []
          : [
              errorAt(
                { table: '/fieldAllowance/levels', index },
                'unknown_name',
                `没有 ${level} 级：最高是 ${levels.length} 级。`,
                `There is no level ${level}: the highest is ${levels.length}.`,
              ),
            ],
      )

const probationLength = ({ probation }: PayRules): readonly RuleFinding[] =>
  probation.minMonths <= probation.maxMonths
    ? []
    : [
        errorAt(
          '/probation/minMonths',
          'out_of_order',
          `试用期最短 ${probation.minMonths} 个月，比最长 ${probation.maxMonths} 个月还长。`,
          `Probation is at least ${probation.minMonths} months, longer than its most, ${probation.maxMonths}.`,
        ),
      ]

const belowTheLaw = ({ guarantee, legalMinimumFen }: PayRules): readonly RuleFinding[] =>
  legalMinimumFen === null || guarantee.fen >= legalMinimumFen
    ? []
    : [
        warningAt(
          '/guarantee/fen',
          'below_minimum',
          `保底 ${yuanFromFen(guarantee.fen)} 元低于法定最低工资 ${yuanFromFen(legalMinimumFen)} 元。`,
          `The guarantee, ${yuanFromFen(guarantee.fen)}, is below the legal minimum of ${yuanFromFen(legalMinimumFen)}.`,
        ),
      ]

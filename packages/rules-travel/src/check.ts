import { yuanFromFen } from '@bylaw/kernel'
import { errorAt, type RuleFinding, sameRows, warningAt } from '@bylaw/rules-kit'
import type { TravelRules } from './rules'

/** Allowances that shrink as places grow, and parts that take away more than the whole. */
export const check = (rules: TravelRules): readonly RuleFinding[] => [
  ...smallerInBigger(rules),
  ...moreThanTheWhole(rules),
  ...sameRows('/transport/free', rules.transport.free, ({ mode, scope }) => `${mode} (${scope})`),
  ...sameRows('/transport/seats', rules.transport.seats ?? [], (seat) => seat),
]

function smallerInBigger({ work }: TravelRules): readonly RuleFinding[] {
  const places = [
    { at: 'countyFen', zh: '县', en: 'a county', fen: work.countyFen },
    { at: 'prefectureFen', zh: '地级市', en: 'a prefecture', fen: work.prefectureFen },
    { at: 'bigCityFen', zh: '省会及以上城市', en: 'a provincial capital', fen: work.bigCityFen },
  ]
  return places.flatMap(({ at, zh, en, fen }, index) => {
    const before = places[index - 1]
    if (!before || before.fen === null || fen === null || fen >= before.fen) return []
    return [
      warningAt(
        `/work/${at}`,
        'pays_less',
        `${zh}每天 ${yuanFromFen(fen)} 元，低于${before.zh}的 ${yuanFromFen(before.fen)} 元。`,
        `A day in ${en} pays ${yuanFromFen(fen)}, less than the ${yuanFromFen(before.fen)} in ${before.en}.`,
      ),
    ]
  })
}

function moreThanTheWhole({ work }: TravelRules): readonly RuleFinding[] {
  const { mealsPercent, bedPercent } = work.hostPart ?? { mealsPercent: 0, bedPercent: 0 }
  if (mealsPercent + bedPercent <= 100) return []
  return [
    errorAt(
      '/work/hostPart',
      'more_than_100',
      `管饭扣 ${mealsPercent}%、管住扣 ${bedPercent}%，合计超过 100%。`,
      `Meals take ${mealsPercent}% and a bed ${bedPercent}%, together more than 100%.`,
    ),
  ]
}

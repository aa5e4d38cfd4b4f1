import { yuanFromFen } from '@bylaw/kernel'
import { type RuleFinding, sameRows, warningAt } from '@bylaw/rules-kit'
import type { TravelRules } from './rules'

/** Allowances that shrink as places grow, and means of transport listed twice. */
export const check = (rules: TravelRules): readonly RuleFinding[] => [
  ...smallerInBigger(rules),
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

import { errorAt, type RuleFinding, sameKeys, warningAt } from '@bylaw/rules-kit'
import { STEP } from './names'
import { type DisciplineRules, Step } from './rules'

/** A ladder that climbs down, and breaches that begin on a step it does not have. */
export const check = ({ ladder, breaches }: DisciplineRules): readonly RuleFinding[] => [
  ...sameKeys('/breaches', breaches),
  ...(ladder === null ? [] : [...climbsDown(ladder), ...beginsNowhere(ladder, breaches)]),
]

const climbsDown = (ladder: readonly Step[]): readonly RuleFinding[] =>
  ladder.flatMap((step, index) => {
    const before = ladder[index - 1]
    if (!before || Step.options.indexOf(before) < Step.options.indexOf(step)) return []
    return [
      warningAt(
        { table: '/ladder', index },
        'out_of_order',
        `第 ${index + 1} 级“${STEP[step].zh}”比第 ${index} 级“${STEP[before].zh}”轻；阶梯应由轻到重。`,
        `Step ${index + 1}, ${STEP[step].en}, is milder than step ${index}, ${STEP[before].en}: a ladder starts with the mildest.`,
      ),
    ]
  })

const beginsNowhere = (
  ladder: readonly Step[],
  breaches: DisciplineRules['breaches'],
): readonly RuleFinding[] =>
  breaches.flatMap(({ name, startsAt }, index) =>
    ladder.includes(startsAt)
      ? []
      : [
          errorAt(
            { table: '/breaches', index },
            'unknown_name',
            `第 ${index + 1} 行“${name.zh}”从“${STEP[startsAt].zh}”起，阶梯中没有这一级。`,
            `Row ${index + 1}, “${name.en}”, begins with ${STEP[startsAt].en}, which the ladder does not have.`,
          ),
        ],
  )

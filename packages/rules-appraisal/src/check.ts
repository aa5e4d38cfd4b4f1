import { errorAt, type RuleFinding, sameKeys, sameRows, warningAt } from '@bylaw/rules-kit'
import { Decimal } from 'decimal.js'
import { checkDistribution } from './check-distribution'
import type { AppraisalRules, CriteriaTemplate, RatersTemplate } from './rules'

/** Maxima that do not reach 100 and are not scaled to it, grades that nobody can reach, names twice. */
export const check = ({
  cycle,
  template,
  bands,
  letters,
  lowGrades,
  distribution,
}: AppraisalRules): readonly RuleFinding[] => [
  ...(template.by === 'criteria'
    ? [...criteriaTwice(template), ...maxima(template, bands)]
    : [
        ...sameKeys('/template/groups', template.groups),
        ...sameKeys('/template/contents', template.contents),
        ...roundWithoutGround(template),
      ]),
  ...sameRows('/bands', bands, ({ grade }) => grade),
  ...beyond100(bands),
  ...(letters === null || lowGrades === null ? [] : withoutLetter(bands, letters)),
  ...neverSoOften(cycle, lowGrades),
  ...checkDistribution({ bands, distribution }),
]

/** A second round that nothing gives ground for is never held. */
const roundWithoutGround = ({ secondRound }: RatersTemplate): readonly RuleFinding[] =>
  secondRound && secondRound.spreadPoints === null && !secondRound.whenMissing
    ? [
        warningAt(
          '/template/secondRound',
          'never_reached',
          '第二轮没有写明情形：评分相差多少分，或者有人没有评分。',
          'The second round has no ground: neither how far apart scores lie, nor that somebody gave none.',
        ),
      ]
    : []

const criteriaTwice = ({ parts }: CriteriaTemplate): readonly RuleFinding[] => [
  ...sameKeys('/template/parts', parts),
  ...parts.flatMap(({ criteria }, part) =>
    // Scores are given by the criterion's key alone, so it may not come back in another part.
    criteria.flatMap(({ key }, index) =>
      parts.slice(0, part).some((earlier) => earlier.criteria.some((each) => each.key === key))
        ? [
            errorAt(
              { table: `/template/parts/${part}/criteria`, index },
              'duplicate_row',
              `第 ${index + 1} 行的“${key}”在前面的部分已有。`,
              `Row ${index + 1}: ${key} is in an earlier part already.`,
            ),
          ]
        : [],
    ),
  ),
  ...parts.flatMap(({ criteria }, part) => sameKeys(`/template/parts/${part}/criteria`, criteria)),
]

function maxima(
  { parts, reading }: CriteriaTemplate,
  bands: AppraisalRules['bands'],
): readonly RuleFinding[] {
  const sum = parts.flatMap(({ criteria }) => criteria).reduce((total, { max }) => total + max, 0)
  if (reading === 'with_20_point_results_part' && sum >= 100)
    return [
      errorAt(
        '/template/parts',
        'weights_not_100',
        `各项满分合计已有 ${sum}，没有留给工作业绩的分数：加上它应为 100。`,
        `The maxima reach ${sum}, which leaves nothing for the results part: with it they make 100.`,
      ),
    ]
  if (reading !== 'raw_of_80' || sum === 100) return []
  const outOfReach = bands.filter(({ from }) => new Decimal(from).gt(sum))
  if (sum > 100)
    return [
      errorAt(
        '/template/parts',
        'weights_not_100',
        `各项满分合计应为 100，现为 ${sum}，又没有折算。`,
        `The maxima make 100; these make ${sum} and are not scaled.`,
      ),
    ]
  return [
    warningAt(
      '/template/parts',
      'weights_not_100',
      `各项满分合计为 ${sum}，不是 100，也没有折算${outOfReach.length > 0 ? `：得不到“${outOfReach.map(({ name }) => name.zh).join('、')}”` : ''}。`,
      `The maxima make ${sum}, not 100, and are not scaled${outOfReach.length > 0 ? `: nobody can reach ${outOfReach.map(({ name }) => name.en).join(', ')}` : ''}.`,
    ),
  ]
}

const beyond100 = (bands: AppraisalRules['bands']): readonly RuleFinding[] =>
  bands.flatMap(({ from, name }, index) =>
    new Decimal(from).gt(100)
      ? [
          errorAt(
            { table: '/bands', index },
            'never_reached',
            `第 ${index + 1} 行“${name.zh}”从 ${from} 分起，总分最高 100 分。`,
            `Row ${index + 1}, “${name.en}”, starts at ${from}, but a total is 100 at most.`,
          ),
        ]
      : [],
  )

/** The rule on repeated low grades counts letters; a grade without one is never counted. */
const withoutLetter = (
  bands: AppraisalRules['bands'],
  letters: Readonly<Record<string, string>>,
): readonly RuleFinding[] => [
  ...bands
    .filter(({ grade }) => !Object.hasOwn(letters, grade))
    .map(({ grade, name }) =>
      errorAt(
        '/letters',
        'gap',
        `“${name.zh}”（${grade}）没有对应的字母等级。`,
        `${name.en} (${grade}) has no letter.`,
      ),
    ),
  ...Object.keys(letters)
    .filter((grade) => !bands.some((band) => band.grade === grade))
    .map((grade) =>
      errorAt(
        `/letters/${grade}`,
        'unknown_name',
        `没有“${grade}”这个等级。`,
        `There is no grade ${grade}.`,
      ),
    ),
]

const A_YEAR = { month: 12, quarter: 4, year: 1, project: 12 } as const

/** Six low grades a year cannot come of four appraisals (APR-04). */
const neverSoOften = (
  { period }: AppraisalRules['cycle'],
  lowGrades: AppraisalRules['lowGrades'],
): readonly RuleFinding[] =>
  lowGrades !== null && lowGrades.times > A_YEAR[period]
    ? [
        warningAt(
          '/lowGrades/times',
          'never_reached',
          `一年只考核 ${A_YEAR[period]} 次，不会有 ${lowGrades.times} 次低等级。`,
          `A year has ${A_YEAR[period]} of these appraisals: never ${lowGrades.times} low grades.`,
        ),
      ]
    : []

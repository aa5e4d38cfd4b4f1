import { ok, type Result, refuse, words } from '@bylaw/kernel'
import { type Refusal, type Trace, undecided } from '@bylaw/rules-kit'
import { Exact, official, plain, sumOf } from './points'
import { readingQuestion } from './questions'
import type { CriteriaTemplate, Criterion } from './rules'
import { inRange, type Score } from './score'

type Part = CriteriaTemplate['parts'][number]
type Scores = Readonly<Record<string, string>>

/** The parts to be scored: those of the template, and the results part where the company added it. */
export function partsOf(template: CriteriaTemplate): readonly Part[] {
  if (template.reading !== 'with_20_point_results_part') return template.parts
  const name = words('工作业绩', 'Results')
  const max = 100 - maxOf(template.parts)
  return [...template.parts, { key: 'results', name, criteria: [{ key: 'results', name, max }] }]
}

/**
 * The total of a sheet filled in criterion by criterion (R19.10).
 *
 * 69 points of a printed 80 are 69, or 86.25 when scaled to 100, by the company's decision.
 */
export function sheetScore(template: CriteriaTemplate, scores: Scores): Result<Score, Refusal> {
  const parts = partsOf(template)
  const wrong = firstWrong(template, parts, scores)
  if (wrong) return refuse(wrong)
  const max = maxOf(parts)
  if (max !== 100 && template.reading === null) return undecided(readingQuestion)

  const raw = rawOf(parts, scores)
  const scaled = template.reading === 'scaled_to_100' && max !== 100
  const total = official(scaled ? raw.times(100).div(max) : raw)
  const exact = total.times(max).eq(raw.times(100))
  const scaling = `${plain(raw)} ÷ ${max} × 100 ${exact ? '=' : '≈'} ${plain(total)}`
  const sum = parts.map((part) => plain(rawOf([part], scores))).join(' + ')
  return ok({
    raw: rawOf(template.parts, scores),
    total,
    outOf: String(scaled ? 100 : max),
    provisional: scaled,
    trace: {
      name: words('考核总分', 'Total'),
      value: plain(total),
      unit: 'points',
      because: scaled
        ? words(
            `${sum} = ${plain(raw)}；${scaling}（暂定）`,
            `${sum} = ${plain(raw)}; ${scaling} (provisional)`,
          )
        : words(`${sum} = ${plain(total)}`, `${sum} = ${plain(total)}`),
      rule: template.reading === null ? '/template/parts' : readingQuestion.at,
      rounding: words('总分四舍五入到 0.01，只取整一次', 'the total half up to 0.01, once'),
      of: parts.map((part, index) => partTrace(part, `/template/parts/${index}`, scores)),
    },
  })
}

function firstWrong(
  template: CriteriaTemplate,
  parts: readonly Part[],
  scores: Scores,
): Refusal | undefined {
  const criteria = parts.flatMap((part) => part.criteria)
  const missing = criteria.find(({ key }) => !Object.hasOwn(scores, key))
  if (missing) return notScored(missing)
  const strange = Object.keys(scores).find((key) => !criteria.some((each) => each.key === key))
  if (strange !== undefined) return unknownCriterion(strange)
  return criteria
    .map((criterion) => wrongScore(criterion, scores[criterion.key] ?? '', template.scoreStep))
    .find((refusal) => refusal !== undefined)
}

function wrongScore({ key, max }: Criterion, text: string, step: string): Refusal | undefined {
  const score = new Exact(text)
  const fact = `/scores/${key}`
  const checked = inRange(score, max, {
    code: 'score_outside_0_to_max',
    fact,
    details: { criterion: key, score: text, max },
  })
  if (!checked.ok) return checked.refusal
  if (score.mod(step).isZero()) return undefined
  return {
    code: 'score_not_in_steps',
    message: words(
      `${text} 分不行，评分以 ${step} 分为一档。`,
      `${text} does not fit: scores come in steps of ${step}.`,
    ),
    rule: '/template/scoreStep',
    fact,
    details: { criterion: key, score: text, step },
  }
}

const notScored = ({ key, name, max }: Criterion): Refusal => ({
  code: 'criterion_missing',
  message: words(
    `“${name.zh}”还没有评分（满分 ${max} 分）。`,
    `“${name.en}” has no score yet (of at most ${max}).`,
  ),
  fact: `/scores/${key}`,
  details: { criterion: key },
})

const unknownCriterion = (key: string): Refusal => ({
  code: 'unknown_criterion',
  message: words(`考核表没有“${key}”这一项。`, `The sheet has no criterion “${key}”.`),
  fact: `/scores/${key}`,
  details: { criterion: key },
})

const partTrace = (part: Part, place: string, scores: Scores): Trace => {
  const given = part.criteria.map(({ key }) => scores[key] ?? '')
  const points = plain(rawOf([part], scores))
  const arithmetic = given.length === 1 ? points : `${given.join(' + ')} = ${points}`
  return {
    name: part.name,
    value: points,
    unit: 'points',
    because: words(arithmetic, arithmetic),
    rule: part.key === 'results' ? readingQuestion.at : place,
    of: part.criteria.map(({ key, name, max }, index) => ({
      name,
      value: scores[key] ?? '',
      unit: 'points',
      because: words(`满分 ${max}`, `of at most ${max}`),
      rule: part.key === 'results' ? readingQuestion.at : `${place}/criteria/${index}`,
      fact: `/scores/${key}`,
    })),
  }
}

const maxOf = (parts: readonly Part[]): number =>
  parts.flatMap((part) => part.criteria).reduce((sum, { max }) => sum + max, 0)

const rawOf = (parts: readonly Part[], scores: Scores) =>
  sumOf(parts.flatMap((part) => part.criteria).map(({ key }) => scores[key] ?? '0'))

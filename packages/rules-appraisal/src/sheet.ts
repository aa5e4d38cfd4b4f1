import { ok, type Result, refuse, words } from '@bylaw/kernel'
import { type Refusal, same, type Trace, undecided } from '@bylaw/rules-kit'
import { maxOf, type Part, partsOf } from './parts'
import { official, plain, sumOf } from './points'
import { readingQuestion } from './questions'
import type { CriteriaTemplate, Criterion } from './rules'
import type { Score } from './score'
import { scoreFaults } from './score-faults'

type Scores = Readonly<Record<string, string>>

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
  const faults = scoreFaults(template, scores)
  return faults.find(({ code }) => code === 'unknown_criterion') ?? faults[0]
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

const partTrace = (part: Part, place: string, scores: Scores): Trace => {
  const given = part.criteria.map(({ key }) => scores[key] ?? '')
  const points = plain(rawOf([part], scores))
  const arithmetic = given.length === 1 ? points : `${given.join(' + ')} = ${points}`
  return {
    name: part.name,
    value: points,
    unit: 'points',
    because: same(arithmetic),
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

const rawOf = (parts: readonly Part[], scores: Scores) =>
  sumOf(parts.flatMap((part) => part.criteria).map(({ key }) => scores[key] ?? '0'))

import { type Words, words } from '@bylaw/kernel'
import { Exact, plain } from './points'
import { meanIsShown } from './raters'
import type { RatersTemplate } from './rules'

/** Why a second round may be opened: what is the matter with one group's scores. */
export interface SecondRoundGround {
  readonly code: 'far_apart' | 'missing'
  readonly group: string
  readonly message: Words
}

/** How many of a group were asked, and what those who answered gave. */
interface Given {
  readonly asked: number
  readonly scores: readonly string[]
}

/**
 * Why all may be asked a second time, by group: their scores lie far apart, or somebody gave none.
 *
 * A group is looked at once all of it have given a score, or the time is over, so that nobody's
 * single score shows by the ground that it makes; and how far apart scores lie is not told. With a
 * limit of 20 points, 88 and 68 are a ground, 88 and 68.5 are none.
 *
 * @param isOver whether the day by which it was due has passed
 */
export function secondRoundGrounds(
  template: RatersTemplate,
  given: Readonly<Record<string, Given>>,
  isOver: boolean,
): readonly SecondRoundGround[] {
  const rule = template.secondRound ?? null
  if (rule === null) return []
  return template.groups.flatMap((group) => {
    const { asked, scores } = given[group.key] ?? { asked: 0, scores: [] }
    const lacks = asked - scores.length
    if (lacks > 0 && !isOver) return []
    const tells = meanIsShown(template, group, scores.length)
    const limit = rule.spreadPoints
    return [
      ...(lacks > 0 && rule.whenMissing ? [missing(group, lacks)] : []),
      ...(limit !== null && tells && spreadOf(scores).gte(limit) ? [farApart(group, limit)] : []),
    ]
  })
}

const spreadOf = (scores: readonly string[]) => Exact.max(...scores).minus(Exact.min(...scores))

type Group = RatersTemplate['groups'][number]

const missing = ({ key, name }: Group, lacks: number): SecondRoundGround => ({
  code: 'missing',
  group: key,
  message: words(
    `${name.zh}有 ${lacks} 人到期没有评分。`,
    `${name.en}: ${lacks} gave no score in time.`,
  ),
})

const farApart = ({ key, name }: Group, limit: string): SecondRoundGround => ({
  code: 'far_apart',
  group: key,
  message: words(
    `${name.zh}的最高分与最低分相差不少于 ${plain(new Exact(limit))} 分。`,
    `${name.en}: the highest and the lowest score lie ${plain(new Exact(limit))} points apart, or more.`,
  ),
})

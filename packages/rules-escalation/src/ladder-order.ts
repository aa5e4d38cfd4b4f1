import { inWords } from '@bylaw/rules-kit'
import type * as z from 'zod'
import type { Ladder, Step } from './rules'

type Context = z.core.$RefinementCtx<Ladder>

/** Rungs are counted alike, come in order, are told apart, and do something; each fault names its row. */
export function ladderIsInOrder(ladder: Ladder, context: Context): void {
  const refuseAt = (row: number, at: string, zh: string, en: string) =>
    context.addIssue({
      code: 'custom',
      path: [row, at],
      ...inWords(`第 ${row + 1} 行${zh}`, `row ${row + 1} ${en}`),
    })
  ladder.forEach((step, row) => {
    const before = ladder[row - 1]
    if (ladder.findIndex(({ key }) => key === step.key) < row)
      refuseAt(row, 'key', `的“${step.key}”重复。`, `repeats “${step.key}”`)
    if (step.tell.length === 0 && step.assign === null)
      refuseAt(row, 'tell', '没有写通知谁、转给谁。', 'tells nobody and assigns to nobody')
    if (!before) return
    if (before.at.by !== step.at.by)
      refuseAt(
        row,
        'at',
        '与上一行的计法不同，看不出先后：同一张表要么都按百分比，要么都按分钟。',
        'is counted otherwise than the row before, so their order cannot be seen: use percent or minutes throughout',
      )
    else if (momentOf(step) < momentOf(before))
      refuseAt(row, 'at', '比上一行还早。', 'comes before the row above it')
    else if (ladder.slice(0, row).some((earlier) => meet(earlier, step)))
      refuseAt(
        row,
        'at',
        '与前面一行时间相同、对象重叠，请合并。',
        'is at the same moment as an earlier row and for the same tickets: make them one',
      )
  })
  silentAfterDue(ladder, context)
}

/** A ladder that only warns would fall silent just when the promise is broken. */
function silentAfterDue(ladder: Ladder, context: Context): void {
  const last = ladder.at(-1)
  if (!last || momentOf(last) >= (last.at.by === 'percent' ? 100 : 0)) return
  context.addIssue({
    code: 'custom',
    path: [ladder.length - 1, 'at'],
    ...inWords(
      `第 ${ladder.length} 行之后再没有人收到通知，到期和超时都没有一级：请补上。`,
      `after row ${ladder.length} nobody is told that the promise is due or broken: add a step`,
    ),
  })
}

const momentOf = ({ at }: Step): number => (at.by === 'percent' ? at.percent : at.minutes)

const meet = (one: Step, other: Step): boolean =>
  one.at.by === other.at.by &&
  momentOf(one) === momentOf(other) &&
  (one.priorities === null ||
    other.priorities === null ||
    one.priorities.some((priority) => other.priorities?.includes(priority)))

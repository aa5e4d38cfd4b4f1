import { refuseAt, refuseRepeats } from '@bylaw/rules-kit'
import type * as z from 'zod'
import { CATEGORY } from './names'
import { CATEGORIES, type LifecycleRules } from './rules'

type Context = z.core.$RefinementCtx<LifecycleRules>

/** Each state once, and at least one for each category. */
export function statesAreWhole({ states }: LifecycleRules, context: Context): void {
  const keys = states.map(({ key }) => key)
  refuseRepeats(['states'], keys, context, 'key')
  for (const category of CATEGORIES)
    if (!states.some((state) => state.category === category))
      refuseAt(
        ['states'],
        `没有属于“${CATEGORY[category].zh}”的状态。`,
        `no state belongs to “${CATEGORY[category].en}”`,
        context,
      )
}

/** Transitions lead from one state that there is to another. */
export function transitionsAreKnown(
  { states, transitions }: LifecycleRules,
  context: Context,
): void {
  const known = new Set(states.map(({ key }) => key))
  transitions.forEach(({ from, to }, row) => {
    for (const [field, key] of [
      ['from', from],
      ['to', to],
    ] as const)
      if (key !== null && !known.has(key))
        refuseAt(
          ['transitions', row, field],
          `没有“${key}”这个状态。`,
          `there is no state “${key}”`,
          context,
        )
    if (from === to)
      refuseAt(
        ['transitions', row, 'to'],
        `第 ${row + 1} 行前后是同一状态。`,
        `row ${row + 1} leads to where it comes from`,
        context,
      )
  })
}

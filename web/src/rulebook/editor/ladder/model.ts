import { isHolder, rowsAt, valueAt, withValue } from '../json'
import { freeKey } from '../keys'

export type CountedBy = 'percent' | 'minutes'

/** How a ladder is counted; all its steps are counted alike. */
export const countedBy = (steps: readonly unknown[]): CountedBy =>
  valueAt(steps[0], '/at/by') === 'minutes' ? 'minutes' : 'percent'

/** Steps counted the other way: from the start of the promise, or from its end. */
export function recounted(steps: readonly unknown[], by: CountedBy): readonly unknown[] {
  return steps.map((step, index) => withValue(step, '/at', momentOf(by, index)))
}

const momentOf = (by: CountedBy, index: number): unknown =>
  by === 'percent'
    ? { by, percent: Math.min(50 + 50 * index, 1_000) }
    : { by, minutes: -60 + 60 * index }

/** A step to follow those there are: later than the last one, for everyone, told to nobody yet. */
export function nextStep(steps: readonly unknown[]): unknown {
  const by = countedBy(steps)
  const last = valueAt(steps.at(-1), `/at/${by}`)
  const at =
    typeof last === 'number'
      ? { by, [by]: last + (by === 'percent' ? 25 : 60) }
      : momentOf(by, steps.length)
  return {
    key: freeKey('step', steps),
    at,
    priorities: null,
    tell: [],
    assign: null,
    repeat: null,
  }
}

/** The ladders of the rules: those of the clocks, and the complaints’ own. */
export function laddersIn(
  rules: unknown,
): readonly { readonly at: string; readonly clock: string }[] {
  const ladders = valueAt(rules, '/ladders')
  const clocks = isHolder(ladders) ? Object.keys(ladders) : []
  const own = valueAt(rules, '/complaint/ladder')
  return [
    ...clocks.map((clock) => ({ at: `/ladders/${clock}`, clock })),
    ...(Array.isArray(own) ? [{ at: '/complaint/ladder', clock: 'complaint' }] : []),
  ]
}

/** Whom steps may name. */
export const postsIn = (rules: unknown) =>
  rowsAt(rules, '/roles').map((post) => ({
    value: valueAt(post, '/key'),
    label: {
      zh: String(valueAt(post, '/name/zh') ?? ''),
      en: String(valueAt(post, '/name/en') ?? ''),
    },
  }))

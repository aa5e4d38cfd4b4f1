import { sameJson } from '@bylaw/kernel'
import { valueAt } from '@bylaw/rules-kit'
import type { Planned } from './planned'
import { type Span, spanAt, timeline } from './timeline'

/** Who answers a question, when and why. */
export interface Author {
  readonly reason: string
  readonly by: string
  readonly atMs: number
}

/** An answer for the time in which the rules hold it; `null` where they leave it open again. */
export interface Given extends Author {
  readonly validFromMs: number
  /** Null: until another is given. */
  readonly validToMs: number | null
  readonly value: unknown
}

/** What was answered over time, in the order in which it was, and what there is to choose from. */
export interface Asked {
  readonly decisions: readonly Given[]
  readonly options: readonly { readonly value: unknown }[]
}

/** Null leaves a question open, unless it is one of its answers: "any number" is no most. */
export const isAnswer = ({ options }: Pick<Asked, 'options'>, { value }: Given): boolean =>
  value !== null || options.some((option) => option.value === null)

/** How a question is decided at a moment; null while it is open. */
export function decidedAt({ decisions, options }: Asked, atMs: number): Given | null {
  const given = spanAt(timeline(decisions), atMs)?.of
  return given && isAnswer({ options }, given) ? given : null
}

/** The answer that the rules come to in the end; null where they leave it open. */
export function lastAnswer({ decisions, options }: Asked): Given | null {
  const last = timeline(decisions).at(-1)?.of
  return last && isAnswer({ options }, last) ? last : null
}

/** The next answer that is settled already, and from when it holds; null where none is to come. */
export function coming({ decisions, options }: Asked, nowMs: number): Span<Given> | null {
  const now = decidedAt({ decisions, options }, nowMs)
  return (
    timeline(decisions).find(
      ({ fromMs, of }) =>
        fromMs > nowMs && isAnswer({ options }, of) && (!now || !sameJson(of.value, now.value)),
    ) ?? null
  )
}

/** An answer that no rule holds: it stands from now on, and says nothing about any day. */
export const onRecord = (value: unknown, author: Author): readonly Given[] => [
  { ...author, validFromMs: ALWAYS, validToMs: null, value },
]

interface Holding {
  readonly content: unknown
}

/** An answer wherever the rules hold it, or leave its place undecided, which it fills. */
export const givenIn = (
  spans: readonly Span<Holding>[],
  at: string,
  value: unknown,
  author: Author,
): readonly Given[] =>
  fromAlways(spans)
    .filter(({ of: { content } }) => {
      const held = valueAt(content, at)
      return held === null || sameJson(held, value)
    })
    .map((span) => given(span, value, author))

/** What planned versions answer, or open again, each for the time in which it differs from before. */
export const givenBy = (
  spans: readonly Span<Holding>[],
  next: readonly Pick<Planned, 'fromMs' | 'untilMs' | 'content'>[],
  at: string,
  author: Author,
): readonly Given[] =>
  next.flatMap(({ fromMs, untilMs, content }) => {
    const is = valueAt(content, at) ?? null
    const startMs = fromMs === spans[0]?.fromMs ? ALWAYS : fromMs
    return fromAlways(spans).flatMap((before) => {
      const span = {
        fromMs: Math.max(startMs, before.fromMs),
        untilMs: Math.min(untilMs, before.untilMs),
      }
      const differs = !sameJson(valueAt(before.of.content, at) ?? null, is)
      return differs && span.fromMs < span.untilMs ? [given(span, is, author)] : []
    })
  })

const given = (
  { fromMs, untilMs }: Pick<Span<unknown>, 'fromMs' | 'untilMs'>,
  value: unknown,
  author: Author,
): Given => ({
  ...author,
  validFromMs: fromMs,
  validToMs: Number.isFinite(untilMs) ? untilMs : null,
  value,
})

const ALWAYS = 0

/** Before the first version there is none, and the first is as near as can be. */
const fromAlways = <Of>(spans: readonly Span<Of>[]): readonly Span<Of>[] =>
  spans.map((span, index) => (index === 0 ? { ...span, fromMs: ALWAYS } : span))

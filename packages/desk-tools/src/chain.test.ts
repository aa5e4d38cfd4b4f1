import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { followChain, LONGEST_CHAIN } from './chain'

interface Happening {
  readonly number: number
  readonly what: number
}
/** Acts on something, and brings things about on tickets. */
interface Rule {
  readonly id: string
  readonly on: number
  readonly brings: readonly Happening[]
}

function played(rules: readonly Rule[], first: readonly Happening[]) {
  const acts: string[] = []
  const stops: string[] = []
  followChain(first, {
    rulesFor: ({ what }) => rules.filter(({ on }) => on === what),
    act: ({ id, brings }, { number }) => {
      acts.push(`${id}@${number}`)
      return brings
    },
    stop: ({ id }, { number }, why) => void stops.push(`${id}@${number} ${why}`),
  })
  return { acts, stops }
}

const on1 = (what: number): Happening => ({ number: 1, what })
const rule = (id: string, on: number, ...brings: number[]): Rule => ({
  id,
  on,
  brings: brings.map(on1),
})

describe('a chain of rules', () => {
  test('a rule that brings about what it acts on acts once', () => {
    expect(played([rule('a', 0, 0)], [on1(0)])).toEqual({ acts: ['a@1'], stops: ['a@1 again'] })
  })

  test('of two rules that undo each other each acts once', () => {
    const { acts, stops } = played([rule('a', 0, 1), rule('b', 1, 0)], [on1(0)])
    expect([acts, stops]).toEqual([['a@1', 'b@1'], ['a@1 again']])
  })

  test('what somebody did twice at once is one reason to act, and no loop', () => {
    expect(played([rule('a', 0)], [on1(0), on1(0)])).toEqual({ acts: ['a@1'], stops: [] })
  })

  test('it gets no longer than it may', () => {
    const many = Array.from({ length: 9 }, (_, on) => rule(`r${on}`, on, on + 1))
    const { acts, stops } = played(many, [on1(0)])
    expect(acts).toEqual(['r0@1', 'r1@1', 'r2@1', 'r3@1', 'r4@1'])
    expect(stops).toEqual(['r5@1 too_long'])
    expect(LONGEST_CHAIN).toBe(5)
  })
})

test('whatever the rules, it ends, and no rule acts twice on a ticket', () => {
  const happening = fc.record({ number: fc.nat(3), what: fc.nat(5) })
  const anyRule = fc.record({ on: fc.nat(5), brings: fc.array(happening, { maxLength: 4 }) })
  fc.assert(
    fc.property(
      fc.array(anyRule, { maxLength: 12 }),
      fc.array(happening, { maxLength: 5 }),
      (made, first) => {
        const { acts } = played(
          made.map((each, index) => ({ ...each, id: `r${index}` })),
          first,
        )
        expect(new Set(acts).size).toBe(acts.length)
        expect(acts.length).toBeLessThanOrEqual(made.length * 4)
      },
    ),
  )
})

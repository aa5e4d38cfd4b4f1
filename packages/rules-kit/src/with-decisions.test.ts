import { words } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import type { Trace } from './trace'
import { type DecidedPlace, withDecisions } from './with-decisions'

const covers: DecidedPlace = {
  at: '/guarantee/coversProbation',
  questionId: 'qst_1',
  ask: words('保底是否包括试用期？', 'Does the guarantee cover probation?'),
  answer: words('包括', 'Yes'),
  decidedBy: '周敏',
  decidedAtMs: 1_000,
  reason: '董事会决定',
}
const step = (
  rule: string | undefined,
  of?: readonly Trace[],
  also?: readonly string[],
): Trace => ({
  name: words(rule ?? '应发', rule ?? 'Payable'),
  value: 200_00,
  unit: 'fen',
  ...(rule === undefined ? {} : { rule }),
  ...(also ? { also } : {}),
  ...(of ? { of } : {}),
})
/** Pointers of the steps under which a decision stands. */
const under = (trace: Trace): string[] =>
  (trace.of ?? []).flatMap((each) =>
    each.decision === undefined ? under(each) : [trace.rule ?? ''],
  )

test('a decision says what was chosen, by whom, when and why, and leads to its question', () => {
  const { of } = withDecisions(step(covers.at), [covers])
  expect(of).toEqual([
    {
      name: { zh: '公司决定：包括', en: 'The company decided: Yes' },
      value: 1_000,
      unit: 'instant',
      because: {
        zh: '保底是否包括试用期？周敏决定，理由：董事会决定',
        en: 'Does the guarantee cover probation? Decided by 周敏: 董事会决定',
      },
      rule: covers.at,
      decision: 'qst_1',
    },
  ])
})

test('it stands under the steps that rest on its place, on a part of it or on what holds it', () => {
  const beside = step('/guarantee/reading')
  expect(under(withDecisions(step(covers.at), [covers]))).toEqual([covers.at])
  expect(under(withDecisions(step(`${covers.at}/0`), [covers]))).toEqual([`${covers.at}/0`])
  expect(under(withDecisions(step('/guarantee'), [covers]))).toEqual(['/guarantee'])
  expect(withDecisions(beside, [covers])).toEqual(beside)
  expect(under(withDecisions(step('/guarantee/fen', [], [covers.at]), [covers]))).toEqual([
    '/guarantee/fen',
  ])
})

test('of steps inside each other the innermost names it, once', () => {
  const line = step('/guarantee', [step(covers.at), step('/guarantee/fen')])
  expect(under(withDecisions(step(undefined, [line, line]), [covers]))).toEqual([
    covers.at,
    covers.at,
  ])
})

test('a rule that is the whole set is not told every decision', () => {
  expect(under(withDecisions(step(''), [covers]))).toEqual([])
})

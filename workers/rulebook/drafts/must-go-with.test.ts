import { MOST_ALONG } from '@bylaw/contract'
import { describe, expect, test } from 'vitest'
import { Problem } from '../../platform/problem'
import { alongFromTheStart, mustGoWith, mustJoin, mustKeepDay } from './must-go-with'

const text = {
  id: 'drf_x',
  regulationId: 'reg_x',
  changesPath: false,
  state: 'draft',
  repeals: false,
} as const
const rules = (id: string, regulationId = 'reg_x', handsTo: object | null = null) => ({
  draft: { handsTo: handsTo as null, repeals: false, basedOn: 3 },
  target: { of: 'rule_set' as const, row: { id, regulationId } },
})
const ofText = {
  draft: { handsTo: null, repeals: false, basedOn: 3 },
  target: { of: 'regulation' as const, row: { id: 'reg_x' } },
}
const others = (count: number) => Array.from({ length: count }, (_, at) => rules(`rul_${at}`))

test('with a text go the rules of its regulation, each once, and no more than it takes', () => {
  const fits = (going: Parameters<typeof mustGoWith>[1], count: number) => () =>
    mustGoWith(text, going, others(count))
  expect(fits(rules('rul_x'), MOST_ALONG - 1)).not.toThrow()
  expect(fits(rules('rul_x'), MOST_ALONG)).toThrow()
  expect(fits(rules('rul_0'), 1)).toThrow()
  expect(fits(rules('rul_x', 'reg_y'), 0)).toThrow()
  expect(
    fits({ draft: { handsTo: null }, target: { of: 'path', row: { id: 'reg_x' } } }, 0),
  ).toThrow()
})

describe('a change goes with a text', () => {
  const refusal = (...asked: Parameters<typeof mustJoin>) => {
    try {
      mustJoin(...asked)
      return undefined
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem
      return problem.details.detail?.en ?? problem.details.errors?.[0]?.code
    }
  }
  const REFUSED = [
    // what is wrong, the text, the change, the others, what it is one of from that day on, the refusal
    ['of the text itself', text, ofText, 0, 3, 'Only a draft of rules'],
    ['that hands rules over', text, rules('rul_x', 'reg_x', {}), 0, 3, 'Only a draft of rules'],
    ['with a path', { ...text, changesPath: true }, rules('rul_x'), 0, 3, 'Only a draft of rules'],
    ['with rules', { ...text, regulationId: null }, rules('rul_x'), 0, 3, 'Only a draft of rules'],
    ['of another regulation', text, rules('rul_x', 'reg_y'), 0, 3, 'do not follow'],
    ['of rules that go already', text, rules('rul_0'), 1, 3, 'Another draft of these rules'],
    ['beside as many as one takes', text, rules('rul_x'), MOST_ALONG, 3, 'No more than'],
    [
      'that is sent',
      { ...text, state: 'in_approval' },
      rules('rul_x'),
      0,
      3,
      'on its path already',
    ],
    ['that repeals', { ...text, repeals: true }, rules('rul_x'), 0, 3, 'repeals the regulation'],
    ['written on another version', text, rules('rul_x'), 0, 4, 'other_basis'],
  ] as const
  test.each(REFUSED)('but none %s', (_, with_, going, count, basis, why) =>
    expect(refusal(with_, going, others(count), basis)).toContain(why),
  )

  test('and a repeal of rules is written on no version', () => {
    expect(refusal(text, rules('rul_x'), [], 3)).toBeUndefined()
    const { draft, target } = rules('rul_x')
    expect(refusal(text, { draft: { ...draft, repeals: true }, target }, [], 4)).toBeUndefined()
  })

  test('from the start where drafts of both are begun at once, as far as it takes them', () => {
    const along = alongFromTheStart(text)
    const rows = others(MOST_ALONG + 1).map(({ target }) => target.row)
    const went = rows.map((row) => along(row).goesWith)
    expect(went).toEqual([...Array(MOST_ALONG).fill('drf_x'), undefined])
    expect(alongFromTheStart({ ...text, repeals: true })(rules('rul_x').target.row)).toEqual({})
  })

  test('on its day: what says nothing of it keeps it, another is refused', () => {
    const day = '2026-12-01T00:00:00.000Z'
    const dated = { validFromMs: Date.parse(day), retroactiveReason: null, later: 'end' } as const
    const keeps = (wish: Parameters<typeof mustKeepDay>[1]) => () => mustKeepDay(dated, wish)
    expect(keeps({})).not.toThrow()
    expect(keeps({ validFrom: day, retroactiveReason: null, later: 'end' })).not.toThrow()
    expect(keeps({ validFrom: null })).toThrow()
    expect(keeps({ retroactiveReason: '漏算' })).toThrow()
    expect(keeps({ later: 'carry' })).toThrow()

    const back = { ...dated, retroactiveReason: '漏算' }
    expect(() => mustKeepDay(back, { validFrom: day, later: 'end' })).not.toThrow()
    expect(() => mustKeepDay(back, { retroactiveReason: null })).toThrow()
  })
})

import { MOST_ALONG } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { mustFit } from './whole'

const text = { regulationId: 'reg_x', changesPath: false }
const rules = (id: string, regulationId = 'reg_x') => ({
  draft: { handsTo: null },
  target: { of: 'rule_set' as const, row: { id, regulationId } },
})
const others = (count: number) => Array.from({ length: count }, (_, at) => rules(`rul_${at}`))

test('with a text go the rules of its regulation, each once, and no more than it takes', () => {
  const fits = (going: Parameters<typeof mustFit>[1], count: number) => () =>
    mustFit(text, going, others(count))
  expect(fits(rules('rul_x'), MOST_ALONG - 1)).not.toThrow()
  expect(fits(rules('rul_x'), MOST_ALONG)).toThrow()
  expect(fits(rules('rul_0'), 1)).toThrow()
  expect(fits(rules('rul_x', 'reg_y'), 0)).toThrow()
  expect(
    fits({ draft: { handsTo: null }, target: { of: 'path', row: { id: 'reg_x' } } }, 0),
  ).toThrow()
})

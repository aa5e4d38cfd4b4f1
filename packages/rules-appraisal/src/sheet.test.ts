import { describe, expect, test } from 'vitest'
import { partsOf } from './parts'
import type { CriteriaTemplate } from './rules'
import { sheetScore } from './sheet'
import { starter } from './starter'

/** 35 of attitude and 34 of ability: 69 of 80. */
const scores = {
  initiative: '9',
  coordination: '8',
  loyalty: '13',
  appearance: '5',
  planning: '7',
  execution: '9',
  work_quality: '10',
  records: '8',
}
const template = (changes: Partial<CriteriaTemplate> = {}): CriteriaTemplate => ({
  ...(starter.template as CriteriaTemplate),
  reading: 'scaled_to_100',
  ...changes,
})
const total = (given: Record<string, string>, changes: Partial<CriteriaTemplate> = {}) => {
  const answer = sheetScore(template(changes), given)
  return answer.ok ? answer.value.total.toFixed() : answer.refusal
}

describe('69 of the printed 80 points', () => {
  test.each([
    ['raw_of_80', '69', '80', false],
    ['scaled_to_100', '86.25', '100', true],
  ] as const)('%s', (reading, expected, outOf, provisional) => {
    const answer = sheetScore(template({ reading }), scores)
    expect(answer.ok && { ...answer.value, trace: null }).toMatchObject({ outOf, provisional })
    expect(answer.ok && answer.value.total.toFixed()).toBe(expected)
  })
})

test('the total is rounded half up to 0.01, once: 69.5 of 80 is 86.875', () =>
  expect(total({ ...scores, records: '8.5' })).toBe('86.88'))

test('a results part takes what is missing from 100, and must be scored', () => {
  const reading = 'with_20_point_results_part'
  expect(partsOf(template({ reading })).at(-1)?.criteria[0]?.max).toBe(20)
  expect(total({ ...scores, results: '16' }, { reading })).toBe('85')
  expect(total(scores, { reading })).toMatchObject({
    code: 'criterion_missing',
    details: { criterion: 'results' },
  })
  expect(total({ ...scores, results: '20.01' }, { reading })).toMatchObject({
    code: 'score_outside_0_to_max',
  })
})

describe('a score that cannot be is refused by name', () => {
  test.each([
    ['above its maximum', { appearance: '5.5' }, 'score_outside_0_to_max', 'appearance'],
    ['below zero', { loyalty: '-0.5' }, 'score_outside_0_to_max', 'loyalty'],
    ['finer than the sheet allows', { planning: '7.25' }, 'score_not_in_steps', 'planning'],
    ['for a criterion the sheet lacks', { charm: '1' }, 'unknown_criterion', 'charm'],
  ])('%s', (_, change, code, criterion) =>
    expect(total({ ...scores, ...change })).toMatchObject({ code, details: { criterion } }),
  )
  test('left out, and not counted as zero', () => {
    const { records, ...rest } = scores
    expect(total(rest)).toMatchObject({
      code: 'criterion_missing',
      details: { criterion: 'records' },
    })
  })
})

test('a sheet whose maxima reach 100 leaves nothing to decide', () => {
  const [attitude, ability] = template().parts
  const results = { key: 'achieved', name: { zh: '业绩', en: 'Results' }, max: 20 }
  const parts = [attitude!, ability!, { ...results, criteria: [results] }].map(
    ({ key, name, criteria }) => ({ key, name, criteria }),
  )
  expect(total({ ...scores, achieved: '16' }, { parts, reading: null })).toBe('85')
  expect(total(scores, { reading: null })).toMatchObject({ question: 'appraisal.reading' })
})

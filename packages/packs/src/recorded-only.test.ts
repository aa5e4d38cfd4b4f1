import { expect, test } from 'vitest'
import { packs } from '.'
import { RECORDED_ONLY } from './recorded-only.fixture'

const FIGURE = /\d[\d.,]*\s*(元|分(?!钟)|%|倍|米)/

/** What is asked without a place in a rule set, though its answers differ in a figure. */
const speakOfFigures = packs.flatMap(({ questions }) =>
  questions.filter(
    ({ at, options }) =>
      at === null &&
      options.length > 1 &&
      options.some(({ consequence }) => FIGURE.test(consequence.zh)),
  ),
)

test('an answer that changes a figure the product works out has its place in the rules', () => {
  expect(speakOfFigures.map(({ id }) => id).sort()).toEqual(Object.keys(RECORDED_ONLY).sort())
})

test('what an installation raises, level 1’s base and the share at completion are in the rules', () => {
  const placed = new Map(packs.flatMap(({ questions }) => questions).map(({ id, at }) => [id, at]))
  expect([
    placed.get('r19.doubling_covers'),
    placed.get('r19.install_to_weld_ratio'),
    placed.get('r19.probation_base_above_level_1'),
    placed.get('r19.settle_to_90'),
  ]).toEqual([
    '/installCovers',
    '/scopeFactors/install',
    '/levels/0/baseFen',
    '/stages/completionBp',
  ])
})

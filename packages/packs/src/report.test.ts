import { expect, test } from 'vitest'
import { packOf, packs } from '.'
import { packReport } from './report'

const report = (id: string) => {
  const pack = packOf(id)
  return pack && packReport(pack)
}

test('R19 is reported by what was found in it', () => {
  expect(report('R19')).toMatchObject({ contradictions: 20, ambiguities: 58, gaps: 28, legal: 6 })
  expect(report('R19')?.text.zh).toMatch(/^R19：矛盾 20 处、歧义 58 处、空缺 28 处、合规提示 6 条/)
})

test('what two rule sets of R15 share is counted once', () => {
  const ids = packOf('R15')?.questions.map(({ id }) => id) ?? []
  expect(ids.filter((id) => id === 'appraisal.weights')).toHaveLength(2)
  const { contradictions = 0, ambiguities = 0, gaps = 0, legal = 0 } = report('R15') ?? {}
  expect(contradictions + ambiguities + gaps + legal).toBe(new Set(ids).size)
})

test('one of a thing is not called several', () => {
  expect(report('R05')?.text.en).toContain('0 contradictions, 1 ambiguity, 6 gaps')
})

test('every report says something in both languages', () => {
  for (const { text } of packs.map(packReport)) {
    expect(text.zh).toMatch(/须先决定。$/)
    expect(text.en).toMatch(/ to be decided first\.$/)
  }
})

test('only questions with a place in a rule set are to be decided first: nothing waits for the rest', () => {
  const pack = packOf('R19')
  const asked = pack?.questions.filter(({ mustAsk }) => mustAsk) ?? []
  const placed = new Set(asked.filter(({ at }) => at !== null).map(({ id }) => id))
  expect(asked.some(({ at }) => at === null)).toBe(true)
  expect(report('R19')?.mustAsk).toBe(placed.size)
})

import { expect, test } from 'vitest'
import { packOf, packs } from '.'
import { packReport } from './report'

const report = (id: string) => {
  const pack = packOf(id)
  return pack && packReport(pack)
}

test('R19 is reported by what was found in it', () => {
  expect(report('R19')).toMatchObject({ contradictions: 20, ambiguities: 58, gaps: 45, legal: 6 })
  expect(report('R19')?.text.zh).toBe(
    'R19：矛盾 20 处、歧义 58 处、空缺 45 处（含合规提示 6 条）；须公司决定 68 项，其中 53 项决定之前相关内容暂不计算；另有 31 项暂按建议执行。',
  )
})

test('what two rule sets of R15 ask is counted twice, as it is listed and decided', () => {
  const questions = packOf('R15')?.questions ?? []
  expect(questions.filter(({ id }) => id === 'appraisal.weights')).toHaveLength(2)
  const { contradictions = 0, ambiguities = 0, gaps = 0, stops } = report('R15') ?? {}
  expect(contradictions + ambiguities + gaps).toBe(questions.length)
  expect(stops).toBe(6)
})

test('one of a thing is not called several, and none of it is not mentioned', () => {
  expect(report('R05')?.text.en).toMatch(/^R05: 1 ambiguity, 11 gaps; /)
})

test('every report says something in both languages', () => {
  for (const { text } of packs.map(packReport)) {
    expect(text.zh).toMatch(/^R\d\d：.*处.*；.*决定.*。$/)
    expect(text.en).toMatch(/^R\d\d: .*; .* decide.*\.$/)
    expect(`${text.zh}${text.en}`).not.toMatch(/(?<!\d)0 /)
  }
})

test('only questions with a place in a rule set hold figures up: nothing waits for the rest', () => {
  const asked = packOf('R19')?.questions.filter(({ mustAsk }) => mustAsk) ?? []
  expect(report('R19')?.mustAsk).toBe(asked.length)
  expect(report('R19')?.stops).toBe(asked.filter(({ at }) => at !== null).length)
  expect(asked.some(({ at }) => at === null)).toBe(true)
})

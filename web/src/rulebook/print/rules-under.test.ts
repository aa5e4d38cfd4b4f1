import type { RegulationDocument, RegulationView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { rulesUnder } from './rules-under'

const words = (text: string) => ({ zh: text, en: text })
const clauses = ['R19.13', 'R19.14', 'R19.15'].map((id) => ({
  id,
  heading: words(id),
  text: words(id),
})) satisfies RegulationDocument['clauses']
const says = (rule: string, ...from: readonly string[]) => ({
  ruleSetId: 'rul_pay',
  rule,
  text: words(rule),
  clauses: from,
})
const ruleSet = (id: string, repeal: unknown = null) => ({
  id,
  title: words(id),
  version: 1,
  repeal,
})
const printedOf = (sentences: readonly unknown[], ...at: readonly string[]) => {
  const { under, elsewhere } = rulesUnder(
    clauses,
    {
      ruleSets: [ruleSet('rul_pay'), ruleSet('rul_gone', { inEffect: true })],
      sentences: [...sentences, { ...says('/gone', 'R19.13'), ruleSetId: 'rul_gone' }],
    } as unknown as Pick<RegulationView, 'ruleSets' | 'sentences'>,
    new Map([
      ['rul_pay', at.map((place) => ({ title: 'table.levels', at: place, columns: [], rows: [] }))],
    ]),
  )
  const told = (printed: typeof elsewhere) =>
    printed.map(({ tables, sentences: said }) => [
      ...tables.map((table) => `table ${table.at}`),
      ...said.map(({ text }) => text.zh),
    ])
  return [...clauses.map(({ id }) => told(under.get(id) ?? [])), told(elsewhere)]
}

test('a rule is printed once, under the first clause that it comes from; repealed ones are not', () => {
  const sentences = [says('/a', 'R19.15', 'R19.13'), says('/b', 'R19.14'), says('/c', 'R05.1')]
  expect(printedOf(sentences)).toEqual([[['/a']], [['/b']], [], [['/c']]])
})

test('rows under one clause are printed as their table, rows under several each where it belongs', () => {
  const rows = [says('/levels/0', 'R19.13'), says('/levels/1', 'R19.13'), says('/fen', 'R19.13')]
  expect(printedOf(rows, '/levels')).toEqual([[['table /levels', '/fen']], [], [], []])
  const spread = [says('/levels/0', 'R19.13'), says('/levels/1', 'R19.14')]
  expect(printedOf(spread, '/levels')).toEqual([[['/levels/0']], [['/levels/1']], [], []])
})

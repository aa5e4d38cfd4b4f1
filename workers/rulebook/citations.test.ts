import type { RuleSetView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, signUp } from '../journeys/front-door'
import { publishAccepted, ruleSetOf, withoutApproval } from './asking-under-test'

let company: Company

beforeAll(async () => {
  company = await signUp('citing')
  await company.owner.post('/v1/packs/R19/adoption')
  await withoutApproval(company)
})

interface Tables {
  readonly tables: readonly { readonly bands: readonly object[] }[]
}

test('a price put into the gap of a table moves no other price to another clause', async () => {
  const before = await ruleSetOf(company, 'piecework')
  const [supply, ...others] = (before.rules as Tables).tables
  const [small, ...larger] = supply?.bands ?? []
  const missing = { fromMm: 111, toMm: 159, first: '0.8', second: null }
  const bands = [small, missing, ...larger]
  const rules = { ...(before.rules as object), tables: [{ ...supply, bands }, ...others] }
  const body = await publishAccepted(company, before, { rules, note: '补上 Φ111–159 的单价' })
  // R19.14.1 to .3 are the three printed bands; the new one came from no clause.
  expect(clausesAt(body, '/tables/0/bands/0')).toEqual(['R19.14.1'])
  expect(clausesAt(body, '/tables/0/bands/1')).toEqual([])
  expect(clausesAt(body, '/tables/0/bands/2')).toEqual(['R19.14.2'])
  expect(clausesAt(body, '/tables/0/bands/3')).toEqual(['R19.14.3'])
})

const clausesAt = ({ sentences }: RuleSetView, rule: string) =>
  sentences.find((sentence) => sentence.rule === rule)?.clauses

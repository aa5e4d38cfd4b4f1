import type { PackConflict, PackUpdateView, PackView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { actingAndNot, EVERYTHING, grouped, kindsOf, settlements, unsettled } from './model'
import { type AskedSide, makesDrafts, proposedLabel, sidesDiffer } from './update-model'

const words = (zh: string, en: string) => ({ zh, en })
const pack = (id: string, group: PackView['group'], zh: string, en: string): PackView => ({
  id,
  group,
  title: words(zh, en),
  summary: words('', ''),
  clauseCount: 9,
  ruleSetCount: 3,
  ruleSets: [
    {
      kind: 'sla',
      key: 'support',
      kindTitle: words('时限', 'Due times'),
      title: words('甲', 'A'),
      actedOnIn: 'desk',
    },
    ...(['one', 'two'] as const).map((key) => ({
      kind: 'team',
      key,
      kindTitle: words('编制', 'Team'),
      title: words(key === 'one' ? '乙' : '丙', key === 'one' ? 'B' : 'C'),
      actedOnIn: null,
    })),
  ],
  questionCount: 2,
  mustAskCount: 1,
  report: words('', ''),
  adopted: false,
})
const packs = [
  pack('R05', 'support', '软件技术支持服务', 'Software support service'),
  pack('R19', 'field', '工程部管理制度', 'Field engineering'),
]
const found = (text: string) =>
  grouped(packs, { ...EVERYTHING, text }).flatMap((each) => each.packs.map(({ id }) => id))

test('a regulation is found by its number, its name in either language, or what it rules on', () => {
  expect(found('')).toEqual(['R05', 'R19'])
  expect(found('r19')).toEqual(['R19'])
  expect(found('技术支持')).toEqual(['R05'])
  expect(found('FIELD')).toEqual(['R19'])
  expect(found('编制')).toEqual(['R05', 'R19'])
  expect(found('software team')).toEqual(['R05'])
  expect(found('没有这样的')).toEqual([])
})

test('headings without a regulation under them are left out', () => {
  expect(grouped(packs, EVERYTHING).map(({ group }) => group)).toEqual(['support', 'field'])
  expect(grouped(packs, { text: '', group: 'staff' })).toEqual([])
})

test('what a regulation brings is told kind by kind', () => {
  expect(kindsOf(packs[0]!).map(({ title, ruleSets }) => [title.zh, ruleSets.length])).toEqual([
    ['时限', 1],
    ['编制', 2],
  ])
})

test('what the system goes by itself is told from what people go by, kind by kind', () => {
  const told = actingAndNot([packs[0]!]).map(({ acts, kinds, count }) => [
    acts,
    kinds.map(({ zh }) => zh),
    count,
  ])
  expect(told).toEqual([
    [true, ['时限'], 1],
    [false, ['编制'], 2],
  ])
})

const ALIKE = { rules: [], clauses: [] }
const SAID = { rules: [words('4 小时内解决', 'Solved in 4 hours')], clauses: [] }
const conflict = (existing: PackConflict['existing'], said = SAID): PackConflict => ({
  kind: 'sla',
  key: 'support',
  kindTitle: words('时限', 'Due times'),
  title: words('服务时限', 'Due times'),
  existing,
  packs: packs.map(({ id, title }) => ({ id, title, said })),
})

test('nothing prevails until someone has chosen it', () => {
  expect(unsettled([conflict(null)], {})).toHaveLength(1)
  expect(settlements([conflict(null)], {})).toEqual([])
  const choices = { 'sla support': 'R19', 'team one': 'R05' }
  expect(unsettled([conflict(null)], choices)).toEqual([])
  expect(settlements([conflict(null)], choices)).toEqual([
    { kind: 'sla', key: 'support', prevails: 'R19' },
  ])
})

test('where they say the same nobody is asked, and what is in use stays', () => {
  const inUse = { title: words('现行', 'Used'), packId: 'R05', asksApproval: true, said: ALIKE }
  expect(unsettled([conflict(inUse, ALIKE), conflict(null, ALIKE)], {})).toEqual([])
  const chosen = settlements([conflict(inUse, ALIKE), conflict(null, ALIKE)], {})
  expect(chosen.map(({ prevails }) => prevails)).toEqual(['existing', packs[0]?.id])
})

test('a choice that can no longer be made is no choice', () => {
  expect(unsettled([conflict(null)], { 'sla support': 'R06' })).toHaveLength(1)
  expect(unsettled([conflict(null)], { 'sla support': 'existing' })).toHaveLength(1)
  const inUse = { title: words('现行', 'Used'), packId: 'R05', asksApproval: true, said: SAID }
  expect(unsettled([conflict(inUse)], { 'sla support': 'existing' })).toEqual([])
})

test('of a question that changed, each side tells what the other has otherwise', () => {
  const option = { value: { b: 1, a: 2 }, label: words('甲', 'A'), consequence: words('乙', 'B') }
  const asked: AskedSide = {
    type: 'gap',
    clauses: ['R12.3'],
    at: null,
    ask: words('何时？', 'When?'),
    options: [option],
    proposed: { a: 2, b: 1 },
    mustAsk: false,
  }
  const same = { options: false, proposed: false, mustAsk: false, clauses: false }
  expect(sidesDiffer(asked, asked)).toEqual(same)
  expect(sidesDiffer(asked, { ...asked, mustAsk: true })).toEqual({ ...same, mustAsk: true })
  expect(sidesDiffer(asked, null)).toMatchObject({ options: true, proposed: true })
  expect(proposedLabel(asked)).toEqual(option.label)
})

test('an update that only asks otherwise makes no draft', () => {
  const text = { added: [], removed: [], reworded: [], head: [], changedMeanwhile: false }
  const update: PackUpdateView = { packId: 'R12', digest: '', text, ruleSets: [], questions: [] }
  const head = [{ part: 'scope' as const, before: words('甲', 'A'), after: words('乙', 'B') }]
  expect(makesDrafts(update)).toBe(false)
  expect(makesDrafts({ ...update, text: { ...text, head } })).toBe(true)
})

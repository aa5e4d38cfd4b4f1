import { kindOf, withProposals } from '@bylaw/rulebook'
import { expect, test } from 'vitest'
import { packs } from '.'
import { contested } from './contested'

const named = (...ids: string[]) => packs.filter(({ id }) => ids.includes(id))
const subjects = (found: ReturnType<typeof contested>) =>
  found.map(({ kind, key, packs: holders }) => [kind, key, holders.map(({ id }) => id).join()])

test('R05 and R06 both say when the desk is open and by when it answers', () =>
  expect(subjects(contested(named('R06', 'R05')))).toEqual([
    ['calendar', 'office', 'R05,R06'],
    ['sla', 'support', 'R05,R06'],
  ]))

test('one regulation contests nothing by itself', () => {
  for (const pack of packs) expect(contested([pack])).toEqual([])
})

test('one regulation contests what is in use already', () =>
  expect(subjects(contested(named('R05'), [{ kind: 'sla', key: 'support' }]))).toEqual([
    ['sla', 'support', 'R05'],
  ]))

test('a kind under another key is another subject', () =>
  expect(contested(named('R05'), [{ kind: 'sla', key: 'pre_sales' }])).toEqual([]))

test('of a kind of which one decides, other keys meet too, under the name of the kind', () => {
  const isSame = (a: { kind: string }, b: { kind: string }) => a.kind === b.kind
  const [met, ...others] = contested(named('R09', 'R14'), [], isSame).filter(
    ({ kind }) => kind === 'triage',
  )
  expect(others).toEqual([])
  expect(met?.packs.map(({ id }) => id)).toEqual(['R09', 'R14'])
  expect(met?.title).toEqual(kindOf('triage').title)
  expect(contested(named('R09', 'R14')).map(({ kind }) => kind)).not.toContain('triage')
})

test('three that govern a subject are named once, together', () =>
  expect(subjects(contested(named('R02', 'R08', 'R11')))).toContainEqual([
    'survey',
    'satisfaction',
    'R02,R08,R11',
  ]))

test.each(contested(packs))(
  '$kind $key: whichever prevails, the cases of the others are decided or refused',
  ({ kind, key, packs: holders }) => {
    const all = holders.flatMap(({ ruleSets }) =>
      ruleSets.filter((each) => each.kind === kind && each.key === key),
    )
    for (const { rules } of all)
      for (const { facts } of all.flatMap(({ examples }) => [...examples] as { facts: unknown }[]))
        for (const each of [rules, withProposals(kind, rules)])
          expect(() => kindOf(kind).decide(each, kindOf(kind).facts.parse(facts))).not.toThrow()
  },
)

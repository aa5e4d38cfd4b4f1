import type { RulebookFile } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { readYaml } from '@bylaw/rulebook-text'
import { beforeAll, expect, test } from 'vitest'
import { mustBe, type Person, signUp } from '../../journeys/front-door'
import { step } from '../drafts/drafting-under-test'
import { begun, inDays, regulation } from '../drafts/whole-under-test'
import { exported, importing, refusalOf } from './exchange-under-test'

type Regulation = RulebookFile['regulations'][number]
type RuleSet = RulebookFile['ruleSets'][number]

let source: Person
let owner: Person
beforeAll(async () => {
  source = (await signUp('fromrepealed')).owner
  owner = (await signUp('torepealed')).owner
  const rules = await begun(source, await regulation(source, 'F', []), 'formula', 'fa')
  await mustBe(200, step(source, rules, 'submission'))
})

/** What a company exports, with its only regulation and the first of its rule sets otherwise. */
async function fileOf(
  company: Person,
  change: (of: { regulation: Regulation; ruleSet: RuleSet; file: RulebookFile }) => void,
): Promise<string> {
  const read = readYaml(await exported(company))
  assert(read.ok, 'what is exported can be read')
  const file = read.value.value as RulebookFile
  const [[of], [ruleSet]] = [file.regulations, file.ruleSets]
  assert(of !== undefined && ruleSet !== undefined, 'it has a regulation with a rule set')
  change({ regulation: of, ruleSet, file })
  return JSON.stringify(file)
}
const places = async (file: string) => (await refusalOf(owner, file)).places
const NOT_IN_FORCE = (index: number) => [['not_in_force', `/ruleSets/${index}/regulation`]]

test.each(['repealed', 'begun'] as const)(
  'rules that come with a text that is %s do not decide without it',
  async (how) => {
    const file = await fileOf(source, ({ regulation }) =>
      Object.assign(regulation, { earlier: undefined, [how]: '不再施行' }),
    )
    expect(await places(file)).toEqual(NOT_IN_FORCE(0))
  },
)

test('nor those that a file adds to a regulation which it repeals, or restores on a later day', async () => {
  await mustBe(200, importing(owner, await exported(source)))
  const more = (file: RulebookFile, first: RuleSet, validFrom: string) => {
    const rules = first.versions.findLast((version) => version.rules !== undefined)?.rules
    const versions = [{ validFrom, rules, citations: {} }]
    file.ruleSets.push({ ...first, key: 'fz', versions } as RuleSet)
  }
  const now = new Date().toISOString()
  const repealing = await fileOf(owner, ({ regulation, ruleSet, file }) => {
    regulation.repealed = '不再施行'
    more(file, ruleSet, now)
  })
  expect(await places(repealing)).toEqual(NOT_IN_FORCE(1))
  const alone = await fileOf(owner, ({ regulation }) =>
    Object.assign(regulation, { repealed: '不再施行' }),
  )
  await mustBe(200, importing(owner, alone))

  const restoring = (validFrom: string) =>
    fileOf(owner, ({ regulation, ruleSet, file }) => {
      Object.assign(regulation, { repealed: undefined, validFrom: inDays(9) })
      more(file, ruleSet, validFrom)
    })
  expect(await places(await restoring(now))).toEqual(NOT_IN_FORCE(1))
  await mustBe(200, importing(owner, await restoring(inDays(9))))
})

import type { DraftView, RulebookWaiting } from '@bylaw/contract'
import { withValueAt } from '@bylaw/rules-kit'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../../journeys/front-door'
import { ruleSetOf } from '../asking-under-test'
import { outcomesAccepted, pass, step } from '../drafts/drafting-under-test'

let acme: Company
let lead: Person

beforeAll(async () => {
  acme = await signUp('acme', { packs: ['R05'] })
  lead = await acme.as('lead')
})

const waitingFor = async (person: Person): Promise<RulebookWaiting> =>
  (await mustBe<RulebookWaiting>(200, person.get<RulebookWaiting>('/v1/rulebook/waiting'))).body

test('a text waits for each of the staff until they have read the version in force', async () => {
  const [text] = (await waitingFor(lead)).textsToRead
  expect(text).toMatchObject({ version: 1, title: { zh: '软件技术支持服务管理制度' } })
  expect((await waitingFor(await acme.as('auditor'))).textsToRead).toEqual([])
  await lead.post(`/v1/regulations/${text?.regulationId}/acknowledgements`, { version: 1 })
  expect((await waitingFor(lead)).textsToRead).toEqual([])
  expect((await waitingFor(acme.owner)).textsToRead).toHaveLength(1)
  const other = await signUp('birch', { packs: ['R05'] })
  expect((await waitingFor(other.owner)).textsToRead).toHaveLength(1)
})

test('a draft waits for whoever may pass the station where it stands, and for nobody else', async () => {
  const manager = await acme.as('manager')
  const engineer = await acme.as('engineer')
  const counts = () =>
    Promise.all(
      [lead, manager, acme.owner, engineer].map(
        async (person) => (await waitingFor(person)).draftsToJudge,
      ),
    )
  const { summary, rules } = await ruleSetOf(acme, 'sla')
  const drafted = await mustBe<DraftView>(
    201,
    lead.post(
      `/v1/rule-sets/${summary.id}/drafts`,
      { content: withValueAt(rules, '/policies/0/name/zh', '特急'), note: 'Said more plainly' },
      { version: summary.version },
    ),
  )
  expect(await counts()).toEqual([0, 0, 0, 0])
  const draft = await outcomesAccepted(lead, drafted.body)
  const submitted = await mustBe<DraftView>(200, step(lead, draft, 'submission'))
  expect(await counts()).toEqual([0, 1, 0, 0])
  await mustBe(200, pass(manager, submitted.body))
  expect(await counts()).toEqual([0, 0, 1, 0])
})

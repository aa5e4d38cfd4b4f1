import type {
  DecidedQuestion,
  DraftChecks,
  DraftView,
  ProblemView,
  RulebookWaiting,
} from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { claimed } from '../journeys/lost-answers'
import { decide, questionOf, ruleSetOf } from './asking-under-test'
import { outcomesAccepted, step } from './drafts/drafting-under-test'
import { meanwhile, writing } from './meanwhile-under-test'

let acme: Company

beforeAll(async () => {
  acme = await signUp('gathering', { packs: ['R19'] })
})

const answered = async (key: string, value: unknown, by: Person = acme.owner) =>
  (await mustBe<DecidedQuestion>(200, decide(acme, await questionOf(acme, 'pay', key), value, by)))
    .body
const draftOf = async ({ draftId }: DecidedQuestion) =>
  (await mustBe<DraftView>(200, acme.owner.get<DraftView>(`/v1/drafts/${draftId}`))).body
const remindedOf = async (person: Person) =>
  (await mustBe<RulebookWaiting>(200, person.get<RulebookWaiting>('/v1/rulebook/waiting'))).body
    .answersToSubmit

test('answers about one rule set gather in one draft, and hold together once it has passed', async () => {
  const first = await answered('pay.level_8_base', 990_000)
  expect(first).toMatchObject({
    decision: null,
    waiting: { isSubmitted: false, value: 990_000, reason: 'the directors’ meeting', answers: 1 },
  })
  // Two at once: whichever comes second goes in beside the first.
  const [second, third] = await Promise.all([
    answered('pay.field_allowance_levels', [4]),
    answered('pay.guarantee_in_part_month', 'full'),
  ])
  expect([second.draftId, third.draftId]).toEqual([first.draftId, first.draftId])

  // An option that holds at once raises the version; the draft comes along, what it says with it.
  const { summary, rules } = await ruleSetOf(acme, 'pay')
  const beginning = () =>
    acme.owner.post<DraftView>(
      `/v1/rule-sets/${summary.id}/drafts`,
      { content: rules, note: 'as it is' },
      { version: summary.version, key: 'lost' },
    )
  const begun = await beginning()
  expect((await answered('pay.proration_basis', '21.75')).draftId).toBeNull()
  // A draft whose first answer was lost before is begun already, on a version that is stale by now.
  await claimed('lost', Date.now() - 61_000)
  const again = await beginning()
  expect([begun.status, again.status, again.body.id]).toEqual([201, 201, begun.body.id])
  const draft = await draftOf(first)
  expect([draft.state, draft.knownVersion]).toEqual(['draft', draft.currentVersion])
  expect(draft.content).toMatchObject({
    prorationBasis: '21.75',
    fieldAllowance: { levels: [4] },
    guarantee: { inPartMonth: 'full' },
  })
  // Whoever signs reads why each is answered so.
  expect(Object.values(draft.reasons)).toEqual(Array(3).fill('the directors’ meeting'))
  expect(await remindedOf(acme.owner)).toEqual([
    { draftId: draft.id, title: draft.title, answers: 3 },
  ])

  const ready = await outcomesAccepted(acme.owner, draft)
  const reason = { reason: 'nobody else to ask yet' }
  const passed = await mustBe<DraftView>(200, step(acme.owner, ready, 'lone-submission', reason))
  expect(passed.body.state).toBe('published')
  expect(await remindedOf(acme.owner)).toEqual([])
  const { questions } = await ruleSetOf(acme, 'pay')
  const decided = (key: string) => questions.find((each) => each.key === key)?.decision
  expect(decided('pay.level_8_base')).toMatchObject({
    value: 990_000,
    reason: 'the directors’ meeting',
  })
  expect(decided('pay.field_allowance_levels')?.value).toEqual([4])
  expect(decided('pay.guarantee_in_part_month')?.value).toBe('full')
})

test('an answer alone fills what was open ever since; beside another change it begins with that', async () => {
  const filling = await draftOf(await answered('pay.company_minimum', 249_000))
  const [{ validFrom: opened } = { validFrom: '' }] = (await ruleSetOf(acme, 'pay')).versions
  const at = `/v1/drafts/${filling.id}` as const
  const startsMidMonth = async () =>
    (await mustBe<DraftChecks>(200, acme.owner.get(`${at}/checks`))).body.findings.some(
      ({ code }) => code === 'whole_month',
    )
  const changed = async (content: unknown, { note, version }: DraftView) =>
    (await mustBe<DraftView>(200, acme.owner.put(at, { content, note }, { version }))).body
  expect([filling.answers, await startsMidMonth()]).toEqual([{ from: opened }, false])
  const decided = { prorationBasis: 'weekdays_in_month' }
  const mixed = await changed({ ...(filling.content as object), ...decided }, filling)
  expect([mixed.answers, await startsMidMonth()]).toEqual([{ from: null }, true])

  const again = await outcomesAccepted(acme.owner, await changed(filling.content, mixed))
  const reason = { reason: 'nobody else to ask yet' }
  const { body } = await mustBe<DraftView>(200, step(acme.owner, again, 'lone-submission', reason))
  expect([body.state, body.answers]).toEqual(['published', { from: opened }])
  const { versions } = await ruleSetOf(acme, 'pay')
  const filled = versions.filter(({ completes }) => completes !== null)
  expect(filled.map(({ validFrom }) => validFrom)).toContain(opened)
})

test('a colleague’s answer goes into a draft of their own, which the first author can still pass', async () => {
  const manager = await acme.as('manager')
  const level8 = await questionOf(acme, 'pay', 'pay.level_8_base')
  let theirs: DecidedQuestion | undefined
  const late = await meanwhile(
    () => decide(acme, level8, 980_000),
    async () => {
      theirs = await answered('pay.level_8_base', 975_000, manager)
    },
    writing('drafts'),
  )
  expect([late.status, theirs?.waiting?.value]).toEqual([412, 975_000])

  // Three answers of one person at the same moment: whichever is last goes in beside the others.
  let before: DecidedQuestion | undefined
  const mine = await meanwhile(
    () => answered('pay.field_allowance_levels', [5]),
    [
      async () => {
        before = await answered('pay.guarantee_in_part_month', 'prorated')
      },
      () => answered('pay.guarantee_covers_probation', true),
    ],
    writing('drafts'),
  )
  expect(mine.draftId).toBe(before?.draftId)
  if (!theirs) throw new Error('the manager has answered')
  expect(theirs.draftId).not.toBe(mine.draftId)
  expect((await draftOf(theirs)).authors.map(({ personId }) => personId)).toEqual([
    manager.personId,
  ])
  expect((await remindedOf(manager)).map(({ draftId }) => draftId)).toEqual([theirs.draftId])
})

test('answers that have fallen behind stay as they are when others of the same rules hold at once', async () => {
  const two = await signUp('behind', { packs: ['R19'] })
  const { owner } = two
  const given = async (key: string, value: unknown) =>
    (await mustBe<DecidedQuestion>(200, decide(two, await questionOf(two, 'pay', key), value))).body
  const { draftId } = await given('pay.level_8_base', 990_000)
  const gatheredIn = async () =>
    (await mustBe<DraftView>(200, owner.get<DraftView>(`/v1/drafts/${draftId}`))).body
  const before = await gatheredIn()

  const { summary, rules } = await ruleSetOf(two, 'pay')
  const { fieldAllowance } = rules as { readonly fieldAllowance: { readonly fen: number } }
  const content = { ...(rules as object), fieldAllowance: { ...fieldAllowance, fen: 777_00 } }
  const { body: change } = await mustBe<DraftView>(
    201,
    owner.post(
      `/v1/rule-sets/${summary.id}/drafts`,
      { content, note: '野外补助' },
      { version: summary.version },
    ),
  )
  const reason = { reason: 'nobody else to ask yet' }
  const ready = await outcomesAccepted(owner, change)
  await mustBe(200, step(owner, ready, 'lone-submission', reason))

  expect((await given('pay.proration_basis', '21.75')).draftId).toBeNull()
  const { content: said, knownVersion, version, currentVersion } = await gatheredIn()
  expect([said, knownVersion, version]).toEqual([
    before.content,
    before.knownVersion,
    before.version,
  ])
  expect(currentVersion).toBeGreaterThan(knownVersion + 1)
})

test('a question answered in a draft takes no second answer until that draft is withdrawn', async () => {
  const before = (await questionOf(acme, 'pay', 'pay.level_8_base')).waiting
  const again = await decide(acme, await questionOf(acme, 'pay', 'pay.level_8_base'), 970_000)
  expect([again.status, (again.body as unknown as ProblemView).draftId]).toEqual([
    409,
    before?.draftId,
  ])
  const { body: draft } = await acme.owner.get<DraftView>(`/v1/drafts/${before?.draftId}`)
  await mustBe(200, step(acme.owner, draft, 'withdrawal'))
  const next = await answered('pay.level_8_base', 970_000)
  expect(next.draftId).not.toBe(draft.id)

  // Where its place is gone from what gathers, an answer begins another draft.
  const mine = await draftOf(next)
  const { prorationBasis: _, ...content } = mine.content as Record<string, unknown>
  const { note, version } = mine
  await mustBe(200, acme.owner.put(`/v1/drafts/${mine.id}`, { content, note }, { version }))
  expect((await answered('pay.proration_basis', 'weekdays_in_month')).draftId).not.toBe(mine.id)
})

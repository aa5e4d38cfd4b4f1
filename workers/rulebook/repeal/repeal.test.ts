import type {
  DependentView,
  DraftChecks,
  DraftDiffView,
  DraftView,
  ProblemView,
  RegulationView,
  RuleSetView,
  TryOutView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../../journeys/front-door'
import { ruleSetOf, withoutApproval } from '../asking-under-test'
import { pass, step } from '../drafts/drafting-under-test'
import { exported, importing } from '../exchange/exchange-under-test'

interface List<Item> {
  readonly items: Item[]
}

/** A draft of a repeal, for this reason. */
const repealing = (by: Person, of: string, version: number, wish: object = {}) =>
  by.post<DraftView>(
    `/v1/${of}/drafts`,
    { repeals: true, note: '并入新制度', ...wish },
    { version },
  )

const read = (company: Company, id: string, query = '') =>
  company.owner.get<RuleSetView>(`/v1/rule-sets/${id}${query}`)

const regulationOf = async (company: Company): Promise<RegulationView> => {
  const { body } = await company.owner.get<List<{ id: string }>>('/v1/regulations')
  const at = `/v1/regulations/${body.items[0]?.id}`
  return (await company.owner.get<RegulationView>(at)).body
}

describe('a rule set', () => {
  let acme: Company
  let lead: Person
  let before: RuleSetView
  let draft: DraftView

  beforeAll(async () => {
    acme = await signUp('repealacme', { packs: ['R19'] })
    lead = await acme.as('lead')
    before = await ruleSetOf(acme, 'appraisal')
    const { id, version } = before.summary
    draft = (await mustBe(201, repealing(lead, `rule-sets/${id}`, version))).body
  })

  test('is repealed on the approval path of its regulation, and not before', async () => {
    expect([draft.repeals, draft.path.length, draft.content]).toEqual([true, 2, {}])
    const manager = await acme.as('manager')
    const submitted = (await mustBe<DraftView>(200, step(lead, draft, 'submission'))).body
    const reviewed = (await pass(manager, submitted)).body
    expect((await ruleSetOf(acme, 'appraisal')).summary.repeal).toBeNull()
    const approved = await mustBe<DraftView>(200, pass(acme.owner, reviewed))
    expect(approved.body.publishedVersion).toBe(before.summary.version + 1)
  })

  test('decides nothing from then on, and says since when, by whom and why', async () => {
    const { summary, versions, questions } = await ruleSetOf(acme, 'appraisal')
    expect(summary.repeal).toMatchObject({
      inEffect: true,
      by: 'repealacme owner',
      reason: '并入新制度',
      version: before.summary.version + 1,
    })
    expect(versions.slice(-2).map(({ state, repeals }) => [state, repeals])).toEqual([
      ['repealed', false],
      ['in_force', true],
    ])
    expect(questions.filter(({ decision }) => decision === null)).toEqual([])
    const { body } = await acme.owner.post<TryOutView>(`/v1/rule-sets/${summary.id}/trial`, {
      facts: { by: 'criteria', scores: {} },
    })
    expect(body.refusal).toMatchObject({ code: 'repealed', ruleSetId: summary.id })
    expect(body.refusal?.message.zh).toMatch(
      /由repealacme owner于 \d{4}-\d\d-\d\d 废止.*并入新制度$/,
    )
  })

  test('opens no sheet any more, for the reason named', async () => {
    const sheet = await acme.owner.post<{ errors: unknown; refusal?: { code: string } }>(
      '/v1/appraisals',
      { personId: lead.personId, period: new Date().toISOString().slice(0, 7) },
    )
    expect([sheet.status, JSON.stringify(sheet.body)]).toEqual([
      422,
      expect.stringContaining('"repealed"'),
    ])
  })

  test('is known to have been in force before, and not to have been repealed by then', async () => {
    const { id } = before.summary
    const repealed = (await read(acme, id)).body.versions.at(-1)
    const [first] = before.versions
    const then = (await read(acme, id, `?validAt=${first?.validFrom}`)).body
    expect(then.summary.shownVersion).toBe(before.summary.version)
    const now = (await read(acme, id, `?validAt=${repealed?.validFrom}`)).body
    expect(now.summary.shownVersion).toBe(repealed?.version)
    const known = `?validAt=${repealed?.validFrom}&knownAt=${first?.recordedAt}`
    expect((await read(acme, id, known)).body.summary.shownVersion).toBe(before.summary.version)
  })

  test('is not repealed twice', async () => {
    const { id, version } = (await ruleSetOf(acme, 'appraisal')).summary
    expect((await repealing(lead, `rule-sets/${id}`, version)).status).toBe(409)
  })

  test('shows in a diff that every sentence went', async () => {
    const { body } = await acme.owner.get<DraftDiffView['basedOn']>(
      `/v1/rule-sets/${before.summary.id}/diff`,
    )
    expect(body.sentences.length).toBe(before.sentences.length)
    expect(body.sentences.every(({ after }) => after === null)).toBe(true)
  })

  test('goes out in a file and comes in as the very same bytes, repealed', async () => {
    const text = await exported(acme.owner)
    expect(text).toContain('repealed: "并入新制度"')
    const to = await signUp('repealfile')
    await mustBe(200, importing(to.owner, text))
    expect(await exported(to.owner)).toBe(text)
    expect((await ruleSetOf(to, 'appraisal')).summary.repeal?.reason).toBe('并入新制度')
  })

  test('is put in force again by a later version, through the same path', async () => {
    const { summary, rules } = await ruleSetOf(acme, 'appraisal')
    const { body: again } = await mustBe<DraftView>(
      201,
      lead.post(
        `/v1/rule-sets/${summary.id}/drafts`,
        { content: rules, note: '恢复' },
        { version: summary.version },
      ),
    )
    const checks = await acme.owner.get<DraftChecks>(`/v1/drafts/${again.id}/checks`)
    expect(checks.body.dependents.map(({ code }) => code)).toEqual(['comes_back'])
    const submitted = (await mustBe<DraftView>(200, step(lead, again, 'submission'))).body
    await mustBe(200, pass(acme.owner, (await pass(await acme.as('manager'), submitted)).body))
    const after = await ruleSetOf(acme, 'appraisal')
    expect([after.summary.repeal, after.rules]).toEqual([null, before.rules])
    expect(after.versions.at(-2)).toMatchObject({ state: 'superseded', repeals: true })
  })
})

describe('a regulation', () => {
  let acme: Company
  let before: RegulationView
  beforeAll(async () => {
    acme = await signUp('repealwhole', { packs: ['R19', 'R05'] })
    await withoutApproval(acme)
    before = await regulationOf(acme)
  })

  test('says what rests on it before it is repealed', async () => {
    const at = `/v1/regulations/${before.summary.id}/dependents`
    const { body } = await acme.owner.get<List<DependentView>>(at)
    const along = body.items.filter(({ code }) => code === 'goes_along')
    expect(along.map(({ ruleSetId }) => ruleSetId).toSorted()).toEqual(
      before.ruleSets.map(({ id }) => id).toSorted(),
    )
    expect(body.items.some(({ code }) => code === 'needed' || code === 'taken_over')).toBe(true)
  })

  test('is repealed on a day to come with its rules, and then comes back with them', async () => {
    const { id, version } = before.summary
    const validFrom = '2099-01-01T00:00:00.000Z'
    const { body: draft } = await mustBe(
      201,
      repealing(acme.owner, `regulations/${id}`, version, { validFrom }),
    )
    await mustBe(200, step(acme.owner, draft, 'submission'))
    const soon = await regulationOf(acme)
    expect(soon.summary.repeal).toMatchObject({ inEffect: false, from: validFrom })
    expect(soon.ruleSets.map(({ repeal }) => repeal?.from)).toEqual(
      before.ruleSets.map(() => validFrom),
    )
    expect(soon.questions).toEqual(before.questions)

    const rule = await ruleSetOf(acme, 'sla')
    expect(rule.summary.regulationId).toBe(id)
    const { pauses, ...others } = rule.rules as { readonly pauses: { waitingThirdParty: boolean } }
    const waitingThirdParty = !pauses.waitingThirdParty
    const content = { ...others, pauses: { ...pauses, waitingThirdParty } }
    const { body: meanwhile } = await acme.owner.post<DraftView>(
      `/v1/rule-sets/${rule.summary.id}/drafts`,
      { content, note: '单独恢复' },
      { version: rule.summary.version },
    )
    const submitted = await step(acme.owner, meanwhile, 'submission')
    expect([submitted.status, submitted.body.detail]).toEqual([
      409,
      expect.stringMatching(/^所属制度已经废止/),
    ])
    // Nor past a draft: what may be published at once is refused for its regulation, too.
    const atOnce = await acme.owner.post<ProblemView>(
      `/v1/rule-sets/${rule.summary.id}/versions`,
      { rules: rule.rules, note: '单独恢复' },
      { version: rule.summary.version },
    )
    expect([atOnce.status, atOnce.body.detail]).toEqual([
      409,
      expect.stringMatching(/^所属制度已经废止/),
    ])

    const text = await acme.owner.get<{ document: unknown }>(`/v1/regulations/${id}/text`)
    const { body: again } = await mustBe<DraftView>(
      201,
      acme.owner.post(
        `/v1/regulations/${id}/drafts`,
        { content: text.body.document, note: '不废止了', later: 'replace' },
        { version: soon.summary.version },
      ),
    )
    await mustBe(200, step(acme.owner, again, 'submission'))
    const after = await regulationOf(acme)
    expect([after.summary.repeal, ...after.ruleSets.map(({ repeal }) => repeal)]).toEqual([
      null,
      ...before.ruleSets.map(() => null),
    ])
  })

  test('repealed in a file is repealed by its import, and goes out again as it came', async () => {
    const text = await exported(acme.owner)
    const validFrom = /( +validFrom: ")[^"]+("\n +approvalPath: \[\])/
    const file = text.replace(validFrom, '$12099-05-01T00:00:00.000Z"\n    repealed: "不再需要$2')
    expect(file).not.toBe(text)
    const { body } = await mustBe(200, importing(acme.owner, file))
    const changed = body.regulations.filter(({ state }) => state === 'changed')
    expect(changed.map(({ becomes, repeals }) => [becomes, repeals])).toEqual([['version', true]])
    const after = await exported(acme.owner)
    const to = await signUp('repealwholefile')
    await mustBe(200, importing(to.owner, after))
    expect(await exported(to.owner)).toBe(after)
  })
})

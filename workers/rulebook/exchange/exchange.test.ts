import type { PackConflict, ProblemView, RegulationView, RuleSetView } from '@bylaw/contract'
import { packs } from '@bylaw/packs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Company, mustBe, signUp } from '../../journeys/front-door'
import { decide, questionOf, ruleSetOf } from '../asking-under-test'
import { exported, importing } from './exchange-under-test'

const ALL = packs.map(({ id }) => id)

describe('a rulebook that is exported and imported into an empty company', () => {
  test.each(ALL)('is exported from there as the very same bytes: %s', async (id) => {
    const name = id.toLowerCase()
    const [from, to] = [await signUp(`from${name}`, { packs: [id] }), await signUp(`to${name}`)]
    const text = await exported(from.owner)
    const { body } = await mustBe(200, importing(to.owner, text))
    expect(body.regulations.map(({ code, becomes }) => [code, becomes])).toEqual([[id, 'written']])
    expect(await exported(to.owner)).toBe(text)
  })

  test('all nineteen at once, in time and size, with their questions and decisions', async () => {
    const from = await signUp('fromall')
    const { body: conflicts } = await from.owner.get<{ items: PackConflict[] }>(
      `/v1/packs/conflicts?packs=${ALL.join(',')}`,
    )
    const settle = conflicts.items.map(({ kind, key, packs: holders }) => ({
      kind,
      key,
      prevails: holders.at(-1)?.id,
    }))
    await mustBe(201, from.owner.post('/v1/packs/adoption', { packs: ALL, settle }))
    const question = await questionOf(from, 'pay', 'pay.guarantee_reading')
    await mustBe(200, decide(from, question, question.options[0]?.value))

    const text = await exported(from.owner)
    expect(text.length).toBeLessThan(1_000_000)
    const to = await signUp('toall')
    await mustBe(200, importing(to.owner, text))
    expect(await exported(to.owner)).toBe(text)
    const [was, is] = [await ruleSetOf(from, 'pay'), await ruleSetOf(to, 'pay')]
    expect(is.rules).toEqual(was.rules)
    expect(is.sentences).toEqual(was.sentences)
    expect((await questionOf(to, 'pay', 'pay.guarantee_reading')).decision?.value).toEqual(
      question.options[0]?.value,
    )
  })
})

describe('an export', () => {
  let acme: Company
  let text: string
  beforeAll(async () => {
    acme = await signUp('exportacme', { packs: ['R19'] })
    text = await exported(acme.owner)
  })

  test('is a file to be kept, the same bytes each time', async () => {
    const answer = await acme.owner.get('/v1/rulebook.yaml')
    expect(answer.headers.get('content-type')).toBe('text/yaml; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="rulebook.yaml"')
    expect(answer.body).toBe(text)
  })

  test('names nobody, no company and none of its ids', () => {
    expect(text).not.toMatch(/exportacme|(reg|rul|qst|per|com)_[0-9a-z]{26}/)
  })

  test('imported where it came from changes nothing', async () => {
    const { body } = await mustBe(200, importing(acme.owner, text))
    const states = [...body.regulations, ...body.ruleSets].map(({ state }) => state)
    expect(new Set(states)).toEqual(new Set(['unchanged']))
    expect(body.questions).toEqual([])
    expect(await exported(acme.owner)).toBe(text)
  })

  test('holds each rule of R19 in its own words, amounts beside the fen', () => {
    expect(text).toContain('code: "R19"')
    expect(text).toMatch(/Fen: 170000( \})? # 1,700\.00/)
  })

  test('is for the owner, managers and auditors', async () => {
    const engineer = await acme.as('engineer')
    expect((await engineer.get('/v1/rulebook.yaml')).status).toBe(403)
    expect((await (await acme.as('auditor')).get('/v1/rulebook.yaml')).status).toBe(200)
    const refused = await importing<ProblemView>(await acme.as('auditor'), text)
    expect(refused.status).toBe(403)
  })

  test('comes in with the clauses that its figures rest on', async () => {
    const to = await signUp('exportto')
    await mustBe(200, importing(to.owner, text))
    const [was, is] = await Promise.all([acme, to].map((each) => ruleSetOf(each, 'pay')))
    expect(is?.sentences.map(({ clauses }) => clauses)).toEqual(
      was?.sentences.map(({ clauses }) => clauses),
    )
    const regulations = await to.owner.get<{ items: { id: string }[] }>('/v1/regulations')
    const id = regulations.body.items[0]?.id
    const view = await mustBe<RegulationView>(200, to.owner.get(`/v1/regulations/${id}`))
    expect(view.body.clauses.some(({ gaveRiseTo }) => gaveRiseTo.length > 0)).toBe(true)
    const update = await mustBe(200, to.owner.get(`/v1/regulations/${id}/pack-update`))
    expect(update.body).toBeNull()
    const versions = (await ruleSetOf(to, 'pay')) satisfies RuleSetView
    expect(versions.versions.map(({ version }) => version)).toEqual([1])
  })
})

import { env } from 'cloudflare:test'
import type {
  CustomerView,
  DraftView,
  PersonView,
  ProblemView,
  QuestionView,
  RuleSetSummary,
  RuleSetView,
  TemplateView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  draftsOf,
  exported,
  importing,
  withNewAndChanged,
} from '../rulebook/exchange/exchange-under-test'
import { type Answer, type Company, signUp } from './front-door'
import { claimed, died } from './lost-answers'
import { neighbourOf } from './neighbours'

let larch: Company
let birch: Company
beforeAll(async () => {
  larch = await signUp('larch', { packs: ['R05', 'R19'] })
  birch = await neighbourOf(larch, () => signUp('birch'))
})

const wish = { name: '晨光纺织', level: 'key' }
const TEMPLATE = { name: '已受理', shared: true, text: { zh: '已受理。' } }
const BOOK = { file: btoa('name\nRowan\n'), mode: 'skip_bad', dryRun: false }
const KEPT_FOR_GOOD = { filesDays: null, mailDays: null, contactsDays: null }
const customersOf = async ({ owner }: Company) =>
  (await owner.get<{ items: CustomerView[] }>('/v1/customers')).body.items

describe('a command under an idempotency key', () => {
  test('is carried out once; its retry gets the first answer', async () => {
    const first = await larch.owner.post('/v1/customers', wish, { key: 'once' })
    const again = await larch.owner.post('/v1/customers', wish, { key: 'once' })
    expect(first.status).toBe(201)
    expect(again.status).toBe(201)
    expect(again.body).toEqual(first.body)
    expect(first.headers.get('idempotency-replayed')).toBeNull()
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect((await customersOf(larch)).filter(({ name }) => name === wish.name)).toHaveLength(1)
  })

  test('is refused under a key that was used for something else', async () => {
    await larch.owner.post('/v1/customers', { name: 'One', level: 'key' }, { key: 'reused' })
    const other = await larch.owner.post<ProblemView>(
      '/v1/customers',
      { name: 'Two', level: 'key' },
      { key: 'reused' },
    )
    expect([other.status, other.body.code]).toEqual([422, 'key_reused'])
  })

  test('has one effect however many retries race', async () => {
    const racing = { name: 'Racing', level: 'standard' }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => larch.owner.post('/v1/customers', racing, { key: 'race' })),
    )
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThanOrEqual(1)
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true)
    expect((await customersOf(larch)).filter(({ name }) => name === 'Racing')).toHaveLength(1)
  })

  test('belongs to one company: another’s command under the same key is its own', async () => {
    const ours = await larch.owner.post('/v1/customers', wish, { key: 'shared' })
    const theirs = await birch.owner.post('/v1/customers', wish, { key: 'shared' })
    expect(theirs.status).toBe(201)
    expect(theirs.body).not.toEqual(ours.body)
  })

  test('keeps the answer that refused it', async () => {
    const bad = { name: '', level: 'key' }
    const first = await larch.owner.post('/v1/customers', bad, { key: 'bad' })
    const again = await larch.owner.post('/v1/customers', bad, { key: 'bad' })
    expect([first.status, again.status]).toEqual([422, 422])
    expect(again.headers.get('idempotency-replayed')).toBe('true')
  })
})

test('the answer that is kept shows nothing to someone who reads the database', async () => {
  const wish = { name: 'Kim', email: 'kim@larch.example', role: 'lead' }
  const { body } = await larch.owner.post<{ link: string }>('/v1/invitations', wish, {
    key: 'link',
  })
  const again = await larch.owner.post<{ link: string }>('/v1/invitations', wish, { key: 'link' })
  expect(again.body.link).toBe(body.link)
  const kept = await Promise.all(
    [env.SHARD_01, env.SHARD_02].map((shard) =>
      shard.prepare("SELECT body FROM commands WHERE key = 'link'").first<string>('body'),
    ),
  )
  expect(kept.filter(Boolean)).toHaveLength(1)
  expect(kept.join()).not.toContain('larch')
})

/** Trying a draft of the service levels on last month, as often as the company may at once. */
async function aBackTest() {
  const { owner } = larch
  const { body } = await owner.get<{ items: RuleSetSummary[] }>('/v1/rule-sets')
  const sla = body.items.find(({ kind }) => kind === 'sla')
  const { body: view } = await owner.get<RuleSetView>(`/v1/rule-sets/${sla?.id}`)
  const { body: draft } = await owner.post<DraftView>(
    `/v1/rule-sets/${sla?.id}/drafts`,
    { content: view.rules, note: '试算' },
    { version: view.summary.version },
  )
  const path = `/v1/drafts/${draft.id}/back-tests`
  const period = { from: '2026-10-01', to: '2026-10-31' }
  for (let others = 0; others < 4; others++) await owner.post(path, period)
  return [path, period] as const
}

describe('a command whose first try died halfway', () => {
  test('is still running to a retry within a minute', async () => {
    await larch.owner.post('/v1/customers', wish, { key: 'young' })
    await claimed('young', Date.now() - 50_000)
    const retry = await larch.owner.post<ProblemView>('/v1/customers', wish, { key: 'young' })
    expect([retry.status, retry.body.code]).toEqual([409, 'still_running'])
  })

  test('is taken over after a minute, and makes nothing twice', async () => {
    const abandoned = { name: 'Abandoned', level: 'key' }
    await larch.owner.post('/v1/customers', abandoned, { key: 'old' })
    await claimed('old', Date.now() - 61_000)
    const retry = await larch.owner.post('/v1/customers', abandoned, { key: 'old' })
    expect(retry.status).toBeLessThan(500)
    expect((await customersOf(larch)).filter(({ name }) => name === 'Abandoned')).toHaveLength(1)
  })

  test('is answered with what the first try made', async () => {
    const { body: customer } = await larch.owner.post<CustomerView>('/v1/customers', {
      name: 'Harbour',
      level: 'key',
    })
    const creations = [
      [
        '/v1/projects',
        { name: 'Main', customerId: customer.id, responsibleId: larch.owner.personId },
      ],
      ['/v1/pay-runs', { month: '2026-09' }],
      ['/v1/packs/R15/adoption', {}],
      ['/v1/packs/adoption', { packs: ['R17', 'R16'] }],
      ['/v1/webhook-endpoints', { url: 'https://crm.example.com/', description: 'C', types: [] }],
    ] as const
    for (const [path, made] of [...creations, await aBackTest()]) {
      const first = await larch.owner.post(path, made, { key: `died ${path}` })
      await claimed(`died ${path}`, Date.now() - 61_000)
      const retry = await larch.owner.post(path, made, { key: `died ${path}` })
      expect([path, retry.status, retry.body]).toEqual([path, 201, first.body])
    }
    // Under another key the month has its run already.
    const other = await larch.owner.post('/v1/pay-runs', { month: '2026-09' })
    expect(other.status).toBe(409)
  })

  test('is answered as the first try was where nothing that is read back says so', async () => {
    const { owner } = larch
    const file = withNewAndChanged(await exported(owner))
    const { body } = await owner.get<{ items: RuleSetSummary[] }>('/v1/rule-sets')
    const pay = body.items.find(({ kind }) => kind === 'pay')
    const { body: view } = await owner.get<RuleSetView>(`/v1/rule-sets/${pay?.id}`)
    const open = view.questions.find(({ proposed, decision }) => proposed && !decision)
    const wish = { questions: [{ id: open?.id, version: open?.version }], reason: '照条文' }
    const commands = {
      bringing: (key: string) => owner.post('/v1/customers/import', BOOK, { key }),
      importing: (key: string) => importing<unknown>(owner, file, false, key),
      taking: (key: string) =>
        owner.post(`/v1/regulations/${open?.regulationId}/proposals`, wish, { key }),
    }
    for (const [key, command] of Object.entries(commands)) {
      const first = await died(key, () => command(key))
      const again = await command(key)
      expect([key, first.status, again.status, again.body]).toEqual([key, 200, 200, first.body])
    }
    // An answer that was too long to be kept with it is lost, and the file is not brought in again.
    await claimed('importing', Date.now() - 61_000)
    expect((await commands.importing('importing')).status).toBe(409)
    expect((await draftsOf(owner)).filter(({ kind }) => kind === 'piecework')).toHaveLength(1)
  })

  test('is answered with what it changed, and not that this is stale by now', async () => {
    const { owner } = larch
    const retried = async <Body>(command: (key: string) => Promise<Answer<Body>>, key: string) => {
      const first = await command(key)
      await claimed(key, Date.now() - 61_000)
      const again = await command(key)
      expect([key, again.status, again.body]).toEqual([key, first.status, first.body])
      return first
    }
    const { body } = await owner.get<{ items: RuleSetSummary[] }>('/v1/rule-sets')
    const sets = await Promise.all(
      body.items.map(({ id }) => owner.get<RuleSetView>(`/v1/rule-sets/${id}`)),
    )
    const open = sets
      .flatMap(({ body: view }) => view.questions)
      .find(({ decision, options }) => decision === null && options.length > 0)
    expect(open).toBeDefined()
    const answer = { value: open?.options[0]?.value, reason: '照此' }
    const decided = await retried(
      (key) =>
        owner.post<QuestionView>(`/v1/questions/${open?.id}/decision`, answer, {
          version: open?.version ?? 0,
          key,
        }),
      'died deciding',
    )
    expect([decided.status, decided.body.decision?.reason]).toEqual([200, '照此'])

    const lead = await larch.as('lead')
    const renamed = await retried(
      (key) =>
        owner.patch<PersonView>(
          `/v1/people/${lead.personId}`,
          { name: 'Renamed' },
          { version: 1, key },
        ),
      'died renaming',
    )
    expect(renamed.body.name).toBe('Renamed')

    // One that was not carried out is judged as any other.
    const kept = (await owner.post<TemplateView>('/v1/templates', TEMPLATE)).body
    const changes = [
      [`/v1/people/${lead.personId}/duty`, { capacityMinutes: 240, shift: null }, 0],
      ['/v1/retention', { ...KEPT_FOR_GOOD, archiveDays: 60, reason: '试' }, 0],
    ] as const
    for (const [path, change, version] of changes)
      await retried((key) => owner.put(path, change, { version, key }), `died ${path}`)
    await retried(
      (key) => owner.patch(`/v1/templates/${kept.id}`, { name: '收到' }, { version: 1, key }),
      'died rewording',
    )

    const stale = () =>
      owner.patch<ProblemView>(
        `/v1/people/${lead.personId}`,
        { name: 'No' },
        { version: 1, key: 'died stale' },
      )
    await stale()
    await claimed('died stale', Date.now() - 61_000)
    expect((await stale()).body.code).toBe('stale_version')
  })
})

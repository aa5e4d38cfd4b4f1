import { env } from 'cloudflare:test'
import type {
  FileView,
  NewProcedureEntry,
  PostView,
  ProcedureRecordRow,
  ProcedureRecordView,
  ProcedureView,
} from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { neighbourOf } from '../journeys/neighbours'
import { clausesIn } from '../journeys/story'
import { sweepProcedures } from './sweep-procedures'

interface List<Item> {
  readonly items: Item[]
}

let ours: Company
let engineer: Person
let lead: Person
let manager: Person

beforeAll(async () => {
  ours = await signUp('procedures-ours', { packs: ['R01', 'R03', 'R13'] })
  engineer = await ours.as('engineer')
  lead = await ours.as('lead')
  manager = await ours.as('manager')
}, 60_000)

const procedure = async (key: string, company = ours): Promise<ProcedureView> => {
  const { body } = await company.owner.get<List<ProcedureView>>('/v1/procedures')
  const found = body.items.find((each) => each.key === key)
  if (!found) throw new Error(`there is no procedure ${key}`)
  return found
}

const start = async (by: Person, key: string, more: object = {}) => {
  const { ruleSetId } = await procedure(key)
  return by.post<ProcedureRecordView>('/v1/procedure-records', {
    ruleSetId,
    title: '网关改造',
    responsibleId: by.personId,
    ...more,
  })
}
const started = async (by: Person, key: string, more: object = {}) =>
  (await mustBe(201, start(by, key, more))).body

const enter = (
  by: Person,
  { row }: ProcedureRecordView,
  act: NewProcedureEntry['act'],
  more: object = {},
) =>
  by.post<ProcedureRecordView>(
    `/v1/procedure-records/${row.id}/entries`,
    { act, ...more },
    { version: row.version },
  )
const entered = async (...entry: Parameters<typeof enter>) =>
  (await mustBe(201, enter(...entry))).body

const fill = (post: string, ...people: Person[]) =>
  mustBe<PostView>(
    200,
    ours.owner.put(`/v1/posts/${post}`, { holderIds: people.map(({ personId }) => personId) }),
  )

const listed = async (by: Person, query: string) =>
  (
    await mustBe<List<ProcedureRecordRow>>(
      200,
      by.get<List<ProcedureRecordRow>>(`/v1/procedure-records?${query}`),
    )
  ).body.items.map(({ id }) => id)

/** What was announced of a record, in order, on whichever shard the company is. */
const toldOf = async (recordId: string | undefined) => {
  const sql = "SELECT type FROM outbox WHERE data ->> 'recordId' = ? ORDER BY at_ms"
  const found = await Promise.all(
    [env.SHARD_01, env.SHARD_02].map((shard) => shard.prepare(sql).bind(recordId).all()),
  )
  return found.flatMap(({ results }) => results.map(({ type }) => type))
}

describe('a form', () => {
  test('is done when the rule finds it complete, and says by which clause', async () => {
    const begun = await started(engineer, 'coordination', { boxes: { engineer: '李工' } })
    expect(begun.row.state).toBe('open')
    expect(begun.standing.decision).toMatchObject({ missing: ['brought_in', 'result'] })
    expect(clausesIn(begun.standing.explanation?.trace)).toContain('R01.3.2')

    const done = await entered(engineer, begun, {
      did: 'filled',
      boxes: { brought_in: '研发部 王工', result: '补丁已上线' },
    })
    expect(done.row.state).toBe('done')
    expect(done.boxes).toEqual({
      engineer: '李工',
      brought_in: '研发部 王工',
      result: '补丁已上线',
    })
    expect((await enter(engineer, done, { did: 'noted' })).status).toBe(409)
  })

  test('takes only boxes that it has, and only from those whose it is', async () => {
    const begun = await started(engineer, 'coordination')
    const strange = { did: 'filled', boxes: { price: '1' } } as const
    expect((await enter(engineer, begun, strange)).status).toBe(422)
    const hr = await ours.as('hr')
    const filled = { did: 'filled', boxes: { result: '无' } } as const
    expect((await enter(hr, begun, filled)).status).toBe(403)
    expect((await enter(lead, begun, filled)).status).toBe(201)
    expect((await enter(engineer, begun, filled)).status).toBe(412)
  })

  test('keeps what came with an entry, for whoever may read it', async () => {
    const file = await mustBe<FileView>(
      201,
      engineer.call('POST', '/v1/files?name=minutes.txt', { file: '会议纪要' }),
    )
    const begun = await started(engineer, 'coordination')
    const noted = await entered(engineer, begun, { did: 'noted' }, { fileIds: [file.body.id] })
    expect(noted.entries[0]?.files.map(({ name }) => name)).toEqual(['minutes.txt'])
    const path = `/v1/procedure-records/${noted.row.id}/files/${file.body.id}`
    expect((await lead.get(path)).body).toBe('会议纪要')
  })
})

describe('an approval', () => {
  const approve = (post: string) => ({ did: 'approved', post }) as const

  test('takes each post’s word, of different people, and never of whoever asks', async () => {
    await fill('support_manager', lead, engineer)
    await fill('technical_director', manager, lead)
    await fill('general_manager', ours.owner)
    const asked = await started(engineer, 'extra_staff')
    const waiting = asked.waitsFor.flatMap(({ people }) => people.map(({ id }) => id))
    expect(waiting).toContain(lead.personId)
    expect(await listed(lead, 'mine=true')).toContain(asked.row.id)
    expect((await enter(engineer, asked, approve('support_manager'))).status).toBe(403)
    const first = await entered(lead, asked, approve('support_manager'))
    expect((await enter(lead, first, approve('technical_director'))).status).toBe(403)
    const second = await entered(manager, first, approve('technical_director'))
    const third = await entered(ours.owner, second, approve('general_manager'))
    expect(third.row.state).toBe('done')
    expect(await listed(lead, 'mine=true')).not.toContain(asked.row.id)
  })

  test('ends where one of them says no', async () => {
    const asked = await started(engineer, 'extra_staff')
    const ended = await entered(lead, asked, { did: 'declined', post: 'support_manager' })
    expect(ended.row.state).toBe('declined')
  })
})

describe('a duty that comes round', () => {
  const sweepOn = (day: string) => sweepProcedures(env, Date.parse(`${day}T02:00:00Z`))
  const open = async () => {
    const { ruleSetId } = await procedure('daily_watch')
    return listed(lead, `ruleSetId=${ruleSetId}&state=open`)
  }

  test('opens once, is told once when it is late, and comes again a round after it was done', async () => {
    const { ruleSetId } = await procedure('daily_watch')
    const plan = { responsibleId: lead.personId, countedFrom: '2026-01-05', opensDaysBefore: 0 }
    const at = `/v1/procedures/${ruleSetId}/schedule` as const
    const planned = await mustBe<ProcedureView>(200, manager.put(at, plan))
    expect(planned.body.schedule?.nextOn).toBe('2026-01-06')
    await sweepOn('2026-01-05')
    expect(await open()).toEqual([])
    await sweepOn('2026-01-06')
    await sweepOn('2026-01-06')
    const [id] = await open()
    expect(await open()).toEqual([id])
    await sweepOn('2026-01-08')
    await sweepOn('2026-01-09')
    expect(await toldOf(id)).toEqual(['procedure.started', 'procedure.overdue'])
    expect(await listed(lead, 'overdue=true')).toContain(id)

    const read = await lead.get<ProcedureRecordView>(`/v1/procedure-records/${id}`)
    const done = { did: 'done', on: '2026-01-09' } as const
    const after = await entered(lead, read.body, done, { peopleIds: [engineer.personId] })
    expect(after.row.state).toBe('done')
    expect((await procedure('daily_watch')).schedule?.nextOn).toBe('2026-01-10')
    await mustBe(200, manager.call('DELETE', at))
    await sweepOn('2026-01-12')
    expect(await open()).toEqual([])
  })

  test('is not planned while nobody has said how often', async () => {
    const { ruleSetId } = await procedure('work_evaluation')
    const plan = { responsibleId: lead.personId, countedFrom: '2026-01-05', opensDaysBefore: 0 }
    const answer = await manager.put<{ refusal?: { questionId?: string } }>(
      `/v1/procedures/${ruleSetId}/schedule`,
      plan,
    )
    expect(answer.status).toBe(422)
    expect(answer.body.refusal?.questionId).toMatch(/^qst_/)
  })
})

test('what is about a person is there for them and those concerned only', async () => {
  const about = { aboutId: engineer.personId }
  const record = await started(lead, 'coordination', about)
  const finance = await ours.as('finance')
  const path = `/v1/procedure-records/${record.row.id}`
  expect((await engineer.get(path)).status).toBe(200)
  expect((await finance.get(path)).status).toBe(404)
  expect(await listed(finance, 'limit=200')).not.toContain(record.row.id)
})

test('one company neither reads nor enters anything in another’s record', async () => {
  const record = await started(engineer, 'coordination')
  const theirs = await neighbourOf(ours, () => signUp('procedures-theirs', { packs: ['R01'] }))
  expect((await theirs.owner.get(`/v1/procedure-records/${record.row.id}`)).status).toBe(404)
  expect((await enter(theirs.owner, record, { did: 'noted' })).status).toBe(404)
  const { ruleSetId } = await procedure('coordination')
  const foreign = { ruleSetId, title: '试', responsibleId: theirs.owner.personId }
  expect((await theirs.owner.post('/v1/procedure-records', foreign)).status).toBe(404)
  const own = await procedure('coordination', theirs)
  const borrowed = { ruleSetId: own.ruleSetId, title: '试', responsibleId: engineer.personId }
  expect((await theirs.owner.post('/v1/procedure-records', borrowed)).status).toBe(404)
  expect(await listed(theirs.owner, 'limit=200')).toEqual([])
})

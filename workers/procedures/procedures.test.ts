import { env } from 'cloudflare:test'
import type { FileView, NoticePage, ProblemView, ProcedureRecordView } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { neighbourOf } from '../journeys/neighbours'
import { clausesIn } from '../journeys/story'
import { type Procedures, proceduresOf } from './procedures-under-test'
import { sweepProcedures } from './sweep-procedures'

let ours: Company
let engineer: Person
let lead: Person
let manager: Person
let procedures: Procedures

beforeAll(async () => {
  ours = await signUp('procedures-ours', { packs: ['R01', 'R03', 'R13'] })
  engineer = await ours.as('engineer')
  lead = await ours.as('lead')
  manager = await ours.as('manager')
  procedures = proceduresOf(ours)
}, 60_000)

const listed = async (by: Person, query: string) =>
  (await procedures.listed(by, query)).map(({ id }) => id)

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
    const begun = await procedures.started(engineer, 'coordination', {
      boxes: { engineer: '李工' },
    })
    expect(begun.row.state).toBe('open')
    expect(begun.standing.decision).toMatchObject({ missing: ['brought_in', 'result'] })
    expect(clausesIn(begun.standing.explanation?.trace)).toContain('R01.3.2')

    const done = await procedures.entered(engineer, begun, {
      did: 'filled',
      boxes: { brought_in: '研发部 王工', result: '补丁已上线' },
    })
    expect(done.row.state).toBe('done')
    expect(done.boxes).toEqual({
      engineer: '李工',
      brought_in: '研发部 王工',
      result: '补丁已上线',
    })
    expect((await procedures.enter(engineer, done, { did: 'noted' })).status).toBe(409)
  })

  test('takes only boxes that it has, and only from those whose it is', async () => {
    const begun = await procedures.started(engineer, 'coordination')
    const strange = { did: 'filled', boxes: { price: '1' } } as const
    expect((await procedures.enter(engineer, begun, strange)).status).toBe(422)
    const hr = await ours.as('hr')
    const filled = { did: 'filled', boxes: { result: '无' } } as const
    expect((await procedures.enter(hr, begun, filled)).status).toBe(403)
    expect((await procedures.enter(lead, begun, filled)).status).toBe(201)
    expect((await procedures.enter(engineer, begun, filled)).status).toBe(412)
  })

  test('keeps what came with an entry, for whoever may read it', async () => {
    const file = await mustBe<FileView>(
      201,
      engineer.call('POST', '/v1/files?name=minutes.txt', { file: '会议纪要' }),
    )
    const begun = await procedures.started(engineer, 'coordination')
    const noted = await procedures.entered(
      engineer,
      begun,
      { did: 'noted' },
      { fileIds: [file.body.id] },
    )
    expect(noted.entries[0]?.files.map(({ name }) => name)).toEqual(['minutes.txt'])
    const path = `/v1/procedure-records/${noted.row.id}/files/${file.body.id}`
    expect((await lead.get(path)).body).toBe('会议纪要')
  })
})

describe('an approval', () => {
  const approve = (post: string) => ({ did: 'approved', post }) as const

  test('takes each post’s word, of different people, and never of whoever asks', async () => {
    await procedures.fill('support_manager', lead, engineer)
    await procedures.fill('technical_director', manager, lead)
    await procedures.fill('general_manager', ours.owner)
    const asked = await procedures.started(engineer, 'extra_staff')
    const waiting = asked.waitsFor.flatMap(({ people }) => people.map(({ id }) => id))
    expect(waiting).toContain(lead.personId)
    expect(await listed(lead, 'mine=true')).toContain(asked.row.id)
    expect((await procedures.enter(engineer, asked, approve('support_manager'))).status).toBe(403)
    const first = await procedures.entered(lead, asked, approve('support_manager'))
    expect((await procedures.enter(lead, first, approve('technical_director'))).status).toBe(403)
    const second = await procedures.entered(manager, first, approve('technical_director'))
    const third = await procedures.entered(ours.owner, second, approve('general_manager'))
    expect(third.row.state).toBe('done')
    expect(await listed(lead, 'mine=true')).not.toContain(asked.row.id)
  })

  test('ends where one of them says no', async () => {
    const asked = await procedures.started(engineer, 'extra_staff')
    const ended = await procedures.entered(lead, asked, {
      did: 'declined',
      post: 'support_manager',
    })
    expect(ended.row.state).toBe('declined')
  })
})

describe('a duty that comes round', () => {
  const sweepOn = (day: string) => sweepProcedures(env, Date.parse(`${day}T02:00:00Z`))
  const lateFor = async (person: Person) =>
    (await mustBe(200, person.get<NoticePage>('/v1/notices'))).body.items.flatMap(
      ({ kind, recordId }) => (kind === 'overdue' ? [recordId] : []),
    )
  const open = async () => {
    const { ruleSetId } = await procedures.procedure('daily_watch')
    return listed(lead, `ruleSetId=${ruleSetId}&state=open`)
  }

  test('opens once, is told once when it is late, and comes again a round after it was done', async () => {
    const planned = await mustBe(200, procedures.plan(manager, 'daily_watch', lead, '2026-01-05'))
    expect(planned.body.schedule?.nextOn).toBe('2026-01-06')
    await sweepOn('2026-01-05')
    expect(await open()).toEqual([])
    await sweepOn('2026-01-06')
    await sweepOn('2026-01-06')
    const [id] = await open()
    // Said anew while it is open, it does not open again.
    await mustBe(200, procedures.plan(manager, 'daily_watch', lead, '2026-01-05'))
    await sweepOn('2026-01-07')
    expect(await open()).toEqual([id])
    await sweepOn('2026-01-08')
    await sweepOn('2026-01-09')
    expect(await toldOf(id)).toEqual(['procedure.started', 'procedure.overdue'])
    expect(await listed(lead, 'overdue=true')).toContain(id)
    const { items } = (await mustBe(200, lead.get<NoticePage>('/v1/notices'))).body
    expect(items.filter(({ kind }) => kind === 'overdue')).toMatchObject([
      { recordId: id, ticketId: null, why: { zh: '您负责此事项' }, readAt: null },
    ])
    expect(await lateFor(engineer)).toEqual([])

    // Whoever it is handed to is told, once; whoever had it before was told already.
    const path = `/v1/procedure-records/${id}/responsible`
    for (const [version, { personId: responsibleId }] of [
      [1, engineer],
      [2, lead],
    ] as const) {
      await mustBe(200, manager.put(path, { responsibleId }, { version }))
      await sweepOn('2026-01-09')
      await sweepOn('2026-01-10')
    }
    expect([await lateFor(engineer), await lateFor(lead)]).toEqual([[id], [id]])

    const read = await lead.get<ProcedureRecordView>(`/v1/procedure-records/${id}`)
    const done = { did: 'done', on: '2026-01-09' } as const
    const after = await procedures.entered(lead, read.body, done, {
      peopleIds: [engineer.personId],
    })
    expect(after.row.state).toBe('done')
    expect((await procedures.procedure('daily_watch')).schedule?.nextOn).toBe('2026-01-10')
    const { ruleSetId } = planned.body
    await mustBe(200, manager.call('DELETE', `/v1/procedures/${ruleSetId}/schedule`))
    await sweepOn('2026-01-12')
    expect(await open()).toEqual([])
  })

  test('is not planned while nobody has said how often', async () => {
    const answer = await procedures.plan(manager, 'work_evaluation', lead, '2026-01-05')
    expect(answer.status).toBe(422)
    const { refusal } = answer.body as unknown as ProblemView
    expect(refusal?.questionId).toMatch(/^qst_/)
  })
})

test('what is done falls to the staff, not to whoever looks on', async () => {
  const auditor = await ours.as('auditor')
  const { ruleSetId } = await procedures.procedure('coordination')
  const falls = (responsibleId: string) =>
    lead.post('/v1/procedure-records', { ruleSetId, title: '协调', responsibleId })
  expect((await falls(auditor.personId)).status).toBe(404)
  await mustBe(201, falls(engineer.personId))
})

test('what is about a person is there for them and those concerned only', async () => {
  const about = { aboutId: engineer.personId }
  const record = await procedures.started(lead, 'coordination', about)
  const finance = await ours.as('finance')
  const path = `/v1/procedure-records/${record.row.id}`
  expect((await engineer.get(path)).status).toBe(200)
  expect((await finance.get(path)).status).toBe(404)
  expect(await listed(finance, 'limit=200')).not.toContain(record.row.id)
})

test('one company neither reads nor enters anything in another’s record', async () => {
  const record = await procedures.started(engineer, 'coordination')
  const theirs = await neighbourOf(ours, () => signUp('procedures-theirs', { packs: ['R01'] }))
  expect((await theirs.owner.get(`/v1/procedure-records/${record.row.id}`)).status).toBe(404)
  expect((await procedures.enter(theirs.owner, record, { did: 'noted' })).status).toBe(404)
  const { ruleSetId } = await procedures.procedure('coordination')
  const foreign = { ruleSetId, title: '试', responsibleId: theirs.owner.personId }
  expect((await theirs.owner.post('/v1/procedure-records', foreign)).status).toBe(404)
  const own = await proceduresOf(theirs).procedure('coordination')
  const borrowed = { ruleSetId: own.ruleSetId, title: '试', responsibleId: engineer.personId }
  expect((await theirs.owner.post('/v1/procedure-records', borrowed)).status).toBe(404)
  expect(await listed(theirs.owner, 'limit=200')).toEqual([])
})

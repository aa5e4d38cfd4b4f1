import { env } from 'cloudflare:workers'
import { beforeAll, expect, test, vi } from 'vitest'
import { fileRoom } from '../files/file-room'
import { openUnsigned } from '../platform/shard'
import { BESIDE_KINDS } from './beside-tickets'
import { FORGOTTEN, leavings, UNNAME, UNNAMED, WHAT_IS_SAID } from './left.fixture'
import { removeBeside } from './remove-beside'
import { retentionStore } from './retention-store'
import { reviews } from './reviewed.fixture'
import { sweepRetention } from './sweep-retention'

const COMPANY = 'com_beside'
const DAY_MS = 86_400_000
const THEN = Date.UTC(2027, 10, 1)
const after = (days: number) => THEN + days * DAY_MS
const db = env.SHARD_01
const run = (sql: string, ...values: unknown[]) => db.prepare(sql).bind(COMPANY, ...values)
const store = retentionStore(openUnsigned(db), COMPANY)
const rows = async (table: string, value: string) =>
  (
    await run(`SELECT ${value} AS value FROM ${table} WHERE company_id = ? ORDER BY 1`).all()
  ).results.map(({ value: found }) => found)

const letter = (id: string, state: string) =>
  run(
    `INSERT INTO letters (company_id, id, state, reason, envelope_from, envelope_to, from_address,
       from_name, subject, excerpt, size_bytes, received_at_ms, version, files) VALUES (?1, ?2, ?3, '',
       'eve@x.example', 'us@y.example', 'eve@x.example', 'Eve', 'help', 'It does not start', 3, ?4, 1,
       '[{"name":"eve.pdf","sizeBytes":3}]')`,
    id,
    state,
    THEN,
  )
const call = (id: string, outcome: string | null) =>
  run(
    `INSERT INTO calls (company_id, id, number, caller_name, note, taken_by, started_at_ms, ended_at_ms,
       outcome, version, direction, contact_id) VALUES (?1, ?2, '13812345678', '沈大伯',
       '沈大伯问保温，回拨 13812345678', 'per_w', ?3, ?4, ?5, 1, 'incoming', 'con_shen')`,
    id,
    THEN,
    outcome && THEN,
    outcome,
  )
const contact = (id: string, customerId: string, removedAtMs: number | null) =>
  run(
    `INSERT INTO customer_contacts VALUES (?1, ?2, ?3, ?2, '站长', '13812345678', '13812345678',
       'c@x.example', ?4, NULL, 1)`,
    id,
    customerId,
    removedAtMs,
  )
const member = (id: string, role: string, customerId: string | null, active = 0) => [
  run(
    `INSERT INTO members VALUES (?1, ?2, ?2, ?2 || '@x.example', ?3, 'zh', ?4, ?5, 1, NULL)`,
    id,
    role,
    active,
    customerId,
  ),
  run('INSERT INTO former_roles VALUES (?1, ?2, ?3, ?4)', id, role, THEN),
]

/** People who left before former roles were kept have theirs by a migration. */
const rolesFromAudit = () =>
  env.TEST_SHARD_MIGRATIONS.filter(({ name }) => name.includes('left_before_roles_were_kept'))
    .flatMap(({ queries }) => queries)
    .map((query) => db.prepare(query))

beforeAll(async () => {
  await fileRoom(env.FILES, COMPANY).put('ltr_aside', 'raw')
  await env.CONTROL.batch([
    env.CONTROL.prepare(
      "INSERT INTO companies VALUES (?, 'Beside', 'SHARD_01', 'Asia/Shanghai', 'zh', 'CNY', 0)",
    ).bind(COMPANY),
    env.CONTROL.prepare(
      "INSERT INTO users VALUES ('usr_left', 'Left', 'left@x.example', 1, NULL, 0, 0)",
    ),
    env.CONTROL.prepare("INSERT INTO memberships VALUES ('usr_left', ?, 'per_left', 0)").bind(
      COMPANY,
    ),
  ])
  await db.batch([
    run("INSERT INTO retention VALUES (?1, 30, NULL, 90, 180, '依规定', 1)"),
    letter('ltr_aside', 'set_aside'),
    letter('ltr_held', 'held'),
    run(
      `INSERT INTO outgoing_mails (company_id, id, kind, person_id, to_address, subject, content,
         reply_to, state, tries, next_at_ms, created_at_ms, sent_at_ms) VALUES (?1, 'invite.1',
         'invite', 'per_left', 'left@x.example', 'Welcome', 'Dear Left', '', 'sent', 1, 0, ${THEN}, ${THEN})`,
    ),
    call('cal_1', 'settled'),
    call('cal_on', null),
    run("INSERT INTO renamed_contacts VALUES (?1, 'per_contact', '', 0), (?1, 'per_', '', 0)"),
    contact('离开的', 'cus_quiet', THEN),
    contact('还在的', 'cus_quiet', null),
    contact('有工单的', 'cus_busy', THEN),
    ...member('per_left', 'engineer', null).slice(0, 1),
    run(
      `INSERT INTO audit VALUES (?1, 'aud_left', ${THEN}, '', '', 'person.deactivated', 'per_left', '')`,
    ),
    ...rolesFromAudit(),
    ...member('per_here', 'engineer', null, 1),
    ...reviews(run, THEN),
    ...leavings(run, THEN),
    ...member('per_contact', 'contact', 'cus_quiet'),
    ...member('per_named', 'contact', 'cus_busy'),
    run(
      `INSERT INTO ticket_index (company_id, id, number, subject, state, priority, customer_id,
         opened_at_ms, first_response_breached, resolution_breached, version, seq)
       VALUES (?1, 'tkt_open', 'TS-1', 'S', 'in_progress', 'low', 'cus_busy', ${THEN - 1}, 0, 0, 1, 1)`,
    ),
  ])
})

test('nothing goes a moment early; what would go is counted beforehand', async () => {
  await sweepRetention(env, after(90) - 1)
  expect(await rows('letters', 'excerpt')).toEqual(['It does not start', 'It does not start'])
  const { beside } = await store.preview({ files: null, mail: after(0), contacts: after(0) })
  expect(beside).toEqual([
    { what: 'letter_texts', count: 1 },
    { what: 'letter_people', count: 1 },
    { what: 'mail_texts', count: 1 },
    { what: 'mail_people', count: 1 },
    { what: 'calls', count: 1 },
    { what: 'contacts', count: 1 },
    { what: 'raters', count: 1 },
    { what: 'leavings', count: 1 },
    { what: 'people', count: 2 },
  ])
  expect(beside.map(({ what }) => what)).toEqual(BESIDE_KINDS)
  const kept = await store.preview({ files: null, mail: null, contacts: null })
  expect(kept.beside).toEqual([])
})

test('what was taken up after it was found stays, with its bytes', async () => {
  await run("UPDATE letters SET state = 'held' WHERE company_id = ? AND id = 'ltr_aside'").run()
  await run("UPDATE members SET active = 1 WHERE company_id = ? AND person_id = 'per_left'").run()
  const due = { companyId: COMPANY, name: '', note: '' }
  for (const what of ['letter_texts', 'letter_people'] as const)
    await removeBeside(env, 'SHARD_01', { ...due, id: 'ltr_aside' }, what, after(90))
  await removeBeside(env, 'SHARD_01', { ...due, id: 'per_left' }, 'people', after(90))
  expect(await rows('letters', "excerpt || from_name || coalesce(mail_removed_at_ms, '')")).toEqual(
    ['It does not startEve', 'It does not startEve'],
  )
  expect(await fileRoom(env.FILES, COMPANY).bytes('ltr_aside')).toBeDefined()
  const left = await env.CONTROL.prepare("SELECT 1 FROM users WHERE id = 'usr_left'").first()
  expect(left).not.toBeNull()
  await run(
    "UPDATE letters SET state = 'set_aside' WHERE company_id = ? AND id = 'ltr_aside'",
  ).run()
  await run("UPDATE members SET active = 0 WHERE company_id = ? AND person_id = 'per_left'").run()
})

test('letters and mails without a ticket lose their text and then their people; what waits stays', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const brokenBucket = { delete: () => Promise.reject(new Error('The bucket is away')) }
  await sweepRetention({ ...env, FILES: brokenBucket as unknown as R2Bucket }, after(90))
  const { beside } = await store.preview({ files: null, mail: after(0), contacts: null })
  expect(beside).toEqual([{ what: 'letter_texts', count: 1 }])
  await sweepRetention(env, after(90))
  expect(await fileRoom(env.FILES, COMPANY).bytes('ltr_aside')).toBeUndefined()
  expect(await rows('letters', 'id || files')).toEqual([
    'ltr_aside[]',
    'ltr_held[{"name":"eve.pdf","sizeBytes":3}]',
  ])
  expect(await rows('outgoing_mails', "content || '/' || to_address")).toEqual(['/left@x.example'])
  await sweepRetention(env, after(180))
  expect(await rows('letters', "from_name || from_address || subject || '/' || excerpt")).toEqual([
    '/',
    'Eveeve@x.examplehelp/It does not start',
  ])
  expect(await rows('outgoing_mails', "content || '/' || to_address || subject")).toEqual(['/'])
})

test('whom a completed review had asked outside is forgotten; nothing else of it changes', async () => {
  const raters = () => rows('appraisal_raters', "id || '/' || name || '/' || coalesce(address, '')")
  expect(await raters()).toEqual([
    'rtr_in/小周/',
    'rtr_on/秦工/qin@x.example',
    'rtr_out/***/rtr_out@removed.invalid',
  ])
  await expect(
    run("UPDATE appraisal_raters SET name = 'x' WHERE company_id = ? AND id = 'rtr_in'").run(),
  ).rejects.toThrow('not rated any more')
  await expect(
    run(
      `UPDATE appraisal_raters SET address = id || '@removed.invalid', rater_group = 'x'
       WHERE company_id = ? AND id = 'rtr_out'`,
    ).run(),
  ).rejects.toThrow('not rated any more')
})

test('why somebody left is forgotten, and what was left is called by no name; that they did stays', async () => {
  expect(await rows('leavings', WHAT_IS_SAID)).toEqual(FORGOTTEN)
  expect(await rows('leaving_entries', 'leaving_id || title')).toEqual(UNNAMED)
  await expect(run(UNNAME).run()).rejects.toThrow('never changes')
  const change = (set: string, id: string) =>
    run(`UPDATE leavings SET ${set} WHERE company_id = ? AND id = '${id}'`).run()
  await expect(change("letter = '***'", 'lvg_open')).rejects.toThrow('never changes')
  for (const set of ["ended_reason = 'x'", 'left_over = NULL'])
    await expect(change(set, 'lvg_gone')).rejects.toThrow('never changes')
})

test('who called goes from a call that has ended, and nothing else of it', async () => {
  expect(
    await rows('calls', "number || '/' || caller_name || coalesce(contact_id, '') || '/' || note"),
  ).toEqual(['//***问保温，回拨 ***', '13812345678/沈大伯con_shen/沈大伯问保温，回拨 13812345678'])
  await expect(run("UPDATE calls SET note = '' WHERE company_id = ?").run()).rejects.toThrow(
    'a call that has ended never changes',
  )
})

test('a customer’s former people go, unless a ticket still names them', async () => {
  expect(await rows('customer_contacts', "name || '/' || phone || email")).toEqual([
    '***/',
    '有工单的/13812345678c@x.example',
    '还在的/13812345678c@x.example',
  ])
  await run('DELETE FROM ticket_index WHERE company_id = ?').run()
  await sweepRetention(env, after(181))
  expect(await rows('customer_contacts', 'name')).toEqual(['***', '***', '还在的'])
})

test('who left cannot come in any more and has no address; a colleague’s name stays with what they did', async () => {
  expect(
    await rows('members', "person_id || '/' || name || '/' || email || '/' || version"),
  ).toEqual([
    'per_contact/***/per_contact@removed.invalid/2',
    'per_here/per_here/per_here@x.example/1',
    'per_left/per_left/per_left@removed.invalid/2',
    'per_named/***/per_named@removed.invalid/2',
  ])
  const { results } = await env.CONTROL.prepare(
    "SELECT id FROM users WHERE id = 'usr_left' UNION ALL SELECT user_id FROM memberships WHERE user_id = 'usr_left'",
  ).all()
  expect([...results, ...(await rows('renamed_contacts', 'person_id'))]).toEqual([])
})

test('each removal is in the audit, and once in the record, however often it is swept', async () => {
  await sweepRetention(env, after(182))
  const total = (await store.removals()).reduce((sum, { count }) => sum + count, 0)
  const audited = (await rows('audit', 'action')).filter((action) => /removed$/.test(`${action}`))
  expect(audited).toHaveLength(total)
  expect(audited.filter((action) => action === 'people.removed')).toHaveLength(3)
  expect((await store.removals())[0]).toEqual({
    at: new Date(after(181)).toISOString(),
    what: 'contacts',
    count: 1,
  })
})

import { type ProblemView, ROLES, type Role } from '@bylaw/contract'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Operation, operations, type Slot } from './api-slots'
import { filledPath } from './filled-path'
import {
  type Answer,
  anyone,
  bringIn,
  type Caller,
  mustBe,
  type Person,
  signUp,
} from './front-door'
import { PUBLIC } from './matrix-public'
import { ROWS, type Row } from './matrix-rows'
import {
  figuresAreThere,
  listenToWhatLeaves,
  payStaysWhereItIs,
  plantPayCanaries,
} from './pay-canaries'
import permissions from './permissions.json'
import { at, swappedAt } from './swapped'
import { type Ids, type World, world } from './world'

/**
 * Every operation of the API as every role, with ids of one's own company, of another company on
 * the same shard, of nothing at all, and with what is not an id. Who may do what is written down
 * a second time in `permissions.json`, so that neither list can change unnoticed.
 */
const EXPECTED: Readonly<Record<string, readonly string[]>> = permissions
const OPERATIONS = operations()
const GUARDED = OPERATIONS.filter(({ isPublic }) => !isPublic)
const IN_ORDER = [...GUARDED].sort((a, b) => Number(isLast(a)) - Number(isLast(b)))
const MALFORMED = "x'--"
const NEVER_READ = 999_999

let ours: World
let theirs: World
let [untouched, calls] = ['', 0]
let told: readonly string[]

beforeAll(async () => {
  told = listenToWhatLeaves()
  ours = await world('larch')
  // Companies take turns between the shards: the third one is the first one's neighbour.
  await signUp('birch')
  theirs = await world('rowan')
  untouched = await portrait(theirs)
  for (const each of [ours, theirs]) plantPayCanaries(each)
}, 120_000)

test('every operation has a row, and every row an operation', () => {
  const named = [...Object.keys(ROWS), ...PUBLIC].sort()
  expect(named).toEqual(OPERATIONS.map(({ id }) => id).sort())
  expect(Object.keys(EXPECTED).sort()).toEqual(GUARDED.map(({ id }) => id).sort())
  expect(OPERATIONS.filter(({ isPublic }) => isPublic).map(({ id }) => id)).toEqual(PUBLIC)
})

test('the figures of pay that nobody else may learn are there', () => figuresAreThere(ours))

test('an id says by its prefix what it is of', () => {
  // A form of appraisal is kept as the rule set that it is.
  const { appraisal_form: _, ...kinds } = ours.ids
  const prefixes = Object.entries(kinds).map(([kind, id]) => [id.replace(/_.*$/, ''), kind])
  const kindOf = Object.fromEntries(prefixes)
  expect(prefixes.filter(([prefix = '', kind]) => kindOf[prefix] !== kind)).toEqual([])
})

test('every id in a body is one that the matrix can swap', () => {
  const unfilled = GUARDED.flatMap(({ id, slots }) =>
    slots
      .filter((slot) => slot.in === 'body' && at(bodyWith(id, slot), slot) === undefined)
      .map(({ name }) => `${id} ${name}`),
  )
  expect(unfilled).toEqual([])
})

test.each(GUARDED.map((operation) => [operation.id, operation] as const))(
  '%s is closed to someone who is not signed in',
  async (_, operation) => {
    const answer = await ask(anyone, operation, ours.ids)
    expect([answer.status, answer.body.code]).toEqual([401, 'not_signed_in'])
  },
)

describe('a token that is still young, of a session that was ended, opens nothing', () => {
  let gone: Person
  beforeAll(async () => {
    gone = await bringIn(ours.people.owner, 'gone@larch.example', 'owner')
    await mustBe(200, gone.post('/v1/sign-out'))
  })
  // What a customer's contact alone may do, an owner is refused for that.
  const owners = GUARDED.filter(({ id }) => String(EXPECTED[id]) !== 'contact')
  test.each(owners)('$id', async (operation) => {
    const answer = await ask(gone, operation, ours.ids)
    expect([answer.status, answer.body.code]).toEqual([401, 'not_signed_in'])
  })
})

describe.each(ROLES)('as %s', (role) => {
  test.each(IN_ORDER.map((operation) => [operation.id, operation] as const))(
    '%s',
    async (id, operation) => {
      const me = ours.people[role]
      const own = await ask(me, operation, ours.ids)
      const swapped = await swappedAnswers(me, operation)

      if (!EXPECTED[id]?.includes(role)) {
        for (const { status, body } of [own, ...swapped])
          expect([status, body.code]).toEqual([403, 'not_allowed'])
        return
      }
      expect(own.status).toSatisfy((status: number) => isServed(id, role, status), own.text)
      for (const answer of swapped) {
        expect(answer.text).toBe(swapped[0]?.text)
        expect([answer.status, answer.body.code]).toEqual([404, 'not_found'])
      }
      for (const slot of operation.slots.filter((each) => each.in !== 'path'))
        await expectNoOracle(me, operation, slot)
    },
  )
})

test('no figure of pay was sent, logged or stored but with pay', () =>
  payStaysWhereItIs(ours, told))

test('all that was tried left the other company as it was', async () => {
  expect(await portrait(theirs)).toBe(untouched)
})

interface Told extends Answer<ProblemView> {
  /** The answer without what names this very request. */
  readonly text: string
}

async function ask(
  who: Caller,
  operation: Operation,
  ids: Ids,
  wish: { body?: unknown; query?: string; version?: number } = {},
): Promise<Told> {
  const { id, method, versioned } = operation
  const body = wish.body ?? bodyOf(id, ours.ids)
  const answer = await who.call<ProblemView>(
    method,
    `${filledPath(operation, ids)}${wish.query ?? ROWS[id]?.query ?? ''}`,
    {
      ...(body === undefined ? {} : { json: body }),
      ...fileOf(ROWS[id]),
      headers: ROWS[id]?.headers ?? {},
      // A version that nobody can have read: what is found stays as it is.
      ...(versioned ? { version: wish.version ?? NEVER_READ } : {}),
    },
  )
  const { request_id: _, ...told } = answer.body ?? {}
  return { ...answer, body: answer.body ?? {}, text: JSON.stringify([answer.status, told]) }
}

/** The answers about another company's things, about nothing, and about what is not an id. */
async function swappedAnswers(me: Caller, operation: Operation): Promise<Told[]> {
  if (!operation.slots.some((slot) => slot.in === 'path')) return []
  return Promise.all(
    [theirs.ids, unknownIds(ours.ids), everyId(MALFORMED)].map((ids) => ask(me, operation, ids)),
  )
}

/** An id of another company in a body or query gets the very answer that an unknown one gets. */
async function expectNoOracle(me: Caller, operation: Operation, slot: Slot): Promise<void> {
  const version = await versionNow(me, operation)
  const [foreign, unknown] = await Promise.all(
    [theirs.ids, unknownIds(ours.ids)].map((ids) =>
      slot.in === 'query'
        ? ask(me, operation, ours.ids, { query: `?${slot.name}=${ids[slot.of]}` })
        : ask(me, operation, ours.ids, {
            body: swappedAt(bodyWith(operation.id, slot), slot, ids[slot.of]),
            version,
          }),
    ),
  )
  expect(foreign?.text).toBe(unknown?.text)
  if (slot.in === 'body') expect(foreign?.status).toBeGreaterThanOrEqual(400)
}

/** The ticket's true version, so that a swapped assignee is looked at and not just the version. */
async function versionNow(me: Caller, { path }: Operation): Promise<number> {
  if (!path.includes('{ticketId}')) return NEVER_READ
  const { body } = await me.get<{ row: { version: number } }>(`/v1/tickets/${ours.ids.ticket}`)
  return body.row.version
}

/** Served: carried out, or refused for a reason that only shows once the thing was found. */
function isServed(id: string, role: Role, status: number): boolean {
  if (ROWS[id]?.hiddenFrom?.includes(role)) return status === 404
  if (ROWS[id]?.notTheirs?.includes(role)) return status === 403
  return status < 500 && ![401, 403, 404].includes(status)
}

const fileOf = (row: Row | undefined) => (row?.file === undefined ? {} : { file: row.file })

function bodyOf(id: string, ids: Ids): Record<string, unknown> | undefined {
  calls += 1
  return ROWS[id]?.body?.(ids, calls)
}

/** A body that has a place for an id. */
function bodyWith(id: string, slot: Slot): Record<string, unknown> | undefined {
  const body = bodyOf(id, ours.ids)
  return at(body, slot) === undefined ? (ROWS[id]?.or?.(ours.ids, calls) ?? body) : body
}

const everyId = (id: string): Ids =>
  Object.fromEntries(Object.keys(ours.ids).map((table) => [table, id])) as unknown as Ids
const unknownIds = (ids: Ids): Ids =>
  Object.fromEntries(
    Object.entries(ids).map(([table, id]) => [table, id.replace(/_.*$/, `_${'0'.repeat(26)}`)]),
  ) as unknown as Ids

function isLast({ id }: Operation): boolean {
  return ROWS[id]?.last === true
}

/** What a company's owner sees of everything it has. */
async function portrait({ people, ids }: World): Promise<string> {
  const paths = [
    ...['people', 'invitations', 'customers', 'tickets', 'rule-sets', 'projects', 'quantities'],
    ...['trips', 'appraisals', 'pay-lines', 'pay-runs', 'pay-slips', 'webhook-endpoints'],
    `tickets/${ids.ticket}`,
    `appraisals/${ids.appraisal}`,
    `rule-sets/${ids.rule_set}`,
    `regulations/${ids.regulation}`,
    `people/${ids.person}/employments`,
  ]
  const seen = await Promise.all(paths.map((path) => people.owner.get(`/v1/${path}`)))
  expect(seen.map(({ status }) => status)).toEqual(paths.map(() => 200))
  // The time at which a clock was looked at, and what was left of it then, go on by themselves.
  return JSON.stringify(seen.map(({ body }) => body)).replaceAll(
    /"(asOf|leftSeconds|opensAt)":("[^"]*"|-?\d+|null)/g,
    '',
  )
}

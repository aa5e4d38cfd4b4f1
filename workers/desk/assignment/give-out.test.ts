import {
  type Person,
  type RoutingRules,
  routing,
  type Task,
  usualDemand,
} from '@bylaw/rules-routing'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { giveOut } from './give-out'
import { nextOwner, type Whom } from './next-owner'

const rules: RoutingRules = {
  ...routing.starter,
  groups: [
    {
      key: 'erp',
      name: { zh: 'ERP', en: 'ERP' },
      products: ['ERP'],
      regions: null,
      businesses: null,
    },
  ],
  assigns: 'automatic',
}
const effortOf = (difficulty: string | null) =>
  usualDemand.difficulties.find(({ key }) => key === (difficulty ?? usualDemand.unjudged))
    ?.effortMinutes ?? 0

/** A desk in the model: who is there, what waits and who has what. */
interface Model {
  people: { id: string; level: string; erp: boolean; presence: Person['presence'] }[]
  tickets: { number: number; task: Task; personId: string | null; waiting: boolean }[]
}

const loadOf = ({ tickets }: Model, id: string) =>
  tickets
    .filter(({ personId, waiting }) => personId === id && !waiting)
    .reduce((sum, { task }) => sum + effortOf(task.difficulty), 0)

const crewOf = (model: Model): Person[] =>
  model.people.map(({ id, level, erp, presence }) => ({
    id,
    groups: erp ? ['erp'] : [],
    expertise: [{ field: 'database', level }],
    presence,
    open: model.tickets
      .filter(({ personId }) => personId === id)
      .map(({ task: { difficulty, effortMinutes }, waiting }) => ({
        difficulty,
        effortMinutes,
        waiting,
      })),
    capacityMinutes: null,
    lastAssignedAtMs: null,
    assignedToday: 0,
    customerTickets: 0,
  }))

const waitingIn = ({ tickets }: Model) => tickets.filter(({ personId }) => personId === null)

function drain(model: Model): readonly string[] {
  const before = new Map(model.people.map(({ id }) => [id, loadOf(model, id)]))
  const gifts = giveOut(rules, waitingIn(model), () => crewOf(model))
  for (const { number, personId } of gifts) {
    const ticket = model.tickets.find((each) => each.number === number)
    if (ticket) ticket.personId = personId
  }
  // Only what was given now counts: what comes back from waiting stays with whoever has it.
  return gifts
    .map(({ personId }) => personId)
    .filter((id) => loadOf(model, id) > Math.max(960, before.get(id) ?? 0))
}

const task = fc.record({
  difficulty: fc.constantFrom('simple', 'ordinary', 'hard', null),
  urgency: fc.constantFrom('critical', 'pressing', 'relaxed'),
  product: fc.constantFrom('ERP', 'CRM'),
})
const presence = fc.constantFrom('present', 'busy', 'away', 'off_shift', 'on_leave')
const place = fc.nat(9)
const happening = fc.oneof(
  fc.record({ what: fc.constant('opened' as const), task }),
  fc.record({ what: fc.constantFrom('closed', 'waits', 'comes_back'), place }),
  fc.record({ what: fc.constant('presence' as const), place, presence }),
)
const story = fc.array(happening, { minLength: 1, maxLength: 30 })
const levels = fc.array(fc.constantFrom('junior', 'senior', 'expert'), {
  minLength: 1,
  maxLength: 5,
})

function happen(model: Model, event: Happening): void {
  const at = <Item>(list: Item[], index: number): Item | undefined => list[index % list.length]
  if (event.what === 'opened')
    model.tickets.push({
      number: Math.max(0, ...model.tickets.map(({ number }) => number)) + 1,
      task: { ...NOTHING, ...event.task },
      personId: null,
      waiting: false,
    })
  else if (event.what === 'presence') {
    const person = at(model.people, event.place)
    if (person) person.presence = event.presence as Person['presence']
  } else {
    const held = model.tickets.filter(({ personId }) => personId !== null)
    const ticket = at(held, event.place)
    if (!ticket) return
    if (event.what === 'closed') model.tickets.splice(model.tickets.indexOf(ticket), 1)
    else ticket.waiting = event.what === 'waits'
  }
}
type Happening =
  | { what: 'opened'; task: Pick<Task, 'difficulty' | 'urgency' | 'product'> }
  | { what: 'closed' | 'waits' | 'comes_back'; place: number }
  | { what: 'presence'; place: number; presence: string }

const NOTHING: Task = {
  product: null,
  region: null,
  business: null,
  specialism: 'database',
  urgency: 'relaxed',
  difficulty: null,
  effortMinutes: null,
  first: null,
  second: null,
  declinedBy: [],
  complainedOf: [],
}

describe('whatever happens at a desk', () => {
  const run = (claim: (model: Model, overloaded: readonly string[]) => void) =>
    fc.assert(
      fc.property(levels, story, (all, events) => {
        const model: Model = {
          people: all.map((level, index) => ({
            id: `p${index}`,
            level,
            erp: index % 2 === 0,
            presence: 'present',
          })),
          tickets: [],
        }
        for (const event of events) {
          happen(model, event as Happening)
          claim(model, drain(model))
        }
      }),
      { seed: 20_261_128, numRuns: 150 },
    )

  test('nobody is given more than they can carry', () =>
    run((_, overloaded) => expect(overloaded).toEqual([])))

  test('nothing waits that someone present may have and has room for', () =>
    run((model) => {
      for (const { task: wanted } of waitingIn(model))
        expect(routing.decide(rules, { ticket: wanted, people: crewOf(model) }).ok).toBe(false)
    }))
})

test('room that came free goes to the most pressing', () => {
  const waiting = (number: number) => ({ number, task: { ...NOTHING, difficulty: 'hard' } })
  const [an] = crewOf({
    people: [{ id: 'an', level: 'expert', erp: true, presence: 'present' }],
    tickets: [],
  })
  // Two hard ones of 480 minutes fill it.
  const gifts = giveOut(rules, [waiting(7), waiting(3), waiting(5)], () => (an ? [an] : []))
  expect(gifts.map(({ number }) => number)).toEqual([7, 3])
})

test('a complaint that nobody may have keeps nothing like it from being given out', () => {
  const people = crewOf({
    people: [{ id: 'an', level: 'expert', erp: true, presence: 'present' }],
    tickets: [],
  })
  const waiting = [
    { number: 1, task: { ...NOTHING, complainedOf: ['an'] } },
    { number: 2, task: NOTHING },
  ]
  expect(giveOut(rules, waiting, () => people).map(({ number }) => number)).toEqual([2])
})

describe('the next step of a ticket', () => {
  const person = fc.constantFrom('an', 'bo', 'ci', 'du')
  const maybe = fc.option(person)
  const whom = fc.record({
    first: maybe,
    second: maybe,
    leader: maybe,
    deputy: maybe,
    there: fc.subarray(['an', 'bo', 'ci', 'du', 'owner']),
    standIn: maybe,
  })
  test('is always someone’s', () => {
    fc.assert(
      fc.property(maybe, whom, (assigneeId, { there, standIn, ...rest }) => {
        const known: Whom = {
          ...rest,
          desk: ['owner'],
          isThere: (id) => there.includes(id),
          actingFor: (id) =>
            there.includes(id) ? id : standIn !== null && there.includes(standIn) ? standIn : null,
        }
        const next = nextOwner({ assigneeId }, known)
        expect(next.personId).not.toBe('')
        if (next.as !== 'desk' && next.as !== 'stand_in') expect(there).toContain(next.personId)
        if (assigneeId !== null && there.includes(assigneeId))
          expect(next).toEqual({ personId: assigneeId, as: 'assignee' })
      }),
      { seed: 20_261_128, numRuns: 500 },
    )
  })
})

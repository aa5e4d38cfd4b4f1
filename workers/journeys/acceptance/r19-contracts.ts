import type {
  ContractStatementView,
  PersonalContractView,
  ProblemView,
  ProjectView,
  QuantityView,
  WorkAssignmentView,
} from '@bylaw/contract'
import { expect } from 'vitest'
import { bringIn, mustBe, type Person } from '../front-door'
import { CONTRACT_WISH, decideContracting } from '../known-contract'
import { employ } from '../paying-company'
import { clausesIn } from '../story'
import { clausesOf, type FieldHouse } from './field-house'
import type { Tell } from './scenario'

/** Contracts, own staff first, and repairs (R19.16 to R19.18). */
export function contracts(carriesOut: Tell<FieldHouse>): void {
  carriesOut(
    ['R19.16.1', 'R19.16.2', 'R19.16.3', 'R19.16.4', 'R19.16.5'],
    'a personal contract stops wages from its start and pays by the formula as written, for what is verified of it; the example that differs is shown',
    async (house) => {
      const { tried, regulation, owner, manager } = house
      const pipe = {
        ...{ about: 'contract', employee: true, medium: 'supply', work: 'install' },
        ...{ startOn: '2026-06-01', listPrice: '556.34', pipe: null, metres: null },
      }
      const install = await tried('contracts', pipe)
      expect(install.decision).toMatchObject({ unitFen: 11_68, payStopsOn: '2026-06-01' })
      expect(clausesOf(install)).toEqual(expect.arrayContaining(['R19.16.3', 'R19.16.5']))
      const weld = await tried('contracts', { ...pipe, work: 'weld', metres: '1000' })
      expect(weld.decision).toMatchObject({ unitFen: 4_67, totalFen: 4_670_00 })
      expect(clausesOf(weld)).toContain('R19.16.4')
      const { questions, clauses } = await regulation()
      expect(questions.some((each) => each.clauses.includes('R19.16.5'))).toBe(true)
      expect(clauses.find(({ id }) => id === 'R19.16.2')?.text.zh).toContain('包质量')

      const mate = await hired(house)
      await decideContracting(owner, {
        'contracting.equal_price': 0,
        'contracting.repair_floor': { leastFen: 200_00, mostFen: null },
      })
      const contract = await mustBe<PersonalContractView>(
        201,
        manager.post('/v1/personal-contracts', {
          ...{ ...CONTRACT_WISH, personId: mate.personId, projectId: await siteOf(house) },
          ...{ startOn: '2026-11-01', deadline: '2026-12-31' },
        }),
      )
      const path = `/v1/personal-contracts/${contract.body.id}` as const
      const running = owner.post<PersonalContractView>(
        `${path}/decision`,
        { approved: true },
        { version: 1 },
      )
      expect((await mustBe(200, running)).body.payStopsOn).toBe('2026-11-01')
      const part = await mustBe<ContractStatementView>(
        201,
        mate.post(`${path}/statements`, { month: '2026-11', metres: '400' }),
      )
      const verify = `/v1/contract-statements/${part.body.id}/verification` as const
      const done = manager.post<ContractStatementView>(verify, undefined, { version: 1 })
      // 11680.00 × 400 ÷ 1000.
      const { earned, explanation } = (await mustBe(200, done)).body
      expect(earned?.amount).toBe('4672.00')
      expect(clausesIn(explanation?.trace)).toEqual(
        expect.arrayContaining(['R19.16.1', 'R19.16.3']),
      )
    },
  )

  carriesOut(
    ['R19.17.1', 'R19.17.2'],
    'at an equal price the own staff go first, and outside only on a ground; work that nobody assigned gets no support',
    async (house) => {
      const { tried, manager, welder } = house
      const offer = {
        ...{ projectId: await siteOf(house), what: 'Lay 300 m', startOn: '2026-11-10' },
        own: { personId: welder.personId, price: '12000.00' },
        outside: { name: 'Outside', price: '12000.00' },
      }
      const outside = { ...offer, chosen: 'outside' }
      const refused = await manager.post<ProblemView>('/v1/work-assignments', outside)
      expect(refused.body.errors?.[0]?.pointer).toBe('/ground')
      const given = await mustBe<WorkAssignmentView>(
        201,
        manager.post('/v1/work-assignments', { ...offer, chosen: 'own' }),
      )
      expect(clausesIn(given.body.explanation?.trace)).toEqual(['R19.17.1'])
      const unassigned = await tried('contracts', {
        ...{ about: 'assignment', assigned: false },
        regularised: null,
      })
      expect(unassigned.decision).toMatchObject({ companyLiable: false, toolsSupported: false })
      expect(clausesOf(unassigned)).toEqual(['R19.17.2'])
    },
  )

  carriesOut(
    ['R19.18.1', 'R19.18.2', 'R19.18.3'],
    'a repair charges the customer 200 at least, earns the usual piece-rate, and 80 a day where none fits',
    async ({ tried, welder, project }) => {
      const repair = {
        ...{ medium: 'supply', diameterMm: 110, metres: '100' },
        ...{ scope: 'repair', role: 'first', innerWeld: false },
      }
      const charge = (fee: string) =>
        welder.post<QuantityView & ProblemView>('/v1/quantities', {
          ...{ projectId: project.id, personId: welder.personId, month: '2026-11' },
          ...{ lines: [repair], repair: { fee, underWarranty: false } },
        })
      expect((await charge('199.99')).body.errors?.[0]?.pointer).toBe('/repair/fee')
      const { body } = await mustBe(201, charge('260'))
      expect(clausesIn(body.repair?.explanation?.trace)).toContain('R19.18.1')
      const repaired = await tried('welding', {
        ...{ lines: [repair], dayRateDays: '1.5', previousEarnedFen: 0, previousPaidFen: 0 },
        completed: false,
      })
      // 0.5 × 100 as usual, and a day and a half at 80.
      expect(repaired.decision).toMatchObject({ earnedFen: 50_00, dayRateFen: 120_00 })
      expect(clausesOf(repaired)).toContain('R19.18.3')
    },
  )
}

/** Another welder, so that nobody else's wages stop. */
async function hired({ owner }: FieldHouse): Promise<Person> {
  const mate = await bringIn(owner, 'mate@acceptance-r19.example', 'engineer')
  await employ(owner, mate, { from: '2026-01-01', status: 'confirmed', level: 5 })
  return mate
}

/** A project at work. */
async function siteOf({ owner, welder, project: { customerId } }: FieldHouse): Promise<string> {
  const wish = { name: 'Lake main', customerId, responsibleId: welder.personId }
  return (await mustBe<ProjectView>(201, owner.post('/v1/projects', wish))).body.id
}

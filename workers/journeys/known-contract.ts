import type {
  CrewView,
  PaidElsewhereView,
  PersonalContractView,
  StationView,
  StoppageView,
} from '@bylaw/contract'
import { mustBe, type Person } from './front-door'
import { decideAll, type PayingCompany } from './paying-company'

/** 1000 m of supply pipe at a list price of 556.34, laid and welded. */
export const CONTRACT_WISH = {
  medium: 'supply',
  work: 'install',
  price: { listPrice: '556.34' },
  metres: '1000',
  startOn: '2031-06-01',
  deadline: '2031-08-31',
  quality: 'No leaks for a year',
}

/** What the text of R19.16 leaves open, as a company would have it. */
export const decideContracting = (owner: Person, more: Readonly<Record<string, unknown>> = {}) =>
  decideAll(owner, 'contracting', {
    'contracting.price_factor': '1.2',
    'contracting.price_rounding': 'unit_first',
    'contracting.contractor_stages': false,
    'contracting.part_month': 'proration_basis',
    ...more,
  })

/** The welder’s contract, which the manager proposed and nobody has decided. */
export async function proposedContract(
  { owner, manager, welder, project }: PayingCompany,
  wish: object = {},
): Promise<PersonalContractView> {
  await decideContracting(owner)
  const whose = { personId: welder.personId, projectId: project.id }
  const contract = { ...CONTRACT_WISH, ...whose, ...wish }
  return (await mustBe<PersonalContractView>(201, manager.post('/v1/personal-contracts', contract)))
    .body
}

/** Half of what a crew does is the welder’s, half the newcomer’s. */
export const CREW = ({ welder, newcomer }: Pick<PayingCompany, 'welder' | 'newcomer'>) => ({
  name: 'Harbour crew',
  from: '2026-01-01',
  shares: [welder, newcomer].map(({ personId }) => ({ personId, shareBp: 5_000 })),
})

/** The newcomer lives at a regional office. */
const STATION = ({ newcomer: { personId } }: PayingCompany) => ({
  ...{ personId, office: 'Lakeside office', from: '2031-01-01' },
})

/** A shutdown for the newcomer alone. */
const STOPPAGE = ({ newcomer: { personId } }: PayingCompany) => ({
  part: { kind: 'people', personIds: [personId] },
  ...{ from: '2025-03-01', to: '2025-03-31', cause: 'No material' },
})

/**
 * Field work, by id: a crew, a station, a shutdown and a contract that waits. Nothing can be done of it before it is approved;
 * who may verify a part of one is tried where one is.
 */
export const fieldWork = async (company: PayingCompany, handle: string) => ({
  crew: (await mustBe<CrewView>(201, company.owner.post('/v1/crews', CREW(company)))).body.id,
  personal_contract: (await proposedContract(company)).id,
  contract_statement: `pcs_${handle}`,
  station: (await mustBe<StationView>(201, company.owner.post('/v1/stations', STATION(company))))
    .body.id,
  stoppage: (
    await mustBe<StoppageView>(201, company.owner.post('/v1/stoppages', STOPPAGE(company)))
  ).body.id,
  paid_elsewhere: (
    await mustBe<PaidElsewhereView>(
      201,
      company.owner.post(`/v1/people/${company.finance.personId}/paid-elsewhere`, {
        ...{ from: '2031-01-01', reason: 'Paid by the group' },
      }),
    )
  ).body.id,
  // No path leads to one.
  given_back: `gvb_${handle}`,
  work_assignment: `wka_${handle}`,
})

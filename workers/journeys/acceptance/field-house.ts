import type {
  DraftTrialView,
  DraftView,
  RegulationSummary,
  RegulationView,
  TryOutView,
} from '@bylaw/contract'
import { packs } from '@bylaw/packs'
import { type Kind, withProposals } from '@bylaw/rulebook'
import { decideOf } from '../../appraisals/reviewing-under-test'
import { type Procedures, proceduresOf } from '../../procedures/procedures-under-test'
import { mustBe, type Person } from '../front-door'
import { type PayingCompany, payingCompany } from '../paying-company'
import { ask, clausesIn, type List } from '../story'

/** A company under R19 at work: two welders, a project handed over, and what its pay asks decided. */
export interface FieldHouse extends PayingCompany {
  readonly lead: Person
  readonly hr: Person
  readonly procedures: Procedures
  readonly regulation: () => Promise<RegulationView>
  /** What a rule set says of a case, with every reading taken that is proposed. */
  readonly tried: (key: string, facts: object) => Promise<TryOutView>
}

export async function fieldHouse(): Promise<FieldHouse> {
  const company = await payingCompany('acceptance-r19')
  const { owner, manager } = company
  await decideOf(company, 'field', {
    'pay.guarantee_reading': 'before_rewards',
    'pay.guarantee_covers_probation': false,
  })
  await decideOf(company, 'monthly', {
    'appraisal.reading': 'scaled_to_100',
    'appraisal.letters': { excellent: 'A', good: 'B', pass: 'C', fail: 'D' },
  })
  await decideOf(company, 'quality_incidents', {
    'procedure.remedy_within': 7,
    'procedure.remedy_checked_by': 'whoever_found_it',
  })
  const regulation = async () => {
    const { items } = await ask<List<RegulationSummary>>(owner, '/v1/regulations')
    return ask<RegulationView>(owner, `/v1/regulations/${items[0]?.id}`)
  }
  const drafts = new Map<string, Promise<string>>()
  const draftOf = (key: string) => {
    const begun = drafts.get(key) ?? asProposed(manager, regulation, key)
    drafts.set(key, begun)
    return begun
  }
  return {
    ...company,
    lead: await company.as('lead'),
    hr: await company.as('hr'),
    procedures: proceduresOf(company),
    regulation,
    tried: async (key, facts) => {
      const path = `/v1/drafts/${await draftOf(key)}/trial` as const
      return (await mustBe<DraftTrialView>(200, manager.post(path, { facts }))).body.after
    },
  }
}

/** A draft of a rule set with every proposal taken: a company tries it before it decides. */
async function asProposed(
  manager: Person,
  regulation: FieldHouse['regulation'],
  key: string,
): Promise<string> {
  const { id, version } = (await regulation()).ruleSets.find((each) => each.key === key) ?? {}
  const written = packs.find((pack) => pack.id === 'R19')?.ruleSets.find((each) => each.key === key)
  const content = withProposals(written?.kind as Kind, written?.rules as never)
  const begun = await mustBe<DraftView>(
    201,
    manager.post(
      `/v1/rule-sets/${id}/drafts`,
      { content, note: '按建议试算' },
      version === undefined ? {} : { version },
    ),
  )
  return begun.body.id
}

/** The clauses that an answer rests on, by its own account. */
export const clausesOf = ({ explanation }: TryOutView): string[] => clausesIn(explanation?.trace)

/** What the company's rules say under a clause, in words. */
export const saidUnder = async ({ regulation }: FieldHouse, clause: string): Promise<string> =>
  (await regulation()).sentences
    .filter(({ clauses }) => clauses.includes(clause))
    .map(({ text }) => text.zh)
    .join('')

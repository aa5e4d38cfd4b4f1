import type {
  HeldPayPage,
  PayRunView,
  ProblemView,
  ProjectPage,
  RestApplicationView,
  SessionView,
  SettlementView,
} from '@bylaw/contract'
import { anyone, mustBe, PASSWORD, type Person, personOf } from '../journeys/front-door'
import { decideAll, type PayingCompany, payingCompany, verified } from '../journeys/paying-company'
import { approve, calculate, startRun } from './paying'

/** A company whose welder has earned 1031.00 in August; its questions of pay are answered. */
export async function founded(handle: string): Promise<PayingCompany> {
  const company = await payingCompany(handle)
  await decideAll(company.owner, 'pay', {
    'pay.guarantee_reading': 'before_rewards',
    'pay.guarantee_covers_probation': false,
  })
  await verified(company, { month: '2026-08' })
  return company
}

/** What is done in a company, which may be another one by then. */
export const of = (here: () => PayingCompany) => {
  const calculated = async (month: string): Promise<PayRunView> =>
    (await mustBe<PayRunView>(200, calculate(here().finance, await startRun(here(), month)))).body
  return {
    calculated,
    approved: async (month: string): Promise<PayRunView> =>
      (await mustBe<PayRunView>(200, approve(here().manager, await calculated(month)))).body,
    ledger: (by: Person) =>
      by.get<{ items: SettlementView[] } & ProblemView>(
        `/v1/projects/${here().project.id}/settlements/${here().welder.personId}`,
      ),
    async completed(wish: object) {
      const path = `/v1/projects/${here().project.id}` as const
      const { project } = (await here().manager.get<ProjectPage>(path)).body
      const { version } = project
      return here().owner.post<ProjectPage & ProblemView>(`${path}/completion`, wish, { version })
    },
  }
}

export const heldBy = async (by: Person): Promise<HeldPayPage> =>
  (await mustBe<HeldPayPage>(200, by.get('/v1/held-pay'))).body

export const decided = (by: Person, { id, version }: RestApplicationView, wish: object) =>
  by.post<RestApplicationView & ProblemView>(`/v1/rest-applications/${id}/decision`, wish, {
    version,
  })

/** The same person, at another time. */
export const signedIn = async ({ email }: Person) =>
  personOf(
    (await anyone.post<SessionView>('/v1/sign-in', { email, password: PASSWORD })).body,
    email,
  )

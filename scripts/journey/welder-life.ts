import type {
  AppraisalRow,
  AppraisalView,
  InvitationView,
  PayRunView,
  ProjectView,
  QuantityView,
  QuestionView,
  RuleSetSummary,
  RuleSetView,
  SessionView,
  TripView,
} from '@bylaw/contract'
import { type Caller, callerAt } from '../seed/api'
import { FINANCE, OWNER, type Person, WELDER } from './cast'

/** What happens to the welder between the pages of the story: how it looks is told elsewhere. */
export interface WelderLife {
  /** Came on probation before being confirmed, and travelled in the month. */
  readonly begins: (month: string) => Promise<void>
  /** Asks for another look at the result of the appraisal; somebody else hears it, and keeps it. */
  readonly appeals: (ground: string, verdict: string) => Promise<void>
  /** Welded 100 m of Φ200 in the month before, and was paid for it. */
  readonly isPaidBefore: (month: string) => Promise<void>
  /** The project is completed in a month, and the welder is rewarded with its pay. */
  readonly completes: (month: string) => Promise<void>
}

const JUDGE: Person = {
  name: '何静',
  email: 'he@linjiang.example',
  password: 'five slow ferries cross',
}

/** Opens the API for those who are there already, with the passwords that they chose. */
export async function welderLife(address: string): Promise<WelderLife> {
  const enters = async ({ email, password }: Person) => {
    const wish = { email, password }
    const session = await callerAt(address).post<SessionView>('/v1/sign-in', `life/${email}`, wish)
    return { ...session, caller: callerAt(address, session.token) }
  }
  const owner = (await enters(OWNER)).caller
  const finance = (await enters(FINANCE)).caller
  const { caller: welder, personId } = await enters(WELDER)
  const project = async (): Promise<ProjectView> => {
    const { items } = await owner.get<{ items: ProjectView[] }>('/v1/projects')
    return items[0] as ProjectView
  }
  return {
    async begins(month) {
      await owner.post(`/v1/people/${personId}/employments`, 'life/probation', {
        from: '2024-10-01',
        status: 'probation',
      })
      const days = { from: `${month}-10`, to: `${month}-12` }
      const trip = await welder.post<TripView>('/v1/trips', 'life/trip', {
        ...{ personId, kind: 'work', destination: '临江', purpose: '管口勘查', ...days },
        itinerary: [{ ...days, place: '临江', plan: '管口勘查' }],
        rides: [{ mode: 'train', scope: 'intercity', seat: '二等座', reason: null }],
        ...{ projectId: null, advance: null },
      })
      const verdict = { verdict: 'approved', advance: null, extraAgreed: false }
      await owner.post(`/v1/trips/${trip.id}/verdict`, 'life/trip/verdict', verdict, trip.version)
    },

    async appeals(ground, verdict) {
      const settle = [{ kind: 'leaving', key: 'hand_over', prevails: 'existing' }]
      await owner.post('/v1/packs/R12/adoption', 'life/R12', { settle })
      await proposedHold(owner, 'appeal')
      const judge = await joins(address, owner, JUDGE)
      const { items } = await welder.get<{ items: AppraisalRow[] }>('/v1/appraisals')
      const path = `/v1/appraisals/${items[0]?.id}`
      const sheet = await welder.get<AppraisalView>(path)
      const appealed = await welder.post<AppraisalView>(
        `${path}/appeal`,
        'life/appeal',
        { text: ground },
        sheet.version,
      )
      await judge.post(
        `${path}/appeal/verdicts`,
        'life/verdict',
        { outcome: 'upheld', text: verdict },
        appealed.version,
      )
    },

    async isPaidBefore(month) {
      const line = { medium: 'supply', diameterMm: 200, metres: '100', scope: 'weld' }
      const reported = await welder.post<QuantityView>('/v1/quantities', 'life/report', {
        projectId: (await project()).id,
        personId,
        month,
        lines: [{ ...line, role: 'first', innerWeld: false }],
        dayRateDays: '0',
      })
      const { id, version } = reported
      await owner.post(`/v1/quantities/${id}/verification`, 'life/verify', undefined, version)
      let run = await finance.post<PayRunView>('/v1/pay-runs', 'life/run', { month })
      for (const [by, step] of [
        [finance, 'calculation'],
        [owner, 'approval'],
      ] as const)
        run = await by.post<PayRunView>(
          `/v1/pay-runs/${run.id}/${step}`,
          `life/${step}`,
          undefined,
          run.version,
        )
    },

    async completes(month) {
      const { id, version } = await project()
      const on = `${month}-25`
      await owner.post(`/v1/projects/${id}/completion`, 'life/completion', { on }, version)
      await finance.post('/v1/pay-lines', 'life/award', {
        personId,
        month,
        kind: 'reward',
        amount: '200.00',
        reason: '优秀员工奖',
      })
    },
  }
}

/** Every question of a kind of rules is decided as the regulation proposes, or by its first option. */
async function proposedHold(owner: Caller, kind: string): Promise<void> {
  const { items } = await owner.get<{ items: RuleSetSummary[] }>('/v1/rule-sets')
  const at = `/v1/rule-sets/${items.find((each) => each.kind === kind)?.id}`
  const { questions } = await owner.get<RuleSetView>(at)
  for (const { id, version, proposed, options } of questions)
    await owner.post<QuestionView>(
      `/v1/questions/${id}/decision`,
      `life/decide/${id}`,
      { value: proposed ?? options[0]?.value, reason: '按制度建议' },
      version,
    )
}

/** A manager, who did not give the result. */
async function joins(address: string, owner: Caller, person: Person): Promise<Caller> {
  const { name, email, password } = person
  const { link = '' } = await owner.post<InvitationView>('/v1/invitations', `life/${email}`, {
    name,
    email,
    role: 'manager',
  })
  const token = link.slice(link.indexOf('#') + 1)
  const accepted = await callerAt(address).post<SessionView>(
    '/v1/invitations/acceptance',
    `life/in/${email}`,
    { token, password },
  )
  return callerAt(address, accepted.token)
}

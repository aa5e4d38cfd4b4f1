import type {
  AppraisalRow,
  AppraisalView,
  DeedRow,
  DeedView,
  InvitationView,
  PayRunView,
  ProjectView,
  QuantityView,
  QuestionView,
  RuleSetSummary,
  RuleSetView,
  SessionView,
} from '@bylaw/contract'
import { type Caller, callerAt } from '../seed/api'
import { FINANCE, OWNER, type Person, WELDER } from './cast'

/** What happens to the welder between the pages of the story: how it looks is told elsewhere. */
export interface WelderLife {
  /** Asks for another look at the result of the appraisal; somebody else hears it, and keeps it. */
  readonly appeals: (ground: string, verdict: string) => Promise<void>
  /** The company says what its rules on trips leave open. */
  readonly mayTravel: () => Promise<void>
  /** The company says how rewards go, and who approves them: not the owner, who approves the pay. */
  readonly mayBeRewarded: () => Promise<void>
  /** The reward that is proposed is approved for both posts that the rules ask. */
  readonly isFoundWorthy: () => Promise<void>
  /** What was reported of the month before is verified and paid. */
  readonly isPaidBefore: (month: string) => Promise<void>
  /** The project is completed in a month. */
  readonly completes: (month: string) => Promise<void>
}

const JUDGE: Person = {
  name: '何静',
  email: 'he@linjiang.example',
  password: 'five slow ferries cross',
}

const REWARDING = ['manager', 'general_manager'] as const

/** Opens the API for those who are there already, with the passwords that they chose. */
export async function welderLife(address: string): Promise<WelderLife> {
  const enters = async ({ email, password }: Person) => {
    const wish = { email, password }
    const session = await callerAt(address).post<SessionView>('/v1/sign-in', `life/${email}`, wish)
    return { ...session, caller: callerAt(address, session.token) }
  }
  const owner = (await enters(OWNER)).caller
  const finance = (await enters(FINANCE)).caller
  const { caller: welder } = await enters(WELDER)
  const judge = await joins(address, owner, JUDGE)
  const project = async (): Promise<ProjectView> => {
    const { items } = await owner.get<{ items: ProjectView[] }>('/v1/projects')
    return items[0] as ProjectView
  }
  return {
    async appeals(ground, verdict) {
      const settle = [{ kind: 'leaving', key: 'hand_over', prevails: 'existing' }]
      await owner.post('/v1/packs/R12/adoption', 'life/R12', { settle })
      await proposedHold(owner, 'appeal')
      const { items } = await welder.get<{ items: AppraisalRow[] }>('/v1/appraisals')
      const path = `/v1/appraisals/${items[0]?.id}`
      const sheet = await welder.get<AppraisalView>(path)
      const appealed = await welder.post<AppraisalView>(
        `${path}/appeal`,
        'life/appeal',
        { text: ground },
        sheet.version,
      )
      await judge.caller.post(
        `${path}/appeal/verdicts`,
        'life/verdict',
        { outcome: 'upheld', text: verdict },
        appealed.version,
      )
    },

    mayTravel: () => proposedHold(owner, 'travel'),

    async mayBeRewarded() {
      await proposedHold(owner, 'reward')
      const holderIds = [judge.personId]
      for (const post of REWARDING)
        await owner.put(`/v1/posts/${post}`, `life/${post}`, { holderIds })
    },

    async isFoundWorthy() {
      const { items } = await owner.get<{ items: DeedRow[] }>('/v1/deeds?of=all')
      const at = `/v1/deeds/${items[0]?.id}`
      for (const post of REWARDING) {
        const { version } = await owner.get<DeedView>(at)
        const key = `life/worthy/${post}`
        await judge.caller.post(`${at}/reward-approvals`, key, { post }, version)
      }
    },

    async isPaidBefore(month) {
      const { items } = await owner.get<{ items: QuantityView[] }>('/v1/quantities')
      const { id, version } = items.find((each) => each.month === month) as QuantityView
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
      // The owner approves the pay that it releases.
      await judge.caller.post(`/v1/projects/${id}/completion`, 'life/completion', { on }, version)
    },
  }
}

/**
 * Every question of a kind of rules is decided as the regulation proposes, or by its first option.
 * One that has neither stays open: nothing in this story asks for it.
 */
async function proposedHold(owner: Caller, kind: string): Promise<void> {
  const { items } = await owner.get<{ items: RuleSetSummary[] }>('/v1/rule-sets')
  const at = `/v1/rule-sets/${items.find((each) => each.kind === kind)?.id}`
  const { questions } = await owner.get<RuleSetView>(at)
  for (const { id, version, proposed, options } of questions) {
    const value = proposed ?? options[0]?.value
    if (value === undefined) continue
    const decision = { value, reason: '按制度建议' }
    await owner.post<QuestionView>(
      `/v1/questions/${id}/decision`,
      `life/decide/${id}`,
      decision,
      version,
    )
  }
}

/** A manager, who did not give the result. */
async function joins(address: string, owner: Caller, person: Person): Promise<Entered> {
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
  return { caller: callerAt(address, accepted.token), personId: accepted.personId }
}

interface Entered {
  readonly caller: Caller
  readonly personId: string
}

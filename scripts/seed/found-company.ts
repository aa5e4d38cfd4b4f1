import type {
  DecidedQuestion,
  DraftView,
  InvitationView,
  QuestionView,
  RegulationSummary,
  RegulationView,
  SessionView,
} from '@bylaw/contract'
import { type Caller, callerAt, Unexpected } from './api'
import { standByOutcomes } from './outcomes'
import type { Player, Story } from './story'

/** A demo company that exists: everybody signed in, by handle. */
export interface Founded {
  readonly as: (handle: string) => Caller
  readonly idOf: (handle: string) => string
  readonly customerId: (handle: string) => string
}

/**
 * Signs the company up, or signs in where an earlier run already has; then everyone else.
 * @param resuming whether there was an earlier run: on a fresh store nobody need try to sign in
 */
export async function foundCompany(
  address: string,
  story: Omit<Story, 'desk'>,
  password: string,
  resuming: boolean,
): Promise<Founded> {
  const anybody = callerAt(address)
  const [[ownerHandle, owner], ...others] = Object.entries(story.people) as [
    [string, Player],
    ...[string, Player][],
  ]
  const sessions = new Map<string, SessionView>()
  sessions.set(
    ownerHandle,
    await enter(owner.email, () =>
      anybody.post<SessionView>('/v1/sign-up', `demo/sign-up/${owner.email}`, {
        company: story.company,
        owner: { name: owner.name, email: owner.email, password },
        packs: story.packs,
        ...(story.settle ? { settle: story.settle } : {}),
      }),
    ),
  )
  const boss = callerAt(address, sessions.get(ownerHandle)?.token)
  await decideQuestions(boss, story)
  const customers = new Map<string, string>()
  for (const [handle, customer] of Object.entries(story.customers)) {
    const { id } = await boss.post<{ id: string }>(
      '/v1/customers',
      `demo/customer/${handle}`,
      customer,
    )
    customers.set(handle, id)
    // Whoever is invited with this name finds their telephone number in the book.
    const contact = story.channels.phones[handle]
    if (contact) await boss.post(`/v1/customers/${id}/contacts`, `demo/phone/${handle}`, contact)
  }
  for (const [handle, player] of others)
    sessions.set(
      handle,
      await enter(player.email, () =>
        join(anybody, boss, player, password, customers.get(player.customer ?? '')),
      ),
    )

  /** Signs in; where the person is not known yet, makes them known. */
  async function enter(email: string, otherwise: () => Promise<SessionView>): Promise<SessionView> {
    if (!resuming) return otherwise()
    try {
      const wish = { email, password }
      return await anybody.post<SessionView>('/v1/sign-in', `demo/sign-in/${email}`, wish)
    } catch (error) {
      if (error instanceof Unexpected && error.code === 'wrong_credentials') return otherwise()
      throw error
    }
  }

  const sessionOf = (handle: string) => known(sessions.get(handle), handle)
  const as = (handle: string) => callerAt(address, sessionOf(handle).token)
  return {
    as,
    idOf: (handle) => sessionOf(handle).personId,
    customerId: (handle) => known(customers.get(handle), handle),
  }
}

async function join(
  anybody: Caller,
  boss: Caller,
  { name, email, role }: Player,
  password: string,
  customerId: string | undefined,
): Promise<SessionView> {
  const { link = '' } = await boss.post<InvitationView>('/v1/invitations', `demo/invite/${email}`, {
    name,
    email,
    role,
    ...(customerId === undefined ? {} : { customerId }),
  })
  const token = link.slice(link.indexOf('#') + 1)
  return anybody.post<SessionView>('/v1/invitations/acceptance', `demo/accept/${email}`, {
    token,
    password,
  })
}

/**
 * Decides what must be asked: as the company does, else as the regulation proposes, else, where
 * figures depend on it, its first option. What nobody proposes stays open, for people to see.
 */
async function decideQuestions(
  boss: Caller,
  { reason, decisions }: Pick<Story, 'reason' | 'decisions'>,
): Promise<void> {
  const { items } = await boss.get<{ items: RegulationSummary[] }>('/v1/regulations')
  for (const { id } of items) {
    const { questions } = await boss.get<RegulationView>(`/v1/regulations/${id}`)
    for (const question of questions.filter((each) => each.mustAsk && each.decision === null)) {
      const value = decisions[question.key] ?? question.proposed ?? firstOption(question)
      if (value === undefined) continue
      const draftId = question.waiting?.draftId ?? (await decide(boss, question, value, reason))
      if (draftId) await passAlone(boss, draftId)
    }
  }
}

/** @returns the draft that the answer has become; null where it holds */
async function decide(
  boss: Caller,
  { id, version }: QuestionView,
  value: unknown,
  reason: string,
): Promise<string | null> {
  const { draftId } = await boss.post<DecidedQuestion>(
    `/v1/questions/${id}/decision`,
    `demo/decide/${id}`,
    { value, reason },
    version,
  )
  return draftId
}

/** Nobody else is there yet: what an answer changes in the rules, the owner passes alone. */
async function passAlone(boss: Caller, draftId: string): Promise<void> {
  const draft = await boss.get<DraftView>(`/v1/drafts/${draftId}`)
  const ready = await standByOutcomes(boss, `demo/outcomes/${draftId}`, draft)
  await boss.post(
    `/v1/drafts/${draftId}/lone-submission`,
    `demo/alone/${draftId}`,
    { reason: '公司设立之初只有一人 · Founded by one person' },
    ready.version,
  )
}

const firstOption = ({ at, options }: QuestionView): unknown =>
  at === null ? undefined : options[0]?.value

function known<Value>(value: Value | undefined, handle: string): Value {
  if (value === undefined) throw new Error(`The demo story speaks of ${handle}, who is not in it.`)
  return value
}

import type {
  DraftView,
  InvitationView,
  MailSettingsView,
  NewInvitation,
  RegulationView,
  RuleSetSummary,
  RuleSetView,
  SessionView,
  WebhookEndpointView,
} from '@bylaw/contract'
import { callerAt } from '../seed/api'
import { standByOutcomes } from '../seed/outcomes'

/** A company under load. Its promises fall due within minutes, at any hour. */
export interface LoadedCompany {
  readonly customerId: string
  /** Ids of people who may be given tickets. */
  readonly engineers: readonly string[]
  /** Addresses of another customer's people, who write mails. */
  readonly contacts: readonly string[]
  readonly mailAddress: string
  /** What its webhooks are signed with. */
  readonly webhookSecret: string
  readonly signIn: () => Promise<string>
}

/**
 * Signs a company up whose tickets are answered within one minute and solved within two, with
 * people to assign, customers who write mails, and a receiver of everything that happens.
 */
export async function loadedCompany(
  address: string,
  name: string,
  contactCount: number,
  receiverUrl: string,
): Promise<LoadedCompany> {
  const anybody = callerAt(address)
  const owner = {
    name: 'Owner',
    email: `owner@${name}.example`,
    password: 'four calm herons at dawn',
  }
  const { token } = await anybody.post<SessionView>('/v1/sign-up', `${name}/sign-up`, {
    company: { name, zone: 'UTC', language: 'en', currency: 'CNY' },
    owner,
    packs: ['R05'],
  })
  const caller = callerAt(address, token)
  await publish('sla', (rules) => ({
    ...rules,
    pauses: { ...(rules['pauses'] as object), waitingCustomer: true },
    policies: (rules['policies'] as object[]).map((policy) => ({
      ...policy,
      clock: 'always',
      firstResponseMinutes: 1,
      resolutionMinutes: 2,
    })),
  }))
  const [customerId, writerId] = [await customer('Customer'), await customer('Writers')]
  const engineers = await invited(2, 'engineer')
  const contacts = await invited(contactCount, 'contact', writerId)
  const { domain } = await caller.put<MailSettingsView>(
    '/v1/mail-settings',
    `${name}/mail`,
    { handle: name, unknownSenders: 'hold' },
    0,
  )
  const endpoint = await caller.post<WebhookEndpointView>(
    '/v1/webhook-endpoints',
    `${name}/webhook`,
    { url: receiverUrl, description: 'All of it', types: [] },
  )
  return {
    customerId,
    engineers: engineers.map(({ personId }) => personId),
    contacts: contacts.map(({ email }) => email),
    mailAddress: `${name}@${domain}`,
    webhookSecret: endpoint.secret ?? '',
    signIn: async () => {
      const { email, password } = owner
      const wish = { email, password }
      return (await anybody.post<SessionView>('/v1/sign-in', 'sign-in', wish)).token
    },
  }

  async function customer(title: string): Promise<string> {
    const { id } = await caller.post<{ id: string }>('/v1/customers', `${name}/${title}`, {
      name: title,
      level: 'standard',
    })
    return id
  }

  async function invited(
    count: number,
    role: NewInvitation['role'],
    customerId?: string,
  ): Promise<{ readonly email: string; readonly personId: string }[]> {
    const people = []
    for (let index = 0; index < count; index++) {
      const email = `${role}-${index}@${name}.example`
      const { link = '' } = await caller.post<InvitationView>(
        '/v1/invitations',
        `${name}/invite/${email}`,
        { name: email, email, role, ...(customerId === undefined ? {} : { customerId }) },
      )
      const { personId } = await anybody.post<SessionView>(
        '/v1/invitations/acceptance',
        `${name}/accept/${email}`,
        { token: link.slice(link.indexOf('#') + 1), password: owner.password },
      )
      people.push({ email, personId })
    }
    return people
  }

  async function publish(kind: string, changed: (rules: Rules) => Rules): Promise<void> {
    const { items } = await caller.get<{ items: RuleSetSummary[] }>('/v1/rule-sets')
    const found = items.find((each) => each.kind === kind)
    if (!found) throw new Error(`The company has no rules of kind ${kind}.`)
    const { rules, summary } = await caller.get<RuleSetView>(`/v1/rule-sets/${found.id}`)
    await withoutApproval(summary.regulationId ?? '')
    const draft = await caller.post<DraftView>(
      `/v1/rule-sets/${found.id}/drafts`,
      `${name}/${kind}`,
      { content: changed(rules as Rules), note: 'Short promises' },
      found.version,
    )
    const ready = await standByOutcomes(caller, `${name}/${kind}/outcomes`, draft)
    const at = `/v1/drafts/${draft.id}/submission`
    await caller.post(at, `${name}/${kind}/submission`, undefined, ready.version)
  }

  /** The owner is the only one here: there is nobody else to review anything. */
  async function withoutApproval(regulationId: string): Promise<void> {
    const at = `/v1/regulations/${regulationId}`
    const { approvalPath, approvalPathVersion } = await caller.get<RegulationView>(at)
    if (approvalPath.length === 0) return
    const draft = await caller.post<DraftView>(
      `${at}/path-drafts`,
      `${name}/path`,
      { steps: [], note: 'Nobody else to ask' },
      approvalPathVersion,
    )
    await caller.post(
      `/v1/drafts/${draft.id}/lone-submission`,
      `${name}/path/submission`,
      { reason: 'Nobody else to ask' },
      draft.version,
    )
  }
}

type Rules = Readonly<Record<string, unknown>>

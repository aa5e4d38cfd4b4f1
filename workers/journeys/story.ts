import type {
  CustomerView,
  QuestionView,
  RegulationSummary,
  RegulationView,
  TraceView,
  WebhookEndpointView,
} from '@bylaw/contract'
import { type Crm, listen } from './crm'
import { type Answer, bringIn, type Company, mustBe, type Person, signUp } from './front-door'

/** The month that is appraised and paid. */
export const MONTH = '2026-10'

export interface List<Item> {
  readonly items: readonly Item[]
}

/** Who and what the chapters of the first month are about. */
export interface Story {
  readonly company: Company
  readonly crm: Crm
  readonly customer: CustomerView
  readonly welder: Person
  readonly beginner: Person
  readonly regulation: (packId: string) => Promise<RegulationView>
  readonly question: (packId: string, key: string) => Promise<QuestionView>
  readonly decide: (packId: string, key: string, value: unknown) => Promise<void>
}

/** A company signs up with R05, R15 and R19, hires two people, wins a customer and links its CRM. */
export async function beginStory(handle: string): Promise<Story> {
  const url = `https://crm.${handle}.example/bylaw`
  const crm = listen(url)
  const company = await signUp(handle, { packs: ['R05', 'R15', 'R19'] })
  const { owner } = company
  const customer = await mustWork<CustomerView>(
    owner.post('/v1/customers', { name: '临江水务', level: 'key' }),
  )
  const endpoint = await mustWork<WebhookEndpointView>(
    owner.post('/v1/webhook-endpoints', { url, description: 'CRM', types: [] }),
  )
  crm.trust(endpoint.body.secret ?? '')
  return {
    company,
    crm,
    customer: customer.body,
    welder: await bringIn(owner, `welder@${handle}.example`, 'engineer'),
    beginner: await bringIn(owner, `beginner@${handle}.example`, 'engineer'),
    ...regulationsOf(owner),
  }
}

/** Looking rules up and deciding what they leave open, as the owner does. */
function regulationsOf(owner: Person): Pick<Story, 'regulation' | 'question' | 'decide'> {
  const regulation = async (packId: string) => {
    const { items } = await ask<List<RegulationSummary>>(owner, '/v1/regulations')
    const found = items.find((each) => each.packId === packId)
    return ask<RegulationView>(owner, `/v1/regulations/${found?.id}`)
  }
  const question = async (packId: string, key: string) => {
    const { questions } = await regulation(packId)
    const found = questions.find((each) => each.key === key)
    if (!found) throw new Error(`${packId} asks nothing called ${key}`)
    return found
  }
  const decide = async (packId: string, key: string, value: unknown) => {
    const { id, version } = await question(packId, key)
    const answer = { value, reason: '公司决定' }
    await mustWork(owner.post(`/v1/questions/${id}/decision`, answer, { version }))
  }
  return { regulation, question, decide }
}

/** Reads something that is there. */
export const ask = async <Body>(person: Person, path: string): Promise<Body> =>
  (await mustWork<Body>(person.get<Body>(path))).body

/** Insists that something was done; a page of the story that cannot go on says what it was told. */
export async function mustWork<Body>(asked: Promise<Answer<Body>>): Promise<Answer<Body>> {
  const { status } = await asked
  return mustBe(status < 300 ? status : 200, asked)
}

/** Every clause a trace names, at any depth. */
export function clausesIn(trace: TraceView | undefined): string[] {
  if (!trace) return []
  return [...(trace.clauses ?? []), ...(trace.of ?? []).flatMap(clausesIn)]
}

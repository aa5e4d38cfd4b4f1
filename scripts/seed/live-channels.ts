import type {
  ArticleView,
  CallView,
  FormView,
  MailSettingsView,
  PairView,
  SurveyForm,
  TicketRow,
} from '@bylaw/contract'
import { Unexpected } from './api'
import type { Founded } from './found-company'
import type { Story } from './story'

interface List<Item> {
  readonly items: readonly Item[]
}

/**
 * What surrounds a company's tickets before there are any: an address for mail, so that replies
 * go out; forms; and what is known already.
 */
export async function openChannels(company: Founded, { channels }: Story): Promise<void> {
  const boss = company.as('owner')
  const settings = await boss.get<MailSettingsView>('/v1/mail-settings')
  if (settings.version === 0)
    await boss.put(
      '/v1/mail-settings',
      'demo/mail',
      { handle: channels.mailHandle, unknownSenders: 'hold' },
      0,
    )
  const { items: forms } = await boss.get<List<FormView>>('/v1/forms')
  for (const [index, form] of channels.forms.entries())
    if (forms.every(({ name }) => name !== form.name))
      await boss.post('/v1/forms', `demo/form/${index}`, form)
  for (const [index, article] of channels.articles.entries()) {
    const by = company.as('lead')
    const key = `demo/article/${index}`
    const { row } = await by.post<ArticleView>('/v1/articles', key, article)
    await by.post(`/v1/articles/${row.id}/publication`, `${key}/published`, undefined, row.version)
  }
}

/** What came after: customers have a pair of their own, say how it was, and someone rings. */
export async function hearCustomers(company: Founded, { channels }: Story): Promise<void> {
  const boss = company.as('owner')
  for (const [handle, { first, second, reason }] of Object.entries(channels.pairs)) {
    const path = `/v1/customers/${company.customerId(handle)}/responsible`
    const { items } = await boss.get<List<PairView>>(path)
    const pair = { firstId: company.idOf(first), secondId: company.idOf(second), reason }
    if (items.length === 0) await boss.put(path, `demo/pair/${handle}`, pair, 0)
  }
  const { items } = await company
    .as('lead')
    .get<List<TicketRow>>('/v1/tickets?view=closed&limit=200')
  for (const { subject, by, score, comment } of channels.ratings) {
    const ticket = items.find((each) => each.subject === subject)
    if (!ticket) throw new Error(`The demo story rates “${subject}”, which is not closed.`)
    const path = `/v1/tickets/${ticket.id}/survey`
    await closingNoted(() => company.as(by).get<SurveyForm>(path))
    await company.as(by).post(path, `demo/rating/${ticket.id}`, { score, marks: {}, comment })
  }
  for (const [index, { by, note, ...call }] of channels.calls.entries()) {
    const key = `demo/call/${index}`
    const taken = await company.as(by).post<CallView>('/v1/calls', key, call)
    if (taken.outcome !== null) continue
    const path = `/v1/calls/${taken.id}`
    const now = await company.as(by).get<CallView>(path)
    if (now.outcome !== null) continue
    const noted = now.note ? now : await company.as(by).patch<CallView>(path, { note }, now.version)
    await company.as(by).post(`${path}/ending`, `${key}/end`, { outcome: 'settled' }, noted.version)
  }
}

const TRIES = 60
const WAIT_MS = 500

/** A closing is asked about once its event has arrived, which takes the desk a second or two. */
async function closingNoted(read: () => Promise<SurveyForm>): Promise<void> {
  for (let tries = 0; ; tries += 1)
    try {
      await read()
      return
    } catch (error) {
      if (!(error instanceof Unexpected) || error.code !== 'not_found' || tries === TRIES)
        throw error
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS))
    }
}

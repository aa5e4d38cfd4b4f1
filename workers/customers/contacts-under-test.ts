import type {
  CustomerBook,
  CustomerView,
  InvitationView,
  ProblemView,
  SessionView,
  TicketRow,
} from '@bylaw/contract'
import { vi } from 'vitest'
import { anyone, type Company, mustBe, PASSWORD, personOf } from '../journeys/front-door'
import { type List, outgoing, secretIn } from '../mail/mail-under-test'

export const person = (email: string, name = '赵工') => ({ name, duty: '', phone: '', email })

/** What is wrong with the address, or the status where nothing is. */
export const refusal = async (asked: Promise<{ status: number; body: unknown }>) => {
  const { status, body } = await asked
  const [error] = (body as ProblemView).errors ?? []
  return error ? [error.pointer, error.code, error.message] : status
}

export const accepts = (token: string) =>
  anyone.post<SessionView>('/v1/invitations/acceptance', { token, password: PASSWORD })

export const seen = async (by: { get: Company['owner']['get'] }) =>
  (await by.get<List<TicketRow>>('/v1/tickets')).body.items.map(({ id }) => id)

/** What the owner of a company does with its customers’ books, and what comes to those in them. */
export const booksUnderTest = (handle: string, company: () => Company) => {
  let made = 0
  const add = (customerId: string, email: string, by: Company = company()) =>
    by.owner.post<CustomerBook>(`/v1/customers/${customerId}/contacts`, person(email))
  /** The secret of the link that was last mailed to an address. */
  const mailedTo = async (email: string) => {
    const mails = await outgoing(company())
    return secretIn(
      company(),
      mails.find(({ toAddress }) => toAddress === email),
    )
  }

  return {
    add,
    mailedTo,
    async customer(by: Company = company()): Promise<string> {
      made += 1
      const wish = { name: `城西自来水厂 ${made}`, level: 'standard' }
      return (await mustBe<CustomerView>(201, by.owner.post('/v1/customers', wish))).body.id
    },
    async added(customerId: string, email: string, by?: Company): Promise<CustomerBook> {
      return (await mustBe(201, add(customerId, email, by))).body
    },
    async remove(customerId: string, { contacts }: CustomerBook, email: string) {
      const id = contacts.find((each) => each.email === email)?.id
      const path = `/v1/customers/${customerId}/contacts/${id}/removal`
      return mustBe(200, company().owner.post(path))
    },
    /** Comes in by the link that is mailed to an address, without ever having been invited. */
    async comesIn(email: string) {
      const before = (await outgoing(company())).length
      await mustBe(200, anyone.post('/v1/portal/links', { company: handle, email }))
      await vi.waitUntil(async () => (await outgoing(company())).length > before, {
        timeout: 10_000,
      })
      const token = await mailedTo(email)
      const { body } = await mustBe<SessionView>(201, anyone.post('/v1/portal/entry', { token }))
      return personOf(body, email)
    },
    invites: (email: string, customerId: string) =>
      company().owner.post<InvitationView>('/v1/invitations', {
        ...{ name: '赵工', email, role: 'contact', customerId },
      }),
    async opened(customerId: string) {
      const wish = { subject: '漏水', description: '…', priority: 'normal', channel: 'phone' }
      const asked = { ...wish, customerId }
      const done = company().owner.post<{ ticketId: string }>('/v1/tickets', asked)
      return (await mustBe(201, done)).body.ticketId
    },
  }
}

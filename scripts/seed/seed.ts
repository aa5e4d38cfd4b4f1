import { liveFieldMonth, type Months } from './field-month'
import { type Founded, foundCompany } from './found-company'
import { keepPromises } from './keep-promises'
import { keepTools } from './keep-tools'
import { hearCustomers, openChannels } from './live-channels'
import { type Door, receiveMails } from './live-mail'
import { workOutPresent } from './paid-month'
import { type Cast, playTicket } from './play-ticket'
import { routeTickets } from './route-tickets'
import { staffDesk } from './staff-desk'
import { startProcedures } from './start-procedures'
import { pipeline, pipelinePhrases } from './stories/pipeline'
import { software, softwarePhrases } from './stories/software'
import type { Phrases, Player, Story } from './story'

/** Tells how far the seed is. */
export type Tell = (line: string) => void

/**
 * Fills a store with two demo companies and a lived-in month, through the HTTP API and the inlet for
 * mail alone.
 * Every command carries a key that never changes: run again after a break, it finishes what is
 * missing and doubles nothing.
 *
 * @param password of everybody in the demo companies
 * @param start    when the first run began, which decides the present month; whether this is another
 */
export async function seed(
  door: Door,
  password: string,
  start: { readonly atMs: number; readonly resuming: boolean },
  tell: Tell,
): Promise<void> {
  const found = (story: Story) => foundCompany(door.address, story, password, start.resuming)
  tell(`${pipeline.company.name} …`)
  const field = await found(pipeline)
  const months = monthsAt(start.atMs, pipeline.company.zone)
  await keepPromises(field, pipeline, months.today)
  await openChannels(field, pipeline)
  const fieldProducts = await staffDesk(field, pipeline, start.atMs)
  await keepTools(field, 'zh')
  await liveFieldMonth(field, months)
  await playAll(field, pipeline, pipelinePhrases, fieldProducts, start.atMs)
  await startProcedures(field, start.atMs)
  await hearCustomers(field, pipeline)
  await routeTickets(field, pipeline)
  await receiveMails(field, pipeline, door)
  await workOutPresent(field, months)

  tell(`${software.company.name} …`)
  const house = await found(software)
  await keepPromises(house, software, monthsAt(start.atMs, software.company.zone).today)
  await openChannels(house, software)
  const houseProducts = await staffDesk(house, software, start.atMs)
  await keepTools(house, 'en')
  await playAll(house, software, softwarePhrases, houseProducts, start.atMs)
  await hearCustomers(house, software)
  await routeTickets(house, software)
  await receiveMails(house, software, door)
}

async function playAll(
  company: Founded,
  story: Story,
  phrases: Phrases,
  products: Cast['products'],
  startMs: number,
): Promise<void> {
  const contacts = Object.entries(story.people).filter(([, { role }]) => role === 'contact')
  const contactOf = (customer: string) =>
    contacts.find(([, person]) => person.customer === customer)?.[0]
  for (const [index, plot] of story.tickets.entries())
    await playTicket(company, { lead: 'lead', products, contactOf }, phrases, plot, index, startMs)
}

/** The month of an instant in a zone and the one before it: what is paid, and what is worked. */
export function monthsAt(nowMs: number, zone: string): Months {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(nowMs)
  const [year = 0, month = 0] = parts.split('-').map(Number)
  const text = (y: number, m: number) => `${y}-${String(m).padStart(2, '0')}`
  return {
    today: parts,
    present: text(year, month),
    last: month === 1 ? text(year - 1, 12) : text(year, month - 1),
  }
}

/** Who can sign in, for people to try. */
export const demoPeople = [pipeline, software].map(({ company, people }) => ({
  company: company.name,
  people: Object.values<Player>(people)
    .filter(({ gone }) => !gone)
    .map(({ name, role, email }) => ({ name, role, email })),
}))

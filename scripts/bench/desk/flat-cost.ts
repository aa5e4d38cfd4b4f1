import type { MeView, TicketRow } from '@bylaw/contract'
import type { Figure } from '../figure'
import { type Load, median, type Target } from '../load'
import type { BenchCompany } from './bench-company'

const REPEATS = 120

/**
 * What the everyday actions cost a desk with many open tickets, against one with few: each action
 * at the one and at the other in turn, alone; the medians are compared.
 */
export async function flatCosts(
  load: Load,
  few: BenchCompany,
  many: BenchCompany,
): Promise<Figure[]> {
  const [atFew, atMany] = [await actions(few), await actions(many)]
  const figures: Figure[] = []
  for (const name of Object.keys(atFew) as ActionName[]) {
    const times = { few: [] as number[], many: [] as number[] }
    for (let at = 0; at < REPEATS; at++) {
      times.few.push(await load.milliseconds(await atFew[name]()))
      times.many.push(await load.milliseconds(await atMany[name]()))
    }
    const [fewMs, manyMs] = [median(times.few), median(times.many)]
    console.log(`${name}: ${fewMs.toFixed(2)} ms with few, ${manyMs.toFixed(2)} ms with many`)
    figures.push({ name: `cost with many against few: ${name}`, value: manyMs / fewMs, most: 1.3 })
  }
  return figures
}

type ActionName = 'open' | 'take' | 'assign' | 'note' | 'read' | 'list' | 'list of unassigned'

/** Each action as its next request; what has to be there before it is made first, and not counted. */
type Actions = Record<ActionName, () => Target | Promise<Target>>

async function actions(company: BenchCompany): Promise<Actions> {
  const { items } = await company.caller.get<{ items: TicketRow[] }>('/v1/tickets?limit=1')
  const [ticket] = items
  if (!ticket) throw new Error('There is no ticket to work on')
  const path = `/v1/tickets/${ticket.id}`
  const { person } = await company.caller.get<MeView>('/v1/me')
  /** A step on a ticket that was just opened, and so is at its first version. */
  const onNew = async (step: string, body: object): Promise<Target> => {
    const { ticketId } = await company.opened()
    const target = company.sending(`/v1/tickets/${ticketId}/${step}`, body)
    return { ...target, headers: { ...target.headers, 'if-match': '"1"' } }
  }
  return {
    open: () => company.opening,
    take: () => onNew('taking', {}),
    assign: () => onNew('assignment', { assigneeId: person.id }),
    note: () =>
      company.sending(`${path}/messages`, {
        kind: 'note',
        body: 'The seal was changed; pressure holds.',
      }),
    read: () => company.reading(path),
    list: () => company.reading('/v1/tickets?limit=50'),
    'list of unassigned': () => company.reading('/v1/tickets?view=unassigned&limit=50'),
  }
}

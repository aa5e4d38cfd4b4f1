import type { TicketRow } from '@bylaw/contract'
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
      times.few.push(await load.milliseconds(atFew[name]))
      times.many.push(await load.milliseconds(atMany[name]))
    }
    const [fewMs, manyMs] = [median(times.few), median(times.many)]
    console.log(`${name}: ${fewMs.toFixed(2)} ms with few, ${manyMs.toFixed(2)} ms with many`)
    figures.push({ name: `cost with many against few: ${name}`, value: manyMs / fewMs, most: 1.3 })
  }
  return figures
}

type ActionName = 'open' | 'note' | 'read' | 'list' | 'list of unassigned'

async function actions(company: BenchCompany): Promise<Record<ActionName, Target>> {
  const { items } = await company.caller.get<{ items: TicketRow[] }>('/v1/tickets?limit=1')
  const [ticket] = items
  if (!ticket) throw new Error('There is no ticket to work on')
  const path = `/v1/tickets/${ticket.id}`
  return {
    open: company.opening,
    note: company.sending(`${path}/messages`, {
      kind: 'note',
      body: 'The seal was changed; pressure holds.',
    }),
    read: company.reading(path),
    list: company.reading('/v1/tickets?limit=50'),
    'list of unassigned': company.reading('/v1/tickets?view=unassigned&limit=50'),
  }
}

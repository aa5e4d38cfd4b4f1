import type { ChangeView, EarlierMessages, MessageView, TicketView } from '@bylaw/contract'
import type { Caller } from '../seed/api'

/** Everything that is said on these tickets. */
export const messagesOf = (caller: Caller, ids: readonly string[]): Promise<MessageView[]> =>
  ofEach(ids, async (id) => {
    const found: MessageView[] = []
    let page: EarlierMessages = await caller.get<TicketView>(`/v1/tickets/${id}`)
    for (;;) {
      found.push(...page.messages)
      if (page.olderMessages === undefined) return found
      page = await caller.get(`/v1/tickets/${id}/messages?before=${page.olderMessages}`)
    }
  })

/** Everything that was done to these tickets. */
export const changesOf = (
  caller: Caller,
  ids: readonly string[],
): Promise<(ChangeView & { readonly ticketId: string })[]> =>
  ofEach(ids, async (ticketId) => {
    const changes = await allOf<ChangeView>(caller, `/v1/tickets/${ticketId}/changes?`)
    return changes.map((change) => ({ ...change, ticketId }))
  })

/** Every page of a list. */
export async function allOf<Item>(caller: Caller, path: string): Promise<Item[]> {
  const items: Item[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const from: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const page: { items: Item[]; nextCursor: string | null } = await caller.get(
      `${path}&limit=200${from}`,
    )
    items.push(...page.items)
    cursor = page.nextCursor
  }
  return items
}

export function countBy(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

const AT_ONCE = 8

/** Asks for each of many things, a few at a time. */
async function ofEach<Item>(
  ids: readonly string[],
  ask: (id: string) => Promise<Item[]>,
): Promise<Item[]> {
  const waiting = [...ids]
  const found: Item[] = []
  const worker = async () => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
      found.push(...(await ask(id)))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return found
}

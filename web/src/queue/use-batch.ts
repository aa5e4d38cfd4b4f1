import type { TicketRow } from '@bylaw/contract'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommandId } from '../command-id'
import { useMe } from '../shell/company'
import { assignTicket, takeTicket } from '../ticket/commands'

/** What was asked of several tickets, and which of them refused. */
export interface BatchOutcome {
  readonly failed: number
  readonly reason: unknown
}

export interface Batch {
  readonly chosen: ReadonlySet<string>
  readonly assigning: boolean
  readonly busy: boolean
  readonly outcome: BatchOutcome | undefined
  readonly choose: (id: string) => void
  readonly clear: () => void
  readonly take: () => void
  readonly startAssigning: () => void
  readonly stopAssigning: () => void
  readonly assign: (personId: string) => void
}

/** Does one thing to the chosen tickets, or to the active one when none is chosen. */
export function useBatch(rows: readonly TicketRow[], activeId: string | undefined): Batch {
  const { person } = useMe()
  const command = useCommandId()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [assigning, setAssigning] = useState(false)
  const targets = () => {
    const ids = chosen.size > 0 ? chosen : new Set(activeId ? [activeId] : [])
    return rows.filter(({ id, state }) => ids.has(id) && state !== 'closed')
  }
  const handOver = useMutation({
    mutationFn: async (personId: string): Promise<BatchOutcome> => {
      const answers = await Promise.allSettled(
        targets().map(({ id, version }) =>
          personId === person.id
            ? takeTicket({ ticketId: id, version, command })
            : assignTicket({ ticketId: id, version, command }, personId),
        ),
      )
      const failures = answers.filter((answer) => answer.status === 'rejected')
      return { failed: failures.length, reason: failures[0]?.reason }
    },
    onSuccess: ({ failed }) => {
      if (failed === 0) setChosen(new Set())
    },
  })
  return {
    chosen,
    assigning,
    busy: handOver.isPending,
    outcome: handOver.data,
    choose: (id) =>
      setChosen((held) => {
        const next = new Set(held)
        if (!next.delete(id)) next.add(id)
        return next
      }),
    clear: () => {
      setChosen(new Set())
      handOver.reset()
    },
    take: () => {
      if (targets().length > 0) handOver.mutate(person.id)
    },
    startAssigning: () => {
      if (targets().length > 0) setAssigning(true)
    },
    stopAssigning: () => setAssigning(false),
    assign: (personId) => {
      setAssigning(false)
      handOver.mutate(personId)
    },
  }
}

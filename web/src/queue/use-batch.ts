import type { TicketRow } from '@bylaw/contract'
import { withTag } from '@bylaw/desk-tools'
import { useEffect, useMemo, useRef, useState } from 'react'
import { api } from '../api'
import { type CommandId, useCommandId } from '../command-id'
import {
  applyMacro,
  assignTicket,
  changeTicket,
  closeTicket,
  reopenTicket,
  takeTicket,
} from '../ticket/commands'
import {
  type BatchAction,
  type BatchRun,
  begun,
  chosenOf,
  countOf,
  isChoosable,
  settled,
  undoable,
} from './batch-model'

/** Commands under way at once: enough to be quick, few enough to leave the desk to others. */
const AT_ONCE = 4
/** How long a batch can be taken back. */
const UNDO_MS = 60_000

export interface Batch {
  readonly chosen: ReadonlySet<string>
  readonly assigning: boolean
  readonly busy: boolean
  /** What was asked last, and how far it is. */
  readonly run: BatchRun | undefined
  /** How many tickets of it can still be taken back. */
  readonly canUndo: number
  readonly choose: (id: string) => void
  /** Chooses every ticket of the view, or none. */
  readonly chooseAll: () => void
  readonly clear: () => void
  readonly take: () => void
  readonly startAssigning: () => void
  readonly stopAssigning: () => void
  readonly carryOut: (action: BatchAction) => void
  readonly undo: () => void
}

/** Does one thing to the chosen tickets, or to the active one when none is chosen. */
export function useBatch(rows: readonly TicketRow[], activeId: string | undefined): Batch {
  const command = useCommandId()
  const [held, setChosen] = useState<ReadonlySet<string>>(new Set())
  const chosen = useMemo(() => chosenOf(rows, held), [rows, held])
  const [assigning, setAssigning] = useState(false)
  const [run, setRun] = useState<BatchRun>()
  const [isOver, setOver] = useState(false)
  const timer = useRef<number>(undefined)
  useEffect(() => () => window.clearTimeout(timer.current), [])
  const busy = run !== undefined && countOf(run, 'waiting') > 0
  const all = rows.filter(isChoosable).length
  const targets = () => {
    const ids = chosen.size > 0 ? chosen : new Set(activeId ? [activeId] : [])
    return rows.filter((row) => ids.has(row.id) && isChoosable(row))
  }

  const through = async (
    tasks: readonly { readonly row: TicketRow; readonly action: BatchAction }[],
    first: BatchRun,
  ) => {
    window.clearTimeout(timer.current)
    setOver(false)
    setRun(first)
    const failed = new Set<string>()
    const waiting = [...tasks]
    const worker = async () => {
      for (let task = waiting.shift(); task; task = waiting.shift()) {
        const { row, action } = task
        const outcome = await perform(action, row, command).then(
          (version) => ({ went: 'done' as const, version }),
          (reason: unknown) => ({ went: 'failed' as const, reason }),
        )
        if (outcome.went === 'failed') failed.add(row.id)
        setRun((going) => going && settled(going, row.id, outcome))
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
    // What did not succeed stays chosen, to be tried again or looked at.
    setChosen((before) => new Set([...before].filter((id) => failed.has(id))))
    timer.current = window.setTimeout(() => setOver(true), UNDO_MS)
  }

  const carryOut = (action: BatchAction) => {
    const wanted = targets()
    if (busy || wanted.length === 0) return
    setAssigning(false)
    void through(
      wanted.map((row) => ({ row, action })),
      begun(action, wanted),
    )
  }
  const back = run && !busy && !isOver ? undoable(run) : []
  return {
    chosen,
    assigning,
    busy,
    run,
    canUndo: back.length,
    choose: (id) =>
      setChosen((before) => {
        const next = new Set(before)
        if (!next.delete(id)) next.add(id)
        return next
      }),
    chooseAll: () =>
      setChosen(
        new Set(rows.filter((row) => isChoosable(row) && chosen.size < all).map(({ id }) => id)),
      ),
    clear: () => {
      setChosen(new Set())
      if (!busy) setRun(undefined)
    },
    take: () => carryOut({ do: 'take' }),
    startAssigning: () => {
      if (targets().length > 0) setAssigning(true)
    },
    stopAssigning: () => setAssigning(false),
    carryOut,
    undo: () => {
      if (!run || back.length === 0) return
      void through(
        back.map(({ row, back: action }) => ({ row, action })),
        begun(
          run.action,
          back.map(({ row }) => row),
          true,
        ),
      )
    },
  }
}

/** Carries one command of a batch out; answers the version that it led to. */
async function perform(action: BatchAction, row: TicketRow, command: CommandId): Promise<number> {
  const on = { ticketId: row.id, version: row.version, command }
  switch (action.do) {
    case 'take':
      return (await takeTicket(on)).version
    case 'assign':
      return (await assignTicket(on, action.personId)).version
    case 'priority':
      return (await changeTicket(on, { priority: action.to })).version
    case 'type':
      return (await changeTicket(on, { type: action.to })).version
    case 'tag':
      return (await changeTicket(on, { tags: [...withTag(row.tags ?? [], action.tag)] })).version
    case 'tags':
      return (await changeTicket(on, { tags: [...action.tags] })).version
    case 'close':
      return (await closeTicket(on, action.outcome)).version
    case 'reopen':
      return (await reopenTicket(on, action.reason)).version
    case 'macro':
      return (await applyMacro(on, action.macroId, action.language)).version
    case 'put_back': {
      const { fields, personId } = action
      const changed =
        Object.keys(fields).length > 0 ? (await changeTicket(on, fields)).version : row.version
      if (personId === null) return changed
      return (await assignTicket({ ...on, version: changed }, personId)).version
    }
    case 'follow':
      await api.put(`/v1/tickets/${encodeURIComponent(row.id)}/following`, {
        following: action.following,
      })
      return row.version
  }
}

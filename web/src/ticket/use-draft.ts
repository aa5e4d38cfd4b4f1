import type { KeptDraft } from '@bylaw/contract'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api } from '../api'
import { useMe } from '../shell/company'
import {
  type Draft,
  draftKey,
  goneOn,
  type HeldDraft,
  heldFrom,
  isEmpty,
  meet,
  sameDraft,
} from './draft'

/** Nobody looks at a draft on another device sooner than this. */
const KEEP_AFTER_MS = 1_200

export interface TicketDrafting {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  /** Takes out what was sent, at once: no other device may send it again. */
  readonly sent: (part: Partial<Draft>) => void
  /** Whether the server has it, so that it is on every device. */
  readonly isKept: boolean
  /** What was written on another device meanwhile. */
  readonly elsewhere: Draft | undefined
  /** Goes on with what was written elsewhere, or lets go of it. */
  readonly settle: (take: boolean) => void
}

/**
 * The draft of this person on this ticket; every key stroke is kept.
 *
 * @param said the latest message that the writer has before them
 */
export function useDraft(ticketId: string, said: string | undefined): TicketDrafting {
  const key = draftKey(useMe().person.id, ticketId)
  const path = `/v1/tickets/${encodeURIComponent(ticketId)}/draft` as const
  const [held, setHeld] = useState(() => heldFrom(localStorage.getItem(key)))
  const [elsewhere, setElsewhere] = useState<Draft>()
  const latest = useRef(held)
  const timer = useRef<number>(undefined)

  const hold = useCallback(
    (next: HeldDraft) => {
      latest.current = next
      setHeld(next)
      if (isEmpty(next.draft) && !next.ahead) localStorage.removeItem(key)
      else localStorage.setItem(key, JSON.stringify(next))
    },
    [key],
  )

  /** Has the server keep what is held. What does not get through stays ahead, and goes next time. */
  const keep = useCallback(async () => {
    window.clearTimeout(timer.current)
    const { draft } = latest.current
    const kept = await api.put<KeptDraft>(path, draft).catch(() => undefined)
    if (!kept) return
    const isAsSent = sameDraft(latest.current.draft, draft)
    hold({ ...latest.current, keptAt: kept.keptAt, ahead: !isAsSent })
  }, [path, hold])

  useEffect(() => {
    let gone = false
    void api.read<KeptDraft>(path).then(
      (kept) => {
        if (gone) return
        const meeting = meet(latest.current, kept)
        hold(meeting.held)
        setElsewhere(meeting.elsewhere)
        if (meeting.held.ahead && !meeting.elsewhere) void keep()
      },
      // Without a line what is held here will do.
      () => undefined,
    )
    return () => {
      gone = true
      if (latest.current.ahead) void keep()
    }
  }, [path, hold, keep])

  const write = (part: Partial<Draft>) =>
    hold({ ...latest.current, draft: goneOn(latest.current.draft, part, said), ahead: true })
  const change = (part: Partial<Draft>) => {
    write(part)
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => void keep(), KEEP_AFTER_MS)
  }
  return {
    draft: held.draft,
    change,
    sent: (part) => {
      write(part)
      void keep()
    },
    isKept: !held.ahead,
    elsewhere,
    settle: (take) => {
      setElsewhere(undefined)
      change(take && elsewhere ? elsewhere : {})
    },
  }
}

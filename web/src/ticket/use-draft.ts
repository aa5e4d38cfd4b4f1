import { useState } from 'react'
import { useMe } from '../shell/company'
import { type Draft, draftFrom, draftKey, isEmpty } from './draft'

/** The draft of this person on this ticket; every key stroke is kept. */
export function useDraft(ticketId: string): [draft: Draft, change: (part: Partial<Draft>) => void] {
  const key = draftKey(useMe().person.id, ticketId)
  const [draft, setDraft] = useState(() => draftFrom(localStorage.getItem(key)))
  return [
    draft,
    (part) =>
      setDraft((held) => {
        const next = { ...held, ...part }
        if (isEmpty(next)) localStorage.removeItem(key)
        else localStorage.setItem(key, JSON.stringify(next))
        return next
      }),
  ]
}

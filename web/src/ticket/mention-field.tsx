import { Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type RefObject, useState } from 'react'
import { Initials } from '../common/marks'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { useMay } from '../shell/company'
import { begunAt, type Colleague, colleaguesFor, withMention } from './mention'
import { ticketWords } from './words'

interface MentionFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly label: string
  readonly value: string
  readonly change: (text: string) => void
}

/** Everyone who works tickets, and so can be named in a note. */
export function useColleagues(wanted: boolean): readonly Colleague[] {
  const may = useMay()
  const { data } = useQuery({ ...queries.people(), enabled: wanted && may('people.read') })
  return (data ?? []).filter(({ active, role }) => active && WORK_TICKETS.includes(role))
}
const WORK_TICKETS = ['owner', 'manager', 'lead', 'engineer']

/** Where a note is written: `@` and a few letters find the colleague who is to look at it. */
export function MentionField({ field, label, value, change }: MentionFieldProps) {
  const t = useWords(ticketWords)
  const colleagues = useColleagues(true)
  const [caret, setCaret] = useState(0)
  const [at, setAt] = useState(0)
  const [closedAt, setClosedAt] = useState<number>()
  const begun = begunAt(value, Math.min(caret, value.length))
  const found = begun && begun.from !== closedAt ? colleaguesFor(colleagues, begun.typed) : []
  const chosen = found[Math.min(at, found.length - 1)]
  const name = (colleague: Colleague | undefined) => {
    if (!begun || !colleague) return
    const next = withMention(value, caret, begun, colleague.name)
    change(next.text)
    setCaret(next.caret)
    setAt(0)
    requestAnimationFrame(() => field.current?.setSelectionRange(next.caret, next.caret))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !begun || found.length === 0) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) setAt((Math.min(at, found.length - 1) + step + found.length) % found.length)
    else if (event.key === 'Escape') setClosedAt(begun.from)
    else if (event.key === 'Tab' || (event.key === 'Enter' && !event.ctrlKey && !event.metaKey))
      name(chosen)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div>
      <Textarea
        ref={field}
        variant="unstyled"
        aria-label={label}
        aria-describedby="mention-hint"
        aria-controls="mention-list"
        aria-autocomplete="list"
        {...(chosen ? { 'aria-activedescendant': `mention-${chosen.id}` } : {})}
        placeholder={label}
        minRows={3}
        maxRows={12}
        maxLength={20_000}
        value={value}
        onChange={(event) => {
          change(event.currentTarget.value)
          setCaret(event.currentTarget.selectionStart)
          setAt(0)
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
      />
      <span id="mention-hint" className="only-spoken">
        {t('ticket.mention_hint')}
      </span>
      <div
        id="mention-list"
        className="mention-list"
        role="listbox"
        aria-label={t('ticket.mention_list')}
        hidden={found.length === 0}
      >
        {found.map((colleague) => (
          <div
            key={colleague.id}
            id={`mention-${colleague.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={colleague === chosen}
            onMouseDown={(event) => {
              event.preventDefault()
              name(colleague)
            }}
          >
            <Initials name={colleague.name} />
            {colleague.name}
          </div>
        ))}
      </div>
    </div>
  )
}

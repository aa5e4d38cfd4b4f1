import type { DerivedTicket, MessageView } from '@bylaw/contract'
import { SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMe, usePlace } from '../shell/company'
import type { HeldTicket } from './as-opened'
import { CommandDialog } from './command-dialog'
import { deriveTicket } from './commands'
import { deriveWords } from './derive-words'
import { madeOf } from './made-of'
import { ticketWords } from './words'

const FOR_STAFF: readonly DerivedTicket['as'][] = ['child', 'split', 'follow_up', 'complaint']
/** What customers may open, and what still comes from a ticket that is archived. */
const WHAT_FOLLOWS: readonly DerivedTicket['as'][] = ['follow_up', 'complaint']

interface DeriveDialogProps extends HeldTicket {
  /** What somebody said, of which it is made; undefined where it is made of none. */
  readonly of: MessageView | undefined
  /** What it is to be, where that was chosen already. */
  readonly first?: DerivedTicket['as']
  readonly close: () => void
}

/** Opens a ticket that comes from this one, and goes there. */
export function DeriveDialog({ ticket: { row }, of, first, commands, close }: DeriveDialogProps) {
  const t = useWords(ticketWords)
  const said = useWords(deriveWords)
  const router = useRouter()
  const follows = useMe().person.role === 'contact' || row.archivedAt !== undefined
  const kinds = follows ? WHAT_FOLLOWS : FOR_STAFF
  const place = usePlace()
  const [as, setAs] = useState<DerivedTicket['as']>(
    () => first ?? (of && !follows ? 'split' : (kinds[0] ?? 'follow_up')),
  )
  const begun = of && madeOf(of)
  const [subject, setSubject] = useState(begun?.subject ?? '')
  const [description, setDescription] = useState(begun?.description ?? '')
  const wish = {
    ...{ as, subject: subject.trim(), description: description.trim() },
    ...(of ? { fromMessage: of.id } : {}),
  }
  const send = () =>
    commands.run(async (on) => {
      const opened = await deriveTicket(on, wish)
      close()
      router.history.push(`/tickets/${opened.ticketId}`)
      return opened
    })
  return (
    <CommandDialog
      title={as === 'complaint' ? said('derive.complaint') : t('ticket.do_derive')}
      commands={commands}
      close={close}
      ready={wish.subject !== '' && wish.description !== ''}
      send={send}
    >
      <SegmentedControl
        fullWidth
        aria-label={said('derive.as')}
        value={as}
        onChange={(next) => setAs(kinds.find((each) => each === next) ?? as)}
        data={kinds.map((each) => ({ value: each, label: said(`derive.${each}`) }))}
      />
      <p className="form-text">{said(`derive.${as}_lead`, { number: row.number })}</p>
      {of ? (
        <p className="form-text">
          {said('derive.of_message', { author: of.authorName, time: formatShort(of.at, place) })}
        </p>
      ) : null}
      {of && of.files.length > 0 ? (
        <p className="form-text">
          {said(of.visibility === 'public' ? 'derive.files' : 'derive.files_stay', {
            count: of.files.length,
            number: row.number,
          })}
        </p>
      ) : null}
      <TextInput
        data-autofocus
        label={t('ticket.subject')}
        maxLength={200}
        value={subject}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      <Textarea
        label={t('ticket.kind_description')}
        minRows={4}
        maxLength={20_000}
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
    </CommandDialog>
  )
}

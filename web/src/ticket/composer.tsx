import type { TicketView } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { allThere, keptIds } from '../files/model'
import { FilePicker } from '../files/picker'
import { useUploads } from '../files/use-uploads'
import { fileWords } from '../files/words'
import { useWords } from '../i18n/use-words'
import { ReplySuggestions } from '../knowledge/reply-suggestions'
import { useMe } from '../shell/company'
import { isMac } from '../shell/side'
import { TemplateButton } from '../tools/template-button'
import { addMessage, solveTicket } from './commands'
import { composerKeys } from './composer-keys'
import { ComposerTabs } from './composer-tabs'
import { type Draft, draftWith, isBlank, writtenSteps } from './draft'
import { DraftElsewhere } from './draft-elsewhere'
import { mentionedIn } from './mention'
import { MentionField, useColleagues } from './mention-field'
import { Readers } from './readers'
import { readersWords } from './readers-words'
import { NOTHING_SINCE, saidSince } from './said-since'
import { CustomerSince, SaidSincePanel } from './said-since-panel'
import { StepsEditor } from './steps-editor'
import { useDraft } from './use-draft'
import { useRecipients } from './use-recipients'
import type { TicketCommands } from './use-ticket-command'
import { ticketWords } from './words'

export type ComposerTab = 'reply' | 'note' | 'question' | 'solution'

/** Characters in one message. */
const LONGEST = 20_000

/** Which of the reader's actions opens which tab. */
const TABS: readonly (readonly [ComposerTab, action: string, key?: string])[] = [
  ['reply', 'reply', 'r'],
  ['note', 'note', 'n'],
  ['question', 'question'],
  ['solution', 'solve', 'e'],
]

interface ComposerProps {
  readonly ticket: TicketView
  readonly commands: TicketCommands
  readonly tab: ComposerTab | undefined
  readonly show: (tab: ComposerTab) => void
  /** Something was written just now. */
  readonly wrote: () => void
  /** To the next ticket of the view; none where there is none. */
  readonly next: (() => void) | undefined
}

/** Where a message is written. Each kind keeps its own draft; a note never looks like a reply. */
export function Composer({ ticket, commands, tab, show, wrote, next }: ComposerProps) {
  const t = useWords(ticketWords)
  const fileWord = useWords(fileWords)
  const readersWord = useWords(readersWords)
  const drafting = useDraft(ticket.row.id, ticket.messages.at(-1)?.id)
  const { draft } = drafting
  const { person } = useMe()
  const isContact = person.role === 'contact'
  const [asking, ask] = useState<{ readonly then: (() => void) | undefined }>()
  const body = useRef<HTMLTextAreaElement>(null)
  const tabs = TABS.filter(([, action]) => ticket.actions.includes(action))
  const active = tabs.find(([each]) => each === tab)?.[0] ?? tabs[0]?.[0]
  const recipients = useRecipients(ticket, active)
  const { readers, isUnread, mustBeTold } = recipients
  const colleagues = useColleagues(active === 'note')
  const uploads = useUploads(active ?? '')
  const [isDropping, setDropping] = useState(false)
  useEffect(() => {
    if (tab !== undefined) body.current?.focus()
  }, [tab])
  if (active === undefined) return null

  const change = (part: Partial<Draft>) => {
    drafting.change(part)
    wrote()
  }

  const answers = isContact && ticket.row.state === 'waiting_customer'
  const hint =
    isUnread && active === 'reply'
      ? readersWord('readers.body')
      : t(active === 'reply' && isContact ? 'ticket.body_reply_own' : `ticket.body_${active}`)
  const text = draft[active].trim()
  const hasAllFiles = allThere(uploads.files)
  const ready =
    text !== '' &&
    hasAllFiles &&
    !mustBeTold &&
    (active !== 'solution' || writtenSteps(draft).length > 0)
  const fileIds = keptIds(uploads.files)
  const mentions = active === 'note' ? [...mentionedIn(text, colleagues)] : []
  const named = mentions.length > 0 ? { mentions } : {}
  const along = { ...(fileIds.length > 0 ? { fileIds } : {}), ...recipients.wish }
  const sent = (part: Partial<Draft>, then?: () => void) => () => {
    recipients.reset()
    drafting.sent(part)
    uploads.clear()
    then?.()
  }
  const since =
    active === 'note' || isContact
      ? NOTHING_SINCE
      : saidSince(draft, active, ticket.messages, person.id)
  const sendNow = (then?: () => void) => {
    if (active === 'solution')
      commands.run(
        (on) => solveTicket(on, { summary: text, steps: writtenSteps(draft), ...along }),
        sent({ solution: '', steps: [''] }, then),
      )
    else
      commands.run(
        (on) => addMessage(on, { kind: active, body: text, ...named, ...along }),
        sent({ [active]: '' }, then),
      )
  }
  const send = (then?: () => void) => {
    if (!ready || commands.busy) return
    if (since.answer) ask({ then })
    else sendNow(then)
  }
  /** What the writer was asked about is read by now, however they decide. */
  const decided = (read: string) => (sends: boolean) => {
    drafting.change({ begunAfter: { ...draft.begunAfter, [active]: read } })
    ask(undefined)
    if (sends) sendNow(asking?.then)
    else body.current?.focus()
  }
  // Of what is in this box: another tab may hold a draft as well.
  const kept = isBlank(draft, active)
    ? ''
    : t(drafting.isKept ? 'ticket.draft_kept' : 'ticket.draft_here')
  const keys = composerKeys((goesOn) => send(goesOn && !isContact ? next : undefined))
  return (
    <section
      className={active === 'note' ? 'composer composer-note' : 'composer'}
      aria-label={t('ticket.composer')}
    >
      <ComposerTabs
        tabs={tabs.map(([each, , key]) => ({
          tab: each,
          key,
          name: t(each === 'reply' && answers ? 'ticket.tab_details' : `ticket.tab_${each}`),
        }))}
        active={active}
        show={show}
      />
      <div
        id="composer-panel"
        className="composer-panel"
        role="tabpanel"
        aria-labelledby={`tab-${active}`}
        data-dropping={isDropping || undefined}
        onKeyDown={keys}
        onPaste={({ clipboardData }) => uploads.add(clipboardData.files)}
        onDragOver={(event) => {
          event.preventDefault()
          setDropping(true)
        }}
        onDragLeave={() => setDropping(false)}
        onDrop={(event) => {
          event.preventDefault()
          setDropping(false)
          uploads.add(event.dataTransfer.files)
        }}
      >
        {asking && since.answer ? (
          <SaidSincePanel answer={since.answer} decide={decided(since.answer.id)} />
        ) : (
          <CustomerSince customer={since.customer} />
        )}
        {drafting.elsewhere ? (
          <DraftElsewhere draft={drafting.elsewhere} settle={drafting.settle} />
        ) : null}
        {active === 'note' ? (
          <MentionField
            field={body}
            label={hint}
            value={draft.note}
            change={(note) => change({ note })}
          />
        ) : (
          <Textarea
            ref={body}
            variant="unstyled"
            aria-label={hint}
            placeholder={hint}
            minRows={active === 'solution' ? 2 : 3}
            maxRows={12}
            maxLength={LONGEST}
            value={draft[active]}
            onChange={(event) => change({ [active]: event.currentTarget.value })}
          />
        )}
        {active === 'solution' ? (
          <StepsEditor steps={draft.steps} change={(steps) => change({ steps })} />
        ) : null}
        {readers ? (
          <Readers
            readers={readers}
            must={active !== 'reply'}
            copies={recipients.copies}
            told={recipients.told}
          />
        ) : null}
        <FilePicker uploads={uploads} />
        {active === 'reply' || active === 'solution' ? (
          <ReplySuggestions
            ticketId={ticket.row.id}
            text={draft[active]}
            most={LONGEST}
            insert={(words) => change({ [active]: draftWith(draft[active], `${words}\n`) })}
          />
        ) : null}
        <div className="composer-foot">
          {isContact ? null : (
            <TemplateButton
              key={active}
              ticketId={ticket.row.id}
              isBlank={isBlank(draft, active)}
              insert={(filled) => change({ [active]: draftWith(draft[active], filled) })}
            />
          )}
          <span>{hasAllFiles ? kept : fileWord('files.wait')}</span>
          <kbd>{isMac() ? '⌘' : 'Ctrl'} ↵</kbd>
          {next && !isContact ? (
            <Button
              variant="default"
              disabled={!ready || commands.busy}
              title={`${isMac() ? '⌘' : 'Ctrl'} ⇧ ↵`}
              onClick={() => send(next)}
            >
              {t('ticket.send_then_next')}
            </Button>
          ) : null}
          <Button disabled={!ready} loading={commands.busy} onClick={() => send()}>
            {isUnread && active === 'reply'
              ? readersWord('readers.send')
              : t(active === 'reply' && answers ? 'ticket.send_details' : `ticket.send_${active}`)}
          </Button>
        </div>
      </div>
    </section>
  )
}

import type { Confirmation, TicketView } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { commonWords } from '../common/words'
import { instantAt, localAt } from '../format/local-time'
import { formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMe, usePlace } from '../shell/company'
import { AsOpened } from './as-opened'
import { confirmSolution } from './commands'
import { confirmWords } from './confirm-words'
import { type HeardDraft, HeardFields } from './heard-fields'
import type { TicketCommands } from './use-ticket-command'

interface ConfirmPanelProps {
  readonly ticket: TicketView
  readonly commands: TicketCommands
}

/** The customer's word on a solution: their own, or as a colleague heard it of them. */
export function ConfirmPanel({ ticket, commands }: ConfirmPanelProps) {
  const t = useWords(confirmWords)
  const place = usePlace()
  const { closesAt } = ticket
  const isContact = useMe().person.role === 'contact'
  const [saying, setSaying] = useState<Confirmation['outcome']>()
  const yes = () =>
    isContact
      ? commands.run((on) => confirmSolution(on, { outcome: 'confirmed' }))
      : setSaying('confirmed')
  return (
    <section className="confirm">
      <div className="confirm-ask">
        <div>
          <h2>{t(isContact ? 'ticket.confirm_title' : 'ticket.confirm_staff_title')}</h2>
          <p>
            {t(isContact ? 'ticket.confirm_text' : 'ticket.confirm_staff_text')}
            {closesAt ? t('ticket.confirm_closes', { time: formatShort(closesAt, place) }) : null}
          </p>
        </div>
        {saying ? null : (
          <div className="confirm-buttons">
            <Button
              leftSection={<IconCheck size={16} aria-hidden />}
              variant={isContact ? 'filled' : 'default'}
              loading={commands.busy}
              onClick={yes}
            >
              {t('ticket.confirm_yes')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconX size={16} aria-hidden />}
              onClick={() => setSaying('rejected')}
            >
              {t('ticket.confirm_no')}
            </Button>
          </div>
        )}
      </div>
      {saying ? (
        <AsOpened ticket={ticket} commands={commands}>
          {(held) => (
            <WordForm
              outcome={saying}
              isContact={isContact}
              commands={held.commands}
              close={() => setSaying(undefined)}
            />
          )}
        </AsOpened>
      ) : null}
    </section>
  )
}

interface WordFormProps {
  readonly outcome: Confirmation['outcome']
  readonly isContact: boolean
  readonly commands: TicketCommands
  readonly close: () => void
}

/** What is said of the solution; a colleague also says who of the customer's said so, how and when. */
function WordForm({ outcome, isContact, commands, close }: WordFormProps) {
  const t = useWords(confirmWords)
  const common = useWords(commonWords)
  const { zone } = usePlace()
  const [text, setText] = useState('')
  const [heard, setHeard] = useState<HeardDraft>(() => ({
    who: '',
    how: 'phone',
    at: localAt(Date.now(), zone),
  }))
  const said = text.trim()
  const rejects = outcome === 'rejected'
  const ready =
    (said !== '' || !rejects) && (isContact || (heard.who.trim() !== '' && heard.at !== ''))
  const word = (): Confirmation => {
    const from = isContact
      ? {}
      : { heard: { ...heard, who: heard.who.trim(), at: instantAt(heard.at, zone) } }
    if (rejects) return { outcome: 'rejected', reason: said, ...from }
    return { outcome: 'confirmed', ...(said === '' ? {} : { comment: said }), ...from }
  }
  return (
    <div className="form">
      {isContact ? null : <HeardFields heard={heard} change={setHeard} />}
      <Textarea
        autoFocus={isContact}
        label={t(rejects ? 'ticket.reject_reason' : 'ticket.comment')}
        maxLength={2_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className="form-buttons">
        <Button variant="default" onClick={close}>
          {common('common.cancel')}
        </Button>
        <Button
          disabled={!ready}
          loading={commands.busy}
          onClick={() => commands.run((on) => confirmSolution(on, word()), close)}
        >
          {t(rejects ? 'ticket.reject_send' : 'ticket.confirm_record')}
        </Button>
      </div>
    </div>
  )
}

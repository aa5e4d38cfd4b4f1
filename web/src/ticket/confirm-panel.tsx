import { Button, Textarea } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { useMe } from '../shell/company'
import { confirmSolution } from './commands'
import type { TicketCommands } from './use-ticket-command'
import { ticketWords } from './words'

/** The customer's word on a solution: their own, or recorded by staff from the telephone. */
export function ConfirmPanel({ commands }: { commands: TicketCommands }) {
  const t = useWords(ticketWords)
  const common = useWords(commonWords)
  const isContact = useMe().person.role === 'contact'
  const [rejecting, setRejecting] = useState(false)
  const [text, setText] = useState('')
  const confirm = () => commands.run((on) => confirmSolution(on, { outcome: 'confirmed' }))
  const reject = () =>
    commands.run(
      (on) => confirmSolution(on, { outcome: 'rejected', reason: text.trim() }),
      () => setRejecting(false),
    )
  return (
    <section className="confirm">
      <div className="confirm-ask">
        <div>
          <h2>{t(isContact ? 'ticket.confirm_title' : 'ticket.confirm_staff_title')}</h2>
          <p>{t(isContact ? 'ticket.confirm_text' : 'ticket.confirm_staff_text')}</p>
        </div>
        {rejecting ? null : (
          <div className="confirm-buttons">
            <Button
              leftSection={<IconCheck size={16} aria-hidden />}
              loading={commands.busy}
              onClick={confirm}
            >
              {t('ticket.confirm_yes')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconX size={16} aria-hidden />}
              onClick={() => setRejecting(true)}
            >
              {t('ticket.confirm_no')}
            </Button>
          </div>
        )}
      </div>
      {rejecting ? (
        <div className="form">
          <Textarea
            autoFocus
            label={t('ticket.reject_reason')}
            maxLength={2_000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <div className="form-buttons">
            <Button variant="default" onClick={() => setRejecting(false)}>
              {common('common.cancel')}
            </Button>
            <Button disabled={text.trim() === ''} loading={commands.busy} onClick={reject}>
              {t('ticket.reject_send')}
            </Button>
          </div>
        </div>
      ) : null}
    </section>
  )
}

import type { AgreementKind, TicketView } from '@bylaw/contract'
import { Button, Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { AsOpened } from '../ticket/as-opened'
import type { TicketCommands } from '../ticket/use-ticket-command'
import { AgreementItem } from './agreement-item'
import { AskDialog } from './ask-dialog'
import { agreementQueries } from './queries'
import { agreementWords } from './words'
import '../area/area.css'
import './agreements.css'

interface AgreementsPanelProps {
  readonly ticket: TicketView
  readonly commands: TicketCommands
}

/** Whose it is by the company's rules, what was asked of whom on this ticket, and what came of it. */
export function AgreementsPanel({ ticket, commands }: AgreementsPanelProps) {
  const t = useWords(agreementWords)
  const language = useLanguage()
  const { id, version } = ticket.row
  const { data } = useQuery({
    ...agreementQueries.ofTicket(id, version),
    placeholderData: (before) => before,
  })
  const [asking, setAsking] = useState<AgreementKind>()
  if (!data) return null
  const { pair, course, may } = data
  // What waits for the reader stands above the ticket.
  const items = data.items.filter(({ actions }) => !actions.includes('agree'))
  if (items.length === 0 && may.length === 0 && !pair) return null
  return (
    <section className="agreements" aria-label={t('agreement.title')}>
      <h2>{t('agreement.title')}</h2>
      {pair ? (
        <p className="agreement-pair">
          {t('agreement.pair', {
            first: pair.first.name,
            second: pair.second?.name ?? t('agreement.no_second'),
          })}
        </p>
      ) : null}
      {course ? (
        <p className="agreement-course">
          {inLanguage(course.words, language)}
          <small>{inLanguage(course.because, language)}</small>
        </p>
      ) : null}
      {items.length > 0 ? (
        <ul className="agreement-list">
          {items.map((item) => (
            <AgreementItem key={item.n} ticket={ticket} item={item} commands={commands} />
          ))}
        </ul>
      ) : null}
      {may.length > 0 ? (
        <Menu position="bottom-start" withinPortal={false}>
          <Menu.Target>
            <Button size="xs" variant="default">
              {t('agreement.ask')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {may.map((kind) => (
              <Menu.Item key={kind} onClick={() => setAsking(kind)}>
                {t(`agreement.kind_${kind}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : null}
      {asking ? (
        <AsOpened ticket={ticket} commands={commands}>
          {(held) => <AskDialog {...held} kind={asking} close={() => setAsking(undefined)} />}
        </AsOpened>
      ) : null}
    </section>
  )
}

import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { agreementQueries } from '../agreements/queries'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useLanguage, useWords } from '../i18n/use-words'
import type { HeldTicket } from './as-opened'
import { assignTicket } from './commands'
import { customerWords } from './customer-words'
import { StalePanel } from './stale-panel'

interface PairOfferProps extends HeldTicket {
  readonly close: () => void
}

/** Offers a ticket to those who answer for its customer, where somebody else has it. */
export function PairOffer({ ticket: { row, actions }, commands, close }: PairOfferProps) {
  const t = useWords(customerWords)
  const language = useLanguage()
  const { data } = useQuery(agreementQueries.ofTicket(row.id, row.version))
  const pair = [data?.pair?.first, data?.pair?.second].flatMap((each) => each ?? [])
  const isTheirs = pair.some(({ personId }) => personId === row.assigneeId)
  const nothingToOffer =
    row.assigneeId === null ||
    !actions.includes('assign') ||
    (data !== undefined && (pair.length === 0 || isTheirs))
  useEffect(() => {
    if (nothingToOffer) close()
  }, [nothingToOffer, close])
  if (nothingToOffer || !data) return null
  return (
    <Dialog close={close} title={t('customer_of.pair_title')}>
      <p className="form-text">
        {t('customer_of.pair', {
          customer: row.customerName,
          names: new Intl.ListFormat(language).format(pair.map(({ name }) => name)),
          assignee: row.assigneeName ?? '',
        })}
      </p>
      {commands.stale ? <StalePanel stale={commands.stale} /> : null}
      {commands.error ? <ProblemNote error={commands.error} /> : null}
      <div className="form-buttons">
        <Button variant="default" onClick={close}>
          {t('customer_of.leave')}
        </Button>
        {pair.map(({ personId, name }) => (
          <Button
            key={personId}
            loading={commands.busy}
            onClick={() => commands.run((on) => assignTicket(on, personId), close)}
          >
            {t('customer_of.to', { name })}
          </Button>
        ))}
      </div>
    </Dialog>
  )
}

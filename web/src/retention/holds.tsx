import type { HoldView, TicketHit } from '@bylaw/contract'
import { Button, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { Failed, Waiting } from '../common/states'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import type { Page } from '../queries'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { holdTicket, retentionQueries } from './queries'
import { retentionWords } from './words'

/** Tickets of which nothing is removed, and holding one more. */
export function Holds() {
  const t = useWords(retentionWords)
  const mayHold = useMay()('retention.hold')
  const { data, error, refetch } = useQuery(retentionQueries.holds())
  return (
    <section className="panel retention-part">
      <h2>{t('retention.holds')}</h2>
      <p className="form-lead">{t('retention.holds_lead')}</p>
      {error ? <Failed error={error} retry={() => void refetch()} /> : null}
      {data ? null : error ? null : <Waiting lines={2} />}
      {data?.length === 0 ? <p>{t('retention.holds_none')}</p> : null}
      {data && data.length > 0 ? (
        <ul className="retention-holds">
          {data.map((hold) => (
            <Hold key={hold.ticketId} hold={hold} mayRelease={mayHold} />
          ))}
        </ul>
      ) : null}
      {mayHold ? <NewHold /> : null}
    </section>
  )
}

function Hold({ hold, mayRelease }: { readonly hold: HoldView; readonly mayRelease: boolean }) {
  const t = useWords(retentionWords)
  const place = usePlace()
  const { ticketId, number, subject, reason, heldAt } = hold
  const release = useChange({
    change: () => holdTicket(ticketId, { held: false }),
    refresh: [retentionQueries.holds().queryKey],
  })
  return (
    <li>
      <div>
        <Go href={`/tickets/${ticketId}`}>{number}</Go> {subject}
        <small>
          {reason} · {t('retention.held_since', { time: formatInstant(heldAt, place) })}
        </small>
        <ProblemNote error={release.error} />
      </div>
      {mayRelease ? (
        <Button
          size="xs"
          variant="default"
          aria-label={t('retention.release_one', { number })}
          loading={release.isPending}
          onClick={() => release.mutate()}
        >
          {t('retention.release')}
        </Button>
      ) : null}
    </li>
  )
}

function NewHold() {
  const t = useWords(retentionWords)
  const [asked, setAsked] = useState('')
  const [ticketId, setTicketId] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const q = asked.trim()
  const { data } = useQuery({
    queryKey: ['retention', 'find', q],
    queryFn: () => api.read<Page<TicketHit>>('/v1/search', { q, kind: 'ticket', limit: 10 }),
    enabled: q.length > 0,
  })
  const hold = useChange({
    change: () => holdTicket(ticketId ?? '', { held: true, reason: reason.trim() }),
    refresh: [retentionQueries.holds().queryKey],
    done: () => {
      setTicketId(null)
      setReason('')
    },
  })
  const found = (data?.items ?? []).map((hit) => ({
    value: hit.id,
    label: [...hit.number, { text: ' ' }, ...hit.title].map(({ text }) => text).join(''),
  }))
  return (
    <form
      className="form retention-hold"
      onSubmit={(event) => {
        event.preventDefault()
        hold.mutate()
      }}
    >
      <div className="form-pair">
        <Select
          label={t('retention.hold_ticket')}
          placeholder={t('retention.hold_find')}
          searchable
          // The server has found them already.
          filter={({ options }) => options}
          data={found}
          value={ticketId}
          onChange={setTicketId}
          onSearchChange={setAsked}
        />
        <TextInput
          label={t('retention.reason')}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <ProblemNote error={hold.error} />
      <div className="form-buttons">
        <Button
          type="submit"
          variant="default"
          disabled={ticketId === null || reason.trim() === ''}
          loading={hold.isPending}
        >
          {t('retention.hold')}
        </Button>
      </div>
    </form>
  )
}

import type { CustomerBook } from '@bylaw/contract'
import { Button, Select } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CallList } from '../calls/list'
import { callQueries } from '../calls/queries'
import { useBeginCall } from '../calls/use-begin-call'
import { callWords } from '../calls/words'
import { ProblemNote } from '../common/problem-note'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Panel } from './panel'
import { customerWords } from './words'
import '../calls/calls.css'

/** The calls with a customer, theirs and ours, latest first; or those with one of their people. */
export function CustomerCalls({ book: { customer, contacts } }: { readonly book: CustomerBook }) {
  const t = useWords(customerWords)
  const call = useWords(callWords)
  const may = useMay()
  const [contactId, setContact] = useState<string>()
  const read = useInfiniteQuery(callQueries.ofCustomer(customer.id, contactId))
  const begin = useBeginCall()
  const calls = read.data?.pages.flatMap(({ items }) => items)
  if (read.error && !calls) return <Failed error={read.error} retry={() => void read.refetch()} />
  if (!calls && contactId === undefined) return <Waiting lines={3} />
  return (
    <Panel
      title={t('customer.calls')}
      none={t('customer.no_calls')}
      isEmpty={calls?.length === 0 && contactId === undefined}
      addLabel={call('call.record')}
      add={
        may('call.take')
          ? () => begin.mutate({ direction: 'outgoing', customerId: customer.id })
          : undefined
      }
    >
      {contacts.length > 0 ? (
        <div className="panel-body">
          <Select
            className="customer-look"
            clearable
            searchable
            aria-label={t('customer.calls_with')}
            placeholder={t('customer.calls_with')}
            data={contacts.map(({ id, name, duty }) => ({
              value: id,
              label: [name, duty].filter(Boolean).join(' · '),
            }))}
            value={contactId ?? null}
            onChange={(chosen) => setContact(chosen ?? undefined)}
          />
        </div>
      ) : null}
      {calls === undefined ? (
        <Waiting lines={2} />
      ) : calls.length > 0 ? (
        <CallList calls={calls} ofOne />
      ) : (
        <p className="panel-body section-empty">{t('customer.no_calls_with')}</p>
      )}
      <ProblemNote error={begin.error} />
      {read.hasNextPage ? (
        <div className="panel-body">
          <Button
            variant="default"
            loading={read.isFetchingNextPage}
            onClick={() => void read.fetchNextPage()}
          >
            {t('customer.more')}
          </Button>
        </div>
      ) : null}
    </Panel>
  )
}

import type { PayApprovers, PayRunView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { approverWords } from './approver-words'
import { apartOf } from './model'
import { payQueries } from './queries'
import { StartRunDialog } from './start-run'

interface ApartFirstProps {
  readonly run: PayRunView
  readonly wayOut: NonNullable<PayApprovers['wayOut']>
}

/**
 * The way on of a month that nobody may approve as all who could are paid by it: one of them is paid by
 * a separate run first, that another approves.
 */
export function ApartFirst({ run, wayOut }: ApartFirstProps) {
  const t = useWords(approverWords)
  const may = useMay()
  const { data: runs } = useQuery(payQueries.runs())
  const [starting, setStarting] = useState(false)
  const { personId, personName: name, approverName: approver } = wayOut
  const theirs = runs && apartOf(runs, run, personId)
  if (theirs)
    return (
      <p>
        {t(theirs.state === 'approved' ? 'approvers.apart_done' : 'approvers.apart_waits', {
          name,
          approver,
        })}{' '}
        <Go href={`/pay/runs/${theirs.id}`}>{t('approvers.apart_open')}</Go>
      </p>
    )
  return (
    <>
      <p>{t('approvers.apart_first', { name, approver })}</p>
      {runs && may('pay.prepare') ? (
        <Button size="xs" onClick={() => setStarting(true)}>
          {t('approvers.apart_start', { name })}
        </Button>
      ) : null}
      {starting && runs ? (
        <StartRunDialog
          runs={runs}
          wish={{ month: run.month, personId, reason: t('approvers.apart_reason') }}
          close={() => setStarting(false)}
        />
      ) : null}
    </>
  )
}

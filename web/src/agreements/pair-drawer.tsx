import type { CustomerView, PairView } from '@bylaw/contract'
import { Button, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { SidePanel } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { Failed, Waiting } from '../common/states'
import { commonWords } from '../common/words'
import { formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { choicesOf, useCrew } from '../staffing/use-crew'
import { agreementQueries, setPair } from './queries'
import { agreementWords } from './words'
import '../ticket/side.css'

interface PairDrawerProps {
  readonly customer: CustomerView
  readonly close: () => void
}

/** Who answers for a customer, first and second, and who did at every moment before. */
export function PairDrawer({ customer, close }: PairDrawerProps) {
  const t = useWords(agreementWords)
  const may = useMay()
  const { data, error, refetch } = useQuery(agreementQueries.pairHistory(customer.id))
  return (
    <SidePanel close={close} title={t('agreement.set_pair_of', { name: customer.name })}>
      {error ? <Failed error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Waiting /> : null}
      {data && may('customer.change') ? (
        <PairForm key={data.length} customer={customer} now={data.at(-1)} close={close} />
      ) : null}
      {data ? <PairHistory pairs={data} /> : null}
    </SidePanel>
  )
}

interface PairFormProps extends PairDrawerProps {
  readonly now: PairView | undefined
}

function PairForm({ customer, now, close }: PairFormProps) {
  const t = useWords(agreementWords)
  const common = useWords(commonWords)
  const { crew } = useCrew()
  const [firstId, setFirst] = useState<string | null>(now?.firstId ?? null)
  const [secondId, setSecond] = useState<string | null>(now?.secondId ?? null)
  const [reason, setReason] = useState('')
  const save = useChange({
    change: () =>
      setPair(customer.id, now?.version ?? 0, {
        firstId: firstId ?? '',
        secondId,
        reason: reason.trim(),
      }),
    refresh: [agreementQueries.pairs().queryKey],
    done: close,
  })
  const errors = fieldErrors(save.error)
  const complete = firstId !== null && reason.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (complete) save.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <Select
        data-autofocus
        label={t('agreement.first')}
        searchable
        data={choicesOf(crew)}
        value={firstId}
        onChange={setFirst}
        error={errors['firstId']}
      />
      <Select
        label={t('agreement.second')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('agreement.no_second') }}
        data={choicesOf(crew.filter(({ id }) => id !== firstId))}
        value={secondId}
        onChange={setSecond}
        error={errors['secondId']}
      />
      <TextInput
        label={t('agreement.reason')}
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={errors['reason']}
      />
      {save.error ? <ProblemNote error={save.error} fieldsSayWhy /> : null}
      <FormButtons close={close}>
        <Button type="submit" disabled={!complete} loading={save.isPending}>
          {common('common.save')}
        </Button>
      </FormButtons>
    </form>
  )
}

/** One stretch after the other: each ends where the next begins. */
function PairHistory({ pairs }: { pairs: readonly PairView[] }) {
  const t = useWords(agreementWords)
  const place = usePlace()
  const { nameOf } = useCrew()
  return (
    <section className="pair-history">
      <h3>{t('agreement.history')}</h3>
      {pairs.length === 0 ? <p className="section-empty">{t('agreement.no_history')}</p> : null}
      <ol className="held-by">
        {pairs.toReversed().map(({ version, firstId, secondId, from, to, reason }) => (
          <li key={version}>
            <strong>
              {t('agreement.pair', {
                first: nameOf(firstId),
                second: secondId ? nameOf(secondId) : t('agreement.no_second'),
              })}
            </strong>
            <span>
              {t('agreement.stretch', {
                from: formatShort(from, place),
                to: to ? formatShort(to, place) : t('agreement.until_now'),
              })}{' '}
              · {reason}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

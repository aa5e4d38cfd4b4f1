import type { RetentionView } from '@bylaw/contract'
import { Button, NumberInput, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Preview } from './preview'
import { changeRetention, retentionQueries, tryPeriods } from './queries'
import { retentionWords } from './words'

const PERIODS = ['files', 'mail', 'contacts'] as const

/** The periods, with what they would remove now, before they are saved. */
export function PeriodsForm({ kept }: { readonly kept: RetentionView }) {
  const t = useWords(retentionWords)
  const mayChange = useMay()('retention.change')
  const { version, reason: keptReason, ...keptPeriods } = kept
  const [periods, setPeriods] = useState(keptPeriods)
  const [reason, setReason] = useState('')
  const trial = useChange({ change: () => tryPeriods(periods), refresh: [] })
  const save = useChange({
    change: () => changeRetention({ ...periods, reason: reason.trim() }, version),
    refresh: [retentionQueries.periods().queryKey],
  })
  const set = (change: Partial<typeof periods>) => {
    setPeriods({ ...periods, ...change })
    trial.reset()
  }
  const wrong = fieldErrors(save.error)
  return (
    <form
      className="panel form retention-part"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <div>
        <h2>{t('retention.periods')}</h2>
        <p className="form-lead">{t('retention.periods_lead')}</p>
      </div>
      <NumberInput
        label={t('retention.archive')}
        description={t('retention.archive_hint')}
        min={7}
        max={365}
        suffix={t('retention.unit')}
        allowDecimal={false}
        readOnly={!mayChange}
        value={periods.archiveDays}
        error={wrong['archiveDays']}
        onChange={(next) => set({ archiveDays: Number(next) || 30 })}
      />
      {PERIODS.map((what) => (
        <NumberInput
          key={what}
          label={t(`retention.${what}`)}
          description={t(`retention.${what}_hint`)}
          placeholder={t('retention.for_good')}
          min={7}
          max={3_650}
          suffix={t('retention.unit')}
          allowDecimal={false}
          readOnly={!mayChange}
          value={periods[`${what}Days`] ?? ''}
          error={wrong[`${what}Days`]}
          onChange={(next) => set({ [`${what}Days`]: next === '' ? null : Number(next) })}
        />
      ))}
      {mayChange ? (
        <Textarea
          label={t('retention.reason')}
          description={t('retention.reason_hint')}
          placeholder={keptReason}
          maxLength={500}
          autosize
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : (
        <p className="form-lead">
          {t('retention.reason')}: {keptReason || t('retention.no_reason')}
        </p>
      )}
      <ProblemNote error={save.error ?? trial.error} fieldsSayWhy />
      <div className="form-buttons">
        <Button variant="default" loading={trial.isPending} onClick={() => trial.mutate()}>
          {t('retention.try')}
        </Button>
        {mayChange ? (
          <Button type="submit" disabled={reason.trim() === ''} loading={save.isPending}>
            {t('retention.save')}
          </Button>
        ) : null}
      </div>
      {trial.data ? <Preview preview={trial.data} /> : null}
    </form>
  )
}

import type { HeldPayView, RestApplicationView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { formatMoney } from '../format/money'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay, useMe } from '../shell/company'
import { applyForRest, decideRest, HELD } from './queries'
import { heldWords } from './words'

/** What the next part of what is held waits for, and what the reader can do about it. */
export function NextStep({ row }: { row: HeldPayView }) {
  const t = useWords(heldWords)
  const language = useLanguage()
  const me = useMe()
  const may = useMay()
  const { next, application, person, project, held } = row
  const isOwn = person.id === me.person.id
  const apply = useChange({
    change: (_, command) => applyForRest(project.id, command),
    refresh: [HELD],
  })
  if (held.amount === '0.00') return <span>{t('held.all_paid')}</span>
  if (!next) return <span>{t('held.no_rules')}</span>
  const granted = next.needs === 'time' && application?.state === 'granted'
  return (
    <div className="held-next">
      <span>
        {t(granted ? 'held.waits_time' : `held.needs_${next.needs}`, {
          amount: formatMoney(next.amount.amount, next.amount.currency),
          day: next.dueFrom === null ? '' : formatWholeDate(next.dueFrom, language),
        })}
        {application?.state === 'applied' ? (
          <span className="under">
            {t('held.applied_on', { day: formatWholeDate(application.appliedOn, language) })}
          </span>
        ) : null}
        {application?.state === 'declined' ? (
          <span className="under">
            {t('held.declined', {
              name: application.decidedBy ?? '',
              reason: application.reason,
            })}
          </span>
        ) : null}
      </span>
      {isOwn && next.mayApply ? (
        <Button size="xs" loading={apply.isPending} onClick={() => apply.mutate()}>
          {t('held.apply')}
        </Button>
      ) : null}
      {!isOwn && application?.state === 'applied' && may('pay.release') ? (
        <Decision application={application} name={person.name} />
      ) : null}
      <ProblemNote error={apply.error} />
    </div>
  )
}

function Decision({ application, name }: { application: RestApplicationView; name: string }) {
  const t = useWords(heldWords)
  const [declining, setDeclining] = useState(false)
  const [reason, setReason] = useState('')
  const close = () => setDeclining(false)
  const decide = useChange({
    change: (wish: { granted: boolean; reason?: string }, command) =>
      decideRest(application, wish, command),
    refresh: [HELD],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') decide.mutate({ granted: false, reason: reason.trim() })
  }
  return (
    <>
      <span className="held-acts">
        <Button
          size="xs"
          loading={decide.isPending}
          onClick={() => decide.mutate({ granted: true })}
        >
          {t('held.grant')}
        </Button>
        <Button size="xs" variant="default" onClick={() => setDeclining(true)}>
          {t('held.decline')}
        </Button>
      </span>
      {declining ? (
        <Dialog close={close} size="sm" title={t('held.decline_title', { name })}>
          <form className="form" onSubmit={submit}>
            <TextInput
              data-autofocus
              label={t('held.reason')}
              maxLength={300}
              value={reason}
              error={fieldErrors(decide.error)['reason']}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <ProblemNote error={decide.error} fieldsSayWhy />
            <FormButtons close={close}>
              <Button type="submit" disabled={reason.trim() === ''} loading={decide.isPending}>
                {t('held.decline')}
              </Button>
            </FormButtons>
          </form>
        </Dialog>
      ) : (
        <ProblemNote error={decide.error} />
      )}
    </>
  )
}

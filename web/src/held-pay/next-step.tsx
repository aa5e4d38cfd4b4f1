import type { HeldPayView, NextPartView, RestApplicationView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { formatMoney } from '../format/money'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMe } from '../shell/company'
import { OfLeaver } from './of-leaver'
import { applyForRest, decideRest, HELD } from './queries'
import { heldWords } from './words'

/** What the next part of what is held waits for, and what the reader can do about it. */
export function NextStep({ row }: { row: HeldPayView }) {
  const t = useWords(heldWords)
  const language = useLanguage()
  const me = useMe()
  const { next, application, person, project, held, employed } = row
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
        {t(granted ? 'held.waits_time' : needsWord(row, next.needs), {
          amount: formatMoney(next.amount.amount, next.amount.currency),
          day: next.dueFrom === null ? '' : formatWholeDate(next.dueFrom, language),
        })}
        {application?.state === 'applied' ? (
          <span className="under">
            {t('held.applied_on', { day: formatWholeDate(application.appliedOn, language) })}
          </span>
        ) : null}
        {application?.recorded ? (
          <span className="under">
            {t('held.recorded_by', {
              name: application.recorded.by,
              letter: application.recorded.letter,
            })}
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
      {application?.mayDecide ? <Decision application={application} name={person.name} /> : null}
      {employed ? null : <OfLeaver row={row} next={next} />}
      <ProblemNote error={apply.error} />
    </div>
  )
}

/** Whoever has left is paid apart from a run, and applies on paper. */
function needsWord({ employed, payoutId }: HeldPayView, needs: NextPartView['needs']) {
  if (payoutId !== null) return 'held.being_paid'
  if (employed) return `held.needs_${needs}` as const
  if (needs === 'pay_run') return 'held.needs_apart'
  return needs === 'application' ? 'held.letter_due' : (`held.needs_${needs}` as const)
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

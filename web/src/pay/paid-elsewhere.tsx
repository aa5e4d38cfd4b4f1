import type { EmploymentHistory, NewPaidElsewhere, PaidElsewhereView } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { Said, Talk } from '../common/talk'
import { writtenDay } from '../format/written-day'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { paidElsewhereWords } from './paid-elsewhere-words'
import { recordPaidElsewhere, withdrawPaidElsewhere } from './queries'
import { TakeBackDialog } from './take-back-dialog'

interface PaidElsewhereProps {
  readonly personId: string
  readonly history: EmploymentHistory
  readonly mayChange: boolean
}

/** That somebody is not paid here: what was said of it, and where nothing is, a way to say so. */
export function PaidElsewhere({ personId, history, mayChange }: PaidElsewhereProps) {
  const t = useWords(paidElsewhereWords)
  const { language } = usePlace()
  const [saying, say] = useState(false)
  const [withdrawn, withdraw] = useState<PaidElsewhereView>()
  const { paidElsewhere } = history
  const standing = paidElsewhere.find(stands)
  const maySay = mayChange && !standing && history.items[0]?.status !== 'confirmed'
  if (paidElsewhere.length === 0 && !maySay) return null
  return (
    <section className="employment-part" aria-label={t('elsewhere.title')}>
      <h3 className="part-title">{t('elsewhere.title')}</h3>
      {paidElsewhere.length === 0 ? null : (
        <Talk>
          {paidElsewhere.map((each) => (
            <Said
              key={each.id}
              by={each.by}
              at={each.at}
              what={
                <>
                  {t('elsewhere.since', { from: writtenDay(each.from, language) })}
                  <Standing of={each} />
                  {each.mayWithdraw ? (
                    <button type="button" className="link-button" onClick={() => withdraw(each)}>
                      {t('elsewhere.withdraw')}
                    </button>
                  ) : null}
                </>
              }
              text={each.reason}
            />
          ))}
        </Talk>
      )}
      {saying ? <SayForm personId={personId} close={() => say(false)} /> : null}
      {maySay && !saying ? (
        <>
          <p className="panel-note">{t('elsewhere.lead')}</p>
          <Button variant="default" size="xs" onClick={() => say(true)}>
            {t('elsewhere.say')}
          </Button>
        </>
      ) : null}
      {withdrawn ? (
        <TakeBackDialog
          title={t('elsewhere.withdraw_title')}
          lead={t('elsewhere.withdraw_lead', {
            from: writtenDay(withdrawn.from, language),
            reason: withdrawn.reason,
          })}
          label={t('elsewhere.withdraw_reason')}
          act={t('elsewhere.withdraw')}
          takeBack={(reason, command) =>
            withdrawPaidElsewhere(personId, withdrawn, reason, command)
          }
          refresh={REFRESH}
          close={() => withdraw(undefined)}
        />
      ) : null}
    </section>
  )
}

const stands = ({ endedOn, withdrawal }: PaidElsewhereView): boolean =>
  endedOn === null && withdrawal === null

/** What says that they are not paid here on a day. */
export const paidElsewhereOn = (
  { paidElsewhere }: Pick<EmploymentHistory, 'paidElsewhere'>,
  day: string,
) => paidElsewhere.find((each) => stands(each) && each.from <= day)

function Standing({ of: { endedOn, withdrawal } }: { readonly of: PaidElsewhereView }) {
  const t = useWords(paidElsewhereWords)
  const { language } = usePlace()
  if (withdrawal)
    return <> · {t('elsewhere.taken_back', { by: withdrawal.by, reason: withdrawal.reason })}</>
  return endedOn === null ? null : (
    <> · {t('elsewhere.ended', { from: writtenDay(endedOn, language) })}</>
  )
}

interface SayProps {
  readonly personId: string
  readonly close: () => void
}

function SayForm({ personId, close }: SayProps) {
  const t = useWords(paidElsewhereWords)
  const [from, setFrom] = useState('')
  const [reason, setReason] = useState('')
  const saying = useChange({
    change: (wish: NewPaidElsewhere, command) => recordPaidElsewhere(personId, wish, command),
    refresh: REFRESH,
    done: close,
  })
  const wrong = fieldErrors(saying.error)
  const whole = from !== '' && reason.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (whole) saying.mutate({ from, reason: reason.trim() })
  }
  return (
    <form className="form" onSubmit={submit}>
      <p className="panel-note">{t('elsewhere.lead')}</p>
      <DateField
        required
        label={t('elsewhere.from')}
        value={from}
        change={setFrom}
        error={wrong['from']}
      />
      <Textarea
        required
        autosize
        maxLength={300}
        label={t('elsewhere.reason')}
        value={reason}
        error={wrong['reason']}
        onChange={(event) => setReason(event.currentTarget.value.replaceAll('\n', ' '))}
      />
      <ProblemNote error={saying.error} fieldsSayWhy />
      <FormButtons close={close}>
        <Button type="submit" disabled={!whole} loading={saying.isPending}>
          {t('elsewhere.say')}
        </Button>
      </FormButtons>
    </form>
  )
}

/** What it changes: their history, and whom runs ask for. */
const REFRESH = [['pay']] as const

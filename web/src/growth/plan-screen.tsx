import { type NewTrainingSession, type TrainingPlanView, worksHere } from '@bylaw/contract'
import { Button, MultiSelect, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { Failed, Waiting } from '../common/states'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { ScreenHead } from '../shell/screen'
import { addSession, CHANGED, growthQueries } from './queries'
import { Session } from './session'
import { growthWords } from './words'
import '../area/area.css'
import './growth.css'

/** A training plan with its sessions. */
export function TrainingPlanScreen() {
  const { planId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(growthQueries.plan(planId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={6} />
  return <Plan key={data.id} plan={data} />
}

function Plan({ plan }: { readonly plan: TrainingPlanView }) {
  const t = useWords(growthWords)
  const language = useLanguage()
  const [adding, add] = useState(false)
  const day = (date: string) => formatWholeDate(date, language)
  return (
    <>
      <ScreenHead
        title={plan.title}
        lead={t('growth.plan_days', { from: day(plan.from), until: day(plan.until) })}
      >
        {plan.mayManage ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => add(true)}>
            {t('growth.new_session')}
          </Button>
        ) : null}
      </ScreenHead>
      <div className="area-body growth">
        {plan.purpose === '' ? null : <p className="growth-said">{plan.purpose}</p>}
        {plan.sessions.length === 0 ? (
          <p className="panel-note">{t('growth.sessions_none')}</p>
        ) : (
          plan.sessions.map((session) => <Session key={session.id} session={session} />)
        )}
      </div>
      {adding ? <SessionDialog plan={plan} close={() => add(false)} /> : null}
    </>
  )
}

interface SessionDialogProps {
  readonly plan: TrainingPlanView
  readonly close: () => void
}

/** A day of training, and who is asked to it. */
function SessionDialog({ plan, close }: SessionDialogProps) {
  const t = useWords(growthWords)
  const people = useQuery(queries.people())
  const [draft, setDraft] = useState({ title: '', on: plan.from, place: '', trainer: '' })
  const [participantIds, ask] = useState<string[]>([])
  const set = (change: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...change }))
  const save = useChange({
    change: (wish: NewTrainingSession, command) => addSession(plan.id, wish, command),
    refresh: CHANGED,
    done: close,
  })
  const [title, place, trainer] = [draft.title, draft.place, draft.trainer].map((each) =>
    each.trim(),
  )
  const isComplete = title && draft.on !== '' && participantIds.length > 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isComplete) return
    save.mutate({
      ...{ title, on: draft.on, participantIds },
      ...(place ? { place } : {}),
      ...(trainer ? { trainer } : {}),
    })
  }
  return (
    <Dialog close={close} title={t('growth.new_session')}>
      <form className="form" onSubmit={submit}>
        <TextInput
          label={t('growth.session_title')}
          maxLength={120}
          autoComplete="off"
          value={draft.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
        <DateField
          label={t('growth.on')}
          value={draft.on}
          min={plan.from}
          max={plan.until}
          error={fieldErrors(save.error)['on']}
          change={(on) => set({ on })}
        />
        <div className="form-pair">
          <TextInput
            label={t('growth.session_place')}
            maxLength={120}
            autoComplete="off"
            value={draft.place}
            onChange={(event) => set({ place: event.currentTarget.value })}
          />
          <TextInput
            label={t('growth.trainer')}
            maxLength={120}
            autoComplete="off"
            value={draft.trainer}
            onChange={(event) => set({ trainer: event.currentTarget.value })}
          />
        </div>
        <MultiSelect
          label={t('growth.participants')}
          searchable
          data={(people.data ?? [])
            .filter(worksHere)
            .map(({ id, name }) => ({ value: id, label: name }))}
          value={participantIds}
          onChange={ask}
        />
        <ProblemNote error={save.error ?? people.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!isComplete} loading={save.isPending}>
            {t('growth.new_session')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

import type { NewCompletion, NewResponsible, ProjectView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { StaffSelect } from '../people/staff-select'
import { usePlace } from '../shell/company'
import { changeResponsible, completeProject, PROJECTS } from './queries'
import { projectWords } from './words'

interface LifeDialogProps {
  readonly project: ProjectView
  readonly close: () => void
}

/** Makes someone else responsible from a day on. */
export function ResponsibleDialog({ project, close }: LifeDialogProps) {
  const t = useWords(projectWords)
  const common = useWords(commonWords)
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [responsibleId, choose] = useState<string | null>(null)
  const [from, setFrom] = useState(today)
  const [reason, setReason] = useState('')
  const change = useChange({
    change: (wish: NewResponsible, command) => changeResponsible(project, wish, command),
    refresh: [PROJECTS],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (responsibleId && from) change.mutate({ responsibleId, from, ...saying(reason) })
  }
  const errors = fieldErrors(change.error)
  return (
    <Dialog close={close} size="sm" title={t('project.change_responsible')}>
      <form className="form" onSubmit={submit}>
        <StaffSelect
          label={t('project.new_responsible')}
          value={responsibleId}
          choose={choose}
          error={errors['responsibleId']}
        />
        <DateField
          label={t('project.responsible_from')}
          max={today}
          value={from}
          change={setFrom}
          error={errors['from']}
        />
        <TextInput
          label={`${t('project.reason')} · ${common('common.optional')}`}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemNote error={change.error} fieldsSayWhy />
        <FormButtons close={close}>
          <Button type="submit" disabled={!responsibleId || !from} loading={change.isPending}>
            {common('common.save')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

/** Records the day of completion, corrects it, or takes it back. */
export function CompletionDialog({ project, close }: LifeDialogProps) {
  const t = useWords(projectWords)
  const common = useWords(commonWords)
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [on, setOn] = useState(project.completedOn ?? today)
  const [reason, setReason] = useState('')
  const corrects = project.completedOn !== null
  const complete = useChange({
    change: (wish: NewCompletion, command) => completeProject(project, wish, command),
    refresh: [PROJECTS],
    done: close,
  })
  const ready = !corrects || reason.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (on && ready) complete.mutate({ on, ...saying(reason) })
  }
  const errors = fieldErrors(complete.error)
  return (
    <Dialog close={close} title={t(corrects ? 'project.correct_completion' : 'project.complete')}>
      <form className="form" onSubmit={submit}>
        <p className="area-lead">{t('project.completion_effect')}</p>
        <DateField
          data-autofocus
          label={t('project.completed_on')}
          description={t('project.completed_on_hint')}
          max={today}
          value={on}
          change={setOn}
          error={errors['on']}
        />
        {corrects ? (
          <TextInput
            label={t('project.reason')}
            description={t('project.reason_hint')}
            maxLength={300}
            value={reason}
            error={errors['reason']}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        ) : null}
        <ProblemNote error={complete.error} fieldsSayWhy />
        <FormButtons close={close}>
          {corrects ? (
            <Button
              variant="default"
              disabled={!ready}
              loading={complete.isPending}
              onClick={() => complete.mutate({ on: null, ...saying(reason) })}
            >
              {t('project.take_back')}
            </Button>
          ) : null}
          <Button type="submit" disabled={!on || !ready} loading={complete.isPending}>
            {common('common.save')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

const saying = (reason: string) => (reason.trim() === '' ? {} : { reason: reason.trim() })

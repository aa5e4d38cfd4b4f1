import type { CareerGoalEnd, CareerGoalView, GrowthView, NewCareerGoal } from '@bylaw/contract'
import { Button, Textarea, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { CHANGED, endGoal, setGoal } from './queries'
import { growthWords } from './words'

/** What somebody aims at, by when and how. */
export function Goals({ of }: { readonly of: GrowthView }) {
  const t = useWords(growthWords)
  const [setting, set] = useState(false)
  return (
    <section className="panel" aria-labelledby="growth-goals">
      <header className="panel-head">
        <h2 id="growth-goals">{t('growth.goals')}</h2>
        {of.maySetGoal ? (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => set(true)}
          >
            {t('growth.new_goal')}
          </Button>
        ) : null}
      </header>
      {of.goals.length === 0 ? (
        <p className="panel-body panel-note">{t('growth.goals_none')}</p>
      ) : (
        <ul className="growth-promotions">
          {of.goals.map((goal) => (
            <Goal key={goal.id} goal={goal} />
          ))}
        </ul>
      )}
      {setting ? <GoalDialog personId={of.person.id} close={() => set(false)} /> : null}
    </section>
  )
}

const LOOKS: Readonly<Record<CareerGoalView['state'], string>> = {
  open: 'badge badge-calm',
  reached: 'badge badge-good',
  dropped: 'badge badge-over',
}

function Goal({ goal }: { readonly goal: CareerGoalView }) {
  const t = useWords(growthWords)
  const language = useLanguage()
  const end = useChange({
    change: (wish: CareerGoalEnd, command) => endGoal(goal, wish, command),
    refresh: CHANGED,
  })
  return (
    <li>
      <div className="growth-marks">
        <strong>{goal.goal}</strong>
        <span className={LOOKS[goal.state]}>{t(`growth.goal_${goal.state}`)}</span>
        <span className="panel-note">
          {t('growth.goal_until', { day: formatWholeDate(goal.by, language) })}
        </span>
        {goal.mayEnd ? (
          <span className="growth-acts">
            <Button
              size="xs"
              variant="default"
              loading={end.isPending}
              onClick={() => end.mutate({ reached: false })}
            >
              {t('growth.drop')}
            </Button>
            <Button size="xs" loading={end.isPending} onClick={() => end.mutate({ reached: true })}>
              {t('growth.reached')}
            </Button>
          </span>
        ) : null}
      </div>
      <p className="growth-said">
        {goal.steps}
        <span className="under">{t('growth.set_by', { name: goal.setBy })}</span>
      </p>
      <ProblemNote error={end.error} />
    </li>
  )
}

interface GoalDialogProps {
  readonly personId: string
  readonly close: () => void
}

function GoalDialog({ personId, close }: GoalDialogProps) {
  const t = useWords(growthWords)
  const [goal, setText] = useState('')
  const [steps, setSteps] = useState('')
  const [by, setBy] = useState('')
  const save = useChange({
    change: (wish: NewCareerGoal, command) => setGoal(personId, wish, command),
    refresh: CHANGED,
    done: close,
  })
  const isComplete = goal.trim() !== '' && by !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isComplete) return
    const wish = { goal: goal.trim(), by }
    save.mutate(steps.trim() === '' ? wish : { ...wish, steps: steps.trim() })
  }
  return (
    <Dialog close={close} title={t('growth.new_goal')}>
      <form className="form" onSubmit={submit}>
        <TextInput
          label={t('growth.goal')}
          maxLength={200}
          autoComplete="off"
          value={goal}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <DateField label={t('growth.goal_by')} value={by} change={setBy} />
        <Textarea
          label={t('growth.steps')}
          autosize
          minRows={2}
          maxLength={2_000}
          value={steps}
          onChange={(event) => setSteps(event.currentTarget.value)}
        />
        <ProblemNote error={save.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!isComplete} loading={save.isPending}>
            {t('growth.new_goal')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

import type { NewTrainingPlan } from '@bylaw/contract'
import { Button, Textarea, TextInput } from '@mantine/core'
import { IconPlus, IconSchool } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { Listed } from '../area/listed'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { State } from '../common/states'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { growthQueries, planTraining } from './queries'
import { GrowthTabs } from './tabs'
import { growthWords } from './words'
import './growth.css'

/** The company’s training plans, the latest first. */
export function Training() {
  const t = useWords(growthWords)
  const language = useLanguage()
  const manages = useMay()('training.manage')
  const [planning, plan] = useState(false)
  const read = useQuery(growthQueries.plans())
  return (
    <>
      <ScreenHead title={t('growth.title')} tab={t('growth.training')}>
        {manages ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => plan(true)}>
            {t('growth.new_plan')}
          </Button>
        ) : null}
      </ScreenHead>
      <GrowthTabs here="training" />
      <div className="area-body">
        <p className="area-lead">{t('growth.training_lead')}</p>
        <Listed
          read={read}
          none={
            <State
              icon={IconSchool}
              title={t('growth.plans_none_title')}
              {...(manages ? { text: t('growth.plans_none_text') } : {})}
            />
          }
        >
          {(plans) => (
            <section className="panel growth" aria-label={t('growth.training')}>
              <ul className="panel-body growth-list">
                {plans.map(({ id, title, from, until, purpose, madeBy }) => (
                  <li key={id}>
                    <span className="growth-marks">
                      <Go href={`/growth/training/${id}`}>{title}</Go>
                      <span className="panel-note">
                        {t('growth.plan_days', {
                          from: formatWholeDate(from, language),
                          until: formatWholeDate(until, language),
                        })}
                      </span>
                      <span className="panel-note">{t('growth.made_by', { name: madeBy })}</span>
                    </span>
                    {purpose === '' ? null : <p className="growth-said">{purpose}</p>}
                  </li>
                ))}
              </ul>
            </section>
          )}
        </Listed>
      </div>
      {planning ? <PlanDialog close={() => plan(false)} /> : null}
    </>
  )
}

function PlanDialog({ close }: { readonly close: () => void }) {
  const t = useWords(growthWords)
  const router = useRouter()
  const [title, setTitle] = useState('')
  const [from, setFrom] = useState('')
  const [until, setUntil] = useState('')
  const [purpose, setPurpose] = useState('')
  const save = useChange({
    change: (wish: NewTrainingPlan, command) => planTraining(wish, command),
    refresh: [['growth', 'plans']],
    done: ({ id }) => router.history.push(`/growth/training/${id}`),
  })
  const isComplete = title.trim() !== '' && from !== '' && until !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isComplete) return
    const wish = { title: title.trim(), from, until }
    save.mutate(purpose.trim() === '' ? wish : { ...wish, purpose: purpose.trim() })
  }
  return (
    <Dialog close={close} title={t('growth.new_plan')}>
      <form className="form" onSubmit={submit}>
        <TextInput
          label={t('growth.plan_title')}
          maxLength={120}
          autoComplete="off"
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <div className="form-pair">
          <DateField label={t('growth.plan_from')} value={from} change={setFrom} />
          <DateField
            label={t('growth.plan_until')}
            value={until}
            min={from}
            error={fieldErrors(save.error)['until']}
            change={setUntil}
          />
        </div>
        <Textarea
          label={t('growth.purpose')}
          autosize
          minRows={2}
          maxLength={2_000}
          value={purpose}
          onChange={(event) => setPurpose(event.currentTarget.value)}
        />
        <ProblemNote error={save.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!isComplete} loading={save.isPending}>
            {t('growth.new_plan')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

import type { ProjectPage } from '@bylaw/contract'
import { Stepper } from '../area/stepper'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { type LifeStep, lifeSteps } from './life-model'
import { projectWords } from './words'

/** How far a project has come: begun, handed over, at work, completed. */
export function LifeStepper({ page }: { page: ProjectPage }) {
  const t = useWords(projectWords)
  const language = useLanguage()
  const days: Partial<Record<LifeStep, string | null>> = {
    begun: page.changes.at(-1)?.on ?? null,
    completed: page.project.completedOn,
  }
  return (
    <Stepper
      label={t('project.life')}
      steps={lifeSteps(page).map(([step, state]) => {
        const day = days[step]
        return {
          key: step,
          name: t(`project.step_${step}`),
          state,
          spoken: t(`project.step_${state}`),
          under: day ? <time dateTime={day}>{formatWholeDate(day, language)}</time> : null,
        }
      })}
    />
  )
}

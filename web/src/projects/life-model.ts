import type { ProjectPage } from '@bylaw/contract'
import type { StepState } from '../area/stepper'

/** How far a project has come, as its page shows it. */
export const LIFE_STEPS = ['begun', 'handed_over', 'at_work', 'completed'] as const
export type LifeStep = (typeof LIFE_STEPS)[number]

/** The steps of a project, without a hand-over where the company's rules ask for none. */
export function lifeSteps({
  project,
  openings,
}: Pick<ProjectPage, 'project' | 'openings'>): readonly (readonly [LifeStep, StepState])[] {
  const opened = openings.every(({ doneAt }) => doneAt !== null)
  const here: LifeStep =
    project.completedOn !== null ? 'completed' : opened ? 'at_work' : 'handed_over'
  const steps = LIFE_STEPS.filter((step) => step !== 'handed_over' || openings.length > 0)
  return steps.map((step) => {
    const ahead = LIFE_STEPS.indexOf(step) - LIFE_STEPS.indexOf(here)
    const done = ahead < 0 || (ahead === 0 && here === 'completed')
    return [step, done ? 'done' : ahead === 0 ? 'here' : 'ahead']
  })
}

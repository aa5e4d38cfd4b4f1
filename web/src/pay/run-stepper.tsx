import type { PayRunView } from '@bylaw/contract'
import { Stepper } from '../area/stepper'
import { useWords } from '../i18n/use-words'
import { RUN_STEPS, stepStates } from './model'
import { payWords } from './words'

/** How far a run has come and who did what. */
export function RunStepper({ run }: { run: PayRunView }) {
  const t = useWords(payWords)
  const states = stepStates(run)
  // What is paid with the next month's pay ends with its approval.
  const isPaidByItself = run.correction?.paidWith !== 'next'
  const steps = RUN_STEPS.filter((step) => step !== 'paid' || isPaidByItself)
  const doneBy = {
    draft: null,
    calculated: run.calculatedBy,
    approved: run.approvedBy,
    paid: run.paidBy,
  }
  return (
    <Stepper
      label={t('pay.progress')}
      steps={steps.map((step, index) => {
        const state = states[index] ?? 'ahead'
        const name = doneBy[step]
        return {
          key: step,
          name: t(`pay.step_${step}`),
          state,
          spoken: t(`pay.step_${state}`),
          under: name && state !== 'ahead' ? t('pay.by', { name }) : null,
        }
      })}
    />
  )
}

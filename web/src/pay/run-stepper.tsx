import type { PayRunView } from '@bylaw/contract'
import { Stepper } from '../area/stepper'
import { useWords } from '../i18n/use-words'
import { runSteps } from './model'
import { payWords } from './words'

/** How far a run has come and who did what. */
export function RunStepper({ run }: { run: PayRunView }) {
  const t = useWords(payWords)
  const doneBy = {
    draft: null,
    calculated: run.calculatedBy,
    approved: run.approvedBy,
    paid: run.paidBy,
    given_back: null,
  }
  return (
    <Stepper
      label={t('pay.progress')}
      steps={runSteps(run).map(({ step, state }) => {
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

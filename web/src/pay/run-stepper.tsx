import type { PayRunView } from '@bylaw/contract'
import { IconCheck } from '@tabler/icons-react'
import { useWords } from '../i18n/use-words'
import { RUN_STEPS, stepStates } from './model'
import { payWords } from './words'

/** How far a run has come and who did what. */
export function RunStepper({ run }: { run: PayRunView }) {
  const t = useWords(payWords)
  const states = stepStates(run)
  const doneBy = {
    draft: null,
    calculated: run.calculatedBy,
    approved: run.approvedBy,
    paid: run.paidBy,
  }
  return (
    <ol className="stepper" aria-label={t('pay.progress')}>
      {RUN_STEPS.map((step, index) => {
        const state = states[index] ?? 'ahead'
        const name = doneBy[step]
        return (
          <li
            key={step}
            data-state={state}
            {...(state === 'here' ? { 'aria-current': 'step' as const } : {})}
          >
            <span className="step-mark" aria-hidden>
              {state === 'done' ? <IconCheck size={14} stroke={2.6} /> : index + 1}
            </span>
            <span>
              {t(`pay.step_${step}`)}
              <span className="only-spoken">{t(`pay.step_${state}`)}</span>
              {name && state !== 'ahead' ? (
                <span className="under">{t('pay.by', { name })}</span>
              ) : null}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
